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
            .procedure(239)
            .group("augeas")
            .since("1.3.4")
            .parameters(new Parameter("augpath", Type.STRING))
            .build();

    /** Describes {@code aug_close}. */
    public static final Action<Void> AUG_CLOSE = Action.define("aug_close", Result.none())
            .procedure(26)
            .group("augeas")
            .since("0.0.7")
            .build();

    /** Describes {@code aug_defnode}. */
    public static final Action<IntBool> AUG_DEFNODE = Action.define("aug_defnode", Result.struct(IntBool.TYPE))
            .procedure(18)
            .group("augeas")
            .since("0.0.7")
            .parameters(
                    new Parameter("name", Type.STRING),
                    new Parameter("expr", Type.STRING),
                    new Parameter("val", Type.STRING))
            .build();

    /** Describes {@code aug_defvar}. */
    public static final Action<Integer> AUG_DEFVAR = Action.define("aug_defvar", Result.int32())
            .procedure(17)
            .group("augeas")
            .since("0.0.7")
            .parameters(new Parameter("name", Type.STRING), new Parameter("expr", Type.OPT_STRING))
            .build();

    /** Describes {@code aug_get}. */
    public static final Action<String> AUG_GET = Action.define("aug_get", Result.string(Result.Text.PLAIN))
            .procedure(19)
            .group("augeas")
            .since("0.0.7")
            .parameters(new Parameter("augpath", Type.STRING))
            .build();

    /** Describes {@code aug_init}. */
    public static final Action<Void> AUG_INIT = Action.define("aug_init", Result.none())
            .procedure(16)
            .group("augeas")
            .since("0.0.7")
            .parameters(new Parameter("root", Type.PATHNAME), new Parameter("flags", Type.INT))
            .build();

    /** Describes {@code aug_insert}. */
    public static final Action<Void> AUG_INSERT = Action.define("aug_insert", Result.none())
            .procedure(21)
            .group("augeas")
            .since("0.0.7")
            .parameters(
                    new Parameter("augpath", Type.STRING),
                    new Parameter("label", Type.STRING),
                    new Parameter("before", Type.BOOL))
            .build();

    /** Describes {@code aug_label}. */
    public static final Action<String> AUG_LABEL = Action.define("aug_label", Result.string(Result.Text.PLAIN))
            .procedure(412)
            .group("augeas")
            .since("1.23.14")
            .parameters(new Parameter("augpath", Type.STRING))
            .build();

    /** Describes {@code aug_load}. */
    public static final Action<Void> AUG_LOAD = Action.define("aug_load", Result.none())
            .procedure(27)
            .group("augeas")
            .since("0.0.7")
            .build();

    /** Describes {@code aug_ls}. */
    public static final Action<List<String>> AUG_LS = Action.define("aug_ls", Result.strings(Result.Text.PLAIN))
            .procedure(28)
            .group("augeas")
            .since("0.0.8")
            .parameters(new Parameter("augpath", Type.STRING))
            .build();

    /** Describes {@code aug_match}. */
    public static final Action<List<String>> AUG_MATCH = Action.define("aug_match", Result.strings(Result.Text.PLAIN))
            .procedure(24)
            .group("augeas")
            .since("0.0.7")
            .parameters(new Parameter("augpath", Type.STRING))
            .build();

    /** Describes {@code aug_mv}. */
    public static final Action<Void> AUG_MV = Action.define("aug_mv", Result.none())
            .procedure(23)
            .group("augeas")
            .since("0.0.7")
            .parameters(new Parameter("src", Type.STRING), new Parameter("dest", Type.STRING))
            .build();

    /** Describes {@code aug_rm}. */
    public static final Action<Integer> AUG_RM = Action.define("aug_rm", Result.int32())
            .procedure(22)
            .group("augeas")
            .since("0.0.7")
            .parameters(new Parameter("augpath", Type.STRING))
            .build();

    /** Describes {@code aug_save}. */
    public static final Action<Void> AUG_SAVE = Action.define("aug_save", Result.none())
            .procedure(25)
            .group("augeas")
            .since("0.0.7")
            .build();

    /** Describes {@code aug_set}. */
    public static final Action<Void> AUG_SET = Action.define("aug_set", Result.none())
            .procedure(20)
            .group("augeas")
            .since("0.0.7")
            .parameters(new Parameter("augpath", Type.STRING), new Parameter("val", Type.STRING))
            .build();

    /** Describes {@code aug_setm}. */
    public static final Action<Integer> AUG_SETM = Action.define("aug_setm", Result.int32())
            .procedure(411)
            .group("augeas")
            .since("1.23.14")
            .parameters(
                    new Parameter("base", Type.STRING),
                    new Parameter("sub", Type.OPT_STRING),
                    new Parameter("val", Type.STRING))
            .build();

    /** Describes {@code aug_transform}. */
    public static final Action<Void> AUG_TRANSFORM = Action.define("aug_transform", Result.none())
            .procedure(469)
            .group("augeas")
            .since("1.35.2")
            .parameters(new Parameter("lens", Type.STRING), new Parameter("file", Type.STRING))
            .options(new Parameter("remove", Type.BOOL))
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
