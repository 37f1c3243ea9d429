// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.appliance;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.guestfs.internal.host.HostCommand;
import org.guestfs.spi.LaunchPlan;

/** The UUID of the appliance's root file system, by which its kernel finds it whatever the order of the disks. */
public final class RootUuid {
    private static final int MAGIC_OFFSET = 0x438;
    private static final int UUID_OFFSET = 0x468;
    private static final short EXT_MAGIC = 0x53EF;
    private static final int QCOW2_MAGIC = 0x514649fb;
    private static final int HEAD_SIZE = 0x478;

    private RootUuid() {}

    /**
     * Reads the UUID.
     *
     * @param root the root disk, raw or qcow2, with an ext file system
     * @param plan what is being launched
     * @return the UUID
     * @throws IOException if the disk cannot be read or has another file system
     */
    public static UUID read(Path root, LaunchPlan plan) throws IOException {
        ByteBuffer head = head(root);
        if (head.getInt(0) == QCOW2_MAGIC) {
            Path raw = plan.temporaryDirectory().resolve("root-head.img");
            new HostCommand(List.of("qemu-img", "dd", "if=" + root, "of=" + raw, "bs=256k", "count=1"))
                    .environment(plan.environment())
                    .timeout(plan.deadline().remaining())
                    .run();
            head = head(raw);
            Files.delete(raw);
        }
        if (head.getShort(MAGIC_OFFSET) != EXT_MAGIC) {
            throw new IOException(root + " has no ext2, ext3 or ext4 file system");
        }
        return new UUID(head.getLong(UUID_OFFSET), head.getLong(UUID_OFFSET + Long.BYTES));
    }

    private static ByteBuffer head(Path file) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(HEAD_SIZE);
        try (var channel = FileChannel.open(file)) {
            while (head.hasRemaining()) {
                if (channel.read(head) < 0) {
                    throw new IOException(file + " is too short for a root disk");
                }
            }
        }
        return head;
    }
}
