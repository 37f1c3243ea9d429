// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.library;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.guestfs.Errno;
import org.guestfs.EventType;
import org.guestfs.GuestfsEvent;
import org.guestfs.OperationException;
import org.guestfs.api.DriveActions;
import org.guestfs.api.LifecycleActions;
import org.guestfs.internal.handle.Handle;
import org.guestfs.internal.libvirt.CredentialKind;
import org.guestfs.internal.libvirt.DomainDescription;
import org.guestfs.internal.libvirt.DomainDescription.SecurityLabels;
import org.guestfs.internal.libvirt.DomainDisk;
import org.guestfs.internal.libvirt.DomainDrives;
import org.guestfs.internal.libvirt.DomainDrives.Choices;
import org.guestfs.internal.libvirt.Libvirt;
import org.guestfs.internal.libvirt.LibvirtConnection;
import org.guestfs.internal.libvirt.LibvirtDomain;
import org.guestfs.internal.libvirt.ReadonlyDisks;
import org.guestfs.spi.Call;
import org.jspecify.annotations.Nullable;

/** Adds the disks of libvirt's domains to a handle. */
final class LibvirtFunctions {
    private static final String ADD_LIBVIRT_DOM = "add_libvirt_dom";

    private LibvirtFunctions() {}

    static void register(LibraryFunctions.Registry registry) {
        registry.put(DriveActions.ADD_DOMAIN, LibvirtFunctions::addDomain)
                .put(DriveActions.ADD_LIBVIRT_DOM, LibvirtFunctions::addLibvirtDom)
                .put(LifecycleActions.SET_LIBVIRT_SUPPORTED_CREDENTIALS, (handle, call) -> {
                    handle.credentials().support(Arguments.strings(call, 0));
                    return null;
                })
                .get(LifecycleActions.GET_LIBVIRT_REQUESTED_CREDENTIALS, handle -> handle.credentials()
                        .requested())
                .put(LifecycleActions.GET_LIBVIRT_REQUESTED_CREDENTIAL_PROMPT, (handle, call) -> handle.credentials()
                        .request(Arguments.int32(call, 0))
                        .prompt())
                .put(LifecycleActions.GET_LIBVIRT_REQUESTED_CREDENTIAL_CHALLENGE, (handle, call) -> handle.credentials()
                        .request(Arguments.int32(call, 0))
                        .challenge())
                .put(LifecycleActions.GET_LIBVIRT_REQUESTED_CREDENTIAL_DEFRESULT, (handle, call) -> handle.credentials()
                        .request(Arguments.int32(call, 0))
                        .defaultResult())
                .put(LifecycleActions.SET_LIBVIRT_REQUESTED_CREDENTIAL, (handle, call) -> {
                    handle.credentials().answer(Arguments.int32(call, 0), Arguments.bytes(call, 1));
                    return null;
                });
    }

    private static int addDomain(Handle handle, Call<?> call) {
        refuseLive(call, 3);
        String uri = (String) call.option(0);
        boolean isUuidAllowed = Boolean.TRUE.equals(call.option(4));
        try (LibvirtConnection connection = connect(handle, uri)) {
            Object domain = connection.domain(Arguments.string(call, 0), isUuidAllowed);
            // The options of add_libvirt_dom are those of add_domain without the URI and allowuuid.
            return handle.invoke(Call.of(DriveActions.ADD_LIBVIRT_DOM, domain)
                    .with(
                            call.option(1),
                            call.option(2),
                            call.option(3),
                            call.option(5),
                            call.option(6),
                            call.option(7),
                            call.option(8)));
        }
    }

    private static LibvirtConnection connect(Handle handle, @Nullable String uri) {
        List<CredentialKind> kinds =
                handle.isHeard(EventType.LIBVIRT_AUTH) ? handle.credentials().supported() : List.of();
        var event = new GuestfsEvent.LibvirtAuth(uri == null ? "" : uri);
        return Libvirt.connect(
                "add_domain", uri, kinds, requests -> handle.credentials().ask(requests, () -> handle.fire(event)));
    }

    private static int addLibvirtDom(Handle handle, Call<?> call) {
        refuseLive(call, 2);
        var choices = new Choices(
                Boolean.TRUE.equals(call.option(0)),
                ReadonlyDisks.of((String) call.option(3)),
                (String) call.option(1),
                (String) call.option(4),
                (String) call.option(5),
                (Boolean) call.option(6));
        return addDisks(handle, Libvirt.domain(ADD_LIBVIRT_DOM, call.argument(0)), choices);
    }

    private static void refuseLive(Call<?> call, int option) {
        if (Boolean.TRUE.equals(call.option(option))) {
            throw new OperationException(
                    call.action().name(),
                    Errno.of("ENOTSUP"),
                    "libguestfs live support was removed in libguestfs 1.48; shut the domain down, or set readonly");
        }
    }

    /** Counts the disks that were added; libguestfs counts those that {@code readonlydisk} leaves out as well. */
    static int addDisks(Handle handle, LibvirtDomain domain, Choices choices) {
        String state = domain.state();
        if (!choices.isReadonly() && !state.equals(LibvirtDomain.SHUT_OFF)) {
            throw new OperationException(
                    ADD_LIBVIRT_DOM,
                    Errno.of("EBUSY"),
                    "the libvirt domain '" + domain.name() + "' is a live virtual machine (" + state
                            + "), and writing to its disks would corrupt them; shut it down, or set readonly");
        }
        DomainDescription description = describe(handle, domain);
        int before = handle.drives().size();
        List<String> settings = handle.properties().backendSettings();
        try {
            labelDisks(handle, description.labels());
            var drives = new DomainDrives(
                    ADD_LIBVIRT_DOM, domain, choices, warning -> handle.fire(new GuestfsEvent.Warning(warning)));
            for (DomainDisk disk : description.disks()) {
                add(handle, drives, disk);
            }
            int added = handle.drives().size() - before;
            if (added == 0) {
                throw new OperationException(
                        ADD_LIBVIRT_DOM,
                        Errno.of("ENOENT"),
                        "libvirt domain has no disks that can be added: '" + domain.name() + "'");
            }
            return added;
        } catch (RuntimeException e) {
            handle.drives().truncate(before);
            handle.properties().setBackendSettings(settings);
            throw e;
        }
    }

    private static DomainDescription describe(Handle handle, LibvirtDomain domain) {
        DomainDescription description;
        try {
            description = DomainDescription.parse(domain.xml());
        } catch (IOException e) {
            throw new OperationException(
                    ADD_LIBVIRT_DOM,
                    Errno.of("EINVAL"),
                    "libvirt domain '" + domain.name() + "': " + e.getMessage(),
                    e);
        }
        int room = LifecycleFunctions.maxDisks(handle) - handle.drives().size();
        if (description.disks().size() > room) {
            throw new OperationException(
                    ADD_LIBVIRT_DOM,
                    Errno.of("E2BIG"),
                    "the libvirt domain '" + domain.name() + "' has "
                            + description.disks().size() + " disks, but there is room for " + room);
        }
        return description;
    }

    /** Tells a backend of libvirt's which labels its process and images need, to get at the disks of that domain. */
    private static void labelDisks(Handle handle, @Nullable SecurityLabels labels) {
        if (labels == null) {
            handle.properties().clearBackendSetting("internal_libvirt_norelabel_disks");
        } else {
            handle.properties().setBackendSetting("internal_libvirt_label", labels.label());
            handle.properties().setBackendSetting("internal_libvirt_imagelabel", labels.imageLabel());
            handle.properties().setBackendSetting("internal_libvirt_norelabel_disks", "1");
        }
    }

    private static void add(Handle handle, DomainDrives drives, DomainDisk disk) {
        Optional<DomainDrives.Request> request = drives.request(disk);
        if (request.isEmpty()) {
            handle.debug(drives.describe(disk) + " is left out");
            return;
        }
        try {
            handle.addDrive(request.get().filename(), request.get().options());
        } catch (IllegalArgumentException e) {
            // The caller's own options have been checked, so it is what the XML says.
            throw new OperationException(
                    ADD_LIBVIRT_DOM, Errno.of("EINVAL"), drives.describe(disk) + ": " + e.getMessage(), e);
        }
    }
}
