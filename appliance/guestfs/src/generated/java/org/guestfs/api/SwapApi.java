// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import org.guestfs.spi.Call;
import org.guestfs.spi.Invoker;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Actions of the group {@code swap}.
 *
 * @since 0.1
 */
@Generated("swap")
public interface SwapApi extends Invoker {
    /**
     * Creates Linux swap space on a device.
     *
     * <p>{@code guestfs_mkswap} in guestfs(3); procedure 130 of the daemon, since libguestfs 1.0.55.
     *
     * @param device a block device, whose content is lost
     * @throws org.guestfs.OperationException if the action failed: the device is in use; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void mkswap(String device) {
        invoke(Call.of(SwapActions.MKSWAP, device));
    }

    /**
     * Creates Linux swap space on a device.
     *
     * <p>{@code guestfs_mkswap} in guestfs(3); procedure 130 of the daemon, since libguestfs 1.0.55.
     *
     * @param device a block device, whose content is lost
     * @param options optional arguments
     * @throws org.guestfs.OperationException if the action failed: the device is in use; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void mkswap(String device, MkswapOptions options) {
        invoke(Call.of(SwapActions.MKSWAP, device).with(options.values()));
    }

    /**
     * Creates Linux swap space with a label on a partition.
     *
     * <p>{@code guestfs_mkswap_L} in guestfs(3); procedure 131 of the daemon, since libguestfs 1.0.55.
     *
     * @param label the label of the swap space
     * @param device a block device, whose content is lost
     * @throws org.guestfs.OperationException if the action failed: the label is too long, or the device in use; the
     *     handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     * @deprecated use {@link #mkswap} instead
     */
    @Deprecated
    default void mkswapL(String label, String device) {
        invoke(Call.of(SwapActions.MKSWAP_L, label, device));
    }

    /**
     * Creates Linux swap space with a given UUID on a device.
     *
     * <p>{@code guestfs_mkswap_U} in guestfs(3); procedure 132 of the daemon, since libguestfs 1.0.55.
     * Needs the feature {@code linuxfsuuid}.
     *
     * @param uuid the UUID of the swap space
     * @param device a block device, whose content is lost
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code linuxfsuuid}; the UUID or the device does not fit; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     * @deprecated use {@link #mkswap} instead
     */
    @Deprecated
    default void mkswapU(String uuid, String device) {
        invoke(Call.of(SwapActions.MKSWAP_U, uuid, device));
    }

    /**
     * Writes a swap signature to an existing file so that it can be used as swap space.
     *
     * <p>{@code guestfs_mkswap_file} in guestfs(3); procedure 178 of the daemon, since libguestfs 1.0.66.
     *
     * @param path the absolute path of an existing file, as large as the swap space is to be
     * @throws org.guestfs.OperationException if the action failed: the file is no file in the guest, or too small; the
     *     handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void mkswapFile(String path) {
        invoke(Call.of(SwapActions.MKSWAP_FILE, path));
    }

    /**
     * Stops the appliance from using a swap device or partition.
     *
     * <p>{@code guestfs_swapoff_device} in guestfs(3); procedure 171 of the daemon, since libguestfs 1.0.66.
     *
     * @param device a swap device, such as {@code /dev/sda2}
     * @throws org.guestfs.OperationException if the action failed: the swap space is not in use; the handle remains
     *     usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void swapoffDevice(String device) {
        invoke(Call.of(SwapActions.SWAPOFF_DEVICE, device));
    }

    /**
     * Stops the appliance from using a swap file.
     *
     * <p>{@code guestfs_swapoff_file} in guestfs(3); procedure 173 of the daemon, since libguestfs 1.0.66.
     *
     * @param file the absolute path of a swap file
     * @throws org.guestfs.OperationException if the action failed: the swap space is not in use; the handle remains
     *     usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void swapoffFile(String file) {
        invoke(Call.of(SwapActions.SWAPOFF_FILE, file));
    }

    /**
     * Stops the appliance from using the swap partition with a given label.
     *
     * <p>{@code guestfs_swapoff_label} in guestfs(3); procedure 175 of the daemon, since libguestfs 1.0.66.
     *
     * @param label the label of the swap space
     * @throws org.guestfs.OperationException if the action failed: the swap space is not in use; the handle remains
     *     usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void swapoffLabel(String label) {
        invoke(Call.of(SwapActions.SWAPOFF_LABEL, label));
    }

    /**
     * Stops the appliance from using the swap partition with a given UUID.
     *
     * <p>{@code guestfs_swapoff_uuid} in guestfs(3); procedure 177 of the daemon, since libguestfs 1.0.66.
     * Needs the feature {@code linuxfsuuid}.
     *
     * @param uuid the UUID of the swap space
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code linuxfsuuid}; the swap space is not in use; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void swapoffUuid(String uuid) {
        invoke(Call.of(SwapActions.SWAPOFF_UUID, uuid));
    }

    /**
     * Makes the appliance use a swap device or partition, overwriting what that swap space holds.
     *
     * <p>{@code guestfs_swapon_device} in guestfs(3); procedure 170 of the daemon, since libguestfs 1.0.66.
     *
     * @param device a swap device, such as {@code /dev/sda2}
     * @throws org.guestfs.OperationException if the action failed: it holds no swap space, or is in use; the handle
     *     remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void swaponDevice(String device) {
        invoke(Call.of(SwapActions.SWAPON_DEVICE, device));
    }

    /**
     * Makes the appliance use a swap file.
     *
     * <p>{@code guestfs_swapon_file} in guestfs(3); procedure 172 of the daemon, since libguestfs 1.0.66.
     *
     * @param file the absolute path of a swap file
     * @throws org.guestfs.OperationException if the action failed: it holds no swap space, or is in use; the handle
     *     remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void swaponFile(String file) {
        invoke(Call.of(SwapActions.SWAPON_FILE, file));
    }

    /**
     * Makes the appliance use the swap partition with a given label.
     *
     * <p>{@code guestfs_swapon_label} in guestfs(3); procedure 174 of the daemon, since libguestfs 1.0.66.
     *
     * @param label the label of the swap space
     * @throws org.guestfs.OperationException if the action failed: it holds no swap space, or is in use; the handle
     *     remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void swaponLabel(String label) {
        invoke(Call.of(SwapActions.SWAPON_LABEL, label));
    }

    /**
     * Makes the appliance use the swap partition with a given UUID.
     *
     * <p>{@code guestfs_swapon_uuid} in guestfs(3); procedure 176 of the daemon, since libguestfs 1.0.66.
     * Needs the feature {@code linuxfsuuid}.
     *
     * @param uuid the UUID of the swap space
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code linuxfsuuid}; it holds no swap space, or is in use; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void swaponUuid(String uuid) {
        invoke(Call.of(SwapActions.SWAPON_UUID, uuid));
    }
}
