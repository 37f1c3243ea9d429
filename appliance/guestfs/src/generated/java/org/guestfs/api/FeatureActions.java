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
 * Descriptors of the actions of the group {@code feature}.
 *
 * @since 0.1
 */
@Generated("feature")
public final class FeatureActions {
    /** Describes {@code available}. */
    public static final Action<Void> AVAILABLE = Action.define("available", Result.none())
            .summary("Checks that the appliance supports every named optional group and fails if any one is "
                    + "missing.")
            .errors("ENOTSUP if one of them is missing, EINVAL if one is unknown to the daemon")
            .refusals("a text holds a NUL character")
            .group("feature")
            .since("1.0.80")
            .parameters(new Parameter("groups", Type.STRING_LIST, "names of optional features, such as lvm2"))
            .build();

    /** Describes {@code available_all_groups}. */
    public static final Action<List<String>> AVAILABLE_ALL_GROUPS = Action.define(
                    "available_all_groups",
                    Result.strings(Result.Text.PLAIN).described("the names of all optional groups"))
            .summary("Lists every optional group the daemon knows of, whether or not it is supported here.")
            .procedure(251)
            .group("feature")
            .since("1.3.15")
            .build();

    /** Describes {@code debug}. */
    public static final Action<String> DEBUG = Action.define(
                    "debug", Result.string(Result.Text.PLAIN).described("the output of the subcommand"))
            .summary("Runs an internal debugging subcommand inside the daemon; for library developers.")
            .errors("the subcommand is unknown")
            .refusals("a text holds a NUL character")
            .procedure(76)
            .group("feature")
            .since("1.0.11")
            .parameters(
                    new Parameter("subcmd", Type.STRING, "the subcommand, help for a list of them"),
                    new Parameter("extraargs", Type.STRING_LIST, "arguments of the subcommand"))
            .traits(Trait.INTERNAL)
            .build();

    /** Describes {@code debug_drives}. */
    public static final Action<List<String>> DEBUG_DRIVES = Action.define(
                    "debug_drives", Result.strings(Result.Text.PLAIN).described("one description for each drive"))
            .summary("Lists the drives of the handle in the library's internal notation; for debugging only.")
            .group("feature")
            .since("1.13.22")
            .traits(Trait.INTERNAL)
            .build();

    /** Describes {@code debug_upload}. */
    public static final Action<Void> DEBUG_UPLOAD = Action.define("debug_upload", Result.none())
            .summary("Uploads a host file into the appliance itself with the given mode; for debugging only.")
            .refusals("a text holds a NUL character")
            .procedure(241)
            .group("feature")
            .since("1.3.5")
            .parameters(
                    new Parameter("filename", Type.FILE_IN, "the content to send"),
                    new Parameter(
                            "tmpname", Type.STRING, "the absolute path of the file in the appliance, not in the guest"),
                    new Parameter("mode", Type.INT, "the permission bits of the file, such as 0755"))
            .traits(Trait.CANCELLABLE, Trait.INTERNAL)
            .build();

    /** Describes {@code dmesg}. */
    public static final Action<String> DMESG = Action.define(
                    "dmesg", Result.string(Result.Text.PLAIN).described("the kernel messages as text"))
            .summary("Returns the kernel messages of the appliance.")
            .procedure(91)
            .group("feature")
            .since("1.0.18")
            .build();

    /** Describes {@code drop_caches}. */
    public static final Action<Void> DROP_CACHES = Action.define("drop_caches", Result.none())
            .summary("Syncs, then makes the appliance kernel drop caches: 1 page cache, 2 dentries and inodes, 3 "
                    + "both.")
            .errors("the value is outside of 1 to 3")
            .procedure(90)
            .group("feature")
            .since("1.0.18")
            .parameters(new Parameter(
                    "whattodrop", Type.INT, "1 for the page cache, 2 for dentries and inodes, 3 for both"))
            .build();

    /** Describes {@code echo_daemon}. */
    public static final Action<String> ECHO_DAEMON = Action.define(
                    "echo_daemon", Result.string(Result.Text.PLAIN).described("the words joined by single spaces"))
            .summary("Sends words to the daemon and gets them back joined by spaces, to test the connection.")
            .refusals("a text holds a NUL character")
            .procedure(195)
            .group("feature")
            .since("1.0.69")
            .parameters(new Parameter("words", Type.STRING_LIST, "words that come back"))
            .build();

    /** Describes {@code feature_available}. */
    public static final Action<Boolean> FEATURE_AVAILABLE = Action.define(
                    "feature_available", Result.bool().described("true if all the groups are supported"))
            .summary("Tests whether the appliance supports every named optional group.")
            .errors("EINVAL if one is unknown to the daemon")
            .refusals("a text holds a NUL character")
            .group("feature")
            .since("1.21.26")
            .parameters(new Parameter("groups", Type.STRING_LIST, "names of optional features, such as lvm2"))
            .build();

    /** Describes {@code filesystem_available}. */
    public static final Action<Boolean> FILESYSTEM_AVAILABLE = Action.define(
                    "filesystem_available", Result.bool().described("true if the file system type is known"))
            .summary("Tests whether the appliance kernel knows a file system type, such as ext3.")
            .refusals("a text holds a NUL character")
            .procedure(333)
            .group("feature")
            .since("1.19.5")
            .parameters(new Parameter("filesystem", Type.STRING, "the type of the filesystem, such as ext4"))
            .build();

    /** Describes {@code internal_exit}. */
    public static final Action<Void> INTERNAL_EXIT = Action.define("internal_exit", Result.none())
            .summary("Makes the daemon exit; for testing the appliance only.")
            .procedure(414)
            .group("feature")
            .since("1.23.30")
            .traits(Trait.CANCELLABLE, Trait.INTERNAL)
            .build();

    /** Describes {@code ping_daemon}. */
    public static final Action<Void> PING_DAEMON = Action.define("ping_daemon", Result.none())
            .summary("Checks that the daemon inside the appliance answers, with no other effect.")
            .procedure(92)
            .group("feature")
            .since("1.0.18")
            .build();

    /** Describes {@code sleep}. */
    public static final Action<Void> SLEEP = Action.define("sleep", Result.none())
            .summary("Waits for a number of seconds.")
            .procedure(109)
            .group("feature")
            .since("1.0.41")
            .parameters(new Parameter("secs", Type.INT, "how long to wait, in seconds"))
            .build();

    /** Describes {@code utsname}. */
    public static final Action<Utsname> UTSNAME = Action.define(
                    "utsname", Result.struct(Utsname.TYPE).described("kernel identification of the appliance"))
            .summary("Returns the kernel name and version of the appliance, useful only for debugging.")
            .procedure(342)
            .group("feature")
            .since("1.19.27")
            .build();

    private FeatureActions() {}

    /**
     * Returns all of them.
     *
     * @return an immutable list, in the order of the names
     */
    public static List<Action<?>> all() {
        return List.of(
                AVAILABLE,
                AVAILABLE_ALL_GROUPS,
                DEBUG,
                DEBUG_DRIVES,
                DEBUG_UPLOAD,
                DMESG,
                DROP_CACHES,
                ECHO_DAEMON,
                FEATURE_AVAILABLE,
                FILESYSTEM_AVAILABLE,
                INTERNAL_EXIT,
                PING_DAEMON,
                SLEEP,
                UTSNAME);
    }
}
