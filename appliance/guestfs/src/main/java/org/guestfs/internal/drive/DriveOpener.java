// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.drive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.guestfs.Drive;
import org.guestfs.Errno;
import org.guestfs.OperationException;
import org.guestfs.internal.host.TemporaryDirectory;
import org.guestfs.internal.protocol.HostErrors;
import org.jspecify.annotations.Nullable;

/** Checks that an image is there and what it is, and prepares it for the appliance. */
public final class DriveOpener {
    private static final String ACTION = "add_drive";
    private static final int NULL_DISK_SIZE = 4096;

    /** The formats of which {@link ImageInfo} says for certain which other files they open. */
    private static final Set<String> SELF_CONTAINED = Set.of("raw", "qcow2");

    private static final int S_IFMT = 0170000;
    private static final int S_IFBLK = 0060000;

    private final QemuImg qemuImg;
    private final TemporaryDirectory temporary;
    private final Consumer<String> warnings;

    /**
     * Prepares to open drives.
     *
     * @param qemuImg looks at images
     * @param temporary where overlays go
     * @param warnings takes what the user should know
     */
    public DriveOpener(QemuImg qemuImg, TemporaryDirectory temporary, Consumer<String> warnings) {
        this.qemuImg = qemuImg;
        this.temporary = temporary;
        this.warnings = warnings;
    }

    /**
     * Opens a drive: resolves the name of its image, pins down its format, and makes an overlay if it is read-only. A
     * remote image is left to qemu, which opens it once, and takes the writes to a read-only one in an overlay of its own.
     *
     * @param wanted what the user asked for
     * @return the drive as the appliance gets it
     * @throws OperationException if the image is missing, unreadable, or not what it should be
     */
    public Drive open(Drive wanted) {
        if (!wanted.protocol().equals("file")) {
            return openRemote(wanted);
        }
        try {
            return wanted.filename().equals("/dev/null") ? openNull(wanted) : openImage(wanted);
        } catch (IOException e) {
            throw failure(Errno.of(e), wanted.filename(), HostErrors.describe(e), e);
        }
    }

    private Drive openImage(Drive wanted) throws IOException {
        Path image = Path.of(wanted.filename()).toRealPath();
        checkKind(image);
        checkAccess(image, wanted);
        String format = format(image, wanted);
        Drive.Builder drive = wanted.toBuilder().filename(image.toString()).format(format);
        if (wanted.isReadonly()) {
            Path overlay = temporary.next("overlay", "qcow2");
            qemuImg.createOverlay(overlay, image.toString(), format);
            drive.overlay(overlay);
        } else {
            checkDiscard(wanted, format);
        }
        return drive.build();
    }

    private static Drive openRemote(Drive wanted) {
        if (wanted.format().isEmpty()) {
            throw failure(
                    Errno.of("EINVAL"),
                    wanted.location(),
                    "give the format; that of a remote image is not found out, and a guest could fake it",
                    null);
        }
        checkDiscard(wanted, wanted.format().get());
        return wanted;
    }

    private static void checkDiscard(Drive wanted, String format) {
        if (!wanted.discard().equals("enable")) {
            return;
        }
        if (!Protocol.of(wanted).canDiscard()) {
            throw failure(
                    Errno.of("ENOTSUP"),
                    wanted.location(),
                    "discard cannot be enabled with protocol " + wanted.protocol(),
                    null);
        }
        if (!SELF_CONTAINED.contains(format)) {
            throw failure(
                    Errno.of("ENOTSUP"),
                    wanted.location(),
                    "discard cannot be enabled on an image of format " + format + ", only on raw and qcow2",
                    null);
        }
    }

    private static void checkKind(Path image) throws IOException {
        int mode = (int) Files.getAttribute(image, "unix:mode");
        if (Files.isDirectory(image)) {
            throw failure(Errno.of("EISDIR"), image.toString(), "is a directory, not a disk image", null);
        }
        if (!Files.isRegularFile(image) && (mode & S_IFMT) != S_IFBLK) {
            throw failure(Errno.of("EINVAL"), image.toString(), "is neither a file nor a block device", null);
        }
        if (Files.isRegularFile(image) && Files.size(image) == 0) {
            throw failure(Errno.of("EINVAL"), image.toString(), "is empty, not a disk image", null);
        }
    }

    private static void checkAccess(Path image, Drive wanted) throws IOException {
        if (!Files.isReadable(image)) {
            throw failure(Errno.of("EACCES"), image.toString(), "cannot be read: Permission denied", null);
        }
        if (!wanted.isReadonly() && !Files.isWritable(image)) {
            throw failure(
                    Errno.of("EACCES"),
                    image.toString(),
                    "cannot be written: Permission denied; add it read-only, or change its permissions",
                    null);
        }
    }

    /**
     * Pins down the format, so that nothing that the guest writes can change it. For a writable drive, a format that had
     * to be found out is believed only where it cannot make qemu open other files (CVE-2010-3851).
     */
    private String format(Path image, Drive wanted) throws IOException {
        if (wanted.format().equals(Optional.of("raw"))) {
            return "raw";
        }
        ImageInfo info = qemuImg.info(image.toString(), wanted.format());
        if (wanted.format().isEmpty()) {
            checkGuess(image, info, wanted.isReadonly());
        }
        return info.format();
    }

    private void checkGuess(Path image, ImageInfo info, boolean isReadonly) {
        boolean isHarmless = info.otherFiles().isEmpty() && (isReadonly || SELF_CONTAINED.contains(info.format()));
        if (isHarmless) {
            return;
        }
        String problem = "no format was given, and the image looks like " + info.format()
                + (info.otherFiles().isEmpty()
                        ? ""
                        : " that refers to other files (" + String.join(", ", info.otherFiles()) + ")")
                + ", which a guest can fake";
        if (!isReadonly) {
            throw failure(
                    Errno.of("EPERM"), image.toString(), problem + "; give the format to open it for writing", null);
        }
        warnings.accept(image + ": " + problem + "; give the format if you do not trust the guest");
    }

    private Drive openNull(Drive wanted) throws IOException {
        if (wanted.format().isPresent() && !wanted.format().get().equals("raw")) {
            throw new IllegalArgumentException("/dev/null can only be of format raw, not "
                    + wanted.format().get());
        }
        Path disk = temporary.next("devnull", "img");
        createSparse(disk, NULL_DISK_SIZE);
        return wanted.toBuilder()
                .filename(disk.toString())
                .format("raw")
                .readonly(false)
                .discard("disable")
                .copyonread(false)
                .build();
    }

    /**
     * Creates a file that takes no room yet.
     *
     * @param file the file, truncated if it exists
     * @param size its size in bytes
     * @throws IOException if it cannot be created
     */
    public static void createSparse(Path file, long size) throws IOException {
        try (var channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.allocate(1), size - 1);
        }
    }

    private static OperationException failure(Errno errno, String image, String problem, @Nullable IOException cause) {
        return new OperationException(ACTION, errno, image + ": " + problem, cause);
    }
}
