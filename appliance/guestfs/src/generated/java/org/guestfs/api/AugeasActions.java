// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import java.util.List;
import org.guestfs.spi.Action;
import org.guestfs.spi.Parameter;
import org.guestfs.spi.Parameter.Type;
import org.guestfs.spi.Result;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Descriptors of the actions of the group {@code augeas}.
 *
 * @since 0.1
 */
@Generated("augeas")
public final class AugeasActions {
    /** Describes {@code aug_clear}. */
    public static final Action<Void> AUG_CLEAR = Action.define("aug_clear", Result.none())
            .summary("Sets the value of an Augeas node to null while keeping the node itself.")
            .errors("Augeas is not open; no node matches, or more than one")
            .refusals("a text holds a NUL character")
            .procedure(239)
            .group("augeas")
            .since("1.3.4")
            .parameters(new Parameter("augpath", Type.STRING, "an Augeas path expression that matches one node"))
            .build();

    /** Describes {@code aug_close}. */
    public static final Action<Void> AUG_CLOSE = Action.define("aug_close", Result.none())
            .summary("Closes the Augeas handle and frees what it holds; aug_init must be called before further "
                    + "use.")
            .errors("Augeas is not open")
            .procedure(26)
            .group("augeas")
            .since("0.0.7")
            .build();

    /** Describes {@code aug_defnode}. */
    public static final Action<IntBool> AUG_DEFNODE = Action.define(
                    "aug_defnode",
                    Result.struct(IntBool.TYPE)
                            .described(
                                    "a pair: the number of nodes in the set, and a flag that is non-zero if a node was created"))
            .summary("Binds an Augeas variable to the nodes an expression matches, creating one node if there are "
                    + "none.")
            .errors("Augeas is not open, or the expression makes no sense")
            .refusals("a text holds a NUL character")
            .procedure(18)
            .group("augeas")
            .since("0.0.7")
            .parameters(
                    new Parameter("name", Type.STRING, "the name of the variable"),
                    new Parameter(
                            "expr",
                            Type.STRING,
                            "an Augeas path expression, whose last part is created if it matches nothing"),
                    new Parameter("val", Type.STRING, "the value that a new node gets"))
            .build();

    /** Describes {@code aug_defvar}. */
    public static final Action<Integer> AUG_DEFVAR = Action.define(
                    "aug_defvar",
                    Result.int32().described("the number of nodes bound, or 0 if the result is not a node set"))
            .summary("Binds an Augeas variable to the result of an expression, or unbinds it when the expression "
                    + "is null.")
            .errors("Augeas is not open, or the expression makes no sense")
            .refusals("a text holds a NUL character")
            .procedure(17)
            .group("augeas")
            .since("0.0.7")
            .parameters(
                    new Parameter("name", Type.STRING, "the name of the variable"),
                    new Parameter("expr", Type.OPT_STRING, "an Augeas expression, or null to remove the variable"))
            .build();

    /** Describes {@code aug_get}. */
    public static final Action<String> AUG_GET = Action.define(
                    "aug_get", Result.string(Result.Text.PLAIN).described("the value of the node"))
            .summary("Reads the value of the single Augeas node that a path matches.")
            .errors("Augeas is not open; no node matches, or more than one")
            .refusals("a text holds a NUL character")
            .procedure(19)
            .group("augeas")
            .since("0.0.7")
            .parameters(new Parameter("augpath", Type.STRING, "an Augeas path expression that matches one node"))
            .build();

    /** Describes {@code aug_init}. */
    public static final Action<Void> AUG_INIT = Action.define("aug_init", Result.none())
            .summary("Opens an Augeas handle on the given root directory, closing any earlier one.")
            .errors("Augeas cannot be started, or a flag is unknown")
            .refusals("a text holds a NUL character")
            .procedure(16)
            .group("augeas")
            .since("0.0.7")
            .parameters(
                    new Parameter(
                            "root",
                            Type.PATHNAME,
                            "the absolute path of the directory that Augeas takes for the root, as a rule /"),
                    new Parameter(
                            "flags",
                            Type.INT,
                            "the sum of Augeas flags: 1 keeps a backup, 2 saves to new files, 4 checks types, 8 leaves "
                                    + "out the standard lenses, 16 saves nothing, 32 does not load"))
            .build();

    /** Describes {@code aug_insert}. */
    public static final Action<Void> AUG_INSERT = Action.define("aug_insert", Result.none())
            .summary("Adds a new sibling node with the given label just before or after an existing Augeas node.")
            .errors("Augeas is not open; no node matches, or more than one")
            .refusals("a text holds a NUL character")
            .procedure(21)
            .group("augeas")
            .since("0.0.7")
            .parameters(
                    new Parameter("augpath", Type.STRING, "an Augeas path expression that matches one node"),
                    new Parameter("label", Type.STRING, "the name of the new node"),
                    new Parameter("before", Type.BOOL, "whether to insert before the node, not after it"))
            .build();

    /** Describes {@code aug_label}. */
    public static final Action<String> AUG_LABEL = Action.define(
                    "aug_label", Result.string(Result.Text.PLAIN).described("the label of the node"))
            .summary("Returns the label, that is the last path element, of the single Augeas node a path matches.")
            .errors("Augeas is not open; no node matches, or more than one")
            .refusals("a text holds a NUL character")
            .procedure(412)
            .group("augeas")
            .since("1.23.14")
            .parameters(new Parameter("augpath", Type.STRING, "an Augeas path expression that matches one node"))
            .build();

    /** Describes {@code aug_load}. */
    public static final Action<Void> AUG_LOAD = Action.define("aug_load", Result.none())
            .summary("Parses the configuration files into the Augeas tree.")
            .errors("Augeas is not open")
            .procedure(27)
            .group("augeas")
            .since("0.0.7")
            .build();

    /** Describes {@code aug_ls}. */
    public static final Action<List<String>> AUG_LS = Action.define(
                    "aug_ls",
                    Result.strings(Result.Text.PLAIN).described("the paths of the child nodes in alphabetical order"))
            .summary("Lists the immediate children of an Augeas path, sorted by name.")
            .errors("Augeas is not open, or the expression makes no sense")
            .refusals("a text holds a NUL character")
            .procedure(28)
            .group("augeas")
            .since("0.0.8")
            .parameters(new Parameter("augpath", Type.STRING, "an Augeas path expression"))
            .build();

    /** Describes {@code aug_match}. */
    public static final Action<List<String>> AUG_MATCH = Action.define(
                    "aug_match",
                    Result.strings(Result.Text.PLAIN)
                            .described("the matching paths, each qualified enough to name exactly one node"))
            .summary("Finds every Augeas node that matches a path expression.")
            .errors("Augeas is not open, or the expression makes no sense")
            .refusals("a text holds a NUL character")
            .procedure(24)
            .group("augeas")
            .since("0.0.7")
            .parameters(new Parameter("augpath", Type.STRING, "an Augeas path expression"))
            .build();

    /** Describes {@code aug_mv}. */
    public static final Action<Void> AUG_MV = Action.define("aug_mv", Result.none())
            .summary("Moves an Augeas node to another path, overwriting whatever is there.")
            .errors("Augeas is not open, or the expression makes no sense")
            .refusals("a text holds a NUL character")
            .procedure(23)
            .group("augeas")
            .since("0.0.7")
            .parameters(
                    new Parameter("src", Type.STRING, "the Augeas path of the node"),
                    new Parameter("dest", Type.STRING, "the Augeas path to move it to"))
            .build();

    /** Describes {@code aug_rm}. */
    public static final Action<Integer> AUG_RM = Action.define(
                    "aug_rm", Result.int32().described("the number of nodes removed"))
            .summary("Removes the matching Augeas nodes together with everything below them.")
            .errors("Augeas is not open, or the expression makes no sense")
            .refusals("a text holds a NUL character")
            .procedure(22)
            .group("augeas")
            .since("0.0.7")
            .parameters(new Parameter("augpath", Type.STRING, "an Augeas path expression"))
            .build();

    /** Describes {@code aug_save}. */
    public static final Action<Void> AUG_SAVE = Action.define("aug_save", Result.none())
            .summary("Writes all changed Augeas nodes back to their configuration files, as directed by the "
                    + "aug_init flags.")
            .errors("Augeas is not open, or a file cannot be written; the tree below /augeas//error says why")
            .procedure(25)
            .group("augeas")
            .since("0.0.7")
            .build();

    /** Describes {@code aug_set}. */
    public static final Action<Void> AUG_SET = Action.define("aug_set", Result.none())
            .summary("Assigns a value to the Augeas node at a path.")
            .errors("Augeas is not open, or the expression makes no sense")
            .refusals("a text holds a NUL character")
            .procedure(20)
            .group("augeas")
            .since("0.0.7")
            .parameters(
                    new Parameter("augpath", Type.STRING, "an Augeas path, whose missing nodes are created"),
                    new Parameter("val", Type.STRING, "the new value"))
            .build();

    /** Describes {@code aug_setm}. */
    public static final Action<Integer> AUG_SETM = Action.define(
                    "aug_setm", Result.int32().described("the number of nodes changed"))
            .summary("Assigns one value to many Augeas nodes: all base matches, or a path below each of them.")
            .errors("Augeas is not open, or the expression makes no sense")
            .refusals("a text holds a NUL character")
            .procedure(411)
            .group("augeas")
            .since("1.23.14")
            .parameters(
                    new Parameter("base", Type.STRING, "an Augeas expression for the base nodes"),
                    new Parameter(
                            "sub",
                            Type.OPT_STRING,
                            "an expression relative to each base node, or null for the base nodes themselves"),
                    new Parameter("val", Type.STRING, "the new value"))
            .build();

    /** Describes {@code aug_transform}. */
    public static final Action<Void> AUG_TRANSFORM = Action.define("aug_transform", Result.none())
            .summary("Registers an Augeas lens for a file, or takes such a registration away.")
            .errors("Augeas is not open, or the expression makes no sense")
            .refusals("a text holds a NUL character")
            .procedure(469)
            .group("augeas")
            .since("1.35.2")
            .parameters(
                    new Parameter("lens", Type.STRING, "the lens, such as Hosts.lns"),
                    new Parameter("file", Type.STRING, "files inside the guest, as a glob"))
            .options(new Parameter(
                    "remove", Type.BOOL, "take the transformation away instead of adding it (default false)"))
            .build();

    private AugeasActions() {}

    /**
     * Returns all of them.
     *
     * @return an immutable list, in the order of the names
     */
    public static List<Action<?>> all() {
        return List.of(
                AUG_CLEAR,
                AUG_CLOSE,
                AUG_DEFNODE,
                AUG_DEFVAR,
                AUG_GET,
                AUG_INIT,
                AUG_INSERT,
                AUG_LABEL,
                AUG_LOAD,
                AUG_LS,
                AUG_MATCH,
                AUG_MV,
                AUG_RM,
                AUG_SAVE,
                AUG_SET,
                AUG_SETM,
                AUG_TRANSFORM);
    }
}
