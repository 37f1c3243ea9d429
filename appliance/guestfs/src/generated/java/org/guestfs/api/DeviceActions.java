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
 * Descriptors of the actions of the group {@code device}.
 *
 * @since 0.1
 */
@Generated("device")
public final class DeviceActions {
    /** Describes {@code blkdiscard}. */
    public static final Action<Void> BLKDISCARD = Action.define("blkdiscard", Result.none())
            .procedure(417)
            .group("device")
            .feature("blkdiscard")
            .since("1.25.44")
            .parameters(new Parameter("device", Type.DEVICE))
            .build();

    /** Describes {@code blkdiscardzeroes}. */
    public static final Action<Boolean> BLKDISCARDZEROES = Action.define("blkdiscardzeroes", Result.bool())
            .procedure(418)
            .group("device")
            .feature("blkdiscardzeroes")
            .since("1.25.44")
            .parameters(new Parameter("device", Type.DEVICE))
            .build();

    /** Describes {@code blkid}. */
    public static final Action<Map<String, String>> BLKID = Action.define(
                    "blkid", Result.map(Result.Text.PLAIN, Result.Text.PLAIN))
            .procedure(303)
            .group("device")
            .since("1.15.9")
            .parameters(new Parameter("device", Type.DEVICE))
            .build();

    /** Describes {@code blockdev_flushbufs}. */
    public static final Action<Void> BLOCKDEV_FLUSHBUFS = Action.define("blockdev_flushbufs", Result.none())
            .procedure(64)
            .group("device")
            .since("1.9.3")
            .parameters(new Parameter("device", Type.DEVICE))
            .build();

    /** Describes {@code blockdev_getbsz}. */
    public static final Action<Integer> BLOCKDEV_GETBSZ = Action.define("blockdev_getbsz", Result.int32())
            .procedure(60)
            .group("device")
            .since("1.9.3")
            .parameters(new Parameter("device", Type.DEVICE))
            .build();

    /** Describes {@code blockdev_getro}. */
    public static final Action<Boolean> BLOCKDEV_GETRO = Action.define("blockdev_getro", Result.bool())
            .procedure(58)
            .group("device")
            .since("1.9.3")
            .parameters(new Parameter("device", Type.DEVICE))
            .build();

    /** Describes {@code blockdev_getsize64}. */
    public static final Action<Long> BLOCKDEV_GETSIZE64 = Action.define("blockdev_getsize64", Result.int64())
            .procedure(63)
            .group("device")
            .since("1.9.3")
            .parameters(new Parameter("device", Type.DEVICE))
            .build();

    /** Describes {@code blockdev_getss}. */
    public static final Action<Integer> BLOCKDEV_GETSS = Action.define("blockdev_getss", Result.int32())
            .procedure(59)
            .group("device")
            .since("1.9.3")
            .parameters(new Parameter("device", Type.DEVICE))
            .build();

    /** Describes {@code blockdev_getsz}. */
    public static final Action<Long> BLOCKDEV_GETSZ = Action.define("blockdev_getsz", Result.int64())
            .procedure(62)
            .group("device")
            .since("1.9.3")
            .parameters(new Parameter("device", Type.DEVICE))
            .build();

    /** Describes {@code blockdev_rereadpt}. */
    public static final Action<Void> BLOCKDEV_REREADPT = Action.define("blockdev_rereadpt", Result.none())
            .procedure(65)
            .group("device")
            .since("1.9.3")
            .parameters(new Parameter("device", Type.DEVICE))
            .build();

    /** Describes {@code blockdev_setbsz}. */
    public static final Action<Void> BLOCKDEV_SETBSZ = Action.define("blockdev_setbsz", Result.none())
            .procedure(61)
            .group("device")
            .since("1.9.3")
            .parameters(new Parameter("device", Type.DEVICE), new Parameter("blocksize", Type.INT))
            .traits(Trait.DEPRECATED)
            .build();

    /** Describes {@code blockdev_setra}. */
    public static final Action<Void> BLOCKDEV_SETRA = Action.define("blockdev_setra", Result.none())
            .procedure(424)
            .group("device")
            .since("1.29.10")
            .parameters(new Parameter("device", Type.DEVICE), new Parameter("sectors", Type.INT))
            .build();

    /** Describes {@code blockdev_setro}. */
    public static final Action<Void> BLOCKDEV_SETRO = Action.define("blockdev_setro", Result.none())
            .procedure(56)
            .group("device")
            .since("1.9.3")
            .parameters(new Parameter("device", Type.DEVICE))
            .build();

    /** Describes {@code blockdev_setrw}. */
    public static final Action<Void> BLOCKDEV_SETRW = Action.define("blockdev_setrw", Result.none())
            .procedure(57)
            .group("device")
            .since("1.9.3")
            .parameters(new Parameter("device", Type.DEVICE))
            .build();

    /** Describes {@code copy_device_to_device}. */
    public static final Action<Void> COPY_DEVICE_TO_DEVICE = Action.define("copy_device_to_device", Result.none())
            .procedure(294)
            .group("device")
            .since("1.13.25")
            .parameters(new Parameter("src", Type.DEVICE), new Parameter("dest", Type.DEVICE))
            .options(
                    new Parameter("srcoffset", Type.INT64),
                    new Parameter("destoffset", Type.INT64),
                    new Parameter("size", Type.INT64),
                    new Parameter("sparse", Type.BOOL),
                    new Parameter("append", Type.BOOL))
            .traits(Trait.PROGRESS)
            .build();

    /** Describes {@code copy_size}. */
    public static final Action<Void> COPY_SIZE = Action.define("copy_size", Result.none())
            .procedure(227)
            .group("device")
            .since("1.0.87")
            .deprecatedBy("copy_device_to_device")
            .parameters(
                    new Parameter("src", Type.DEV_OR_PATH),
                    new Parameter("dest", Type.DEV_OR_PATH),
                    new Parameter("size", Type.INT64))
            .traits(Trait.DEPRECATED, Trait.PROGRESS)
            .build();

    /** Describes {@code dd}. */
    public static final Action<Void> DD = Action.define("dd", Result.none())
            .procedure(217)
            .group("device")
            .since("1.0.80")
            .deprecatedBy("copy_device_to_device")
            .parameters(new Parameter("src", Type.DEV_OR_PATH), new Parameter("dest", Type.DEV_OR_PATH))
            .traits(Trait.DEPRECATED)
            .build();

    /** Describes {@code is_whole_device}. */
    public static final Action<Boolean> IS_WHOLE_DEVICE = Action.define("is_whole_device", Result.bool())
            .procedure(395)
            .group("device")
            .since("1.21.9")
            .parameters(new Parameter("device", Type.DEVICE))
            .build();

    /** Describes {@code is_zero_device}. */
    public static final Action<Boolean> IS_ZERO_DEVICE = Action.define("is_zero_device", Result.bool())
            .procedure(284)
            .group("device")
            .since("1.11.8")
            .parameters(new Parameter("device", Type.DEVICE))
            .build();

    /** Describes {@code list_devices}. */
    public static final Action<List<String>> LIST_DEVICES = Action.define(
                    "list_devices", Result.strings(Result.Text.DEVICE))
            .procedure(7)
            .group("device")
            .since("0.0.4")
            .build();

    /** Describes {@code list_disk_labels}. */
    public static final Action<Map<String, String>> LIST_DISK_LABELS = Action.define(
                    "list_disk_labels", Result.map(Result.Text.PLAIN, Result.Text.DEVICE))
            .procedure(369)
            .group("device")
            .since("1.19.49")
            .build();

    /** Describes {@code list_dm_devices}. */
    public static final Action<List<String>> LIST_DM_DEVICES = Action.define(
                    "list_dm_devices", Result.strings(Result.Text.DEVICE))
            .procedure(287)
            .group("device")
            .since("1.11.15")
            .build();

    /** Describes {@code nr_devices}. */
    public static final Action<Integer> NR_DEVICES = Action.define("nr_devices", Result.int32())
            .procedure(336)
            .group("device")
            .since("1.19.15")
            .build();

    /** Describes {@code pread_device}. */
    public static final Action<byte[]> PREAD_DEVICE = Action.define("pread_device", Result.buffer())
            .procedure(276)
            .group("device")
            .since("1.5.21")
            .parameters(
                    new Parameter("device", Type.DEVICE),
                    new Parameter("count", Type.INT),
                    new Parameter("offset", Type.INT64))
            .traits(Trait.PROTOCOL_LIMIT)
            .build();

    /** Describes {@code pwrite_device}. */
    public static final Action<Integer> PWRITE_DEVICE = Action.define("pwrite_device", Result.int32())
            .procedure(275)
            .group("device")
            .since("1.5.20")
            .parameters(
                    new Parameter("device", Type.DEVICE),
                    new Parameter("content", Type.BUFFER_IN),
                    new Parameter("offset", Type.INT64))
            .traits(Trait.PROTOCOL_LIMIT)
            .build();

    /** Describes {@code scrub_device}. */
    public static final Action<Void> SCRUB_DEVICE = Action.define("scrub_device", Result.none())
            .procedure(114)
            .group("device")
            .feature("scrub")
            .since("1.0.52")
            .parameters(new Parameter("device", Type.DEVICE))
            .build();

    /** Describes {@code wipefs}. */
    public static final Action<Void> WIPEFS = Action.define("wipefs", Result.none())
            .procedure(306)
            .group("device")
            .feature("wipefs")
            .since("1.17.6")
            .parameters(new Parameter("device", Type.DEVICE))
            .build();

    /** Describes {@code zero}. */
    public static final Action<Void> ZERO = Action.define("zero", Result.none())
            .procedure(85)
            .group("device")
            .since("1.0.16")
            .parameters(new Parameter("device", Type.DEVICE))
            .traits(Trait.PROGRESS)
            .build();

    /** Describes {@code zero_device}. */
    public static final Action<Void> ZERO_DEVICE = Action.define("zero_device", Result.none())
            .procedure(228)
            .group("device")
            .since("1.3.1")
            .parameters(new Parameter("device", Type.DEVICE))
            .traits(Trait.PROGRESS)
            .build();

    private DeviceActions() {}

    /**
     * Returns all of them.
     *
     * @return an immutable list, in the order of the names
     */
    public static List<Action<?>> all() {
        return List.of(
                BLKDISCARD,
                BLKDISCARDZEROES,
                BLKID,
                BLOCKDEV_FLUSHBUFS,
                BLOCKDEV_GETBSZ,
                BLOCKDEV_GETRO,
                BLOCKDEV_GETSIZE64,
                BLOCKDEV_GETSS,
                BLOCKDEV_GETSZ,
                BLOCKDEV_REREADPT,
                BLOCKDEV_SETBSZ,
                BLOCKDEV_SETRA,
                BLOCKDEV_SETRO,
                BLOCKDEV_SETRW,
                COPY_DEVICE_TO_DEVICE,
                COPY_SIZE,
                DD,
                IS_WHOLE_DEVICE,
                IS_ZERO_DEVICE,
                LIST_DEVICES,
                LIST_DISK_LABELS,
                LIST_DM_DEVICES,
                NR_DEVICES,
                PREAD_DEVICE,
                PWRITE_DEVICE,
                SCRUB_DEVICE,
                WIPEFS,
                ZERO,
                ZERO_DEVICE);
    }
}
