// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.mount;

import com.kenai.jffi.CallContext;
import com.kenai.jffi.CallingConvention;
import com.kenai.jffi.Invoker;
import com.kenai.jffi.Type;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import jnr.ffi.LibraryLoader;
import jnr.ffi.Memory;
import jnr.ffi.Platform;
import jnr.ffi.Pointer;
import jnr.ffi.Runtime;
import jnr.ffi.Struct;
import org.guestfs.Errno;
import org.guestfs.OperationException;
import org.jspecify.annotations.Nullable;
import ru.serce.jnrfuse.struct.FuseContext;
import ru.serce.jnrfuse.struct.FuseOperations;

/**
 * A mount as libfuse sees it. Requests are taken one by one, with a wait in between that ends by itself: libfuse's own
 * loop could only be ended by a request or a signal. Confined to one thread at a time.
 */
final class FuseSession {
    private static final int FUSE_ARGS_SIZE = 24;
    private static final int POLL_SIZE = 8;
    private static final short POLL_IN = 1;
    private static final int SET_DESCRIPTOR_FLAGS = 2;
    private static final int CLOSE_ON_EXEC = 1;
    private static final int SET_FLAGS = 4;
    private static final int NON_BLOCKING = 04000;
    private static final int READ_WRITE = 2;
    private static final int LOAD_NOW = 2;

    /** struct fuse *fuse_new(channel, arguments, operations, size_t size, void *data). */
    private static final CallContext FUSE_NEW = CallContext.getCallContext(
            Type.POINTER,
            new Type[] {Type.POINTER, Type.POINTER, Type.POINTER, Type.ULONG, Type.POINTER},
            CallingConvention.DEFAULT,
            false);

    private static final LibC SYSTEM =
            LibraryLoader.create(LibC.class).load(Platform.getNativePlatform().getStandardCLibraryName());

    private final Runtime runtime = Runtime.getSystemRuntime();
    private final LibFuse2 library;
    private final byte[] mountpoint;
    private final FuseOperations operations;
    private final Pointer arguments = Memory.allocateDirect(runtime, FUSE_ARGS_SIZE, true);
    private final Pointer descriptor = Memory.allocateDirect(runtime, POLL_SIZE, true);
    private final Pointer channelVariable = Memory.allocateDirect(runtime, Long.BYTES, true);

    private @Nullable Pointer channel;
    private @Nullable Pointer fuse;
    private @Nullable Pointer session;
    private @Nullable Pointer request;
    private long requestSize;

    FuseSession(LibFuse2 library, Path mountpoint, FuseOperations operations) {
        this.library = library;
        this.mountpoint = cString(mountpoint.toString());
        this.operations = operations;
    }

    /** What C expects of a name on the host, in the encoding that the JVM has for such names. */
    private static byte[] cString(String text) {
        Charset names = Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));
        return (text + "\0").getBytes(names);
    }

    /** Mounts; requests wait from now on. */
    void open(String program, List<String> options) {
        library.fuse_opt_add_arg(arguments, cString(program));
        for (String option : options) {
            library.fuse_opt_add_arg(arguments, cString("-o" + option));
        }
        channel = library.fuse_mount(mountpoint, arguments);
        if (channel == null) {
            library.fuse_opt_free_args(arguments);
            throw failure("the directory cannot be mounted on");
        }
        fuse = create(channel);
        if (fuse == null) {
            close();
            throw failure("libfuse does not take the options " + options);
        }
        session = library.fuse_get_session(fuse);
        requestSize = library.fuse_chan_bufsize(channel);
        request = Memory.allocateDirect(runtime, (int) requestSize);
        int number = library.fuse_chan_fd(channel);
        descriptor.putInt(0, number);
        descriptor.putShort(Integer.BYTES, POLL_IN);
        // Whoever else has it keeps the mount alive.
        SYSTEM.fcntl(number, SET_DESCRIPTOR_FLAGS, CLOSE_ON_EXEC);
        // A request may be withdrawn between the wait and the reading.
        SYSTEM.fcntl(number, SET_FLAGS, READ_WRITE | NON_BLOCKING);
    }

    /**
     * Calls {@code fuse_new}. The library has that function four times, and the one that is found without a version is
     * the oldest, with other parameters.
     */
    private @Nullable Pointer create(Pointer mounted) {
        long created = Invoker.getInstance()
                .invokeN5(
                        FUSE_NEW,
                        Constructor.ADDRESS,
                        mounted.address(),
                        arguments.address(),
                        Struct.getMemory(operations).address(),
                        Struct.size(operations),
                        0);
        return created == 0 ? null : Pointer.wrap(runtime, created);
    }

    private static OperationException failure(String what) {
        return new OperationException(
                "mount_local", Errno.of("EINVAL"), what + "; libfuse said why on the standard error of this process");
    }

    /** Who made the request that this thread serves. */
    static User user(LibFuse2 library) {
        FuseContext context = library.fuse_get_context();
        return new User(context.uid.get(), context.gid.get());
    }

    /**
     * Waits for a request and serves it.
     *
     * @param patience how long to wait
     * @return {@code false} if the directory has been unmounted
     */
    boolean serve(Duration patience) {
        if (SYSTEM.poll(descriptor, 1, (int) patience.toMillis()) <= 0) {
            return true;
        }
        channelVariable.putPointer(0, channel);
        int length = library.fuse_chan_recv(channelVariable, request, requestSize);
        if (length == -Errno.of("EINTR").number()
                || length == -Errno.of("EAGAIN").number()) {
            return true;
        }
        if (length <= 0) {
            return false;
        }
        library.fuse_session_process(session, request, length, channelVariable.getPointer(0));
        return true;
    }

    /** Unmounts, even if programs use the directory: what they do then fails. */
    void close() {
        library.fuse_unmount(mountpoint, channel);
        if (fuse != null) {
            // This removes what libfuse has renamed because it was deleted while it was open.
            library.fuse_destroy(fuse);
        }
        library.fuse_opt_free_args(arguments);
    }

    /** Looked up once, when there is a mount: each look-up holds the library once more. */
    private static final class Constructor {
        static final long ADDRESS = SYSTEM.dlvsym(SYSTEM.dlopen(FuseSupport.LIBRARY, LOAD_NOW), "fuse_new", "FUSE_2.6")
                .address();
    }
}
