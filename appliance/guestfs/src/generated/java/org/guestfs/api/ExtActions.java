// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import java.util.List;
import java.util.Map;
import org.guestfs.spi.Action;
import org.guestfs.spi.Action.Trait;
import org.guestfs.spi.Parameter;
import org.guestfs.spi.Parameter.Type;
import org.guestfs.spi.Result;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Descriptors of the actions of the group {@code ext}.
 *
 * @since 0.1
 */
@Generated("ext")
public final class ExtActions {
    /** Describes {@code e2fsck}. */
    public static final Action<Void> E2FSCK = Action.define("e2fsck", Result.none())
            .procedure(304)
            .group("ext")
            .since("1.15.17")
            .parameters(new Parameter("device", Type.DEVICE))
            .options(
                    new Parameter("correct", Type.BOOL),
                    new Parameter("forceall", Type.BOOL),
                    new Parameter("forceno", Type.BOOL))
            .build();

    /** Describes {@code e2fsck_f}. */
    public static final Action<Void> E2FSCK_F = Action.define("e2fsck_f", Result.none())
            .procedure(108)
            .group("ext")
            .since("1.0.29")
            .deprecatedBy("e2fsck")
            .parameters(new Parameter("device", Type.DEVICE))
            .traits(Trait.DEPRECATED)
            .build();

    /** Describes {@code get_e2attrs}. */
    public static final Action<String> GET_E2ATTRS = Action.define("get_e2attrs", Result.string(Result.Text.PLAIN))
            .procedure(318)
            .group("ext")
            .since("1.17.31")
            .parameters(new Parameter("file", Type.PATHNAME))
            .build();

    /** Describes {@code get_e2generation}. */
    public static final Action<Long> GET_E2GENERATION = Action.define("get_e2generation", Result.int64())
            .procedure(320)
            .group("ext")
            .since("1.17.31")
            .parameters(new Parameter("file", Type.PATHNAME))
            .build();

    /** Describes {@code get_e2label}. */
    public static final Action<String> GET_E2LABEL = Action.define("get_e2label", Result.string(Result.Text.PLAIN))
            .procedure(81)
            .group("ext")
            .since("1.0.15")
            .deprecatedBy("vfs_label")
            .parameters(new Parameter("device", Type.DEVICE))
            .traits(Trait.DEPRECATED)
            .build();

    /** Describes {@code get_e2uuid}. */
    public static final Action<String> GET_E2UUID = Action.define("get_e2uuid", Result.string(Result.Text.PLAIN))
            .procedure(83)
            .group("ext")
            .since("1.0.15")
            .deprecatedBy("vfs_uuid")
            .parameters(new Parameter("device", Type.DEVICE))
            .traits(Trait.DEPRECATED)
            .build();

    /** Describes {@code mke2fs}. */
    public static final Action<Void> MKE2FS = Action.define("mke2fs", Result.none())
            .procedure(368)
            .group("ext")
            .since("1.19.44")
            .parameters(new Parameter("device", Type.DEVICE))
            .options(
                    new Parameter("blockscount", Type.INT64),
                    new Parameter("blocksize", Type.INT64),
                    new Parameter("fragsize", Type.INT64),
                    new Parameter("blockspergroup", Type.INT64),
                    new Parameter("numberofgroups", Type.INT64),
                    new Parameter("bytesperinode", Type.INT64),
                    new Parameter("inodesize", Type.INT64),
                    new Parameter("journalsize", Type.INT64),
                    new Parameter("numberofinodes", Type.INT64),
                    new Parameter("stridesize", Type.INT64),
                    new Parameter("stripewidth", Type.INT64),
                    new Parameter("maxonlineresize", Type.INT64),
                    new Parameter("reservedblockspercentage", Type.INT),
                    new Parameter("mmpupdateinterval", Type.INT),
                    new Parameter("journaldevice", Type.STRING),
                    new Parameter("label", Type.STRING),
                    new Parameter("lastmounteddir", Type.STRING),
                    new Parameter("creatoros", Type.STRING),
                    new Parameter("fstype", Type.STRING),
                    new Parameter("usagetype", Type.STRING),
                    new Parameter("uuid", Type.STRING),
                    new Parameter("forcecreate", Type.BOOL),
                    new Parameter("writesbandgrouponly", Type.BOOL),
                    new Parameter("lazyitableinit", Type.BOOL),
                    new Parameter("lazyjournalinit", Type.BOOL),
                    new Parameter("testfs", Type.BOOL),
                    new Parameter("discard", Type.BOOL),
                    new Parameter("quotatype", Type.BOOL),
                    new Parameter("extent", Type.BOOL),
                    new Parameter("filetype", Type.BOOL),
                    new Parameter("flexbg", Type.BOOL),
                    new Parameter("hasjournal", Type.BOOL),
                    new Parameter("journaldev", Type.BOOL),
                    new Parameter("largefile", Type.BOOL),
                    new Parameter("quota", Type.BOOL),
                    new Parameter("resizeinode", Type.BOOL),
                    new Parameter("sparsesuper", Type.BOOL),
                    new Parameter("uninitbg", Type.BOOL))
            .build();

    /** Describes {@code mke2fs_J}. */
    public static final Action<Void> MKE2FS_J = Action.define("mke2fs_J", Result.none())
            .procedure(191)
            .group("ext")
            .since("1.0.68")
            .deprecatedBy("mke2fs")
            .parameters(
                    new Parameter("fstype", Type.STRING),
                    new Parameter("blocksize", Type.INT),
                    new Parameter("device", Type.DEVICE),
                    new Parameter("journal", Type.DEVICE))
            .traits(Trait.DEPRECATED)
            .build();

    /** Describes {@code mke2fs_JL}. */
    public static final Action<Void> MKE2FS_JL = Action.define("mke2fs_JL", Result.none())
            .procedure(192)
            .group("ext")
            .since("1.0.68")
            .deprecatedBy("mke2fs")
            .parameters(
                    new Parameter("fstype", Type.STRING),
                    new Parameter("blocksize", Type.INT),
                    new Parameter("device", Type.DEVICE),
                    new Parameter("label", Type.STRING))
            .traits(Trait.DEPRECATED)
            .build();

    /** Describes {@code mke2fs_JU}. */
    public static final Action<Void> MKE2FS_JU = Action.define("mke2fs_JU", Result.none())
            .procedure(193)
            .group("ext")
            .feature("linuxfsuuid")
            .since("1.0.68")
            .deprecatedBy("mke2fs")
            .parameters(
                    new Parameter("fstype", Type.STRING),
                    new Parameter("blocksize", Type.INT),
                    new Parameter("device", Type.DEVICE),
                    new Parameter("uuid", Type.STRING))
            .traits(Trait.DEPRECATED)
            .build();

    /** Describes {@code mke2journal}. */
    public static final Action<Void> MKE2JOURNAL = Action.define("mke2journal", Result.none())
            .procedure(188)
            .group("ext")
            .since("1.0.68")
            .deprecatedBy("mke2fs")
            .parameters(new Parameter("blocksize", Type.INT), new Parameter("device", Type.DEVICE))
            .traits(Trait.DEPRECATED)
            .build();

    /** Describes {@code mke2journal_L}. */
    public static final Action<Void> MKE2JOURNAL_L = Action.define("mke2journal_L", Result.none())
            .procedure(189)
            .group("ext")
            .since("1.0.68")
            .deprecatedBy("mke2fs")
            .parameters(
                    new Parameter("blocksize", Type.INT),
                    new Parameter("label", Type.STRING),
                    new Parameter("device", Type.DEVICE))
            .traits(Trait.DEPRECATED)
            .build();

    /** Describes {@code mke2journal_U}. */
    public static final Action<Void> MKE2JOURNAL_U = Action.define("mke2journal_U", Result.none())
            .procedure(190)
            .group("ext")
            .feature("linuxfsuuid")
            .since("1.0.68")
            .deprecatedBy("mke2fs")
            .parameters(
                    new Parameter("blocksize", Type.INT),
                    new Parameter("uuid", Type.STRING),
                    new Parameter("device", Type.DEVICE))
            .traits(Trait.DEPRECATED)
            .build();

    /** Describes {@code mklost_and_found}. */
    public static final Action<Void> MKLOST_AND_FOUND = Action.define("mklost_and_found", Result.none())
            .procedure(374)
            .group("ext")
            .since("1.19.56")
            .parameters(new Parameter("mountpoint", Type.PATHNAME))
            .build();

    /** Describes {@code resize2fs}. */
    public static final Action<Void> RESIZE2FS = Action.define("resize2fs", Result.none())
            .procedure(106)
            .group("ext")
            .since("1.0.27")
            .parameters(new Parameter("device", Type.DEVICE))
            .build();

    /** Describes {@code resize2fs_M}. */
    public static final Action<Void> RESIZE2FS_M = Action.define("resize2fs_M", Result.none())
            .procedure(281)
            .group("ext")
            .since("1.9.4")
            .parameters(new Parameter("device", Type.DEVICE))
            .build();

    /** Describes {@code resize2fs_size}. */
    public static final Action<Void> RESIZE2FS_SIZE = Action.define("resize2fs_size", Result.none())
            .procedure(248)
            .group("ext")
            .since("1.3.14")
            .parameters(new Parameter("device", Type.DEVICE), new Parameter("size", Type.INT64))
            .build();

    /** Describes {@code set_e2attrs}. */
    public static final Action<Void> SET_E2ATTRS = Action.define("set_e2attrs", Result.none())
            .procedure(319)
            .group("ext")
            .since("1.17.31")
            .parameters(new Parameter("file", Type.PATHNAME), new Parameter("attrs", Type.STRING))
            .options(new Parameter("clear", Type.BOOL))
            .build();

    /** Describes {@code set_e2generation}. */
    public static final Action<Void> SET_E2GENERATION = Action.define("set_e2generation", Result.none())
            .procedure(321)
            .group("ext")
            .since("1.17.31")
            .parameters(new Parameter("file", Type.PATHNAME), new Parameter("generation", Type.INT64))
            .build();

    /** Describes {@code set_e2label}. */
    public static final Action<Void> SET_E2LABEL = Action.define("set_e2label", Result.none())
            .procedure(80)
            .group("ext")
            .since("1.0.15")
            .deprecatedBy("set_label")
            .parameters(new Parameter("device", Type.DEVICE), new Parameter("label", Type.STRING))
            .traits(Trait.DEPRECATED)
            .build();

    /** Describes {@code set_e2uuid}. */
    public static final Action<Void> SET_E2UUID = Action.define("set_e2uuid", Result.none())
            .procedure(82)
            .group("ext")
            .since("1.0.15")
            .deprecatedBy("set_uuid")
            .parameters(new Parameter("device", Type.DEVICE), new Parameter("uuid", Type.STRING))
            .traits(Trait.DEPRECATED)
            .build();

    /** Describes {@code tune2fs}. */
    public static final Action<Void> TUNE2FS = Action.define("tune2fs", Result.none())
            .procedure(298)
            .group("ext")
            .since("1.15.4")
            .parameters(new Parameter("device", Type.DEVICE))
            .options(
                    new Parameter("force", Type.BOOL),
                    new Parameter("maxmountcount", Type.INT),
                    new Parameter("mountcount", Type.INT),
                    new Parameter("errorbehavior", Type.STRING),
                    new Parameter("group", Type.INT64),
                    new Parameter("intervalbetweenchecks", Type.INT),
                    new Parameter("reservedblockspercentage", Type.INT),
                    new Parameter("lastmounteddirectory", Type.STRING),
                    new Parameter("reservedblockscount", Type.INT64),
                    new Parameter("user", Type.INT64))
            .build();

    /** Describes {@code tune2fs_l}. */
    public static final Action<Map<String, String>> TUNE2FS_L = Action.define(
                    "tune2fs_l", Result.map(Result.Text.PLAIN, Result.Text.PLAIN))
            .procedure(55)
            .group("ext")
            .since("1.9.2")
            .parameters(new Parameter("device", Type.DEVICE))
            .build();

    private ExtActions() {}

    /**
     * Returns all of them.
     *
     * @return an immutable list, in the order of the names
     */
    public static List<Action<?>> all() {
        return List.of(
                E2FSCK,
                E2FSCK_F,
                GET_E2ATTRS,
                GET_E2GENERATION,
                GET_E2LABEL,
                GET_E2UUID,
                MKE2FS,
                MKE2FS_J,
                MKE2FS_JL,
                MKE2FS_JU,
                MKE2JOURNAL,
                MKE2JOURNAL_L,
                MKE2JOURNAL_U,
                MKLOST_AND_FOUND,
                RESIZE2FS,
                RESIZE2FS_M,
                RESIZE2FS_SIZE,
                SET_E2ATTRS,
                SET_E2GENERATION,
                SET_E2LABEL,
                SET_E2UUID,
                TUNE2FS,
                TUNE2FS_L);
    }
}
