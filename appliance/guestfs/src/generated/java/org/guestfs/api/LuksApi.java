// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import org.guestfs.Secret;
import org.guestfs.spi.Call;
import org.guestfs.spi.Invoker;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Actions of the group {@code luks}.
 *
 * @since 0.1
 */
@Generated("luks")
public interface LuksApi extends Invoker {
    /**
     * Unlocks a LUKS device through its Clevis and Tang servers, which needs the network to be enabled.
     *
     * <p>{@code guestfs_clevis_luks_unlock} in guestfs(3); procedure 512 of the daemon, since libguestfs 1.49.3.
     * Needs the feature {@code clevisluks}.
     *
     * @param device an encrypted device, such as {@code /dev/sda1}
     * @param mapname the name that the clear content gets below {@code /dev/mapper}
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code clevisluks}; no network is enabled, or no Tang server answers; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void clevisLuksUnlock(String device, String mapname) {
        invoke(Call.of(LuksActions.CLEVIS_LUKS_UNLOCK, device, mapname));
    }

    /**
     * Closes the mapping of an encrypted device, named as /dev/mapper/NAME.
     *
     * <p>{@code guestfs_cryptsetup_close} in guestfs(3); procedure 509 of the daemon, since libguestfs 1.43.2.
     * Needs the feature {@code luks}.
     *
     * @param device an open mapping, {@code /dev/mapper/} and its name
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code luks}; a filesystem on it is mounted; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void cryptsetupClose(String device) {
        invoke(Call.of(LuksActions.CRYPTSETUP_CLOSE, device));
    }

    /**
     * Opens an encrypted device (LUKS, BitLocker or another type) as /dev/mapper/NAME.
     *
     * <p>{@code guestfs_cryptsetup_open} in guestfs(3); procedure 508 of the daemon, since libguestfs 1.43.2.
     * Needs the feature {@code luks}.
     *
     * @param device an encrypted device, such as {@code /dev/sda1}
     * @param key a pass phrase or key of the device, which is never traced
     * @param mapname the name that the clear content gets below {@code /dev/mapper}
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code luks}; the pass phrase or key opens no slot, the device is not encrypted, or the name is taken; the
     *     handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void cryptsetupOpen(String device, Secret key, String mapname) {
        invoke(Call.of(LuksActions.CRYPTSETUP_OPEN, device, key, mapname));
    }

    /**
     * Opens an encrypted device (LUKS, BitLocker or another type) as /dev/mapper/NAME.
     *
     * <p>{@code guestfs_cryptsetup_open} in guestfs(3); procedure 508 of the daemon, since libguestfs 1.43.2.
     * Needs the feature {@code luks}.
     *
     * @param device an encrypted device, such as {@code /dev/sda1}
     * @param key a pass phrase or key of the device, which is never traced
     * @param mapname the name that the clear content gets below {@code /dev/mapper}
     * @param options optional arguments
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code luks}; the pass phrase or key opens no slot, the device is not encrypted, or the name is taken; the
     *     handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void cryptsetupOpen(String device, Secret key, String mapname, CryptsetupOpenOptions options) {
        invoke(Call.of(LuksActions.CRYPTSETUP_OPEN, device, key, mapname).with(options.values()));
    }

    /**
     * Adds a new key to an empty key slot of a LUKS device, unlocking it with a key that already works.
     *
     * <p>{@code guestfs_luks_add_key} in guestfs(3); procedure 262 of the daemon, since libguestfs 1.5.2.
     * Needs the feature {@code luks}.
     *
     * @param device a LUKS device, such as {@code /dev/sda1}
     * @param key a pass phrase or key of the device, which is never traced
     * @param newkey the pass phrase or key to add, which is never traced
     * @param keyslot the key slot, 0 to 7, which must be empty
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code luks}; the pass phrase or key opens no slot, or the new slot is in use; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void luksAddKey(String device, Secret key, Secret newkey, int keyslot) {
        invoke(Call.of(LuksActions.LUKS_ADD_KEY, device, key, newkey, keyslot));
    }

    /**
     * Closes an opened LUKS device given by its /dev/mapper name, not by the encrypted device below.
     *
     * <p>{@code guestfs_luks_close} in guestfs(3); procedure 259 of the daemon, since libguestfs 1.5.1.
     * Needs the feature {@code luks}.
     *
     * @param device an open mapping, {@code /dev/mapper/} and its name
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code luks}; a filesystem on it is mounted; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     * @deprecated use {@link #cryptsetupClose} instead
     */
    @Deprecated
    default void luksClose(String device) {
        invoke(Call.of(LuksActions.LUKS_CLOSE, device));
    }

    /**
     * Erases a device and sets it up as LUKS encrypted, with a first key in slot 0 to 7.
     *
     * <p>{@code guestfs_luks_format} in guestfs(3); procedure 260 of the daemon, since libguestfs 1.5.2.
     * Needs the feature {@code luks}.
     *
     * @param device a block device, whose content is lost
     * @param key the first pass phrase or key, which is never traced
     * @param keyslot the key slot that the key gets, 0 to 7
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code luks}; the device is in use; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void luksFormat(String device, Secret key, int keyslot) {
        invoke(Call.of(LuksActions.LUKS_FORMAT, device, key, keyslot));
    }

    /**
     * Erases a device and sets it up as LUKS encrypted with a chosen cipher and a first key in slot 0 to 7.
     *
     * <p>{@code guestfs_luks_format_cipher} in guestfs(3); procedure 261 of the daemon, since libguestfs 1.5.2.
     * Needs the feature {@code luks}.
     *
     * @param device a block device, whose content is lost
     * @param key the first pass phrase or key, which is never traced
     * @param keyslot the key slot that the key gets, 0 to 7
     * @param cipher the cipher as cryptsetup takes it, such as {@code aes-xts-plain64}
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code luks}; the cipher is unknown, or the device in use; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void luksFormatCipher(String device, Secret key, int keyslot, String cipher) {
        invoke(Call.of(LuksActions.LUKS_FORMAT_CIPHER, device, key, keyslot, cipher));
    }

    /**
     * Deletes the key in one slot of a LUKS device, authorised by a key from another slot.
     *
     * <p>{@code guestfs_luks_kill_slot} in guestfs(3); procedure 263 of the daemon, since libguestfs 1.5.2.
     * Needs the feature {@code luks}.
     *
     * @param device a LUKS device, such as {@code /dev/sda1}
     * @param key a pass phrase or key of another slot, which is never traced
     * @param keyslot the key slot to empty, 0 to 7
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code luks}; the pass phrase or key opens no other slot; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void luksKillSlot(String device, Secret key, int keyslot) {
        invoke(Call.of(LuksActions.LUKS_KILL_SLOT, device, key, keyslot));
    }

    /**
     * Unlocks a LUKS device and makes its clear content available as /dev/mapper/ plus the given name.
     *
     * <p>{@code guestfs_luks_open} in guestfs(3); procedure 257 of the daemon, since libguestfs 1.5.1.
     * Needs the feature {@code luks}.
     *
     * @param device a LUKS device, such as {@code /dev/sda1}
     * @param key a pass phrase or key of the device, which is never traced
     * @param mapname the name that the clear content gets below {@code /dev/mapper}
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code luks}; the pass phrase or key opens no slot, the device is not encrypted, or the name is taken; the
     *     handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     * @deprecated use {@link #cryptsetupOpen} instead
     */
    @Deprecated
    default void luksOpen(String device, Secret key, String mapname) {
        invoke(Call.of(LuksActions.LUKS_OPEN, device, key, mapname));
    }

    /**
     * Unlocks a LUKS device read-only and makes its clear content available under /dev/mapper.
     *
     * <p>{@code guestfs_luks_open_ro} in guestfs(3); procedure 258 of the daemon, since libguestfs 1.5.1.
     * Needs the feature {@code luks}.
     *
     * @param device a LUKS device, such as {@code /dev/sda1}
     * @param key a pass phrase or key of the device, which is never traced
     * @param mapname the name that the clear content gets below {@code /dev/mapper}
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code luks}; the pass phrase or key opens no slot, the device is not encrypted, or the name is taken; the
     *     handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     * @deprecated use {@link #cryptsetupOpen} instead
     */
    @Deprecated
    default void luksOpenRo(String device, Secret key, String mapname) {
        invoke(Call.of(LuksActions.LUKS_OPEN_RO, device, key, mapname));
    }

    /**
     * Returns the UUID stored in the header of a LUKS device.
     *
     * <p>{@code guestfs_luks_uuid} in guestfs(3); procedure 507 of the daemon, since libguestfs 1.41.9.
     * Needs the feature {@code luks}.
     *
     * @param device a LUKS device, such as {@code /dev/sda1}
     * @return UUID of the LUKS device
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code luks}; the device is no LUKS device; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default String luksUuid(String device) {
        return invoke(Call.of(LuksActions.LUKS_UUID, device));
    }
}
