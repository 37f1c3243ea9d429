// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.library;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.guestfs.Errno;
import org.guestfs.FileIn;
import org.guestfs.FileOut;
import org.guestfs.GuestfsEvent;
import org.guestfs.OperationException;
import org.guestfs.api.TarInOptions;
import org.guestfs.api.TarOutOptions;
import org.guestfs.api.TransferActions;
import org.guestfs.internal.handle.Handle;
import org.guestfs.internal.host.HostCommand;
import org.guestfs.internal.host.HostName;
import org.guestfs.internal.host.HostPipe;
import org.guestfs.internal.host.TemporaryDirectory;
import org.guestfs.internal.protocol.HostErrors;
import org.guestfs.spi.Call;
import org.jspecify.annotations.Nullable;

/**
 * Copies of whole trees between host and guest, as archives that the host's GNU tar packs and unpacks: it knows names of
 * any bytes, owners, attributes and holes, which Java does not.
 *
 * <p>What comes from the guest is unpacked into an empty directory, where tar lets no link lead out of it, and only then
 * moved to where it belongs. It does not get more power over the host than the copy of an ordinary file has; see
 * {@link ArchiveFilter}.
 */
final class CopyFunctions {
    private static final Duration MOMENT = Duration.ofMillis(200);
    private static final String IN = TransferActions.COPY_IN.name();
    private static final String OUT = TransferActions.COPY_OUT.name();

    /** Other namespaces are about the system that a file was on. */
    private static final List<String> ATTRIBUTES =
            List.of("--numeric-owner", "--acls", "--xattrs", "--xattrs-include=user.*");

    private static final String CAPABILITIES = "--xattrs-include=security.capability";
    private static final int OWNER_WRITE = 0200;
    private static final int MODE = 07777;

    private CopyFunctions() {}

    static void register(LibraryFunctions.Registry registry) {
        registry.put(TransferActions.COPY_IN, CopyFunctions::copyIn)
                .put(TransferActions.COPY_OUT, CopyFunctions::copyOut);
    }

    private static @Nullable Void copyIn(Handle handle, Call<?> call) {
        Path local = local(IN, Arguments.string(call, 0));
        String directory = Arguments.string(call, 1);
        if (!Files.exists(local, LinkOption.NOFOLLOW_LINKS)) {
            throw failure(IN, "ENOENT", "source '" + local + "' does not exist (or cannot be read)");
        }
        if (!handle.isDir(directory)) {
            throw failure(IN, "ENOTDIR", "target '" + directory + "' is not a directory");
        }
        Path parent = local.getParent() == null ? local : local.getParent();
        Path name = local.getFileName() == null ? Path.of(".") : local.getFileName();
        var command = new ArrayList<>(List.of("tar", "-C", parent.toString(), "--sparse"));
        command.addAll(ATTRIBUTES);
        command.addAll(List.of(CAPABILITIES, "-cf", "-", "--", name.toString()));
        try (HostPipe tar = handle.waitFor(HostPipe.start(command, environment(handle)))) {
            unpackInGuest(handle, tar, directory);
        } catch (IOException e) {
            throw new OperationException(IN, Errno.of("EIO"), "tar subprocess failed: " + HostErrors.describe(e), e);
        }
        return null;
    }

    /** Dots stay: {@code directory/.} is what is in the directory, and what is above a link the kernel knows. */
    private static Path local(String action, String path) {
        if (path.isEmpty()) {
            // To the JDK, the working directory.
            throw failure(action, "ENOENT", "the path on the host is empty, expected a file or directory");
        }
        return Path.of(path).toAbsolutePath();
    }

    private static void unpackInGuest(Handle handle, HostPipe tar, String directory) throws IOException {
        var options = TarInOptions.builder().xattrs(true).acls(true).build();
        try {
            handle.tarIn(FileIn.of(tar.output()), directory, options);
        } catch (OperationException e) {
            throw cause(tar, e);
        }
        tar.await();
    }

    /** If tar of the host has failed, what the daemon says about the archive is only the consequence. */
    private static OperationException cause(HostPipe tar, OperationException consequence) throws IOException {
        if (tar.endsWithin(MOMENT)) {
            try {
                tar.await();
            } catch (IOException e) {
                e.addSuppressed(consequence);
                throw e;
            }
        }
        return consequence;
    }

    private static @Nullable Void copyOut(Handle handle, Call<?> call) {
        String remote = Arguments.string(call, 0);
        Path local = local(OUT, Arguments.string(call, 1));
        if (!Files.isDirectory(local)) {
            throw failure(OUT, "ENOTDIR", "target '" + local + "' is not a directory");
        }
        String name = baseName(remote);
        try (TemporaryDirectory directory = TemporaryDirectory.create(local)) {
            if (handle.isFile(remote)) {
                Path target = local.resolve(HostName.of(name));
                // The move below would take the place of an empty one.
                if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
                    throw failure(OUT, "EISDIR", target + " is in the way, and is a directory");
                }
                Path file = directory.path().resolve("file");
                handle.download(remote, file);
                Files.move(file, target, StandardCopyOption.REPLACE_EXISTING);
            } else if (handle.isDir(remote)) {
                Path tree = Files.createDirectory(directory.path().resolve("tree"));
                packInGuest(handle, remote, tree);
                moveInto(handle, tree, name.isEmpty() ? local : local.resolve(HostName.of(name)));
            } else {
                throw failure(OUT, "ENOENT", "'" + remote + "' is not a file or directory");
            }
        } catch (IOException e) {
            throw new OperationException(OUT, Errno.of(e), local + ": " + HostErrors.describe(e), e);
        }
        return null;
    }

    /** The last name of a path, empty for the root directory and for what is in a directory, that is {@code /.}. */
    static String baseName(String path) {
        String stripped = path.replaceAll("/+$", "");
        String name = stripped.substring(stripped.lastIndexOf('/') + 1);
        if (name.equals(".")) {
            return "";
        }
        if (name.equals("..")) {
            throw failure(OUT, "EINVAL", "'" + path + "' does not say what its copy is to be called");
        }
        return name;
    }

    private static void packInGuest(Handle handle, String remote, Path tree) throws IOException {
        var options = TarOutOptions.builder()
                .numericowner(true)
                .xattrs(true)
                .acls(true)
                .build();
        ArchiveFilter filter;
        try (HostPipe tar = handle.waitFor(HostPipe.start(unpacking(tree), environment(handle)))) {
            filter = unpack(tar, archive -> handle.tarOut(remote, FileOut.of(archive), options));
        }
        if (filter.dropped() > 0) {
            warn(handle, filter.dropped() + " device nodes of '" + remote + "' were left out");
        }
        if (filter.disarmed() > 0) {
            warn(
                    handle,
                    filter.disarmed() + " files of '" + remote
                            + "' lost their set-user-ID or set-group-ID bit, or their capabilities");
        }
    }

    /** The command that unpacks an archive of a guest into an empty directory. */
    static List<String> unpacking(Path tree) {
        var command = new ArrayList<>(List.of("tar", "-C", tree.toString()));
        command.addAll(ATTRIBUTES);
        command.addAll(List.of("-xpf", "-"));
        return command;
    }

    /**
     * Feeds that command.
     *
     * @param sender writes the archive
     * @return what it did not let through
     */
    static ArchiveFilter unpack(HostPipe tar, Consumer<OutputStream> sender) throws IOException {
        var filter = new ArchiveFilter(tar.input());
        try {
            sender.accept(filter);
        } catch (OperationException e) {
            throw cause(tar, e);
        }
        filter.flush();
        tar.await();
        return filter;
    }

    private static void warn(Handle handle, String what) {
        handle.fire(new GuestfsEvent.Warning(OUT + ": " + what));
    }

    private static void moveInto(Handle handle, Path tree, Path target) throws IOException {
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            moveDirectory(tree, target);
        } else if (!Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException(target + " is in the way, and is not a directory");
        } else {
            // A link takes the place of a name that cannot be an argument of a command.
            Path way = Files.createSymbolicLink(tree.resolveSibling("target"), target);
            // What is there already stays, unless it has the same name; links that are there are not followed.
            new HostCommand(List.of("cp", "-aT", "--link", "--remove-destination", "--", tree.toString(), way + "/."))
                    .environment(environment(handle))
                    .run();
        }
    }

    /** A directory that its owner may not write to cannot be moved either. */
    private static void moveDirectory(Path tree, Path target) throws IOException {
        int mode = (int) Files.getAttribute(tree, "unix:mode") & MODE;
        if ((mode & OWNER_WRITE) != 0) {
            Files.move(tree, target);
            return;
        }
        Files.setAttribute(tree, "unix:mode", mode | OWNER_WRITE);
        Files.move(tree, target);
        Files.setAttribute(target, "unix:mode", mode);
    }

    private static Map<String, String> environment(Handle handle) {
        return handle.config().environment();
    }

    private static OperationException failure(String action, String errno, String message) {
        return new OperationException(action, Errno.of(errno), message);
    }
}
