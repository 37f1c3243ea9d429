// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import java.util.List;
import org.guestfs.spi.Action;
import org.guestfs.spi.Action.Trait;
import org.guestfs.spi.Parameter;
import org.guestfs.spi.Parameter.Type;
import org.guestfs.spi.Result;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Descriptors of the actions of the group {@code hivex}.
 *
 * @since 0.1
 */
@Generated("hivex")
public final class HivexActions {
    /** Describes {@code hivex_close}. */
    public static final Action<Void> HIVEX_CLOSE = Action.define("hivex_close", Result.none())
            .summary("Closes the open Windows Registry hive.")
            .errors("ENOTSUP if the appliance lacks the feature hivex; no hive is open")
            .procedure(351)
            .group("hivex")
            .feature("hivex")
            .since("1.19.35")
            .build();

    /** Describes {@code hivex_commit}. */
    public static final Action<Void> HIVEX_COMMIT = Action.define("hivex_commit", Result.none())
            .summary("Writes the changes made to the open hive to its own file, or to another file if one is "
                    + "named.")
            .errors("ENOTSUP if the appliance lacks the feature hivex; no hive is open")
            .refusals("a text holds a NUL character")
            .procedure(362)
            .group("hivex")
            .feature("hivex")
            .since("1.19.35")
            .parameters(new Parameter(
                    "filename",
                    Type.OPT_STRING,
                    "the path to write the hive to, inside the guest, or null for the file that was opened"))
            .build();

    /** Describes {@code hivex_node_add_child}. */
    public static final Action<Long> HIVEX_NODE_ADD_CHILD = Action.define(
                    "hivex_node_add_child", Result.int64().described("the handle of the new node"))
            .summary("Creates a new subkey with the given name under a registry node.")
            .errors("ENOTSUP if the appliance lacks the feature hivex; no hive is open")
            .refusals("a text holds a NUL character")
            .procedure(363)
            .group("hivex")
            .feature("hivex")
            .since("1.19.35")
            .parameters(
                    new Parameter("parent", Type.INT64, "the handle of the node that gets the child"),
                    new Parameter("name", Type.STRING, "the name of the child"))
            .build();

    /** Describes {@code hivex_node_children}. */
    public static final Action<List<HivexNode>> HIVEX_NODE_CHILDREN = Action.define(
                    "hivex_node_children", Result.structs(HivexNode.TYPE).described("the child node handles"))
            .summary("Lists the subkeys of a registry node.")
            .errors("ENOTSUP if the appliance lacks the feature hivex; no hive is open")
            .procedure(354)
            .group("hivex")
            .feature("hivex")
            .since("1.19.35")
            .parameters(new Parameter("nodeh", Type.INT64, "the handle of a node, as hivex_root returns one"))
            .build();

    /** Describes {@code hivex_node_delete_child}. */
    public static final Action<Void> HIVEX_NODE_DELETE_CHILD = Action.define("hivex_node_delete_child", Result.none())
            .summary("Deletes a registry node together with all of its subkeys.")
            .errors("ENOTSUP if the appliance lacks the feature hivex; no hive is open")
            .procedure(364)
            .group("hivex")
            .feature("hivex")
            .since("1.19.35")
            .parameters(new Parameter("nodeh", Type.INT64, "the handle of the node to delete"))
            .build();

    /** Describes {@code hivex_node_get_child}. */
    public static final Action<Long> HIVEX_NODE_GET_CHILD = Action.define(
                    "hivex_node_get_child", Result.int64().described("the child node handle, or 0 if there is none"))
            .summary("Looks up a subkey of a registry node by name.")
            .errors("ENOTSUP if the appliance lacks the feature hivex; no hive is open")
            .refusals("a text holds a NUL character")
            .procedure(355)
            .group("hivex")
            .feature("hivex")
            .since("1.19.35")
            .parameters(
                    new Parameter("nodeh", Type.INT64, "the handle of a node, as hivex_root returns one"),
                    new Parameter("name", Type.STRING, "the name of the child"))
            .build();

    /** Describes {@code hivex_node_get_value}. */
    public static final Action<Long> HIVEX_NODE_GET_VALUE = Action.define(
                    "hivex_node_get_value", Result.int64().described("the value handle, or 0 if there is none"))
            .summary("Looks up a value of a registry node by key name.")
            .errors("ENOTSUP if the appliance lacks the feature hivex; no hive is open")
            .refusals("a text holds a NUL character")
            .procedure(358)
            .group("hivex")
            .feature("hivex")
            .since("1.19.35")
            .parameters(
                    new Parameter("nodeh", Type.INT64, "the handle of a node, as hivex_root returns one"),
                    new Parameter("key", Type.STRING, "the name of the value, empty for the default one"))
            .build();

    /** Describes {@code hivex_node_name}. */
    public static final Action<String> HIVEX_NODE_NAME = Action.define(
                    "hivex_node_name", Result.string(Result.Text.PLAIN).described("the node name"))
            .summary("Returns the name of a registry node.")
            .errors("ENOTSUP if the appliance lacks the feature hivex; no hive is open")
            .procedure(353)
            .group("hivex")
            .feature("hivex")
            .since("1.19.35")
            .parameters(new Parameter("nodeh", Type.INT64, "the handle of a node, as hivex_root returns one"))
            .build();

    /** Describes {@code hivex_node_parent}. */
    public static final Action<Long> HIVEX_NODE_PARENT = Action.define(
                    "hivex_node_parent", Result.int64().described("the parent node handle"))
            .summary("Returns the parent of a registry node.")
            .errors("ENOTSUP if the appliance lacks the feature hivex; no hive is open")
            .procedure(356)
            .group("hivex")
            .feature("hivex")
            .since("1.19.35")
            .parameters(new Parameter("nodeh", Type.INT64, "the handle of a node, as hivex_root returns one"))
            .build();

    /** Describes {@code hivex_node_set_value}. */
    public static final Action<Void> HIVEX_NODE_SET_VALUE = Action.define("hivex_node_set_value", Result.none())
            .summary("Stores a value, given as key, numeric type and raw data, in a registry node, replacing any "
                    + "old one.")
            .errors("ENOTSUP if the appliance lacks the feature hivex; no hive is open")
            .refusals("a text holds a NUL character")
            .procedure(365)
            .group("hivex")
            .feature("hivex")
            .since("1.19.35")
            .parameters(
                    new Parameter("nodeh", Type.INT64, "the handle of a node, as hivex_root returns one"),
                    new Parameter("key", Type.STRING, "the name of the value, empty for the default one"),
                    new Parameter(
                            "t",
                            Type.INT64,
                            "the type of the registry, such as 1 for a string or 4 for a number of 32 bits"),
                    new Parameter(
                            "val",
                            Type.BUFFER_IN,
                            "the data, as the type wants them: strings in UTF-16LE with their NUL"))
            .build();

    /** Describes {@code hivex_node_values}. */
    public static final Action<List<HivexValue>> HIVEX_NODE_VALUES = Action.define(
                    "hivex_node_values", Result.structs(HivexValue.TYPE).described("the value handles"))
            .summary("Lists the values attached to a registry node.")
            .errors("ENOTSUP if the appliance lacks the feature hivex; no hive is open")
            .procedure(357)
            .group("hivex")
            .feature("hivex")
            .since("1.19.35")
            .parameters(new Parameter("nodeh", Type.INT64, "the handle of a node, as hivex_root returns one"))
            .build();

    /** Describes {@code hivex_open}. */
    public static final Action<Void> HIVEX_OPEN = Action.define("hivex_open", Result.none())
            .summary("Opens a Windows Registry hive file of the guest, closing any hive opened before.")
            .errors("ENOTSUP if the appliance lacks the feature hivex; ENOENT if there is no such file; the file "
                    + "is no hive, or is damaged")
            .refusals("a text holds a NUL character")
            .procedure(350)
            .group("hivex")
            .feature("hivex")
            .since("1.19.35")
            .parameters(new Parameter("filename", Type.PATHNAME, "the absolute path of a file inside the guest"))
            .options(
                    new Parameter("verbose", Type.BOOL, "print verbose hivex messages (default false)"),
                    new Parameter("debug", Type.BOOL, "print very detailed hivex debugging messages (default false)"),
                    new Parameter("write", Type.BOOL, "allow changes to the hive (default false)"),
                    new Parameter("unsafe", Type.BOOL, "try to carry on with a corrupted hive (default false)"))
            .build();

    /** Describes {@code hivex_root}. */
    public static final Action<Long> HIVEX_ROOT = Action.define(
                    "hivex_root", Result.int64().described("the root node handle"))
            .summary("Returns the root node of the open hive.")
            .errors("ENOTSUP if the appliance lacks the feature hivex; no hive is open")
            .procedure(352)
            .group("hivex")
            .feature("hivex")
            .since("1.19.35")
            .build();

    /** Describes {@code hivex_value_key}. */
    public static final Action<String> HIVEX_VALUE_KEY = Action.define(
                    "hivex_value_key", Result.string(Result.Text.PLAIN).described("the key name"))
            .summary("Returns the key name of a registry value.")
            .errors("ENOTSUP if the appliance lacks the feature hivex; no hive is open")
            .procedure(359)
            .group("hivex")
            .feature("hivex")
            .since("1.19.35")
            .parameters(new Parameter("valueh", Type.INT64, "the handle of a value, as hivex_node_values returns them"))
            .build();

    /** Describes {@code hivex_value_string}. */
    public static final Action<String> HIVEX_VALUE_STRING = Action.define(
                    "hivex_value_string", Result.string(Result.Text.PLAIN).described("the data as a string"))
            .summary("Reads the data of a registry value as UTF-16LE text; fails if it cannot be converted.")
            .errors("ENOTSUP if the appliance lacks the feature hivex; no hive is open, or the data are no "
                    + "UTF-16LE")
            .procedure(479)
            .group("hivex")
            .feature("hivex")
            .since("1.37.22")
            .parameters(new Parameter("valueh", Type.INT64, "the handle of a value, as hivex_node_values returns them"))
            .build();

    /** Describes {@code hivex_value_type}. */
    public static final Action<Long> HIVEX_VALUE_TYPE = Action.define(
                    "hivex_value_type", Result.int64().described("the registry type number"))
            .summary("Returns the numeric data type of a registry value.")
            .errors("ENOTSUP if the appliance lacks the feature hivex; no hive is open")
            .procedure(360)
            .group("hivex")
            .feature("hivex")
            .since("1.19.35")
            .parameters(new Parameter("valueh", Type.INT64, "the handle of a value, as hivex_node_values returns them"))
            .build();

    /** Describes {@code hivex_value_utf8}. */
    public static final Action<String> HIVEX_VALUE_UTF8 = Action.define(
                    "hivex_value_utf8", Result.string(Result.Text.PLAIN).described("the data as a string"))
            .summary("Reads the data of a registry value as UTF-16LE text, under the old name of "
                    + "hivex_value_string.")
            .errors("ENOTSUP if the appliance lacks the feature hivex; no hive is open, or the data are no "
                    + "UTF-16LE")
            .procedure(478)
            .group("hivex")
            .feature("hivex")
            .since("1.19.35")
            .deprecatedBy("hivex_value_string")
            .parameters(new Parameter("valueh", Type.INT64, "the handle of a value, as hivex_node_values returns them"))
            .traits(Trait.DEPRECATED)
            .build();

    /** Describes {@code hivex_value_value}. */
    public static final Action<byte[]> HIVEX_VALUE_VALUE = Action.define(
                    "hivex_value_value", Result.buffer().described("the data bytes"))
            .summary("Returns the raw data of a registry value.")
            .errors("ENOTSUP if the appliance lacks the feature hivex; no hive is open")
            .procedure(361)
            .group("hivex")
            .feature("hivex")
            .since("1.19.35")
            .parameters(new Parameter("valueh", Type.INT64, "the handle of a value, as hivex_node_values returns them"))
            .build();

    private HivexActions() {}

    /**
     * Returns all of them.
     *
     * @return an immutable list, in the order of the names
     */
    public static List<Action<?>> all() {
        return List.of(
                HIVEX_CLOSE,
                HIVEX_COMMIT,
                HIVEX_NODE_ADD_CHILD,
                HIVEX_NODE_CHILDREN,
                HIVEX_NODE_DELETE_CHILD,
                HIVEX_NODE_GET_CHILD,
                HIVEX_NODE_GET_VALUE,
                HIVEX_NODE_NAME,
                HIVEX_NODE_PARENT,
                HIVEX_NODE_SET_VALUE,
                HIVEX_NODE_VALUES,
                HIVEX_OPEN,
                HIVEX_ROOT,
                HIVEX_VALUE_KEY,
                HIVEX_VALUE_STRING,
                HIVEX_VALUE_TYPE,
                HIVEX_VALUE_UTF8,
                HIVEX_VALUE_VALUE);
    }
}
