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
 * Descriptors of the actions of the group {@code internal}.
 *
 * @since 0.1
 */
@Generated("internal")
public final class InternalActions {
    /** Describes {@code internal_autosync}. */
    public static final Action<Void> INTERNAL_AUTOSYNC = Action.define("internal_autosync", Result.none())
            .procedure(282)
            .group("internal")
            .since("1.9.7")
            .traits(Trait.INTERNAL)
            .build();

    /** Describes {@code internal_feature_available}. */
    public static final Action<Integer> INTERNAL_FEATURE_AVAILABLE = Action.define(
                    "internal_feature_available", Result.int32())
            .procedure(458)
            .group("internal")
            .since("1.31.25")
            .parameters(new Parameter("group", Type.STRING))
            .traits(Trait.INTERNAL)
            .build();

    /** Describes {@code internal_filesystem_walk}. */
    public static final Action<Void> INTERNAL_FILESYSTEM_WALK = Action.define("internal_filesystem_walk", Result.none())
            .procedure(466)
            .group("internal")
            .feature("libtsk")
            .since("1.33.39")
            .parameters(new Parameter("device", Type.MOUNTABLE), new Parameter("filename", Type.FILE_OUT))
            .traits(Trait.INTERNAL)
            .build();

    /** Describes {@code internal_find_inode}. */
    public static final Action<Void> INTERNAL_FIND_INODE = Action.define("internal_find_inode", Result.none())
            .procedure(470)
            .group("internal")
            .feature("libtsk")
            .since("1.35.6")
            .parameters(
                    new Parameter("device", Type.MOUNTABLE),
                    new Parameter("inode", Type.INT64),
                    new Parameter("filename", Type.FILE_OUT))
            .traits(Trait.INTERNAL)
            .build();

    /** Describes {@code internal_get_console_socket}. */
    public static final Action<Integer> INTERNAL_GET_CONSOLE_SOCKET = Action.define(
                    "internal_get_console_socket", Result.int32())
            .group("internal")
            .since("1.37.1")
            .traits(Trait.INTERNAL)
            .build();

    /** Describes {@code internal_journal_get}. */
    public static final Action<Void> INTERNAL_JOURNAL_GET = Action.define("internal_journal_get", Result.none())
            .procedure(408)
            .group("internal")
            .feature("journal")
            .since("1.23.11")
            .parameters(new Parameter("filename", Type.FILE_OUT))
            .traits(Trait.INTERNAL)
            .build();

    /** Describes {@code internal_list_rpm_applications}. */
    public static final Action<List<Application2>> INTERNAL_LIST_RPM_APPLICATIONS = Action.define(
                    "internal_list_rpm_applications", Result.structs(Application2.TYPE))
            .procedure(510)
            .group("internal")
            .since("1.45.3")
            .traits(Trait.INTERNAL)
            .build();

    /** Describes {@code internal_lstatnslist}. */
    public static final Action<List<Statns>> INTERNAL_LSTATNSLIST = Action.define(
                    "internal_lstatnslist", Result.structs(Statns.TYPE))
            .procedure(423)
            .group("internal")
            .since("1.27.53")
            .parameters(new Parameter("path", Type.PATHNAME), new Parameter("names", Type.FILENAME_LIST))
            .traits(Trait.INTERNAL)
            .build();

    /** Describes {@code internal_lxattrlist}. */
    public static final Action<List<Xattr>> INTERNAL_LXATTRLIST = Action.define(
                    "internal_lxattrlist", Result.structs(Xattr.TYPE))
            .procedure(205)
            .group("internal")
            .feature("linuxxattrs")
            .since("1.19.32")
            .parameters(new Parameter("path", Type.PATHNAME), new Parameter("names", Type.FILENAME_LIST))
            .traits(Trait.INTERNAL)
            .build();

    /** Describes {@code internal_parse_mountable}. */
    public static final Action<InternalMountable> INTERNAL_PARSE_MOUNTABLE = Action.define(
                    "internal_parse_mountable", Result.struct(InternalMountable.TYPE))
            .procedure(396)
            .group("internal")
            .since("1.21.11")
            .parameters(new Parameter("mountable", Type.MOUNTABLE))
            .traits(Trait.INTERNAL)
            .build();

    /** Describes {@code internal_readdir}. */
    public static final Action<Void> INTERNAL_READDIR = Action.define("internal_readdir", Result.none())
            .procedure(511)
            .group("internal")
            .since("1.48.2")
            .parameters(new Parameter("dir", Type.PATHNAME), new Parameter("filename", Type.FILE_OUT))
            .traits(Trait.INTERNAL)
            .build();

    /** Describes {@code internal_readlinklist}. */
    public static final Action<List<String>> INTERNAL_READLINKLIST = Action.define(
                    "internal_readlinklist", Result.strings(Result.Text.PLAIN))
            .procedure(206)
            .group("internal")
            .since("1.19.32")
            .parameters(new Parameter("path", Type.PATHNAME), new Parameter("names", Type.FILENAME_LIST))
            .traits(Trait.INTERNAL)
            .build();

    /** Describes {@code internal_rhbz914931}. */
    public static final Action<Void> INTERNAL_RHBZ914931 = Action.define("internal_rhbz914931", Result.none())
            .procedure(397)
            .group("internal")
            .since("1.21.14")
            .parameters(new Parameter("filename", Type.FILE_IN), new Parameter("count", Type.INT))
            .traits(Trait.CANCELLABLE, Trait.INTERNAL)
            .build();

    /** Describes {@code internal_upload}. */
    public static final Action<Void> INTERNAL_UPLOAD = Action.define("internal_upload", Result.none())
            .procedure(413)
            .group("internal")
            .since("1.23.30")
            .parameters(
                    new Parameter("filename", Type.FILE_IN),
                    new Parameter("tmpname", Type.STRING),
                    new Parameter("mode", Type.INT))
            .traits(Trait.CANCELLABLE, Trait.INTERNAL)
            .build();

    /** Describes {@code internal_write}. */
    public static final Action<Void> INTERNAL_WRITE = Action.define("internal_write", Result.none())
            .procedure(246)
            .group("internal")
            .since("1.19.32")
            .parameters(new Parameter("path", Type.PATHNAME), new Parameter("content", Type.BUFFER_IN))
            .traits(Trait.INTERNAL, Trait.PROTOCOL_LIMIT)
            .build();

    /** Describes {@code internal_write_append}. */
    public static final Action<Void> INTERNAL_WRITE_APPEND = Action.define("internal_write_append", Result.none())
            .procedure(290)
            .group("internal")
            .since("1.19.32")
            .parameters(new Parameter("path", Type.PATHNAME), new Parameter("content", Type.BUFFER_IN))
            .traits(Trait.INTERNAL, Trait.PROTOCOL_LIMIT)
            .build();

    /** Describes {@code internal_yara_scan}. */
    public static final Action<Void> INTERNAL_YARA_SCAN = Action.define("internal_yara_scan", Result.none())
            .procedure(474)
            .group("internal")
            .feature("libyara")
            .since("1.37.13")
            .parameters(new Parameter("path", Type.PATHNAME), new Parameter("filename", Type.FILE_OUT))
            .traits(Trait.INTERNAL)
            .build();

    private InternalActions() {}

    /**
     * Returns all of them.
     *
     * @return an immutable list, in the order of the names
     */
    public static List<Action<?>> all() {
        return List.of(
                INTERNAL_AUTOSYNC,
                INTERNAL_FEATURE_AVAILABLE,
                INTERNAL_FILESYSTEM_WALK,
                INTERNAL_FIND_INODE,
                INTERNAL_GET_CONSOLE_SOCKET,
                INTERNAL_JOURNAL_GET,
                INTERNAL_LIST_RPM_APPLICATIONS,
                INTERNAL_LSTATNSLIST,
                INTERNAL_LXATTRLIST,
                INTERNAL_PARSE_MOUNTABLE,
                INTERNAL_READDIR,
                INTERNAL_READLINKLIST,
                INTERNAL_RHBZ914931,
                INTERNAL_UPLOAD,
                INTERNAL_WRITE,
                INTERNAL_WRITE_APPEND,
                INTERNAL_YARA_SCAN);
    }
}
