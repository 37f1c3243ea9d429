// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.mount;

import com.kenai.jffi.CallContext;
import com.kenai.jffi.CallingConvention;
import com.kenai.jffi.Invoker;
import com.kenai.jffi.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import jnr.ffi.Memory;
import jnr.ffi.Pointer;
import jnr.ffi.Runtime;
import jnr.ffi.Struct;
import org.guestfs.Errno;
import org.guestfs.GuestText;
import org.guestfs.api.Statns;
import org.jspecify.annotations.Nullable;
import ru.serce.jnrfuse.struct.FileStat;
import ru.serce.jnrfuse.struct.FuseFileInfo;
import ru.serce.jnrfuse.struct.FuseOperations;
import ru.serce.jnrfuse.struct.Statvfs;
import ru.serce.jnrfuse.struct.Timespec;

/**
 * Gives the operations of a guest's file system to libfuse: bytes and structs on the one side, strings and records on
 * the other. Nothing is thrown into C. Confined to the thread that serves the mount.
 */
final class FuseAdapter {
    /** The third bit of the flags, which follow bmap: times to be left alone may be told by UTIME_OMIT. */
    private static final byte UTIME_OMIT_OK = 1 << 2;

    private static final long TIMESPEC_SIZE = 16;
    private static final int STATUS_SIZE = 256;

    /** int filler(void *buffer, const char *name, const struct stat *status, off_t offset). */
    private static final CallContext FILLER = CallContext.getCallContext(
            Type.SINT,
            new Type[] {Type.POINTER, Type.POINTER, Type.POINTER, Type.SINT64},
            CallingConvention.DEFAULT,
            false);

    private final Runtime runtime = Runtime.getSystemRuntime();
    private final GuestFileSystem files;
    private final Supplier<User> user;
    private final Consumer<String> debug;
    private final InodeNumbers inodes = new InodeNumbers();
    private final Map<Long, OpenDirectory> directories = new HashMap<>();

    /** What C has pointers to must not be collected. */
    private final List<Object> callbacks = new ArrayList<>();

    private final Pointer entryName = Memory.allocateDirect(runtime, GuestFileSystem.NAME_MAX + 1);
    private final FileStat entryStatus = FileStat.of(Memory.allocateDirect(runtime, STATUS_SIZE, true));

    private long nextDirectory = 1;
    private @Nullable Throwable fatal;

    FuseAdapter(GuestFileSystem files, Supplier<User> user, Consumer<String> debug) {
        this.files = files;
        this.user = user;
        this.debug = debug;
    }

    /** Throws what makes it useless to go on, if that has happened. */
    void rethrowFatal() {
        if (fatal instanceof Error error) {
            throw error;
        }
        if (fatal instanceof RuntimeException failure) {
            throw failure;
        }
    }

    FuseOperations operations() {
        var table = new FuseOperations(runtime);
        table.useMemory(Memory.allocateDirect(runtime, Struct.size(table), true));
        Struct.getMemory(table).putByte(table.bmap.offset() + Long.BYTES, UTIME_OMIT_OK);
        look(table);
        name(table);
        change(table);
        transfer(table);
        attributes(table);
        callbacks.add(table);
        return table;
    }

    private void look(FuseOperations table) {
        set(
                table.getattr,
                FuseCallbacks.OnPathAndPointer.class,
                (path, status) -> on("getattr", path, file -> {
                    fill(FileStat.of(status), files.status(file));
                    return 0;
                }));
        set(
                table.access,
                FuseCallbacks.OnPathAndInt.class,
                (path, mask) -> on("access", path, file -> {
                    files.access(file, mask, user.get());
                    return 0;
                }));
        set(
                table.readlink,
                FuseCallbacks.FillBuffer.class,
                (path, buffer, size) -> on("readlink", path, file -> {
                    byte[] target = GuestText.encode(files.target(file));
                    int length = (int) Math.min(target.length, size - 1);
                    buffer.put(0, target, 0, length);
                    buffer.putByte(length, (byte) 0);
                    return 0;
                }));
        set(
                table.opendir,
                FuseCallbacks.OnPathAndPointer.class,
                (path, info) -> on("opendir", path, directory -> {
                    long number = nextDirectory++;
                    directories.put(number, new OpenDirectory(files, directory));
                    FuseFileInfo.of(info).fh.set(number);
                    return 0;
                }));
        set(
                table.readdir,
                FuseCallbacks.ReadDirectory.class,
                (path, buffer, filler, offset, info) -> on("readdir", path, directory -> {
                    OpenDirectory open =
                            directories.get(FuseFileInfo.of(info).fh.get());
                    if (open == null) {
                        return -Errno.of("EBADF").number();
                    }
                    long device = files.status(directory).stDev();
                    open.read(offset, (entry, next) -> {
                        entryStatus.st_ino.set(inodes.number(device, entry.ino()));
                        entryStatus.st_mode.set(FileMode.typeOf(entry.ftyp()));
                        return add(buffer, filler, entry.name(), next);
                    });
                    return 0;
                }));
        set(table.releasedir, FuseCallbacks.OnPathAndPointer.class, (path, info) -> {
            directories.remove(FuseFileInfo.of(info).fh.get());
            return 0;
        });
        set(
                table.statfs,
                FuseCallbacks.OnPathAndPointer.class,
                (path, space) -> on("statfs", path, file -> {
                    fill(Statvfs.of(space), files.space(file));
                    return 0;
                }));
    }

    private void name(FuseOperations table) {
        set(
                table.mknod,
                FuseCallbacks.MakeNode.class,
                (path, mode, device) -> on("mknod", path, file -> {
                    files.mknod(file, mode, device);
                    return 0;
                }));
        set(
                table.mkdir,
                FuseCallbacks.OnPathAndInt.class,
                (path, mode) -> on("mkdir", path, directory -> {
                    files.mkdir(directory, mode);
                    return 0;
                }));
        set(
                table.symlink,
                FuseCallbacks.OnPathAndPointer.class,
                (target, path) -> on("symlink", path, file -> {
                    files.symlink(text(target), file);
                    return 0;
                }));
        set(
                table.unlink,
                FuseCallbacks.OnPath.class,
                path -> on("unlink", path, file -> {
                    files.unlink(file);
                    return 0;
                }));
        set(
                table.rmdir,
                FuseCallbacks.OnPath.class,
                path -> on("rmdir", path, directory -> {
                    files.rmdir(directory);
                    return 0;
                }));
        set(
                table.rename,
                FuseCallbacks.OnPathAndPointer.class,
                (from, to) -> on("rename", from, file -> {
                    files.rename(file, text(to));
                    return 0;
                }));
        set(
                table.link,
                FuseCallbacks.OnPathAndPointer.class,
                (path, newPath) -> on("link", path, file -> {
                    files.link(file, text(newPath));
                    return 0;
                }));
    }

    private void change(FuseOperations table) {
        set(
                table.chmod,
                FuseCallbacks.OnPathAndInt.class,
                (path, mode) -> on("chmod", path, file -> {
                    files.chmod(file, mode);
                    return 0;
                }));
        set(
                table.chown,
                FuseCallbacks.OnPathAndInts.class,
                (path, owner, group) -> on("chown", path, file -> {
                    files.chown(file, owner, group);
                    return 0;
                }));
        set(
                table.truncate,
                FuseCallbacks.OnPathAndLong.class,
                (path, size) -> on("truncate", path, file -> {
                    files.truncate(file, size);
                    return 0;
                }));
        set(
                table.utimens,
                FuseCallbacks.OnPathAndPointer.class,
                (path, times) -> on("utimens", path, file -> {
                    files.setTimes(file, timestamp(times), timestamp(times.slice(TIMESPEC_SIZE)));
                    return 0;
                }));
    }

    private void transfer(FuseOperations table) {
        set(
                table.open,
                FuseCallbacks.OnPathAndPointer.class,
                (path, info) -> on("open", path, file -> {
                    files.open(file, FuseFileInfo.of(info).flags.intValue());
                    return 0;
                }));
        set(
                table.read,
                FuseCallbacks.Transfer.class,
                (path, buffer, size, offset, info) -> on("read", path, file -> {
                    byte[] bytes = files.read(file, size, offset);
                    buffer.put(0, bytes, 0, bytes.length);
                    return bytes.length;
                }));
        set(
                table.write,
                FuseCallbacks.Transfer.class,
                (path, buffer, size, offset, info) -> on("write", path, file -> {
                    byte[] bytes = new byte[(int) Math.min(size, GuestFileSystem.TRANSFER_MAX)];
                    buffer.get(0, bytes, 0, bytes.length);
                    return files.write(file, bytes, offset);
                }));
        set(
                table.fsync,
                FuseCallbacks.Flush.class,
                (path, dataOnly, info) -> on("fsync", path, file -> {
                    files.flushDisks();
                    return 0;
                }));
    }

    private void attributes(FuseOperations table) {
        set(
                table.setxattr,
                FuseCallbacks.SetAttribute.class,
                (path, name, value, size, flags) -> on("setxattr", path, file -> {
                    byte[] bytes = new byte[(int) Math.min(size, GuestFileSystem.TRANSFER_MAX)];
                    if (bytes.length > 0) {
                        value.get(0, bytes, 0, bytes.length);
                    }
                    files.setAttribute(file, text(name), bytes, flags);
                    return 0;
                }));
        set(
                table.getxattr,
                FuseCallbacks.GetAttribute.class,
                (path, name, value, size) ->
                        on("getxattr", path, file -> give(files.attribute(file, text(name)), value, size)));
        set(
                table.listxattr,
                FuseCallbacks.FillBuffer.class,
                (path, list, size) -> on("listxattr", path, file -> give(files.attributeNames(file), list, size)));
        set(
                table.removexattr,
                FuseCallbacks.OnPathAndPointer.class,
                (path, name) -> on("removexattr", path, file -> {
                    files.removeAttribute(file, text(name));
                    return 0;
                }));
    }

    private <T> void set(FuseOperations.Func<?> slot, Class<T> type, T callback) {
        callbacks.add(callback);
        slot.getMemory().putPointer(slot.offset(), runtime.getClosureManager().getClosurePointer(type, callback));
    }

    /** Carries out an operation; whatever it throws becomes a number. */
    private int on(String operation, Pointer path, Operation body) {
        try {
            String file = text(path);
            debug.accept(operation + " " + file);
            return body.apply(file);
        } catch (RuntimeException | Error e) {
            if (Failures.isFatal(e) && fatal == null) {
                fatal = e;
            }
            return -Failures.number(e);
        }
    }

    private static String text(Pointer string) {
        byte[] bytes = new byte[string.indexOf(0, (byte) 0)];
        string.get(0, bytes, 0, bytes.length);
        return GuestText.decode(bytes, 0, bytes.length);
    }

    private static Timestamp timestamp(Pointer memory) {
        Timespec time = Timespec.of(memory);
        return Timestamp.ofTimespec(time.tv_sec.get(), time.tv_nsec.longValue());
    }

    /** Programs ask for the size first, by giving none. */
    private static int give(byte[] bytes, Pointer buffer, long size) {
        if (size == 0) {
            return bytes.length;
        }
        if (bytes.length > size) {
            return -Errno.of("ERANGE").number();
        }
        buffer.put(0, bytes, 0, bytes.length);
        return bytes.length;
    }

    private boolean add(Pointer buffer, Pointer filler, String name, long next) {
        byte[] bytes = GuestText.encode(name);
        entryName.put(0, bytes, 0, bytes.length);
        entryName.putByte(bytes.length, (byte) 0);
        long status = Struct.getMemory(entryStatus).address();
        return Invoker.getInstance()
                        .invokeN4(FILLER, filler.address(), buffer.address(), entryName.address(), status, next)
                != 0;
    }

    private void fill(FileStat target, Statns status) {
        target.st_ino.set(inodes.number(status.stDev(), status.stIno()));
        target.st_mode.set(status.stMode());
        target.st_nlink.set(status.stNlink());
        target.st_uid.set(status.stUid());
        target.st_gid.set(status.stGid());
        target.st_rdev.set(status.stRdev());
        target.st_size.set(status.stSize());
        target.st_blksize.set(status.stBlksize());
        target.st_blocks.set(status.stBlocks());
        fill(target.st_atim, status.stAtimeSec(), status.stAtimeNsec());
        fill(target.st_mtim, status.stMtimeSec(), status.stMtimeNsec());
        fill(target.st_ctim, status.stCtimeSec(), status.stCtimeNsec());
    }

    private static void fill(Timespec target, long seconds, long nanos) {
        target.tv_sec.set(seconds);
        target.tv_nsec.set(nanos);
    }

    private static void fill(Statvfs target, org.guestfs.api.Statvfs space) {
        target.f_bsize.set(space.bsize());
        target.f_frsize.set(space.frsize());
        target.f_blocks.set(space.blocks());
        target.f_bfree.set(space.bfree());
        target.f_bavail.set(space.bavail());
        target.f_files.set(space.files());
        target.f_ffree.set(space.ffree());
        target.f_favail.set(space.favail());
        target.f_fsid.set(space.fsid());
        target.f_flag.set(space.flag());
        target.f_namemax.set(space.namemax());
    }

    /** The body of an operation. */
    @FunctionalInterface
    private interface Operation {
        int apply(String path);
    }
}
