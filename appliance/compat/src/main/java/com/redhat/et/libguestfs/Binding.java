// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package com.redhat.et.libguestfs;

import java.lang.ref.Reference;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.guestfs.FileIn;
import org.guestfs.FileOut;
import org.guestfs.GuestText;
import org.guestfs.Guestfs;
import org.guestfs.GuestfsConfig;
import org.guestfs.GuestfsException;
import org.guestfs.Secret;
import org.guestfs.api.Catalogue;
import org.guestfs.api.DirectoryActions;
import org.guestfs.api.SettingsActions;
import org.guestfs.internal.handle.Handle;
import org.guestfs.spi.Action;
import org.guestfs.spi.Call;
import org.guestfs.spi.Parameter;
import org.guestfs.spi.Parameter.Type;
import org.jspecify.annotations.Nullable;

/**
 * What the generated {@link GuestFS} stands on: it makes calls of {@code org.guestfs} out of values of the original's
 * types, and results and exceptions of the original's types out of what comes back.
 */
abstract class Binding implements AutoCloseable {
    /** Part of the original's message, for programs that compare it. */
    private static final String FOR_GUESTFISH = "\n(in guestfish, don't forget to use the 'run' command)";

    private static final String TOO_LATE = "this function can only be called in the config state";

    private final Guestfs guestfs;
    private final EventCallbacks callbacks;
    private volatile boolean closed;

    Binding(@Nullable Map<String, Object> optargs) {
        boolean isConfigured = isWanted(optargs, "environment");
        Handle handle = Handle.create(GuestfsConfig.builder()
                .environmentApplied(false)
                .closedOnExit(isWanted(optargs, "close_on_exit"))
                .build());
        handle.setUnheard(StandardError::print);
        guestfs = handle;
        callbacks = new EventCallbacks(guestfs);
        if (isConfigured) {
            applyEnvironment(guestfs);
        }
    }

    private static boolean isWanted(@Nullable Map<String, Object> optargs, String name) {
        Object value = optargs == null ? null : optargs.get(name);
        return value == null || (Boolean) value;
    }

    /** A variable without sense stops nobody from creating a handle of the original. */
    private static void applyEnvironment(Guestfs guestfs) {
        try {
            guestfs.invoke(Call.of(SettingsActions.PARSE_ENVIRONMENT));
        } catch (GuestfsException | IllegalArgumentException e) {
            StandardError.print("error: " + e.getMessage());
        }
    }

    /**
     * Returns the handle behind this one, for what only {@code org.guestfs} has, such as binary results and streams.
     * libguestfs's own binding does not have this method.
     *
     * @return the handle; it is closed with this one
     */
    public final Guestfs guestfs() {
        return guestfs;
    }

    /**
     * Ends the appliance, without a word about errors, and frees everything; does nothing the second time.
     *
     * @throws LibGuestFSException never, but programs expect it
     */
    @Override
    public void close() throws LibGuestFSException {
        closed = true;
        guestfs.close();
    }

    /**
     * Closes a handle that nobody uses any more.
     *
     * @throws LibGuestFSException never, but programs expect it
     * @deprecated call {@link #close} yourself
     */
    @Override
    @Deprecated
    public void finalize() throws LibGuestFSException {
        close();
    }

    /**
     * Names classes of events.
     *
     * @param events their bits; unknown ones are ignored
     * @return the names in alphabetical order with commas between them, such as {@code close,progress}
     */
    public static String eventToString(long events) {
        return EventCallbacks.names(events);
    }

    /**
     * Registers a callback.
     *
     * @param callback is told of events
     * @param events the bits of the classes it wants, such as {@link GuestFS#EVENT_ALL}
     * @return a number for {@link #delete_event_callback}
     * @throws LibGuestFSException if a thousand callbacks are registered, or the handle is closed
     */
    public int set_event_callback(EventCallback callback, long events) throws LibGuestFSException {
        requireOpen("set_event_callback");
        if (callback == null) {
            throw missing("set_event_callback", "callback");
        }
        return callbacks.add(callback, events);
    }

    /**
     * Removes a callback.
     *
     * @param eh what {@link #set_event_callback} returned; other numbers are ignored
     * @throws LibGuestFSException if the handle is closed
     */
    public void delete_event_callback(int eh) throws LibGuestFSException {
        requireOpen("delete_event_callback");
        callbacks.remove(eh);
    }

    final <R> R call(Action<R> action, @Nullable Object... arguments) throws LibGuestFSException {
        return callWith(null, action, arguments);
    }

    final <R> R callWith(@Nullable Map<String, Object> optargs, Action<R> action, @Nullable Object... arguments)
            throws LibGuestFSException {
        requireOpen(action.name());
        @Nullable Object[] values = new Object[arguments.length];
        try {
            convert(action, arguments, values);
            return guestfs.invoke(call(action, values, optional(action, optargs)));
        } catch (GuestfsException | IllegalArgumentException e) {
            throw new LibGuestFSException(words(action, e), e);
        } catch (IllegalStateException e) {
            throw new LibGuestFSException(misuse(action, e), e);
        } finally {
            wipeKeys(values);
            // Else a handle that nobody closes could be finalized during the last call that it serves.
            Reference.reachabilityFence(this);
        }
    }

    private static <R> Call<R> call(Action<R> action, @Nullable Object[] arguments, @Nullable Object[] options)
            throws LibGuestFSException {
        try {
            return Call.of(action, arguments).with(options);
        } catch (IllegalArgumentException e) {
            throw new LibGuestFSException(prefixed(action, e), e);
        }
    }

    /** The C library names the action before the words of the daemon, not before its own. */
    private static String words(Action<?> action, RuntimeException failure) {
        String words = prefixed(action, failure);
        Action<?> failed = failure instanceof GuestfsException known
                ? Catalogue.find(known.action()).<Action<?>>map(found -> found).orElse(action)
                : action;
        // The library's readdir says nothing of its own; older daemons have an action of that name.
        boolean isOwn = failed.isLibrarySide() && failed != DirectoryActions.READDIR;
        return isOwn && words.startsWith(prefix(failed))
                ? words.substring(prefix(failed).length())
                : words;
    }

    /** The original's words are the same in every state. */
    private static String misuse(Action<?> action, IllegalStateException failure) {
        String words = String.valueOf(failure.getMessage());
        if (words.endsWith(": call launch before using this function")) {
            // Names the action of the daemon that is behind this one.
            return words + FOR_GUESTFISH;
        }
        int late = words.indexOf(TOO_LATE);
        return late < 0 ? prefixed(action, failure) : words.substring(0, late + TOO_LATE.length());
    }

    private static String prefixed(Action<?> action, RuntimeException failure) {
        String message = String.valueOf(failure.getMessage());
        return failure instanceof GuestfsException || message.startsWith(prefix(action))
                ? message
                : prefix(action) + message;
    }

    private static String prefix(Action<?> action) {
        return action.name() + ": ";
    }

    private void requireOpen(String name) throws LibGuestFSException {
        if (closed) {
            throw new LibGuestFSException(name + ": handle is closed");
        }
    }

    private static LibGuestFSException missing(String action, String parameter) {
        return new LibGuestFSException(action + ": " + parameter + ": parameter cannot be NULL");
    }

    private static void wipeKeys(@Nullable Object[] values) {
        for (Object value : values) {
            if (value instanceof Secret key) {
                key.close();
            }
        }
    }

    private static void convert(Action<?> action, @Nullable Object[] arguments, @Nullable Object[] values)
            throws LibGuestFSException {
        for (int i = 0; i < arguments.length; i++) {
            Parameter parameter = action.parameters().get(i);
            Object argument = arguments[i];
            if (argument != null) {
                values[i] = value(parameter.type(), argument);
            } else if (parameter.type() != Type.OPT_STRING) {
                throw missing(action.name(), parameter.name());
            }
        }
    }

    /** Names that the action does not know are ignored; a value of another type is a ClassCastException. */
    private static @Nullable Object[] optional(Action<?> action, @Nullable Map<String, Object> optargs) {
        @Nullable Object[] values = new Object[action.options().size()];
        if (optargs != null) {
            for (int i = 0; i < values.length; i++) {
                Parameter option = action.options().get(i);
                Object value = optargs.get(option.name());
                values[i] = value == null ? null : value(option.type(), value);
            }
        }
        return values;
    }

    private static Object value(Type type, Object value) {
        return switch (type) {
            case STRING_LIST, DEVICE_LIST, FILENAME_LIST -> Arrays.asList((String[]) value);
            case KEY -> Secret.of(GuestText.encode((String) value));
            case FILE_IN -> FileIn.of(Path.of((String) value));
            case FILE_OUT -> FileOut.of(Path.of((String) value));
            default -> type.javaType().cast(value);
        };
    }

    static String text(byte[] bytes) {
        return GuestText.decode(bytes, 0, bytes.length);
    }

    static String[] array(List<String> strings) {
        return strings.toArray(String[]::new);
    }

    static <R, S> S[] array(List<R> values, Function<R, S> struct, IntFunction<S[]> array) {
        return values.stream().map(struct).toArray(array);
    }

    static Map<String, String> map(Map<String, String> values) {
        return new HashMap<>(values);
    }
}
