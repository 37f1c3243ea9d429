// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.guestfs.Errno;
import org.guestfs.OperationException;
import org.guestfs.api.DriveActions;
import org.guestfs.internal.drive.DriveOpener;
import org.guestfs.internal.drive.ImageInfo;
import org.guestfs.internal.drive.QemuImg;
import org.guestfs.internal.handle.Handle;
import org.guestfs.internal.host.HostCommand;
import org.guestfs.internal.protocol.HostErrors;
import org.guestfs.spi.Call;
import org.jspecify.annotations.Nullable;

/** Disk images on the host: creating them and looking at them, without an appliance. */
final class DiskImageFunctions {
    private static final String CREATE = "disk_create";
    private static final Pattern FORMAT = Pattern.compile("[A-Za-z0-9]{1,16}");
    private static final int CLUSTER_MIN = 512;
    private static final int CLUSTER_MAX = 2 << 20;
    private static final Map<String, String> QCOW2_PREALLOCATION =
            Map.of("off", "off", "sparse", "off", "metadata", "metadata", "full", "falloc");

    private DiskImageFunctions() {}

    static void register(LibraryFunctions.Registry registry) {
        registry.put(DriveActions.DISK_FORMAT, (handle, call) -> info(handle, call)
                        .format())
                .put(DriveActions.DISK_VIRTUAL_SIZE, (handle, call) -> info(handle, call)
                        .virtualSize())
                .put(DriveActions.DISK_HAS_BACKING_FILE, (handle, call) -> info(handle, call)
                        .hasBackingFile())
                .put(DriveActions.DISK_CREATE, DiskImageFunctions::create);
    }

    private static ImageInfo info(Handle handle, Call<?> call) {
        String image = Arguments.string(call, 0);
        try {
            return DriveFunctions.qemuImg(handle).info(image, Optional.empty());
        } catch (IOException e) {
            throw new OperationException(call.action().name(), Errno.of(e), image + ": " + HostErrors.describe(e), e);
        }
    }

    private static @Nullable Void create(Handle handle, Call<?> call) {
        var image = new NewImage(
                Arguments.string(call, 0),
                Arguments.int64(call, 2),
                Optional.ofNullable((String) call.option(0)),
                Optional.ofNullable((String) call.option(1)),
                Optional.ofNullable((String) call.option(2)),
                Optional.ofNullable((String) call.option(3)),
                Optional.ofNullable((Integer) call.option(4)));
        image.checkSize();
        try {
            switch (Arguments.string(call, 1)) {
                case "raw" -> createRaw(handle, image);
                case "qcow2" -> createQcow2(DriveFunctions.qemuImg(handle), image);
                default ->
                    throw new IllegalArgumentException(
                            "unsupported format '" + Arguments.string(call, 1) + "'; use raw or qcow2");
            }
        } catch (IOException e) {
            throw new OperationException(CREATE, Errno.of(e), image.name + ": " + HostErrors.describe(e), e);
        }
        return null;
    }

    private static void createRaw(Handle handle, NewImage image) throws IOException {
        image.refuse("backingfile", image.backingFile);
        image.refuse("backingformat", image.backingFormat);
        image.refuse("compat", image.compat);
        image.refuse("clustersize", image.clusterSize);
        String preallocation = image.preallocation.orElse("sparse");
        if (!List.of("off", "sparse", "full").contains(preallocation)) {
            throw new IllegalArgumentException(
                    "invalid value for preallocation parameter '" + preallocation + "'; use off, sparse or full");
        }
        Path file = Path.of(image.name);
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            discardDevice(handle, file);
            return;
        }
        try {
            if (preallocation.equals("full")) {
                // Through links, as every other program writes.
                Files.newOutputStream(file).close();
                // By posix_fallocate, which writes zeros where the file system cannot allocate.
                new HostCommand(List.of("fallocate", "--posix", "-l", String.valueOf(image.size), "--", image.name))
                        .environment(handle.config().environment())
                        .onOutput(handle::console)
                        .run();
            } else {
                DriveOpener.createSparse(file, image.size);
            }
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    /** A block device has its size; blank is what it can be made. */
    private static void discardDevice(Handle handle, Path device) throws IOException {
        int mode = (int) Files.getAttribute(device, "unix:mode");
        if ((mode & 0170000) != 0060000) {
            throw new OperationException(CREATE, Errno.of("EINVAL"), device + ": is neither a file nor a block device");
        }
        try {
            new HostCommand(List.of("blkdiscard", "--", device.toString()))
                    .environment(handle.config().environment())
                    .onOutput(handle::console)
                    .run();
        } catch (IOException e) {
            handle.debug(device + ": cannot be discarded: " + HostErrors.describe(e));
        }
    }

    private static void createQcow2(QemuImg qemuImg, NewImage image) throws IOException {
        var options = new ArrayList<String>();
        if (image.backingFile.isPresent()) {
            String backing = image.backingFile.get();
            String format = image.backingFormat.isPresent()
                    ? image.backingFormat.get()
                    : qemuImg.info(backing, Optional.empty()).format();
            options.add("backing_file=" + QemuImg.escaped(backing));
            options.add("backing_fmt=" + checkedFormat(format));
        } else {
            image.backingFormat.ifPresent(format -> options.add("backing_fmt=" + checkedFormat(format)));
        }
        image.preallocation.ifPresent(value -> options.add("preallocation="
                + Optional.ofNullable(QCOW2_PREALLOCATION.get(value))
                        .orElseThrow(() -> new IllegalArgumentException("invalid value for preallocation parameter '"
                                + value + "'; use off, sparse, metadata or full"))));
        image.compat.ifPresent(value -> options.add("compat=" + checkedCompat(value)));
        image.clusterSize.ifPresent(value -> options.add("cluster_size=" + checkedClusterSize(value)));
        qemuImg.create(image.name, options, image.backingFile.isPresent() ? Optional.empty() : Optional.of(image.size));
    }

    private static String checkedFormat(String format) {
        if (!FORMAT.matcher(format).matches()) {
            throw new IllegalArgumentException("invalid value for backingformat parameter '" + format + "'");
        }
        return format;
    }

    private static String checkedCompat(String compat) {
        if (!compat.equals("0.10") && !compat.equals("1.1")) {
            throw new IllegalArgumentException("invalid value for compat parameter '" + compat + "'; use 0.10 or 1.1");
        }
        return compat;
    }

    private static int checkedClusterSize(int size) {
        if (size < CLUSTER_MIN || size > CLUSTER_MAX || Integer.bitCount(size) != 1) {
            throw new IllegalArgumentException("invalid value for clustersize parameter: " + size
                    + "; use a power of two from " + CLUSTER_MIN + " to " + CLUSTER_MAX);
        }
        return size;
    }

    private record NewImage(
            String name,
            long size,
            Optional<String> backingFile,
            Optional<String> backingFormat,
            Optional<String> preallocation,
            Optional<String> compat,
            Optional<Integer> clusterSize) {
        void checkSize() {
            if (backingFile.isPresent() && size != -1) {
                throw new IllegalArgumentException(
                        CREATE + ": if using a backing file, size must be passed as -1, not " + size);
            }
            if (backingFile.isEmpty() && size <= 0) {
                throw new IllegalArgumentException(CREATE + ": invalid size: " + size);
            }
        }

        void refuse(String parameter, Optional<?> value) {
            if (value.isPresent()) {
                throw new IllegalArgumentException(
                        parameter + " parameter cannot be used with raw format: " + value.get());
            }
        }
    }
}
