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
            .summary("Prints all of its arguments, so that bindings can test every parameter type.")
            .refusals("a text holds a NUL character")
            .group("bindtest")
            .since("-1.-1.-1")
            .parameters(
                    new Parameter("str", Type.STRING, "the str"),
                    new Parameter("optstr", Type.OPT_STRING, "the optstr, or null"),
                    new Parameter("strlist", Type.STRING_LIST, "the strlist"),
                    new Parameter("b", Type.BOOL, "the b"),
                    new Parameter("integer", Type.INT, "the integer"),
                    new Parameter("integer64", Type.INT64, "the integer64"),
                    new Parameter("filein", Type.FILE_IN, "what is sent to the appliance"),
                    new Parameter("fileout", Type.FILE_OUT, "where the data goes"),
                    new Parameter("bufferin", Type.BUFFER_IN, "the bytes, fewer than 4 MiB"))
            .options(
                    new Parameter("obool", Type.BOOL, "test value of Boolean type"),
                    new Parameter("oint", Type.INT, "test value of 32-bit integer type"),
                    new Parameter("oint64", Type.INT64, "test value of 64-bit integer type"),
                    new Parameter("ostring", Type.STRING, "test value of string type"),
                    new Parameter("ostringlist", Type.STRING_LIST, "test value of string list type"))
            .traits(Trait.CANCELLABLE, Trait.INTERNAL)
            .build();

    /** Describes {@code internal_test_63_optargs}. */
    public static final Action<Void> INTERNAL_TEST_63_OPTARGS = Action.define("internal_test_63_optargs", Result.none())
            .summary("Prints its optional arguments, so that bindings can test a call with 63 of them.")
            .group("bindtest")
            .since("-1.-1.-1")
            .options(
                    new Parameter("opt1", Type.INT, "test value number 1, a 32-bit integer"),
                    new Parameter("opt2", Type.INT, "test value number 2, a 32-bit integer"),
                    new Parameter("opt3", Type.INT, "test value number 3, a 32-bit integer"),
                    new Parameter("opt4", Type.INT, "test value number 4, a 32-bit integer"),
                    new Parameter("opt5", Type.INT, "test value number 5, a 32-bit integer"),
                    new Parameter("opt6", Type.INT, "test value number 6, a 32-bit integer"),
                    new Parameter("opt7", Type.INT, "test value number 7, a 32-bit integer"),
                    new Parameter("opt8", Type.INT, "test value number 8, a 32-bit integer"),
                    new Parameter("opt9", Type.INT, "test value number 9, a 32-bit integer"),
                    new Parameter("opt10", Type.INT, "test value number 10, a 32-bit integer"),
                    new Parameter("opt11", Type.INT, "test value number 11, a 32-bit integer"),
                    new Parameter("opt12", Type.INT, "test value number 12, a 32-bit integer"),
                    new Parameter("opt13", Type.INT, "test value number 13, a 32-bit integer"),
                    new Parameter("opt14", Type.INT, "test value number 14, a 32-bit integer"),
                    new Parameter("opt15", Type.INT, "test value number 15, a 32-bit integer"),
                    new Parameter("opt16", Type.INT, "test value number 16, a 32-bit integer"),
                    new Parameter("opt17", Type.INT, "test value number 17, a 32-bit integer"),
                    new Parameter("opt18", Type.INT, "test value number 18, a 32-bit integer"),
                    new Parameter("opt19", Type.INT, "test value number 19, a 32-bit integer"),
                    new Parameter("opt20", Type.INT, "test value number 20, a 32-bit integer"),
                    new Parameter("opt21", Type.INT, "test value number 21, a 32-bit integer"),
                    new Parameter("opt22", Type.INT, "test value number 22, a 32-bit integer"),
                    new Parameter("opt23", Type.INT, "test value number 23, a 32-bit integer"),
                    new Parameter("opt24", Type.INT, "test value number 24, a 32-bit integer"),
                    new Parameter("opt25", Type.INT, "test value number 25, a 32-bit integer"),
                    new Parameter("opt26", Type.INT, "test value number 26, a 32-bit integer"),
                    new Parameter("opt27", Type.INT, "test value number 27, a 32-bit integer"),
                    new Parameter("opt28", Type.INT, "test value number 28, a 32-bit integer"),
                    new Parameter("opt29", Type.INT, "test value number 29, a 32-bit integer"),
                    new Parameter("opt30", Type.INT, "test value number 30, a 32-bit integer"),
                    new Parameter("opt31", Type.INT, "test value number 31, a 32-bit integer"),
                    new Parameter("opt32", Type.INT, "test value number 32, a 32-bit integer"),
                    new Parameter("opt33", Type.INT, "test value number 33, a 32-bit integer"),
                    new Parameter("opt34", Type.INT, "test value number 34, a 32-bit integer"),
                    new Parameter("opt35", Type.INT, "test value number 35, a 32-bit integer"),
                    new Parameter("opt36", Type.INT, "test value number 36, a 32-bit integer"),
                    new Parameter("opt37", Type.INT, "test value number 37, a 32-bit integer"),
                    new Parameter("opt38", Type.INT, "test value number 38, a 32-bit integer"),
                    new Parameter("opt39", Type.INT, "test value number 39, a 32-bit integer"),
                    new Parameter("opt40", Type.INT, "test value number 40, a 32-bit integer"),
                    new Parameter("opt41", Type.INT, "test value number 41, a 32-bit integer"),
                    new Parameter("opt42", Type.INT, "test value number 42, a 32-bit integer"),
                    new Parameter("opt43", Type.INT, "test value number 43, a 32-bit integer"),
                    new Parameter("opt44", Type.INT, "test value number 44, a 32-bit integer"),
                    new Parameter("opt45", Type.INT, "test value number 45, a 32-bit integer"),
                    new Parameter("opt46", Type.INT, "test value number 46, a 32-bit integer"),
                    new Parameter("opt47", Type.INT, "test value number 47, a 32-bit integer"),
                    new Parameter("opt48", Type.INT, "test value number 48, a 32-bit integer"),
                    new Parameter("opt49", Type.INT, "test value number 49, a 32-bit integer"),
                    new Parameter("opt50", Type.INT, "test value number 50, a 32-bit integer"),
                    new Parameter("opt51", Type.INT, "test value number 51, a 32-bit integer"),
                    new Parameter("opt52", Type.INT, "test value number 52, a 32-bit integer"),
                    new Parameter("opt53", Type.INT, "test value number 53, a 32-bit integer"),
                    new Parameter("opt54", Type.INT, "test value number 54, a 32-bit integer"),
                    new Parameter("opt55", Type.INT, "test value number 55, a 32-bit integer"),
                    new Parameter("opt56", Type.INT, "test value number 56, a 32-bit integer"),
                    new Parameter("opt57", Type.INT, "test value number 57, a 32-bit integer"),
                    new Parameter("opt58", Type.INT, "test value number 58, a 32-bit integer"),
                    new Parameter("opt59", Type.INT, "test value number 59, a 32-bit integer"),
                    new Parameter("opt60", Type.INT, "test value number 60, a 32-bit integer"),
                    new Parameter("opt61", Type.INT, "test value number 61, a 32-bit integer"),
                    new Parameter("opt62", Type.INT, "test value number 62, a 32-bit integer"),
                    new Parameter("opt63", Type.INT, "test value number 63, a 32-bit integer"))
            .traits(Trait.CANCELLABLE, Trait.INTERNAL)
            .build();

    /** Describes {@code internal_test_close_output}. */
    public static final Action<Void> INTERNAL_TEST_CLOSE_OUTPUT = Action.define(
                    "internal_test_close_output", Result.none())
            .summary("Closes the output file that internal_test_set_output opened.")
            .group("bindtest")
            .since("-1.-1.-1")
            .traits(Trait.INTERNAL)
            .build();

    /** Describes {@code internal_test_only_optargs}. */
    public static final Action<Void> INTERNAL_TEST_ONLY_OPTARGS = Action.define(
                    "internal_test_only_optargs", Result.none())
            .summary("Prints its one optional argument, so that bindings can test a call with no others.")
            .group("bindtest")
            .since("-1.-1.-1")
            .options(new Parameter("test", Type.INT, "test value of 32-bit integer type"))
            .traits(Trait.CANCELLABLE, Trait.INTERNAL)
            .build();

    /** Describes {@code internal_test_rbool}. */
    public static final Action<Boolean> INTERNAL_TEST_RBOOL = Action.define(
                    "internal_test_rbool", Result.bool().described("the string as a Boolean"))
            .summary("Converts a string to a Boolean, so that bindings can test that return type.")
            .refusals("a text holds a NUL character")
            .group("bindtest")
            .since("-1.-1.-1")
            .parameters(new Parameter("val", Type.STRING, "the value"))
            .traits(Trait.INTERNAL)
            .build();

    /** Describes {@code internal_test_rboolerr}. */
    public static final Action<Boolean> INTERNAL_TEST_RBOOLERR = Action.define(
                    "internal_test_rboolerr", Result.bool().described("nothing, as the call always fails"))
            .summary("Fails always, so that bindings can test errors of calls returning a Boolean.")
            .group("bindtest")
            .since("-1.-1.-1")
            .traits(Trait.INTERNAL)
            .build();

    /** Describes {@code internal_test_rbufferout}. */
    public static final Action<byte[]> INTERNAL_TEST_RBUFFEROUT = Action.define(
                    "internal_test_rbufferout", Result.buffer().described("the string as bytes"))
            .summary("Converts a string to a byte buffer, so that bindings can test that return type.")
            .refusals("a text holds a NUL character")
            .group("bindtest")
            .since("-1.-1.-1")
            .parameters(new Parameter("val", Type.STRING, "the value"))
            .traits(Trait.INTERNAL)
            .build();

    /** Describes {@code internal_test_rbufferouterr}. */
    public static final Action<byte[]> INTERNAL_TEST_RBUFFEROUTERR = Action.define(
                    "internal_test_rbufferouterr", Result.buffer().described("nothing, as the call always fails"))
            .summary("Fails always, so that bindings can test errors of calls returning a byte buffer.")
            .group("bindtest")
            .since("-1.-1.-1")
            .traits(Trait.INTERNAL)
            .build();

    /** Describes {@code internal_test_rconstoptstring}. */
    public static final Action<Optional<String>> INTERNAL_TEST_RCONSTOPTSTRING = Action.define(
                    "internal_test_rconstoptstring", Result.optionalString().described("a fixed string"))
            .summary("Returns a fixed optional string, so that bindings can test that return type.")
            .refusals("a text holds a NUL character")
            .group("bindtest")
            .since("-1.-1.-1")
            .parameters(new Parameter("val", Type.STRING, "the value"))
            .traits(Trait.INTERNAL)
            .build();

    /** Describes {@code internal_test_rconstoptstringerr}. */
    public static final Action<Optional<String>> INTERNAL_TEST_RCONSTOPTSTRINGERR = Action.define(
                    "internal_test_rconstoptstringerr", Result.optionalString().described("always null"))
            .summary("Returns null, the nearest to failure that the optional constant string type allows.")
            .group("bindtest")
            .since("-1.-1.-1")
            .traits(Trait.INTERNAL)
            .build();

    /** Describes {@code internal_test_rconststring}. */
    public static final Action<String> INTERNAL_TEST_RCONSTSTRING = Action.define(
                    "internal_test_rconststring",
                    Result.string(Result.Text.PLAIN).described("a fixed string"))
            .summary("Returns a fixed string, so that bindings can test that return type.")
            .refusals("a text holds a NUL character")
            .group("bindtest")
            .since("-1.-1.-1")
            .parameters(new Parameter("val", Type.STRING, "the value"))
            .traits(Trait.INTERNAL)
            .build();

    /** Describes {@code internal_test_rconststringerr}. */
    public static final Action<String> INTERNAL_TEST_RCONSTSTRINGERR = Action.define(
                    "internal_test_rconststringerr",
                    Result.string(Result.Text.PLAIN).described("nothing, as the call always fails"))
            .summary("Fails always, so that bindings can test errors of calls returning a constant string.")
            .group("bindtest")
            .since("-1.-1.-1")
            .traits(Trait.INTERNAL)
            .build();

    /** Describes {@code internal_test_rhashtable}. */
    public static final Action<Map<String, String>> INTERNAL_TEST_RHASHTABLE = Action.define(
                    "internal_test_rhashtable",
                    Result.map(Result.Text.PLAIN, Result.Text.PLAIN)
                            .described("a map from decimal numbers as text to the same numbers as text"))
            .summary("Converts a string holding a count to a map of that size, so that bindings can test the type.")
            .refusals("a text holds a NUL character")
            .group("bindtest")
            .since("-1.-1.-1")
            .parameters(new Parameter("val", Type.STRING, "the value"))
            .traits(Trait.INTERNAL)
            .build();

    /** Describes {@code internal_test_rhashtableerr}. */
    public static final Action<Map<String, String>> INTERNAL_TEST_RHASHTABLEERR = Action.define(
                    "internal_test_rhashtableerr",
                    Result.map(Result.Text.PLAIN, Result.Text.PLAIN)
                            .described("nothing, as the call always fails; by type a map from strings to strings"))
            .summary("Fails always, so that bindings can test errors of calls returning a map.")
            .group("bindtest")
            .since("-1.-1.-1")
            .traits(Trait.INTERNAL)
            .build();

    /** Describes {@code internal_test_rint}. */
    public static final Action<Integer> INTERNAL_TEST_RINT = Action.define(
                    "internal_test_rint", Result.int32().described("the string as a 32-bit integer"))
            .summary("Converts a string to a 32-bit integer, so that bindings can test that return type.")
            .refusals("a text holds a NUL character")
            .group("bindtest")
            .since("-1.-1.-1")
            .parameters(new Parameter("val", Type.STRING, "the value"))
            .traits(Trait.INTERNAL)
            .build();

    /** Describes {@code internal_test_rint64}. */
    public static final Action<Long> INTERNAL_TEST_RINT64 = Action.define(
                    "internal_test_rint64", Result.int64().described("the string as a 64-bit integer"))
            .summary("Converts a string to a 64-bit integer, so that bindings can test that return type.")
            .refusals("a text holds a NUL character")
            .group("bindtest")
            .since("-1.-1.-1")
            .parameters(new Parameter("val", Type.STRING, "the value"))
            .traits(Trait.INTERNAL)
            .build();

    /** Describes {@code internal_test_rint64err}. */
    public static final Action<Long> INTERNAL_TEST_RINT64ERR = Action.define(
                    "internal_test_rint64err", Result.int64().described("nothing, as the call always fails"))
            .summary("Fails always, so that bindings can test errors of calls returning a 64-bit integer.")
            .group("bindtest")
            .since("-1.-1.-1")
            .traits(Trait.INTERNAL)
            .build();

    /** Describes {@code internal_test_rinterr}. */
    public static final Action<Integer> INTERNAL_TEST_RINTERR = Action.define(
                    "internal_test_rinterr", Result.int32().described("nothing, as the call always fails"))
            .summary("Fails always, so that bindings can test errors of calls returning a 32-bit integer.")
            .group("bindtest")
            .since("-1.-1.-1")
            .traits(Trait.INTERNAL)
            .build();

    /** Describes {@code internal_test_rstring}. */
    public static final Action<String> INTERNAL_TEST_RSTRING = Action.define(
                    "internal_test_rstring", Result.string(Result.Text.PLAIN).described("a copy of the string"))
            .summary("Returns a copy of a string, so that bindings can test that return type.")
            .refusals("a text holds a NUL character")
            .group("bindtest")
            .since("-1.-1.-1")
            .parameters(new Parameter("val", Type.STRING, "the value"))
            .traits(Trait.INTERNAL)
            .build();

    /** Describes {@code internal_test_rstringerr}. */
    public static final Action<String> INTERNAL_TEST_RSTRINGERR = Action.define(
                    "internal_test_rstringerr",
                    Result.string(Result.Text.PLAIN).described("nothing, as the call always fails"))
            .summary("Fails always, so that bindings can test errors of calls returning a string.")
            .group("bindtest")
            .since("-1.-1.-1")
            .traits(Trait.INTERNAL)
            .build();

    /** Describes {@code internal_test_rstringlist}. */
    public static final Action<List<String>> INTERNAL_TEST_RSTRINGLIST = Action.define(
                    "internal_test_rstringlist",
                    Result.strings(Result.Text.PLAIN).described("the numbers from 0 upward, as text"))
            .summary("Converts a string holding a count to a list of that length, so that bindings can test the "
                    + "type.")
            .refusals("a text holds a NUL character")
            .group("bindtest")
            .since("-1.-1.-1")
            .parameters(new Parameter("val", Type.STRING, "the value"))
            .traits(Trait.INTERNAL)
            .build();

    /** Describes {@code internal_test_rstringlisterr}. */
    public static final Action<List<String>> INTERNAL_TEST_RSTRINGLISTERR = Action.define(
                    "internal_test_rstringlisterr",
                    Result.strings(Result.Text.PLAIN).described("nothing, as the call always fails"))
            .summary("Fails always, so that bindings can test errors of calls returning a string list.")
            .group("bindtest")
            .since("-1.-1.-1")
            .traits(Trait.INTERNAL)
            .build();

    /** Describes {@code internal_test_rstruct}. */
    public static final Action<LvmPv> INTERNAL_TEST_RSTRUCT = Action.define(
                    "internal_test_rstruct", Result.struct(LvmPv.TYPE).described("a sample LVM physical volume record"))
            .summary("Returns a sample structure, so that bindings can test that return type.")
            .refusals("a text holds a NUL character")
            .group("bindtest")
            .since("-1.-1.-1")
            .parameters(new Parameter("val", Type.STRING, "the value"))
            .traits(Trait.INTERNAL)
            .build();

    /** Describes {@code internal_test_rstructerr}. */
    public static final Action<LvmPv> INTERNAL_TEST_RSTRUCTERR = Action.define(
                    "internal_test_rstructerr",
                    Result.struct(LvmPv.TYPE).described("nothing, as the call always fails"))
            .summary("Fails always, so that bindings can test errors of calls returning a structure.")
            .group("bindtest")
            .since("-1.-1.-1")
            .traits(Trait.INTERNAL)
            .build();

    /** Describes {@code internal_test_rstructlist}. */
    public static final Action<List<LvmPv>> INTERNAL_TEST_RSTRUCTLIST = Action.define(
                    "internal_test_rstructlist",
                    Result.structs(LvmPv.TYPE).described("sample LVM physical volume records"))
            .summary("Converts a string holding a count to that many sample structures, for binding tests.")
            .refusals("a text holds a NUL character")
            .group("bindtest")
            .since("-1.-1.-1")
            .parameters(new Parameter("val", Type.STRING, "the value"))
            .traits(Trait.INTERNAL)
            .build();

    /** Describes {@code internal_test_rstructlisterr}. */
    public static final Action<List<LvmPv>> INTERNAL_TEST_RSTRUCTLISTERR = Action.define(
                    "internal_test_rstructlisterr",
                    Result.structs(LvmPv.TYPE).described("nothing, as the call always fails"))
            .summary("Fails always, so that bindings can test errors of calls returning a list of structures.")
            .group("bindtest")
            .since("-1.-1.-1")
            .traits(Trait.INTERNAL)
            .build();

    /** Describes {@code internal_test_set_output}. */
    public static final Action<Void> INTERNAL_TEST_SET_OUTPUT = Action.define("internal_test_set_output", Result.none())
            .summary("Sends the output of the test calls to a host file.")
            .refusals("a text holds a NUL character")
            .group("bindtest")
            .since("-1.-1.-1")
            .parameters(new Parameter("filename", Type.STRING, "a disk image of the host"))
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
