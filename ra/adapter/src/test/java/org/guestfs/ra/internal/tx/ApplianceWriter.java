// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.internal.tx;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.resource.ResourceException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.guestfs.Guestfs;
import org.guestfs.GuestfsException;
import org.guestfs.api.AddDriveOptions;

/** Takes part with a real appliance, which writes the same file to each of some images. */
final class ApplianceWriter implements Participant, AutoCloseable {
    private final Guestfs guestfs = Guestfs.create();
    private final Consumer<ProcessHandle> atTheEnd;

    ApplianceWriter() {
        this(qemu -> {});
    }

    /**
     * Makes one to which something is done.
     *
     * @param atTheEnd is given the appliance's process when that is about to be ended in good order
     */
    ApplianceWriter(Consumer<ProcessHandle> atTheEnd) {
        this.atTheEnd = atTheEnd;
    }

    /** Launches the appliance with the overlays of the images, and writes. */
    void write(BranchResource branch, List<Path> images, String content) throws ResourceException {
        for (Path image : images) {
            Path overlay = branch.overlay(image, "raw", "test");
            guestfs.addDrive(
                    overlay.toString(),
                    AddDriveOptions.builder().format("qcow2").build());
        }
        guestfs.launch();
        guestfs.mkmountpoint("/a");
        for (String device : guestfs.listDevices()) {
            guestfs.mount(device, "/a");
            guestfs.write("/a/data", content.getBytes(UTF_8));
            guestfs.umount("/a");
        }
    }

    /** The process of the appliance. */
    ProcessHandle qemu() {
        return ProcessHandle.of(guestfs.getPid()).orElseThrow();
    }

    @Override
    public void join() {
        // It has not written yet.
    }

    @Override
    public void finish() throws ResourceException {
        try {
            if (!guestfs.isReady()) {
                throw new ResourceException("the appliance is lost");
            }
            atTheEnd.accept(qemu());
            guestfs.shutdown();
        } catch (GuestfsException e) {
            throw new ResourceException(e.getMessage(), e);
        }
    }

    @Override
    public void abandon() {
        guestfs.close();
    }

    @Override
    public void ended() {
        guestfs.close();
    }

    @Override
    public void close() {
        guestfs.close();
    }
}
