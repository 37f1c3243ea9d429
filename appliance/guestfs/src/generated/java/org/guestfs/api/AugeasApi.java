// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import java.util.List;
import org.guestfs.spi.Call;
import org.guestfs.spi.Invoker;
import org.jspecify.annotations.Nullable;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Actions of the group {@code augeas}.
 *
 * @since 0.1
 */
@Generated("augeas")
public interface AugeasApi extends Invoker {
    /**
     * Sets the value of an Augeas node to null while keeping the node itself.
     *
     * <p>{@code guestfs_aug_clear} in guestfs(3); procedure 239 of the daemon, since libguestfs 1.3.4.
     *
     * @param augpath an Augeas path expression that matches one node
     * @throws org.guestfs.OperationException if the action failed: Augeas is not open; no node matches, or more than
     *     one; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void augClear(String augpath) {
        invoke(Call.of(AugeasActions.AUG_CLEAR, augpath));
    }

    /**
     * Closes the Augeas handle and frees what it holds; aug_init must be called before further use.
     *
     * <p>{@code guestfs_aug_close} in guestfs(3); procedure 26 of the daemon, since libguestfs 0.0.7.
     *
     * @throws org.guestfs.OperationException if the action failed: Augeas is not open; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void augClose() {
        invoke(Call.of(AugeasActions.AUG_CLOSE));
    }

    /**
     * Binds an Augeas variable to the nodes an expression matches, creating one node if there are none.
     *
     * <p>{@code guestfs_aug_defnode} in guestfs(3); procedure 18 of the daemon, since libguestfs 0.0.7.
     *
     * @param name the name of the variable
     * @param expr an Augeas path expression, whose last part is created if it matches nothing
     * @param val the value that a new node gets
     * @return a pair: the number of nodes in the set, and a flag that is non-zero if a node was created
     * @throws org.guestfs.OperationException if the action failed: Augeas is not open, or the expression makes no
     *     sense; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default IntBool augDefnode(String name, String expr, String val) {
        return invoke(Call.of(AugeasActions.AUG_DEFNODE, name, expr, val));
    }

    /**
     * Binds an Augeas variable to the result of an expression, or unbinds it when the expression is null.
     *
     * <p>{@code guestfs_aug_defvar} in guestfs(3); procedure 17 of the daemon, since libguestfs 0.0.7.
     *
     * @param name the name of the variable
     * @param expr an Augeas expression, or {@code null} to remove the variable
     * @return the number of nodes bound, or 0 if the result is not a node set
     * @throws org.guestfs.OperationException if the action failed: Augeas is not open, or the expression makes no
     *     sense; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default int augDefvar(String name, @Nullable String expr) {
        return invoke(Call.of(AugeasActions.AUG_DEFVAR, name, expr));
    }

    /**
     * Reads the value of the single Augeas node that a path matches.
     *
     * <p>{@code guestfs_aug_get} in guestfs(3); procedure 19 of the daemon, since libguestfs 0.0.7.
     *
     * @param augpath an Augeas path expression that matches one node
     * @return the value of the node
     * @throws org.guestfs.OperationException if the action failed: Augeas is not open; no node matches, or more than
     *     one; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default String augGet(String augpath) {
        return invoke(Call.of(AugeasActions.AUG_GET, augpath));
    }

    /**
     * Opens an Augeas handle on the given root directory, closing any earlier one.
     *
     * <p>{@code guestfs_aug_init} in guestfs(3); procedure 16 of the daemon, since libguestfs 0.0.7.
     *
     * @param root the absolute path of the directory that Augeas takes for the root, as a rule {@code /}
     * @param flags the sum of Augeas flags: 1 keeps a backup, 2 saves to new files, 4 checks types, 8 leaves out the
     *     standard lenses, 16 saves nothing, 32 does not load
     * @throws org.guestfs.OperationException if the action failed: Augeas cannot be started, or a flag is unknown; the
     *     handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void augInit(String root, int flags) {
        invoke(Call.of(AugeasActions.AUG_INIT, root, flags));
    }

    /**
     * Adds a new sibling node with the given label just before or after an existing Augeas node.
     *
     * <p>{@code guestfs_aug_insert} in guestfs(3); procedure 21 of the daemon, since libguestfs 0.0.7.
     *
     * @param augpath an Augeas path expression that matches one node
     * @param label the name of the new node
     * @param before whether to insert before the node, not after it
     * @throws org.guestfs.OperationException if the action failed: Augeas is not open; no node matches, or more than
     *     one; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void augInsert(String augpath, String label, boolean before) {
        invoke(Call.of(AugeasActions.AUG_INSERT, augpath, label, before));
    }

    /**
     * Returns the label, that is the last path element, of the single Augeas node a path matches.
     *
     * <p>{@code guestfs_aug_label} in guestfs(3); procedure 412 of the daemon, since libguestfs 1.23.14.
     *
     * @param augpath an Augeas path expression that matches one node
     * @return the label of the node
     * @throws org.guestfs.OperationException if the action failed: Augeas is not open; no node matches, or more than
     *     one; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default String augLabel(String augpath) {
        return invoke(Call.of(AugeasActions.AUG_LABEL, augpath));
    }

    /**
     * Parses the configuration files into the Augeas tree.
     *
     * <p>{@code guestfs_aug_load} in guestfs(3); procedure 27 of the daemon, since libguestfs 0.0.7.
     *
     * @throws org.guestfs.OperationException if the action failed: Augeas is not open; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void augLoad() {
        invoke(Call.of(AugeasActions.AUG_LOAD));
    }

    /**
     * Lists the immediate children of an Augeas path, sorted by name.
     *
     * <p>{@code guestfs_aug_ls} in guestfs(3); procedure 28 of the daemon, since libguestfs 0.0.8.
     *
     * @param augpath an Augeas path expression
     * @return the paths of the child nodes in alphabetical order
     * @throws org.guestfs.OperationException if the action failed: Augeas is not open, or the expression makes no
     *     sense; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default List<String> augLs(String augpath) {
        return invoke(Call.of(AugeasActions.AUG_LS, augpath));
    }

    /**
     * Finds every Augeas node that matches a path expression.
     *
     * <p>{@code guestfs_aug_match} in guestfs(3); procedure 24 of the daemon, since libguestfs 0.0.7.
     *
     * @param augpath an Augeas path expression
     * @return the matching paths, each qualified enough to name exactly one node
     * @throws org.guestfs.OperationException if the action failed: Augeas is not open, or the expression makes no
     *     sense; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default List<String> augMatch(String augpath) {
        return invoke(Call.of(AugeasActions.AUG_MATCH, augpath));
    }

    /**
     * Moves an Augeas node to another path, overwriting whatever is there.
     *
     * <p>{@code guestfs_aug_mv} in guestfs(3); procedure 23 of the daemon, since libguestfs 0.0.7.
     *
     * @param src the Augeas path of the node
     * @param dest the Augeas path to move it to
     * @throws org.guestfs.OperationException if the action failed: Augeas is not open, or the expression makes no
     *     sense; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void augMv(String src, String dest) {
        invoke(Call.of(AugeasActions.AUG_MV, src, dest));
    }

    /**
     * Removes the matching Augeas nodes together with everything below them.
     *
     * <p>{@code guestfs_aug_rm} in guestfs(3); procedure 22 of the daemon, since libguestfs 0.0.7.
     *
     * @param augpath an Augeas path expression
     * @return the number of nodes removed
     * @throws org.guestfs.OperationException if the action failed: Augeas is not open, or the expression makes no
     *     sense; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default int augRm(String augpath) {
        return invoke(Call.of(AugeasActions.AUG_RM, augpath));
    }

    /**
     * Writes all changed Augeas nodes back to their configuration files, as directed by the aug_init flags.
     *
     * <p>{@code guestfs_aug_save} in guestfs(3); procedure 25 of the daemon, since libguestfs 0.0.7.
     *
     * @throws org.guestfs.OperationException if the action failed: Augeas is not open, or a file cannot be written; the
     *     tree below {@code /augeas//error} says why; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void augSave() {
        invoke(Call.of(AugeasActions.AUG_SAVE));
    }

    /**
     * Assigns a value to the Augeas node at a path.
     *
     * <p>{@code guestfs_aug_set} in guestfs(3); procedure 20 of the daemon, since libguestfs 0.0.7.
     *
     * @param augpath an Augeas path, whose missing nodes are created
     * @param val the new value
     * @throws org.guestfs.OperationException if the action failed: Augeas is not open, or the expression makes no
     *     sense; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void augSet(String augpath, String val) {
        invoke(Call.of(AugeasActions.AUG_SET, augpath, val));
    }

    /**
     * Assigns one value to many Augeas nodes: all base matches, or a path below each of them.
     *
     * <p>{@code guestfs_aug_setm} in guestfs(3); procedure 411 of the daemon, since libguestfs 1.23.14.
     *
     * @param base an Augeas expression for the base nodes
     * @param sub an expression relative to each base node, or {@code null} for the base nodes themselves
     * @param val the new value
     * @return the number of nodes changed
     * @throws org.guestfs.OperationException if the action failed: Augeas is not open, or the expression makes no
     *     sense; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default int augSetm(String base, @Nullable String sub, String val) {
        return invoke(Call.of(AugeasActions.AUG_SETM, base, sub, val));
    }

    /**
     * Registers an Augeas lens for a file, or takes such a registration away.
     *
     * <p>{@code guestfs_aug_transform} in guestfs(3); procedure 469 of the daemon, since libguestfs 1.35.2.
     *
     * @param lens the lens, such as {@code Hosts.lns}
     * @param file files inside the guest, as a glob
     * @throws org.guestfs.OperationException if the action failed: Augeas is not open, or the expression makes no
     *     sense; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void augTransform(String lens, String file) {
        invoke(Call.of(AugeasActions.AUG_TRANSFORM, lens, file));
    }

    /**
     * Registers an Augeas lens for a file, or takes such a registration away.
     *
     * <p>{@code guestfs_aug_transform} in guestfs(3); procedure 469 of the daemon, since libguestfs 1.35.2.
     *
     * @param lens the lens, such as {@code Hosts.lns}
     * @param file files inside the guest, as a glob
     * @param options optional arguments
     * @throws org.guestfs.OperationException if the action failed: Augeas is not open, or the expression makes no
     *     sense; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void augTransform(String lens, String file, AugTransformOptions options) {
        invoke(Call.of(AugeasActions.AUG_TRANSFORM, lens, file).with(options.values()));
    }
}
