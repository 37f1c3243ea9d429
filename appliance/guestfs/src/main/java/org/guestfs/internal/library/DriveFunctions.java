// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.guestfs.Drive;
import org.guestfs.Errno;
import org.guestfs.GuestfsEvent;
import org.guestfs.OperationException;
import org.guestfs.Secret;
import org.guestfs.api.AddDriveOptions;
import org.guestfs.api.DriveActions;
import org.guestfs.internal.drive.DriveOpener;
import org.guestfs.internal.drive.QemuImg;
import org.guestfs.internal.handle.Handle;
import org.guestfs.internal.handle.HandleState;
import org.guestfs.internal.protocol.HostErrors;
import org.guestfs.spi.Call;
import org.guestfs.spi.Parameter;
import org.jspecify.annotations.Nullable;

/** Adds drives to a handle. */
final class DriveFunctions {
    private DriveFunctions() {}

    static void register(LibraryFunctions.Registry registry) {
        registry.put(DriveActions.ADD_DRIVE, DriveFunctions::addDrive)
                .put(DriveActions.ADD_DRIVE_RO, (handle, call) -> readonly(handle, call, null))
                .put(DriveActions.ADD_CDROM, (handle, call) -> readonly(handle, call, null))
                .put(
                        DriveActions.ADD_DRIVE_RO_WITH_IF,
                        (handle, call) -> readonly(handle, call, Arguments.string(call, 1)))
                .put(
                        DriveActions.ADD_DRIVE_WITH_IF,
                        (handle, call) -> nested(
                                handle,
                                Arguments.string(call, 0),
                                AddDriveOptions.builder()
                                        .iface(Arguments.string(call, 1))
                                        .build()))
                .put(DriveActions.ADD_DRIVE_SCRATCH, DriveFunctions::addScratch)
                .put(DriveActions.REMOVE_DRIVE, (handle, call) -> remove(handle, Arguments.string(call, 0)));
    }

    private static @Nullable Void addDrive(Handle handle, Call<?> call) {
        Drive.Builder drive = Drive.builder(Arguments.string(call, 0));
        OPTIONS.forEach((name, option) -> {
            Object value = option(call, name);
            if (value != null) {
                option.accept(drive, value);
            }
        });
        Drive wanted = drive.build();
        if (handle.state() == HandleState.READY) {
            HotDrives.check(handle, wanted);
            HotDrives.attach(handle, opener(handle).open(wanted));
        } else {
            handle.drives().add(opener(handle).open(wanted));
        }
        return null;
    }

    /** How each option of {@code add_drive} reaches a drive, in the order in which libguestfs checks them. */
    private static final Map<String, OptionSetter> OPTIONS = options();

    private static Map<String, OptionSetter> options() {
        var setters = new LinkedHashMap<String, OptionSetter>();
        setters.put("server", DriveFunctions::server);
        setters.put("readonly", (drive, value) -> drive.readonly((boolean) value));
        setters.put("discard", (drive, value) -> drive.discard((String) value));
        setters.put("format", (drive, value) -> drive.format((String) value));
        setters.put("iface", (drive, value) -> drive.iface((String) value));
        setters.put("name", (drive, value) -> drive.name((String) value));
        setters.put("label", (drive, value) -> drive.label((String) value));
        setters.put("cachemode", (drive, value) -> drive.cachemode((String) value));
        setters.put("copyonread", (drive, value) -> drive.copyonread((boolean) value));
        setters.put("blocksize", (drive, value) -> drive.blocksize((int) value));
        setters.put("protocol", (drive, value) -> drive.protocol((String) value));
        setters.put("username", (drive, value) -> drive.username((String) value));
        setters.put("secret", (drive, value) -> drive.secret((Secret) value));
        return setters;
    }

    private static void server(Drive.Builder drive, Object value) {
        drive.server(((List<?>) value).stream().map(String.class::cast).toList());
    }

    @FunctionalInterface
    private interface OptionSetter {
        void accept(Drive.Builder drive, Object value);
    }

    private static @Nullable Object option(Call<?> call, String name) {
        List<Parameter> options = call.action().options();
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i).name().equals(name)) {
                return call.option(i);
            }
        }
        throw new IllegalArgumentException(call.action().name() + " has no option " + name);
    }

    private static @Nullable Void readonly(Handle handle, Call<?> call, @Nullable String iface) {
        AddDriveOptions.Builder options = AddDriveOptions.builder().readonly(true);
        if (iface != null) {
            options.iface(iface);
        }
        return nested(handle, Arguments.string(call, 0), options.build());
    }

    private static @Nullable Void nested(Handle handle, String filename, AddDriveOptions options) {
        handle.addDrive(filename, options);
        return null;
    }

    private static @Nullable Void addScratch(Handle handle, Call<?> call) {
        long size = Arguments.int64(call, 0);
        if (size <= 0) {
            throw new IllegalArgumentException("add_drive_scratch: invalid size: " + size + " bytes");
        }
        Path file = handle.directories().temporary().next("scratch", "");
        try {
            DriveOpener.createSparse(file, size);
        } catch (IOException e) {
            throw new OperationException("add_drive_scratch", Errno.of(e), file + ": " + HostErrors.describe(e), e);
        }
        AddDriveOptions.Builder options =
                AddDriveOptions.builder().format("raw").cachemode("unsafe");
        ifPresent(option(call, "name"), name -> options.name((String) name));
        ifPresent(option(call, "label"), label -> options.label((String) label));
        ifPresent(option(call, "blocksize"), blocksize -> options.blocksize((int) blocksize));
        boolean isAdded = false;
        try {
            nested(handle, file.toString(), options.build());
            isAdded = true;
        } finally {
            if (!isAdded) {
                HotDrives.deleteOwn(handle, file);
            }
        }
        return null;
    }

    private static void ifPresent(@Nullable Object value, Consumer<Object> action) {
        if (value != null) {
            action.accept(value);
        }
    }

    private static @Nullable Void remove(Handle handle, String label) {
        int slot = handle.drives()
                .find(label)
                .orElseThrow(() -> new OperationException(
                        "remove_drive", Errno.of("ENOENT"), "disk with label '" + label + "' not found"));
        if (handle.state() == HandleState.READY) {
            HotDrives.detach(handle, label, slot);
        } else {
            handle.drives().remove(slot);
        }
        return null;
    }

    private static DriveOpener opener(Handle handle) {
        return new DriveOpener(
                qemuImg(handle),
                handle.directories().temporary(),
                warning -> handle.fire(new GuestfsEvent.Warning(warning)));
    }

    static QemuImg qemuImg(Handle handle) {
        return new QemuImg(handle.config().environment(), handle::console);
    }
}
