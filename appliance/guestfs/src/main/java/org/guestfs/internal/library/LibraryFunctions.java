// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.library;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.guestfs.internal.handle.Handle;
import org.guestfs.spi.Action;
import org.guestfs.spi.Call;
import org.jspecify.annotations.Nullable;

/** Which action the library carries out by which function. Immutable. */
public final class LibraryFunctions {
    private static final Map<Action<?>, LibraryFunction> FUNCTIONS = Map.copyOf(new Registry()
            .with(SettingsFunctions::register)
            .with(LifecycleFunctions::register)
            .with(DriveFunctions::register)
            .with(LibvirtFunctions::register)
            .with(DiskImageFunctions::register)
            .with(DeviceNameFunctions::register)
            .with(FeatureFunctions::register)
            .with(FileFunctions::register)
            .with(TransferFunctions::register)
            .with(DirectoryFunctions::register)
            .with(MetadataFunctions::register)
            .with(InspectionFunctions::register)
            .with(RecordFunctions::register)
            .with(CopyFunctions::register)
            .with(LocalMountFunctions::register)
            .with(BindTestFunctions::register)
            .functions);

    private LibraryFunctions() {}

    /**
     * Finds the function of an action.
     *
     * @param action the action
     * @return its function, or {@code null} if the action is the daemon's alone, or not public
     */
    public static @Nullable LibraryFunction find(Action<?> action) {
        return FUNCTIONS.get(action);
    }

    /** Collects functions, each checked against the type of its action's result. */
    static final class Registry {
        private final Map<Action<?>, LibraryFunction> functions = new HashMap<>();

        Registry with(Consumer<Registry> group) {
            group.accept(this);
            return this;
        }

        /** Registers an action that looks at its arguments. */
        <R> Registry put(Action<R> action, TypedFunction<R> function) {
            if (functions.put(action, (handle, call) -> function.apply(handle, typed(call))) != null) {
                throw new IllegalStateException("registered twice: " + action.name());
            }
            return this;
        }

        /** A function is only ever given calls of the action that it is registered for. */
        @SuppressWarnings("unchecked")
        private static <R> Call<R> typed(Call<?> call) {
            return (Call<R>) call;
        }

        /** Registers an action that reads a property. */
        <R> Registry get(Action<R> action, Function<Handle, R> property) {
            return put(action, (handle, call) -> property.apply(handle));
        }

        /** Registers an action that does something with its only argument. */
        <A> Registry set(Action<Void> action, Class<A> type, BiConsumer<Handle, A> property) {
            return put(action, (handle, call) -> {
                property.accept(handle, type.cast(call.argument(0)));
                return null;
            });
        }

        /** Registers an action without arguments and result. */
        Registry run(Action<Void> action, Consumer<Handle> body) {
            return put(action, (handle, call) -> {
                body.accept(handle);
                return null;
            });
        }
    }

    /**
     * A function whose result has the type of its action's.
     *
     * @param <R> that type
     */
    @FunctionalInterface
    interface TypedFunction<R> {
        @Nullable
        R apply(Handle handle, Call<R> call);
    }
}
