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
            .summary("Performs the automatic sync that precedes closing the handle.")
            .procedure(282)
            .group("internal")
            .since("1.9.7")
            .traits(Trait.INTERNAL)
            .build();

    /** Describes {@code internal_feature_available}. */
    public static final Action<Integer> INTERNAL_FEATURE_AVAILABLE = Action.define(
                    "internal_feature_available",
                    Result.int32().described("0 if supported, 1 if not supported, 2 if the group is unknown"))
            .summary("Asks the daemon about one optional group, on behalf of feature_available.")
            .refusals("a text holds a NUL character")
            .procedure(458)
            .group("internal")
            .since("1.31.25")
            .parameters(new Parameter("group", Type.STRING, "the numeric ID of the group"))
            .traits(Trait.INTERNAL)
            .build();

    /** Describes {@code internal_filesystem_walk}. */
    public static final Action<Void> INTERNAL_FILESYSTEM_WALK = Action.define("internal_filesystem_walk", Result.none())
            .summary("Streams the raw entries behind filesystem_walk to a host file.")
            .errors("ENOTSUP if the appliance lacks the feature libtsk")
            .refusals("a text holds a NUL character")
            .procedure(466)
            .group("internal")
            .feature("libtsk")
            .since("1.33.39")
            .parameters(
                    new Parameter(
                            "device", Type.MOUNTABLE, "a device, or a btrfs subvolume such as btrfsvol:/dev/sda1/home"),
                    new Parameter("filename", Type.FILE_OUT, "where the data goes"))
            .traits(Trait.INTERNAL)
            .build();

    /** Describes {@code internal_find_inode}. */
    public static final Action<Void> INTERNAL_FIND_INODE = Action.define("internal_find_inode", Result.none())
            .summary("Streams the raw entries behind find_inode to a host file.")
            .errors("ENOTSUP if the appliance lacks the feature libtsk")
            .refusals("a text holds a NUL character")
            .procedure(470)
            .group("internal")
            .feature("libtsk")
            .since("1.35.6")
            .parameters(
                    new Parameter(
                            "device", Type.MOUNTABLE, "a device, or a btrfs subvolume such as btrfsvol:/dev/sda1/home"),
                    new Parameter("inode", Type.INT64, "the number of an inode"),
                    new Parameter("filename", Type.FILE_OUT, "where the data goes"))
            .traits(Trait.INTERNAL)
            .build();

    /** Describes {@code internal_get_console_socket}. */
    public static final Action<Integer> INTERNAL_GET_CONSOLE_SOCKET = Action.define(
                    "internal_get_console_socket", Result.int32().described("the socket file descriptor"))
            .summary("Returns the console socket of the appliance, for use by virt-rescue.")
            .group("internal")
            .since("1.37.1")
            .traits(Trait.INTERNAL)
            .build();

    /** Describes {@code internal_journal_get}. */
    public static final Action<Void> INTERNAL_JOURNAL_GET = Action.define("internal_journal_get", Result.none())
            .summary("Streams the raw fields behind journal_get to a host file.")
            .errors("ENOTSUP if the appliance lacks the feature journal")
            .procedure(408)
            .group("internal")
            .feature("journal")
            .since("1.23.11")
            .parameters(new Parameter("filename", Type.FILE_OUT, "where the data goes"))
            .traits(Trait.INTERNAL)
            .build();

    /** Describes {@code internal_list_rpm_applications}. */
    public static final Action<List<Application2>> INTERNAL_LIST_RPM_APPLICATIONS = Action.define(
                    "internal_list_rpm_applications",
                    Result.structs(Application2.TYPE).described("the packages found"))
            .summary("Lists the packages of an RPM guest, on behalf of inspect_list_applications2.")
            .procedure(510)
            .group("internal")
            .since("1.45.3")
            .traits(Trait.INTERNAL)
            .build();

    /** Describes {@code internal_lstatnslist}. */
    public static final Action<List<Statns>> INTERNAL_LSTATNSLIST = Action.define(
                    "internal_lstatnslist", Result.structs(Statns.TYPE).described("one status record for each name"))
            .summary("Reads the status of several names in one directory, on behalf of lstatnslist.")
            .refusals("a text holds a NUL character; one of the names holds a slash")
            .procedure(423)
            .group("internal")
            .since("1.27.53")
            .parameters(
                    new Parameter("path", Type.PATHNAME, "an absolute path inside the guest"),
                    new Parameter("names", Type.FILENAME_LIST, "names without a slash"))
            .traits(Trait.INTERNAL)
            .build();

    /** Describes {@code internal_lxattrlist}. */
    public static final Action<List<Xattr>> INTERNAL_LXATTRLIST = Action.define(
                    "internal_lxattrlist",
                    Result.structs(Xattr.TYPE)
                            .described("a flat list in which an unnamed record, holding a count, opens each file"))
            .summary("Reads the extended attributes of several names in one directory, on behalf of lxattrlist.")
            .errors("ENOTSUP if the appliance lacks the feature linuxxattrs")
            .refusals("a text holds a NUL character; one of the names holds a slash")
            .procedure(205)
            .group("internal")
            .feature("linuxxattrs")
            .since("1.19.32")
            .parameters(
                    new Parameter("path", Type.PATHNAME, "an absolute path inside the guest"),
                    new Parameter("names", Type.FILENAME_LIST, "names without a slash"))
            .traits(Trait.INTERNAL)
            .build();

    /** Describes {@code internal_parse_mountable}. */
    public static final Action<InternalMountable> INTERNAL_PARSE_MOUNTABLE = Action.define(
                    "internal_parse_mountable",
                    Result.struct(InternalMountable.TYPE).described("the parts of the mountable"))
            .summary("Splits a mountable string into its type, device and volume.")
            .refusals("a text holds a NUL character")
            .procedure(396)
            .group("internal")
            .since("1.21.11")
            .parameters(new Parameter(
                    "mountable", Type.MOUNTABLE, "a device, or a btrfs subvolume such as btrfsvol:/dev/sda1/home"))
            .traits(Trait.INTERNAL)
            .build();

    /** Describes {@code internal_readdir}. */
    public static final Action<Void> INTERNAL_READDIR = Action.define("internal_readdir", Result.none())
            .summary("Streams the raw directory entries behind readdir to a host file.")
            .refusals("a text holds a NUL character")
            .procedure(511)
            .group("internal")
            .since("1.48.2")
            .parameters(
                    new Parameter("dir", Type.PATHNAME, "an absolute path inside the guest"),
                    new Parameter("filename", Type.FILE_OUT, "where the data goes"))
            .traits(Trait.INTERNAL)
            .build();

    /** Describes {@code internal_readlinklist}. */
    public static final Action<List<String>> INTERNAL_READLINKLIST = Action.define(
                    "internal_readlinklist",
                    Result.strings(Result.Text.PLAIN)
                            .described("one target for each name, empty where it could not be read"))
            .summary("Reads the targets of several symbolic links in one directory, on behalf of readlinklist.")
            .refusals("a text holds a NUL character; one of the names holds a slash")
            .procedure(206)
            .group("internal")
            .since("1.19.32")
            .parameters(
                    new Parameter("path", Type.PATHNAME, "an absolute path inside the guest"),
                    new Parameter("names", Type.FILENAME_LIST, "names without a slash"))
            .traits(Trait.INTERNAL)
            .build();

    /** Describes {@code internal_rhbz914931}. */
    public static final Action<Void> INTERNAL_RHBZ914931 = Action.define("internal_rhbz914931", Result.none())
            .summary("Crashes the daemon on purpose during an upload, to test a past bug.")
            .procedure(397)
            .group("internal")
            .since("1.21.14")
            .parameters(
                    new Parameter("filename", Type.FILE_IN, "what is sent to the appliance"),
                    new Parameter("count", Type.INT, "the number of bytes"))
            .traits(Trait.CANCELLABLE, Trait.INTERNAL)
            .build();

    /** Describes {@code internal_upload}. */
    public static final Action<Void> INTERNAL_UPLOAD = Action.define("internal_upload", Result.none())
            .summary("Uploads a host file into the appliance while it is being set up.")
            .refusals("a text holds a NUL character")
            .procedure(413)
            .group("internal")
            .since("1.23.30")
            .parameters(
                    new Parameter("filename", Type.FILE_IN, "what is sent to the appliance"),
                    new Parameter("tmpname", Type.STRING, "the name of the file in the appliance"),
                    new Parameter("mode", Type.INT, "the permission bits, such as 0644"))
            .traits(Trait.CANCELLABLE, Trait.INTERNAL)
            .build();

    /** Describes {@code internal_write}. */
    public static final Action<Void> INTERNAL_WRITE = Action.define("internal_write", Result.none())
            .summary("Creates a file with the given bytes, on behalf of write.")
            .refusals("a text holds a NUL character")
            .procedure(246)
            .group("internal")
            .since("1.19.32")
            .parameters(
                    new Parameter("path", Type.PATHNAME, "an absolute path inside the guest"),
                    new Parameter("content", Type.BUFFER_IN, "the bytes, fewer than 4 MiB"))
            .traits(Trait.INTERNAL, Trait.PROTOCOL_LIMIT)
            .build();

    /** Describes {@code internal_write_append}. */
    public static final Action<Void> INTERNAL_WRITE_APPEND = Action.define("internal_write_append", Result.none())
            .summary("Appends the given bytes to a file, creating it if needed, on behalf of write_append.")
            .refusals("a text holds a NUL character")
            .procedure(290)
            .group("internal")
            .since("1.19.32")
            .parameters(
                    new Parameter("path", Type.PATHNAME, "an absolute path inside the guest"),
                    new Parameter("content", Type.BUFFER_IN, "the bytes, fewer than 4 MiB"))
            .traits(Trait.INTERNAL, Trait.PROTOCOL_LIMIT)
            .build();

    /** Describes {@code internal_yara_scan}. */
    public static final Action<Void> INTERNAL_YARA_SCAN = Action.define("internal_yara_scan", Result.none())
            .summary("Streams the raw matches behind yara_scan to a host file.")
            .errors("ENOTSUP if the appliance lacks the feature libyara")
            .refusals("a text holds a NUL character")
            .procedure(474)
            .group("internal")
            .feature("libyara")
            .since("1.37.13")
            .parameters(
                    new Parameter("path", Type.PATHNAME, "an absolute path inside the guest"),
                    new Parameter("filename", Type.FILE_OUT, "where the data goes"))
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
