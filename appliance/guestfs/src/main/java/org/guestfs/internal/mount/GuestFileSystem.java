// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.mount;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.guestfs.Errno;
import org.guestfs.GuestText;
import org.guestfs.OperationException;
import org.guestfs.api.Dirent;
import org.guestfs.api.GuestfsApi;
import org.guestfs.api.MetadataActions;
import org.guestfs.api.Statns;
import org.guestfs.api.Statvfs;
import org.guestfs.api.Xattr;
import org.guestfs.spi.Action;
import org.guestfs.spi.Call;
import org.guestfs.spi.Parameter;
import org.guestfs.spi.Parameter.Type;
import org.guestfs.spi.Result;

/**
 * The operations of a file system, carried out by actions in the guest. What the guest answers is hostile; paths and
 * values come from programs of the host.
 *
 * <p>A failure is an {@link OperationException}, whose error number the program is to get. Confined to the thread that
 * serves the mount.
 */
final class GuestFileSystem {
    /** What one message carries, with room to spare. */
    static final int TRANSFER_MAX = 2 << 20;

    /** The kernel refuses a whole directory for one name that is longer. */
    static final int NAME_MAX = 1024;

    private static final int WRITE_ACCESS = 2;
    private static final int CREATE_ATTRIBUTE = 1;
    private static final int REPLACE_ATTRIBUTE = 2;
    private static final int OPEN_ACCESS_MODE = 3;
    private static final int OPEN_TRUNCATE = 01000;
    private static final int PERMISSION_BITS = 0777;

    /**
     * In the table the value is a string, which must not hold a NUL. On the wire strings and buffers look the same, and
     * the daemon goes by the length.
     */
    private static final Action<Void> LSETXATTR = Action.define(MetadataActions.LSETXATTR.name(), Result.none())
            .procedure(MetadataActions.LSETXATTR.procedure())
            .group("internal")
            .parameters(
                    new Parameter("xattr", Type.STRING),
                    new Parameter("val", Type.BUFFER_IN),
                    new Parameter("vallen", Type.INT),
                    new Parameter("path", Type.PATHNAME))
            .build();

    private final GuestfsApi guest;
    private final MetadataCache cache;
    private final boolean readonly;

    private int guestMask = -1;

    GuestFileSystem(GuestfsApi guest, MetadataCache cache, boolean readonly) {
        this.guest = guest;
        this.cache = cache;
        this.readonly = readonly;
    }

    /** Lets modes through: the host has taken away already what the program's own mask says. */
    void begin() {
        guestMask = guest.umask(0) & PERMISSION_BITS;
    }

    void end() {
        if (guestMask >= 0) {
            guest.umask(guestMask);
        }
    }

    Statns status(String path) {
        Statns known = cache.status(path);
        if (known != null) {
            return known;
        }
        Statns status = guest.lstatns(path);
        cache.putStatus(path, status);
        return status;
    }

    void access(String path, int wanted, User user) {
        if ((wanted & WRITE_ACCESS) != 0) {
            requireWritable(path);
        }
        Statns status = status(path);
        if ((wanted & ~FileMode.allowed(status.stMode(), status.stUid(), status.stGid(), user)) != 0) {
            throw failure("EACCES", path);
        }
    }

    String target(String path) {
        String known = cache.target(path);
        if (known != null) {
            return known;
        }
        String target = guest.readlink(path);
        cache.putTarget(path, target);
        return target;
    }

    /** Lists a directory, without names that only a hostile guest has. */
    List<Dirent> list(String directory) {
        cache.removeExpired();
        return guest.readdir(directory).stream()
                .filter(entry -> isName(entry.name()))
                .toList();
    }

    private static boolean isName(String name) {
        return !name.isEmpty() && name.indexOf('/') < 0 && GuestText.encode(name).length <= NAME_MAX;
    }

    /** Asks for what programs want to know next about the files of a directory, for many at once. */
    void look(String directory, List<String> names) {
        try {
            String prefix = directory.equals("/") ? directory : directory + "/";
            var symbolicLinks = new ArrayList<String>();
            lookAtStatuses(directory, prefix, names, symbolicLinks);
            lookAtAttributes(prefix, names, guest.lxattrlist(directory, names));
            List<String> targets = guest.readlinklist(directory, symbolicLinks);
            for (int i = 0; i < Math.min(targets.size(), symbolicLinks.size()); i++) {
                if (!targets.get(i).isEmpty()) {
                    cache.putTarget(prefix + symbolicLinks.get(i), targets.get(i));
                }
            }
        } catch (OperationException e) {
            // Each file will be asked for by itself, and give its own error.
            return;
        }
    }

    private void lookAtStatuses(String directory, String prefix, List<String> names, List<String> symbolicLinks) {
        List<Statns> statuses = guest.lstatnslist(directory, names);
        for (int i = 0; i < Math.min(statuses.size(), names.size()); i++) {
            Statns status = statuses.get(i);
            if (status.stIno() != -1) {
                cache.putStatus(prefix + names.get(i), status);
                if (FileMode.isSymbolicLink(status.stMode())) {
                    symbolicLinks.add(names.get(i));
                }
            }
        }
    }

    /** The answer is one list, in which a header before the attributes of each file says how many there are. */
    private void lookAtAttributes(String prefix, List<String> names, List<Xattr> answer) {
        int position = 0;
        for (String name : names) {
            if (position >= answer.size()) {
                return;
            }
            byte[] count = answer.get(position).attrval();
            position++;
            if (count.length == 0) {
                continue;
            }
            int number = number(count);
            if (number < 0 || number > answer.size() - position) {
                return;
            }
            cache.putAttributes(prefix + name, List.copyOf(answer.subList(position, position + number)));
            position += number;
        }
    }

    private static int number(byte[] digits) {
        try {
            return Integer.parseInt(GuestText.decode(digits, 0, digits.length));
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    void mknod(String path, int mode, long device) {
        beforeNaming(path);
        // As the kernel packs the two numbers into one word.
        int major = (int) (device >> 8) & 0xfff;
        int minor = (int) (device & 0xff | device >> 12 & 0xfff00);
        guest.mknod(mode, major, minor, path);
    }

    void mkdir(String path, int mode) {
        beforeNaming(path);
        guest.mkdirMode(path, mode & FileMode.PERMISSIONS);
    }

    void symlink(String target, String path) {
        beforeNaming(path);
        guest.lnS(target, path);
    }

    void unlink(String path) {
        beforeNaming(path);
        guest.rm(path);
    }

    void rmdir(String path) {
        beforeNaming(path);
        guest.rmdir(path);
    }

    void rename(String from, String to) {
        requireWritable(from);
        cache.dropTree(from);
        cache.dropTree(to);
        guest.rename(from, to);
    }

    void link(String path, String newPath) {
        requireWritable(newPath);
        cache.drop(path);
        cache.dropName(newPath);
        guest.ln(path, newPath);
    }

    void chmod(String path, int mode) {
        beforeChanging(path);
        guest.chmod(mode & FileMode.PERMISSIONS, path);
    }

    void chown(String path, int owner, int group) {
        beforeChanging(path);
        guest.lchown(owner, group, path);
    }

    void truncate(String path, long size) {
        beforeChanging(path);
        guest.truncateSize(path, size);
    }

    void setTimes(String path, Timestamp accessed, Timestamp modified) {
        beforeChanging(path);
        guest.utimens(path, accessed.seconds(), accessed.nanos(), modified.seconds(), modified.nanos());
    }

    void open(String path, int flags) {
        if ((flags & (OPEN_ACCESS_MODE | OPEN_TRUNCATE)) != 0) {
            requireWritable(path);
        }
    }

    /** Reads as many bytes as wanted, or fewer at the end of the file. */
    byte[] read(String path, long size, long offset) {
        int wanted = (int) Math.min(size, TRANSFER_MAX);
        byte[] bytes = guest.pread(path, wanted, offset);
        if (bytes.length > wanted) {
            throw failure("EIO", path + ": " + bytes.length + " of " + wanted + " bytes read");
        }
        return bytes;
    }

    int write(String path, byte[] bytes, long offset) {
        requireWritable(path);
        cache.dropContent(path);
        int written = guest.pwrite(path, bytes, offset);
        if (written < 0 || written > bytes.length) {
            throw failure("EIO", path + ": " + written + " of " + bytes.length + " bytes written");
        }
        return written;
    }

    Statvfs space(String path) {
        return guest.statvfs(path);
    }

    void flushDisks() {
        guest.sync();
    }

    void setAttribute(String path, String name, byte[] value, int flags) {
        requireWritable(path);
        if ((flags & (CREATE_ATTRIBUTE | REPLACE_ATTRIBUTE)) != 0) {
            boolean exists = attributes(path).stream()
                    .anyMatch(attribute -> attribute.attrname().equals(name));
            if (exists && (flags & CREATE_ATTRIBUTE) != 0) {
                throw failure("EEXIST", path);
            }
            if (!exists && (flags & REPLACE_ATTRIBUTE) != 0) {
                throw failure("ENODATA", path);
            }
        }
        cache.drop(path);
        guest.invoke(Call.of(LSETXATTR, name, value, value.length, path));
    }

    byte[] attribute(String path, String name) {
        return attributes(path).stream()
                .filter(attribute -> attribute.attrname().equals(name))
                .findFirst()
                .map(Xattr::attrval)
                .orElseThrow(() -> failure("ENODATA", path));
    }

    /** The names of the attributes, each with a NUL at its end. */
    byte[] attributeNames(String path) {
        var names = new ByteArrayOutputStream();
        for (Xattr attribute : attributes(path)) {
            names.writeBytes(GuestText.encode(attribute.attrname()));
            names.write(0);
        }
        return names.toByteArray();
    }

    void removeAttribute(String path, String name) {
        beforeChanging(path);
        guest.lremovexattr(name, path);
    }

    private List<Xattr> attributes(String path) {
        List<Xattr> known = cache.attributes(path);
        if (known != null) {
            return known;
        }
        List<Xattr> attributes = guest.lgetxattrs(path);
        cache.putAttributes(path, attributes);
        return attributes;
    }

    private void beforeNaming(String path) {
        requireWritable(path);
        cache.dropName(path);
    }

    private void beforeChanging(String path) {
        requireWritable(path);
        cache.drop(path);
    }

    private void requireWritable(String path) {
        if (readonly) {
            throw failure("EROFS", path);
        }
    }

    private static OperationException failure(String errno, String message) {
        return new OperationException("mount_local_run", Errno.of(errno), message);
    }
}
