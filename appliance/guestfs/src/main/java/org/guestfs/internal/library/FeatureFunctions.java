// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.library;

import java.util.List;
import org.guestfs.Drive;
import org.guestfs.Errno;
import org.guestfs.OperationException;
import org.guestfs.api.FeatureActions;
import org.guestfs.api.InternalActions;
import org.guestfs.internal.handle.Handle;
import org.guestfs.spi.Call;

/** What the daemon in use can do. */
final class FeatureFunctions {
    private static final int AVAILABLE = 0;
    private static final int UNKNOWN = 2;

    private FeatureFunctions() {}

    static void register(LibraryFunctions.Registry registry) {
        registry.put(FeatureActions.AVAILABLE, (handle, call) -> {
                    requireAll(handle, Arguments.strings(call, 0));
                    return null;
                })
                .put(FeatureActions.FEATURE_AVAILABLE, (handle, call) -> areAll(handle, Arguments.strings(call, 0)))
                .get(FeatureActions.DEBUG_DRIVES, handle -> handle.drives().list().stream()
                        .map(Drive::toString)
                        .toList());
    }

    private static void requireAll(Handle handle, List<String> features) {
        for (String feature : features) {
            if (answer(handle, "available", feature) != AVAILABLE) {
                throw new OperationException("available", Errno.of("ENOTSUP"), feature + ": group not available");
            }
        }
    }

    private static boolean areAll(Handle handle, List<String> features) {
        return features.stream()
                .mapToInt(feature -> answer(handle, "feature_available", feature))
                .allMatch(answer -> answer == AVAILABLE);
    }

    private static int answer(Handle handle, String action, String feature) {
        int answer = handle.features()
                .answer(feature, name -> handle.callDaemon(Call.of(InternalActions.INTERNAL_FEATURE_AVAILABLE, name)));
        if (answer == UNKNOWN) {
            throw new OperationException(action, Errno.of("EINVAL"), feature + ": unknown group");
        }
        return answer;
    }
}
