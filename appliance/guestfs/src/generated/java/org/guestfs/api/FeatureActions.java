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
            .group("feature")
            .since("1.0.80")
            .parameters(new Parameter("groups", Type.STRING_LIST))
            .build();

    /** Describes {@code available_all_groups}. */
    public static final Action<List<String>> AVAILABLE_ALL_GROUPS = Action.define(
                    "available_all_groups", Result.strings(Result.Text.PLAIN))
            .procedure(251)
            .group("feature")
            .since("1.3.15")
            .build();

    /** Describes {@code debug}. */
    public static final Action<String> DEBUG = Action.define("debug", Result.string(Result.Text.PLAIN))
            .procedure(76)
            .group("feature")
            .since("1.0.11")
            .parameters(new Parameter("subcmd", Type.STRING), new Parameter("extraargs", Type.STRING_LIST))
            .traits(Trait.INTERNAL)
            .build();

    /** Describes {@code debug_drives}. */
    public static final Action<List<String>> DEBUG_DRIVES = Action.define(
                    "debug_drives", Result.strings(Result.Text.PLAIN))
            .group("feature")
            .since("1.13.22")
            .traits(Trait.INTERNAL)
            .build();

    /** Describes {@code debug_upload}. */
    public static final Action<Void> DEBUG_UPLOAD = Action.define("debug_upload", Result.none())
            .procedure(241)
            .group("feature")
            .since("1.3.5")
            .parameters(
                    new Parameter("filename", Type.FILE_IN),
                    new Parameter("tmpname", Type.STRING),
                    new Parameter("mode", Type.INT))
            .traits(Trait.CANCELLABLE, Trait.INTERNAL)
            .build();

    /** Describes {@code dmesg}. */
    public static final Action<String> DMESG = Action.define("dmesg", Result.string(Result.Text.PLAIN))
            .procedure(91)
            .group("feature")
            .since("1.0.18")
            .build();

    /** Describes {@code drop_caches}. */
    public static final Action<Void> DROP_CACHES = Action.define("drop_caches", Result.none())
            .procedure(90)
            .group("feature")
            .since("1.0.18")
            .parameters(new Parameter("whattodrop", Type.INT))
            .build();

    /** Describes {@code echo_daemon}. */
    public static final Action<String> ECHO_DAEMON = Action.define("echo_daemon", Result.string(Result.Text.PLAIN))
            .procedure(195)
            .group("feature")
            .since("1.0.69")
            .parameters(new Parameter("words", Type.STRING_LIST))
            .build();

    /** Describes {@code feature_available}. */
    public static final Action<Boolean> FEATURE_AVAILABLE = Action.define("feature_available", Result.bool())
            .group("feature")
            .since("1.21.26")
            .parameters(new Parameter("groups", Type.STRING_LIST))
            .build();

    /** Describes {@code filesystem_available}. */
    public static final Action<Boolean> FILESYSTEM_AVAILABLE = Action.define("filesystem_available", Result.bool())
            .procedure(333)
            .group("feature")
            .since("1.19.5")
            .parameters(new Parameter("filesystem", Type.STRING))
            .build();

    /** Describes {@code internal_exit}. */
    public static final Action<Void> INTERNAL_EXIT = Action.define("internal_exit", Result.none())
            .procedure(414)
            .group("feature")
            .since("1.23.30")
            .traits(Trait.CANCELLABLE, Trait.INTERNAL)
            .build();

    /** Describes {@code ping_daemon}. */
    public static final Action<Void> PING_DAEMON = Action.define("ping_daemon", Result.none())
            .procedure(92)
            .group("feature")
            .since("1.0.18")
            .build();

    /** Describes {@code sleep}. */
    public static final Action<Void> SLEEP = Action.define("sleep", Result.none())
            .procedure(109)
            .group("feature")
            .since("1.0.41")
            .parameters(new Parameter("secs", Type.INT))
            .build();

    /** Describes {@code utsname}. */
    public static final Action<Utsname> UTSNAME = Action.define("utsname", Result.struct(Utsname.TYPE))
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
