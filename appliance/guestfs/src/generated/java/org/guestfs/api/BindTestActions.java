// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guestfs.spi.Action;
import org.guestfs.spi.Action.Trait;
import org.guestfs.spi.Parameter;
import org.guestfs.spi.Parameter.Type;
import org.guestfs.spi.Result;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Descriptors of the actions of the group {@code bindtest}.
 *
 * @since 0.1
 */
@Generated("bindtest")
public final class BindTestActions {
    /** Describes {@code internal_test}. */
    public static final Action<Void> INTERNAL_TEST = Action.define("internal_test", Result.none())
            .group("bindtest")
            .since("-1.-1.-1")
            .parameters(
                    new Parameter("str", Type.STRING),
                    new Parameter("optstr", Type.OPT_STRING),
                    new Parameter("strlist", Type.STRING_LIST),
                    new Parameter("b", Type.BOOL),
                    new Parameter("integer", Type.INT),
                    new Parameter("integer64", Type.INT64),
                    new Parameter("filein", Type.FILE_IN),
                    new Parameter("fileout", Type.FILE_OUT),
                    new Parameter("bufferin", Type.BUFFER_IN))
            .options(
                    new Parameter("obool", Type.BOOL),
                    new Parameter("oint", Type.INT),
                    new Parameter("oint64", Type.INT64),
                    new Parameter("ostring", Type.STRING),
                    new Parameter("ostringlist", Type.STRING_LIST))
            .traits(Trait.CANCELLABLE, Trait.INTERNAL)
            .build();

    /** Describes {@code internal_test_63_optargs}. */
    public static final Action<Void> INTERNAL_TEST_63_OPTARGS = Action.define("internal_test_63_optargs", Result.none())
            .group("bindtest")
            .since("-1.-1.-1")
            .options(
                    new Parameter("opt1", Type.INT),
                    new Parameter("opt2", Type.INT),
                    new Parameter("opt3", Type.INT),
                    new Parameter("opt4", Type.INT),
                    new Parameter("opt5", Type.INT),
                    new Parameter("opt6", Type.INT),
                    new Parameter("opt7", Type.INT),
                    new Parameter("opt8", Type.INT),
                    new Parameter("opt9", Type.INT),
                    new Parameter("opt10", Type.INT),
                    new Parameter("opt11", Type.INT),
                    new Parameter("opt12", Type.INT),
                    new Parameter("opt13", Type.INT),
                    new Parameter("opt14", Type.INT),
                    new Parameter("opt15", Type.INT),
                    new Parameter("opt16", Type.INT),
                    new Parameter("opt17", Type.INT),
                    new Parameter("opt18", Type.INT),
                    new Parameter("opt19", Type.INT),
                    new Parameter("opt20", Type.INT),
                    new Parameter("opt21", Type.INT),
                    new Parameter("opt22", Type.INT),
                    new Parameter("opt23", Type.INT),
                    new Parameter("opt24", Type.INT),
                    new Parameter("opt25", Type.INT),
                    new Parameter("opt26", Type.INT),
                    new Parameter("opt27", Type.INT),
                    new Parameter("opt28", Type.INT),
                    new Parameter("opt29", Type.INT),
                    new Parameter("opt30", Type.INT),
                    new Parameter("opt31", Type.INT),
                    new Parameter("opt32", Type.INT),
                    new Parameter("opt33", Type.INT),
                    new Parameter("opt34", Type.INT),
                    new Parameter("opt35", Type.INT),
                    new Parameter("opt36", Type.INT),
                    new Parameter("opt37", Type.INT),
                    new Parameter("opt38", Type.INT),
                    new Parameter("opt39", Type.INT),
                    new Parameter("opt40", Type.INT),
                    new Parameter("opt41", Type.INT),
                    new Parameter("opt42", Type.INT),
                    new Parameter("opt43", Type.INT),
                    new Parameter("opt44", Type.INT),
                    new Parameter("opt45", Type.INT),
                    new Parameter("opt46", Type.INT),
                    new Parameter("opt47", Type.INT),
                    new Parameter("opt48", Type.INT),
                    new Parameter("opt49", Type.INT),
                    new Parameter("opt50", Type.INT),
                    new Parameter("opt51", Type.INT),
                    new Parameter("opt52", Type.INT),
                    new Parameter("opt53", Type.INT),
                    new Parameter("opt54", Type.INT),
                    new Parameter("opt55", Type.INT),
                    new Parameter("opt56", Type.INT),
                    new Parameter("opt57", Type.INT),
                    new Parameter("opt58", Type.INT),
                    new Parameter("opt59", Type.INT),
                    new Parameter("opt60", Type.INT),
                    new Parameter("opt61", Type.INT),
                    new Parameter("opt62", Type.INT),
                    new Parameter("opt63", Type.INT))
            .traits(Trait.CANCELLABLE, Trait.INTERNAL)
            .build();

    /** Describes {@code internal_test_close_output}. */
    public static final Action<Void> INTERNAL_TEST_CLOSE_OUTPUT = Action.define(
                    "internal_test_close_output", Result.none())
            .group("bindtest")
            .since("-1.-1.-1")
            .traits(Trait.INTERNAL)
            .build();

    /** Describes {@code internal_test_only_optargs}. */
    public static final Action<Void> INTERNAL_TEST_ONLY_OPTARGS = Action.define(
                    "internal_test_only_optargs", Result.none())
            .group("bindtest")
            .since("-1.-1.-1")
            .options(new Parameter("test", Type.INT))
            .traits(Trait.CANCELLABLE, Trait.INTERNAL)
            .build();

    /** Describes {@code internal_test_rbool}. */
    public static final Action<Boolean> INTERNAL_TEST_RBOOL = Action.define("internal_test_rbool", Result.bool())
            .group("bindtest")
            .since("-1.-1.-1")
            .parameters(new Parameter("val", Type.STRING))
            .traits(Trait.INTERNAL)
            .build();

    /** Describes {@code internal_test_rboolerr}. */
    public static final Action<Boolean> INTERNAL_TEST_RBOOLERR = Action.define("internal_test_rboolerr", Result.bool())
            .group("bindtest")
            .since("-1.-1.-1")
            .traits(Trait.INTERNAL)
            .build();

    /** Describes {@code internal_test_rbufferout}. */
    public static final Action<byte[]> INTERNAL_TEST_RBUFFEROUT = Action.define(
                    "internal_test_rbufferout", Result.buffer())
            .group("bindtest")
            .since("-1.-1.-1")
            .parameters(new Parameter("val", Type.STRING))
            .traits(Trait.INTERNAL)
            .build();

    /** Describes {@code internal_test_rbufferouterr}. */
    public static final Action<byte[]> INTERNAL_TEST_RBUFFEROUTERR = Action.define(
                    "internal_test_rbufferouterr", Result.buffer())
            .group("bindtest")
            .since("-1.-1.-1")
            .traits(Trait.INTERNAL)
            .build();

    /** Describes {@code internal_test_rconstoptstring}. */
    public static final Action<Optional<String>> INTERNAL_TEST_RCONSTOPTSTRING = Action.define(
                    "internal_test_rconstoptstring", Result.optionalString())
            .group("bindtest")
            .since("-1.-1.-1")
            .parameters(new Parameter("val", Type.STRING))
            .traits(Trait.INTERNAL)
            .build();

    /** Describes {@code internal_test_rconstoptstringerr}. */
    public static final Action<Optional<String>> INTERNAL_TEST_RCONSTOPTSTRINGERR = Action.define(
                    "internal_test_rconstoptstringerr", Result.optionalString())
            .group("bindtest")
            .since("-1.-1.-1")
            .traits(Trait.INTERNAL)
            .build();

    /** Describes {@code internal_test_rconststring}. */
    public static final Action<String> INTERNAL_TEST_RCONSTSTRING = Action.define(
                    "internal_test_rconststring", Result.string(Result.Text.PLAIN))
            .group("bindtest")
            .since("-1.-1.-1")
            .parameters(new Parameter("val", Type.STRING))
            .traits(Trait.INTERNAL)
            .build();

    /** Describes {@code internal_test_rconststringerr}. */
    public static final Action<String> INTERNAL_TEST_RCONSTSTRINGERR = Action.define(
                    "internal_test_rconststringerr", Result.string(Result.Text.PLAIN))
            .group("bindtest")
            .since("-1.-1.-1")
            .traits(Trait.INTERNAL)
            .build();

    /** Describes {@code internal_test_rhashtable}. */
    public static final Action<Map<String, String>> INTERNAL_TEST_RHASHTABLE = Action.define(
                    "internal_test_rhashtable", Result.map(Result.Text.PLAIN, Result.Text.PLAIN))
            .group("bindtest")
            .since("-1.-1.-1")
            .parameters(new Parameter("val", Type.STRING))
            .traits(Trait.INTERNAL)
            .build();

    /** Describes {@code internal_test_rhashtableerr}. */
    public static final Action<Map<String, String>> INTERNAL_TEST_RHASHTABLEERR = Action.define(
                    "internal_test_rhashtableerr", Result.map(Result.Text.PLAIN, Result.Text.PLAIN))
            .group("bindtest")
            .since("-1.-1.-1")
            .traits(Trait.INTERNAL)
            .build();

    /** Describes {@code internal_test_rint}. */
    public static final Action<Integer> INTERNAL_TEST_RINT = Action.define("internal_test_rint", Result.int32())
            .group("bindtest")
            .since("-1.-1.-1")
            .parameters(new Parameter("val", Type.STRING))
            .traits(Trait.INTERNAL)
            .build();

    /** Describes {@code internal_test_rint64}. */
    public static final Action<Long> INTERNAL_TEST_RINT64 = Action.define("internal_test_rint64", Result.int64())
            .group("bindtest")
            .since("-1.-1.-1")
            .parameters(new Parameter("val", Type.STRING))
            .traits(Trait.INTERNAL)
            .build();

    /** Describes {@code internal_test_rint64err}. */
    public static final Action<Long> INTERNAL_TEST_RINT64ERR = Action.define("internal_test_rint64err", Result.int64())
            .group("bindtest")
            .since("-1.-1.-1")
            .traits(Trait.INTERNAL)
            .build();

    /** Describes {@code internal_test_rinterr}. */
    public static final Action<Integer> INTERNAL_TEST_RINTERR = Action.define("internal_test_rinterr", Result.int32())
            .group("bindtest")
            .since("-1.-1.-1")
            .traits(Trait.INTERNAL)
            .build();

    /** Describes {@code internal_test_rstring}. */
    public static final Action<String> INTERNAL_TEST_RSTRING = Action.define(
                    "internal_test_rstring", Result.string(Result.Text.PLAIN))
            .group("bindtest")
            .since("-1.-1.-1")
            .parameters(new Parameter("val", Type.STRING))
            .traits(Trait.INTERNAL)
            .build();

    /** Describes {@code internal_test_rstringerr}. */
    public static final Action<String> INTERNAL_TEST_RSTRINGERR = Action.define(
                    "internal_test_rstringerr", Result.string(Result.Text.PLAIN))
            .group("bindtest")
            .since("-1.-1.-1")
            .traits(Trait.INTERNAL)
            .build();

    /** Describes {@code internal_test_rstringlist}. */
    public static final Action<List<String>> INTERNAL_TEST_RSTRINGLIST = Action.define(
                    "internal_test_rstringlist", Result.strings(Result.Text.PLAIN))
            .group("bindtest")
            .since("-1.-1.-1")
            .parameters(new Parameter("val", Type.STRING))
            .traits(Trait.INTERNAL)
            .build();

    /** Describes {@code internal_test_rstringlisterr}. */
    public static final Action<List<String>> INTERNAL_TEST_RSTRINGLISTERR = Action.define(
                    "internal_test_rstringlisterr", Result.strings(Result.Text.PLAIN))
            .group("bindtest")
            .since("-1.-1.-1")
            .traits(Trait.INTERNAL)
            .build();

    /** Describes {@code internal_test_rstruct}. */
    public static final Action<LvmPv> INTERNAL_TEST_RSTRUCT = Action.define(
                    "internal_test_rstruct", Result.struct(LvmPv.TYPE))
            .group("bindtest")
            .since("-1.-1.-1")
            .parameters(new Parameter("val", Type.STRING))
            .traits(Trait.INTERNAL)
            .build();

    /** Describes {@code internal_test_rstructerr}. */
    public static final Action<LvmPv> INTERNAL_TEST_RSTRUCTERR = Action.define(
                    "internal_test_rstructerr", Result.struct(LvmPv.TYPE))
            .group("bindtest")
            .since("-1.-1.-1")
            .traits(Trait.INTERNAL)
            .build();

    /** Describes {@code internal_test_rstructlist}. */
    public static final Action<List<LvmPv>> INTERNAL_TEST_RSTRUCTLIST = Action.define(
                    "internal_test_rstructlist", Result.structs(LvmPv.TYPE))
            .group("bindtest")
            .since("-1.-1.-1")
            .parameters(new Parameter("val", Type.STRING))
            .traits(Trait.INTERNAL)
            .build();

    /** Describes {@code internal_test_rstructlisterr}. */
    public static final Action<List<LvmPv>> INTERNAL_TEST_RSTRUCTLISTERR = Action.define(
                    "internal_test_rstructlisterr", Result.structs(LvmPv.TYPE))
            .group("bindtest")
            .since("-1.-1.-1")
            .traits(Trait.INTERNAL)
            .build();

    /** Describes {@code internal_test_set_output}. */
    public static final Action<Void> INTERNAL_TEST_SET_OUTPUT = Action.define("internal_test_set_output", Result.none())
            .group("bindtest")
            .since("-1.-1.-1")
            .parameters(new Parameter("filename", Type.STRING))
            .traits(Trait.INTERNAL)
            .build();

    private BindTestActions() {}

    /**
     * Returns all of them.
     *
     * @return an immutable list, in the order of the names
     */
    public static List<Action<?>> all() {
        return List.of(
                INTERNAL_TEST,
                INTERNAL_TEST_63_OPTARGS,
                INTERNAL_TEST_CLOSE_OUTPUT,
                INTERNAL_TEST_ONLY_OPTARGS,
                INTERNAL_TEST_RBOOL,
                INTERNAL_TEST_RBOOLERR,
                INTERNAL_TEST_RBUFFEROUT,
                INTERNAL_TEST_RBUFFEROUTERR,
                INTERNAL_TEST_RCONSTOPTSTRING,
                INTERNAL_TEST_RCONSTOPTSTRINGERR,
                INTERNAL_TEST_RCONSTSTRING,
                INTERNAL_TEST_RCONSTSTRINGERR,
                INTERNAL_TEST_RHASHTABLE,
                INTERNAL_TEST_RHASHTABLEERR,
                INTERNAL_TEST_RINT,
                INTERNAL_TEST_RINT64,
                INTERNAL_TEST_RINT64ERR,
                INTERNAL_TEST_RINTERR,
                INTERNAL_TEST_RSTRING,
                INTERNAL_TEST_RSTRINGERR,
                INTERNAL_TEST_RSTRINGLIST,
                INTERNAL_TEST_RSTRINGLISTERR,
                INTERNAL_TEST_RSTRUCT,
                INTERNAL_TEST_RSTRUCTERR,
                INTERNAL_TEST_RSTRUCTLIST,
                INTERNAL_TEST_RSTRUCTLISTERR,
                INTERNAL_TEST_SET_OUTPUT);
    }
}
