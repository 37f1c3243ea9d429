// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guestfs.spi.Action;
import org.guestfs.spi.StructType;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * All actions and structs, for tools that work on any of them.
 *
 * @since 0.1
 */
@Generated("")
public final class Catalogue {
    private static final List<Action<?>> ACTIONS = Stream.of(BindTestActions.all(), InternalActions.all(), OptionActions.all(), ParameterActions.all(), ResultActions.all(), TransferActions.all()).flatMap(List::stream).sorted(Comparator.comparing((Action<?> action) -> action.name())).toList();
    private static final Map<String, Action<?>> BY_NAME =
            ACTIONS.stream().collect(Collectors.toMap(Action::name, Function.identity()));
    private static final List<StructType<?>> STRUCTS = List.of(Xattr.TYPE, IntBool.TYPE, LvmLv.TYPE, LvmPv.TYPE, TskDirent.TYPE);

    private Catalogue() {}

    /**
     * Returns all actions.
     *
     * @return an immutable list, in the order of the names
     */
    public static List<Action<?>> actions() {
        return ACTIONS;
    }

    /**
     * Finds an action.
     *
     * @param name its upstream name
     * @return the action, or empty if there is none
     */
    public static Optional<Action<?>> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /**
     * Returns all structs.
     *
     * @return an immutable list
     */
    public static List<StructType<?>> structs() {
        return STRUCTS;
    }
}
