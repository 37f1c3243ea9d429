// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.library;

import java.util.List;
import org.guestfs.api.Application;
import org.guestfs.api.Application2;
import org.guestfs.api.InspectionActions;
import org.guestfs.internal.handle.Handle;
import org.guestfs.internal.inspect.Applications;
import org.guestfs.internal.inspect.Icon;
import org.guestfs.internal.inspect.OsinfoId;
import org.guestfs.spi.Call;

/** The part of inspection that the daemon leaves to the library. */
final class InspectionFunctions {
    private InspectionFunctions() {}

    static void register(LibraryFunctions.Registry registry) {
        registry.put(InspectionActions.INSPECT_LIST_APPLICATIONS2, InspectionFunctions::applications)
                .put(InspectionActions.INSPECT_LIST_APPLICATIONS, (handle, call) -> applications(handle, call).stream()
                        .map(InspectionFunctions::abridged)
                        .toList())
                .put(
                        InspectionActions.INSPECT_GET_ICON,
                        (handle, call) -> Icon.of(
                                handle,
                                call.action().name(),
                                Arguments.string(call, 0),
                                Arguments.option(call, 0, true),
                                Arguments.option(call, 1, false)))
                .put(
                        InspectionActions.INSPECT_GET_OSINFO,
                        (handle, call) -> OsinfoId.of(handle, Arguments.string(call, 0)));
    }

    private static List<Application2> applications(Handle handle, Call<?> call) {
        return Applications.of(handle, call.action().name(), Arguments.string(call, 0));
    }

    private static Application abridged(Application2 application) {
        return new Application(
                application.app2Name(),
                application.app2DisplayName(),
                application.app2Epoch(),
                application.app2Version(),
                application.app2Release(),
                application.app2InstallPath(),
                application.app2TransPath(),
                application.app2Publisher(),
                application.app2Url(),
                application.app2SourcePackage(),
                application.app2Summary(),
                application.app2Description());
    }
}
