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
            .procedure(351)
            .group("hivex")
            .feature("hivex")
            .since("1.19.35")
            .build();

    /** Describes {@code hivex_commit}. */
    public static final Action<Void> HIVEX_COMMIT = Action.define("hivex_commit", Result.none())
            .procedure(362)
            .group("hivex")
            .feature("hivex")
            .since("1.19.35")
            .parameters(new Parameter("filename", Type.OPT_STRING))
            .build();

    /** Describes {@code hivex_node_add_child}. */
    public static final Action<Long> HIVEX_NODE_ADD_CHILD = Action.define("hivex_node_add_child", Result.int64())
            .procedure(363)
            .group("hivex")
            .feature("hivex")
            .since("1.19.35")
            .parameters(new Parameter("parent", Type.INT64), new Parameter("name", Type.STRING))
            .build();

    /** Describes {@code hivex_node_children}. */
    public static final Action<List<HivexNode>> HIVEX_NODE_CHILDREN = Action.define(
                    "hivex_node_children", Result.structs(HivexNode.TYPE))
            .procedure(354)
            .group("hivex")
            .feature("hivex")
            .since("1.19.35")
            .parameters(new Parameter("nodeh", Type.INT64))
            .build();

    /** Describes {@code hivex_node_delete_child}. */
    public static final Action<Void> HIVEX_NODE_DELETE_CHILD = Action.define("hivex_node_delete_child", Result.none())
            .procedure(364)
            .group("hivex")
            .feature("hivex")
            .since("1.19.35")
            .parameters(new Parameter("nodeh", Type.INT64))
            .build();

    /** Describes {@code hivex_node_get_child}. */
    public static final Action<Long> HIVEX_NODE_GET_CHILD = Action.define("hivex_node_get_child", Result.int64())
            .procedure(355)
            .group("hivex")
            .feature("hivex")
            .since("1.19.35")
            .parameters(new Parameter("nodeh", Type.INT64), new Parameter("name", Type.STRING))
            .build();

    /** Describes {@code hivex_node_get_value}. */
    public static final Action<Long> HIVEX_NODE_GET_VALUE = Action.define("hivex_node_get_value", Result.int64())
            .procedure(358)
            .group("hivex")
            .feature("hivex")
            .since("1.19.35")
            .parameters(new Parameter("nodeh", Type.INT64), new Parameter("key", Type.STRING))
            .build();

    /** Describes {@code hivex_node_name}. */
    public static final Action<String> HIVEX_NODE_NAME = Action.define(
                    "hivex_node_name", Result.string(Result.Text.PLAIN))
            .procedure(353)
            .group("hivex")
            .feature("hivex")
            .since("1.19.35")
            .parameters(new Parameter("nodeh", Type.INT64))
            .build();

    /** Describes {@code hivex_node_parent}. */
    public static final Action<Long> HIVEX_NODE_PARENT = Action.define("hivex_node_parent", Result.int64())
            .procedure(356)
            .group("hivex")
            .feature("hivex")
            .since("1.19.35")
            .parameters(new Parameter("nodeh", Type.INT64))
            .build();

    /** Describes {@code hivex_node_set_value}. */
    public static final Action<Void> HIVEX_NODE_SET_VALUE = Action.define("hivex_node_set_value", Result.none())
            .procedure(365)
            .group("hivex")
            .feature("hivex")
            .since("1.19.35")
            .parameters(
                    new Parameter("nodeh", Type.INT64),
                    new Parameter("key", Type.STRING),
                    new Parameter("t", Type.INT64),
                    new Parameter("val", Type.BUFFER_IN))
            .build();

    /** Describes {@code hivex_node_values}. */
    public static final Action<List<HivexValue>> HIVEX_NODE_VALUES = Action.define(
                    "hivex_node_values", Result.structs(HivexValue.TYPE))
            .procedure(357)
            .group("hivex")
            .feature("hivex")
            .since("1.19.35")
            .parameters(new Parameter("nodeh", Type.INT64))
            .build();

    /** Describes {@code hivex_open}. */
    public static final Action<Void> HIVEX_OPEN = Action.define("hivex_open", Result.none())
            .procedure(350)
            .group("hivex")
            .feature("hivex")
            .since("1.19.35")
            .parameters(new Parameter("filename", Type.PATHNAME))
            .options(
                    new Parameter("verbose", Type.BOOL),
                    new Parameter("debug", Type.BOOL),
                    new Parameter("write", Type.BOOL),
                    new Parameter("unsafe", Type.BOOL))
            .build();

    /** Describes {@code hivex_root}. */
    public static final Action<Long> HIVEX_ROOT = Action.define("hivex_root", Result.int64())
            .procedure(352)
            .group("hivex")
            .feature("hivex")
            .since("1.19.35")
            .build();

    /** Describes {@code hivex_value_key}. */
    public static final Action<String> HIVEX_VALUE_KEY = Action.define(
                    "hivex_value_key", Result.string(Result.Text.PLAIN))
            .procedure(359)
            .group("hivex")
            .feature("hivex")
            .since("1.19.35")
            .parameters(new Parameter("valueh", Type.INT64))
            .build();

    /** Describes {@code hivex_value_string}. */
    public static final Action<String> HIVEX_VALUE_STRING = Action.define(
                    "hivex_value_string", Result.string(Result.Text.PLAIN))
            .procedure(479)
            .group("hivex")
            .feature("hivex")
            .since("1.37.22")
            .parameters(new Parameter("valueh", Type.INT64))
            .build();

    /** Describes {@code hivex_value_type}. */
    public static final Action<Long> HIVEX_VALUE_TYPE = Action.define("hivex_value_type", Result.int64())
            .procedure(360)
            .group("hivex")
            .feature("hivex")
            .since("1.19.35")
            .parameters(new Parameter("valueh", Type.INT64))
            .build();

    /** Describes {@code hivex_value_utf8}. */
    public static final Action<String> HIVEX_VALUE_UTF8 = Action.define(
                    "hivex_value_utf8", Result.string(Result.Text.PLAIN))
            .procedure(478)
            .group("hivex")
            .feature("hivex")
            .since("1.19.35")
            .deprecatedBy("hivex_value_string")
            .parameters(new Parameter("valueh", Type.INT64))
            .traits(Trait.DEPRECATED)
            .build();

    /** Describes {@code hivex_value_value}. */
    public static final Action<byte[]> HIVEX_VALUE_VALUE = Action.define("hivex_value_value", Result.buffer())
            .procedure(361)
            .group("hivex")
            .feature("hivex")
            .since("1.19.35")
            .parameters(new Parameter("valueh", Type.INT64))
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
