// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.direct;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.guestfs.Drive;
import org.guestfs.Errno;
import org.guestfs.OperationException;
import org.guestfs.internal.drive.Protocol;
import org.guestfs.internal.qmp.QmpException;
import org.guestfs.internal.qmp.QmpMonitor;
import org.guestfs.spi.Hotplug;
import org.jspecify.annotations.Nullable;

/** Attaches disks to a running qemu, by its monitor. */
final class QemuHotplug implements Hotplug {
    private static final String ADD = "add_drive";
    private static final String REMOVE = "remove_drive";

    /** The rest names the kind of lock. */
    private static final String LOCKED = "Failed to get ";

    private static final String NO_DRIVER = "Unknown driver";

    private final QmpMonitor monitor;

    /** Names are never used twice: qemu lets go of the old one when it likes. */
    private final Map<Integer, String> devices = new LinkedHashMap<>();

    private int count;

    QemuHotplug(QmpMonitor monitor) {
        this.monitor = monitor;
    }

    @Override
    public void attach(int slot, Drive drive) throws IOException {
        int index = count++;
        String id = "disk" + index;
        try {
            open(drive, index);
            addDevice(slot, drive, index, id);
        } catch (QmpException e) {
            throw refusal(ADD, drive.location(), String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            // A server that does not answer keeps qemu from answering.
            throw new IOException("qemu did not attach " + drive.location() + ": " + e.getMessage(), e);
        }
        devices.put(slot, id);
    }

    private void open(Drive drive, int index) throws IOException {
        String secret = QemuCommandLine.secretId(index);
        if (drive.secret().isPresent()) {
            String data = Protocol.of(drive).encoded(drive.secret().get());
            monitor.execute("object-add", Map.of("qom-type", "secret", "id", secret, "format", "base64", "data", data));
        }
        // The modern way, blockdev-add, neither takes the options of -drive nor makes images without a format.
        String answer = monitor.executeHuman("drive_add 0 " + quoted(QemuCommandLine.drive(drive, index) + ",if=none"));
        if (drive.secret().isPresent()) {
            // The driver has a copy.
            monitor.execute("object-del", Map.of("id", secret));
        }
        if (!answer.equals("OK")) {
            throw refusal(ADD, drive.location(), answer + hint(answer), null);
        }
    }

    private static String hint(String answer) {
        return answer.contains(NO_DRIVER)
                ? "; install this qemu's driver for the protocol, which is a package of its own on many systems"
                : "";
    }

    private void addDevice(int slot, Drive drive, int index, String id) throws IOException {
        try {
            monitor.execute("device_add", device(slot, drive, QemuCommandLine.driveId(index), id));
        } catch (QmpException e) {
            monitor.executeHuman("drive_del " + QemuCommandLine.driveId(index));
            throw e;
        }
    }

    /** Says in the terms of the operating system what qemu says in words. */
    private static OperationException refusal(String action, String what, String words, @Nullable QmpException cause) {
        Errno errno = words.contains(LOCKED) ? Errno.of("EAGAIN") : Errno.of(new IOException(words));
        return new OperationException(action, errno, "qemu cannot use " + what + ": " + words, cause);
    }

    private static Map<String, Object> device(int slot, Drive drive, String image, String id) {
        var device = new LinkedHashMap<String, Object>();
        device.put("driver", "scsi-hd");
        device.put("bus", "scsi.0");
        device.put("scsi-id", slot);
        device.put("lun", 0);
        device.put("drive", image);
        device.put("id", id);
        drive.label().ifPresent(label -> device.put("serial", label));
        drive.blocksize().ifPresent(size -> {
            device.put("physical_block_size", size);
            device.put("logical_block_size", size);
        });
        return device;
    }

    @Override
    public void detach(int slot) throws IOException {
        String id = devices.get(slot);
        if (id == null) {
            throw new IllegalArgumentException("there is no disk in slot " + slot);
        }
        try {
            monitor.execute("device_del", Map.of("id", id));
        } catch (QmpException e) {
            throw refusal(REMOVE, id, String.valueOf(e.getMessage()), e);
        }
        // Then qemu has closed the image, too.
        monitor.awaitEvent("DEVICE_DELETED", id);
        devices.remove(slot);
    }

    private static String quoted(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                + '"';
    }
}
