// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import java.util.List;
import org.guestfs.spi.Call;
import org.guestfs.spi.Invoker;
import org.jspecify.annotations.Nullable;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Actions of the group {@code hivex}.
 *
 * @since 0.1
 */
@Generated("hivex")
public interface HivexApi extends Invoker {
    /**
     * Closes the open Windows Registry hive.
     *
     * <p>{@code guestfs_hivex_close} in guestfs(3); procedure 351 of the daemon, since libguestfs 1.19.35.
     * Needs the feature {@code hivex}.
     *
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code hivex}; no hive is open; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void hivexClose() {
        invoke(Call.of(HivexActions.HIVEX_CLOSE));
    }

    /**
     * Writes the changes made to the open hive to its own file, or to another file if one is named.
     *
     * <p>{@code guestfs_hivex_commit} in guestfs(3); procedure 362 of the daemon, since libguestfs 1.19.35.
     * Needs the feature {@code hivex}.
     *
     * @param filename the path to write the hive to, inside the guest, or {@code null} for the file that was opened
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code hivex}; no hive is open; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void hivexCommit(@Nullable String filename) {
        invoke(Call.of(HivexActions.HIVEX_COMMIT, filename));
    }

    /**
     * Creates a new subkey with the given name under a registry node.
     *
     * <p>{@code guestfs_hivex_node_add_child} in guestfs(3); procedure 363 of the daemon, since libguestfs 1.19.35.
     * Needs the feature {@code hivex}.
     *
     * @param parent the handle of the node that gets the child
     * @param name the name of the child
     * @return the handle of the new node
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code hivex}; no hive is open; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default long hivexNodeAddChild(long parent, String name) {
        return invoke(Call.of(HivexActions.HIVEX_NODE_ADD_CHILD, parent, name));
    }

    /**
     * Lists the subkeys of a registry node.
     *
     * <p>{@code guestfs_hivex_node_children} in guestfs(3); procedure 354 of the daemon, since libguestfs 1.19.35.
     * Needs the feature {@code hivex}.
     *
     * @param nodeh the handle of a node, as {@code hivex_root} returns one
     * @return the child node handles
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code hivex}; no hive is open; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default List<HivexNode> hivexNodeChildren(long nodeh) {
        return invoke(Call.of(HivexActions.HIVEX_NODE_CHILDREN, nodeh));
    }

    /**
     * Deletes a registry node together with all of its subkeys.
     *
     * <p>{@code guestfs_hivex_node_delete_child} in guestfs(3); procedure 364 of the daemon, since libguestfs 1.19.35.
     * Needs the feature {@code hivex}.
     *
     * @param nodeh the handle of the node to delete
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code hivex}; no hive is open; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void hivexNodeDeleteChild(long nodeh) {
        invoke(Call.of(HivexActions.HIVEX_NODE_DELETE_CHILD, nodeh));
    }

    /**
     * Looks up a subkey of a registry node by name.
     *
     * <p>{@code guestfs_hivex_node_get_child} in guestfs(3); procedure 355 of the daemon, since libguestfs 1.19.35.
     * Needs the feature {@code hivex}.
     *
     * @param nodeh the handle of a node, as {@code hivex_root} returns one
     * @param name the name of the child
     * @return the child node handle, or 0 if there is none
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code hivex}; no hive is open; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default long hivexNodeGetChild(long nodeh, String name) {
        return invoke(Call.of(HivexActions.HIVEX_NODE_GET_CHILD, nodeh, name));
    }

    /**
     * Looks up a value of a registry node by key name.
     *
     * <p>{@code guestfs_hivex_node_get_value} in guestfs(3); procedure 358 of the daemon, since libguestfs 1.19.35.
     * Needs the feature {@code hivex}.
     *
     * @param nodeh the handle of a node, as {@code hivex_root} returns one
     * @param key the name of the value, empty for the default one
     * @return the value handle, or 0 if there is none
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code hivex}; no hive is open; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default long hivexNodeGetValue(long nodeh, String key) {
        return invoke(Call.of(HivexActions.HIVEX_NODE_GET_VALUE, nodeh, key));
    }

    /**
     * Returns the name of a registry node.
     *
     * <p>{@code guestfs_hivex_node_name} in guestfs(3); procedure 353 of the daemon, since libguestfs 1.19.35.
     * Needs the feature {@code hivex}.
     *
     * @param nodeh the handle of a node, as {@code hivex_root} returns one
     * @return the node name
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code hivex}; no hive is open; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default String hivexNodeName(long nodeh) {
        return invoke(Call.of(HivexActions.HIVEX_NODE_NAME, nodeh));
    }

    /**
     * Returns the parent of a registry node.
     *
     * <p>{@code guestfs_hivex_node_parent} in guestfs(3); procedure 356 of the daemon, since libguestfs 1.19.35.
     * Needs the feature {@code hivex}.
     *
     * @param nodeh the handle of a node, as {@code hivex_root} returns one
     * @return the parent node handle
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code hivex}; no hive is open; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default long hivexNodeParent(long nodeh) {
        return invoke(Call.of(HivexActions.HIVEX_NODE_PARENT, nodeh));
    }

    /**
     * Stores a value, given as key, numeric type and raw data, in a registry node, replacing any old one.
     *
     * <p>{@code guestfs_hivex_node_set_value} in guestfs(3); procedure 365 of the daemon, since libguestfs 1.19.35.
     * Needs the feature {@code hivex}.
     *
     * @param nodeh the handle of a node, as {@code hivex_root} returns one
     * @param key the name of the value, empty for the default one
     * @param t the type of the registry, such as 1 for a string or 4 for a number of 32 bits
     * @param val the data, as the type wants them: strings in UTF-16LE with their NUL
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code hivex}; no hive is open; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void hivexNodeSetValue(long nodeh, String key, long t, byte[] val) {
        invoke(Call.of(HivexActions.HIVEX_NODE_SET_VALUE, nodeh, key, t, val));
    }

    /**
     * Lists the values attached to a registry node.
     *
     * <p>{@code guestfs_hivex_node_values} in guestfs(3); procedure 357 of the daemon, since libguestfs 1.19.35.
     * Needs the feature {@code hivex}.
     *
     * @param nodeh the handle of a node, as {@code hivex_root} returns one
     * @return the value handles
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code hivex}; no hive is open; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default List<HivexValue> hivexNodeValues(long nodeh) {
        return invoke(Call.of(HivexActions.HIVEX_NODE_VALUES, nodeh));
    }

    /**
     * Opens a Windows Registry hive file of the guest, closing any hive opened before.
     *
     * <p>{@code guestfs_hivex_open} in guestfs(3); procedure 350 of the daemon, since libguestfs 1.19.35.
     * Needs the feature {@code hivex}.
     *
     * @param filename the absolute path of a file inside the guest
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code hivex}; {@code ENOENT} if there is no such file; the file is no hive, or is damaged; the handle
     *     remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void hivexOpen(String filename) {
        invoke(Call.of(HivexActions.HIVEX_OPEN, filename));
    }

    /**
     * Opens a Windows Registry hive file of the guest, closing any hive opened before.
     *
     * <p>{@code guestfs_hivex_open} in guestfs(3); procedure 350 of the daemon, since libguestfs 1.19.35.
     * Needs the feature {@code hivex}.
     *
     * @param filename the absolute path of a file inside the guest
     * @param options optional arguments
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code hivex}; {@code ENOENT} if there is no such file; the file is no hive, or is damaged; the handle
     *     remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void hivexOpen(String filename, HivexOpenOptions options) {
        invoke(Call.of(HivexActions.HIVEX_OPEN, filename).with(options.values()));
    }

    /**
     * Returns the root node of the open hive.
     *
     * <p>{@code guestfs_hivex_root} in guestfs(3); procedure 352 of the daemon, since libguestfs 1.19.35.
     * Needs the feature {@code hivex}.
     *
     * @return the root node handle
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code hivex}; no hive is open; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default long hivexRoot() {
        return invoke(Call.of(HivexActions.HIVEX_ROOT));
    }

    /**
     * Returns the key name of a registry value.
     *
     * <p>{@code guestfs_hivex_value_key} in guestfs(3); procedure 359 of the daemon, since libguestfs 1.19.35.
     * Needs the feature {@code hivex}.
     *
     * @param valueh the handle of a value, as {@code hivex_node_values} returns them
     * @return the key name
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code hivex}; no hive is open; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default String hivexValueKey(long valueh) {
        return invoke(Call.of(HivexActions.HIVEX_VALUE_KEY, valueh));
    }

    /**
     * Reads the data of a registry value as UTF-16LE text; fails if it cannot be converted.
     *
     * <p>{@code guestfs_hivex_value_string} in guestfs(3); procedure 479 of the daemon, since libguestfs 1.37.22.
     * Needs the feature {@code hivex}.
     *
     * @param valueh the handle of a value, as {@code hivex_node_values} returns them
     * @return the data as a string
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code hivex}; no hive is open, or the data are no UTF-16LE; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default String hivexValueString(long valueh) {
        return invoke(Call.of(HivexActions.HIVEX_VALUE_STRING, valueh));
    }

    /**
     * Returns the numeric data type of a registry value.
     *
     * <p>{@code guestfs_hivex_value_type} in guestfs(3); procedure 360 of the daemon, since libguestfs 1.19.35.
     * Needs the feature {@code hivex}.
     *
     * @param valueh the handle of a value, as {@code hivex_node_values} returns them
     * @return the registry type number
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code hivex}; no hive is open; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default long hivexValueType(long valueh) {
        return invoke(Call.of(HivexActions.HIVEX_VALUE_TYPE, valueh));
    }

    /**
     * Reads the data of a registry value as UTF-16LE text, under the old name of hivex_value_string.
     *
     * <p>{@code guestfs_hivex_value_utf8} in guestfs(3); procedure 478 of the daemon, since libguestfs 1.19.35.
     * Needs the feature {@code hivex}.
     *
     * @param valueh the handle of a value, as {@code hivex_node_values} returns them
     * @return the data as a string
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code hivex}; no hive is open, or the data are no UTF-16LE; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     * @deprecated use {@link #hivexValueString} instead
     */
    @Deprecated
    default String hivexValueUtf8(long valueh) {
        return invoke(Call.of(HivexActions.HIVEX_VALUE_UTF8, valueh));
    }

    /**
     * Returns the raw data of a registry value.
     *
     * <p>{@code guestfs_hivex_value_value} in guestfs(3); procedure 361 of the daemon, since libguestfs 1.19.35.
     * Needs the feature {@code hivex}.
     *
     * @param valueh the handle of a value, as {@code hivex_node_values} returns them
     * @return the data bytes
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code hivex}; no hive is open; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default byte[] hivexValueValue(long valueh) {
        return invoke(Call.of(HivexActions.HIVEX_VALUE_VALUE, valueh));
    }
}
