// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.guestfs.FileIn;
import org.guestfs.spi.Call;
import org.guestfs.spi.Invoker;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Actions of the group {@code feature}.
 *
 * @since 0.1
 */
@Generated("feature")
public interface FeatureApi extends Invoker {
    /**
     * Checks that the appliance supports every named optional group and fails if any one is missing.
     *
     * <p>{@code guestfs_available} in guestfs(3); carried out by the library, since libguestfs 1.0.80.
     *
     * @param groups names of optional features, such as {@code lvm2}
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if one of them is missing,
     *     {@code EINVAL} if one is unknown to the daemon; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void available(List<String> groups) {
        invoke(Call.of(FeatureActions.AVAILABLE, groups));
    }

    /**
     * Lists every optional group the daemon knows of, whether or not it is supported here.
     *
     * <p>{@code guestfs_available_all_groups} in guestfs(3); procedure 251 of the daemon, since libguestfs 1.3.15.
     *
     * @return the names of all optional groups
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default List<String> availableAllGroups() {
        return invoke(Call.of(FeatureActions.AVAILABLE_ALL_GROUPS));
    }

    /**
     * Runs an internal debugging subcommand inside the daemon; for library developers.
     *
     * <p>{@code guestfs_debug} in guestfs(3); procedure 76 of the daemon, since libguestfs 1.0.11.
     * For debugging and tests: it may change.
     *
     * @param subcmd the subcommand, {@code help} for a list of them
     * @param extraargs arguments of the subcommand
     * @return the output of the subcommand
     * @throws org.guestfs.OperationException if the action failed: the subcommand is unknown; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default String debug(String subcmd, List<String> extraargs) {
        return invoke(Call.of(FeatureActions.DEBUG, subcmd, extraargs));
    }

    /**
     * Lists the drives of the handle in the library's internal notation; for debugging only.
     *
     * <p>{@code guestfs_debug_drives} in guestfs(3); carried out by the library, since libguestfs 1.13.22.
     * For debugging and tests: it may change.
     *
     * @return one description for each drive
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default List<String> debugDrives() {
        return invoke(Call.of(FeatureActions.DEBUG_DRIVES));
    }

    /**
     * Uploads a host file into the appliance itself with the given mode; for debugging only.
     *
     * <p>{@code guestfs_debug_upload} in guestfs(3); procedure 241 of the daemon, since libguestfs 1.3.5.
     * The transfer can be cancelled with {@code user_cancel}.
     * For debugging and tests: it may change.
     *
     * @param filename the content to send
     * @param tmpname the absolute path of the file in the appliance, not in the guest
     * @param mode the permission bits of the file, such as {@code 0755}
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void debugUpload(FileIn filename, String tmpname, int mode) {
        invoke(Call.of(FeatureActions.DEBUG_UPLOAD, filename, tmpname, mode));
    }

    /**
     * Uploads a host file into the appliance itself with the given mode; for debugging only.
     *
     * <p>{@code guestfs_debug_upload} in guestfs(3); procedure 241 of the daemon, since libguestfs 1.3.5.
     * The transfer can be cancelled with {@code user_cancel}.
     * For debugging and tests: it may change.
     *
     * @param filename a file of the host, to be read
     * @param tmpname the absolute path of the file in the appliance, not in the guest
     * @param mode the permission bits of the file, such as {@code 0755}
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void debugUpload(Path filename, String tmpname, int mode) {
        debugUpload(FileIn.of(filename), tmpname, mode);
    }

    /**
     * Uploads a host file into the appliance itself with the given mode; for debugging only.
     *
     * <p>{@code guestfs_debug_upload} in guestfs(3); procedure 241 of the daemon, since libguestfs 1.3.5.
     * The transfer can be cancelled with {@code user_cancel}.
     * For debugging and tests: it may change.
     *
     * @param filename a stream, which the caller closes
     * @param tmpname the absolute path of the file in the appliance, not in the guest
     * @param mode the permission bits of the file, such as {@code 0755}
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void debugUpload(InputStream filename, String tmpname, int mode) {
        debugUpload(FileIn.of(filename), tmpname, mode);
    }

    /**
     * Returns the kernel messages of the appliance.
     *
     * <p>{@code guestfs_dmesg} in guestfs(3); procedure 91 of the daemon, since libguestfs 1.0.18.
     *
     * @return the kernel messages as text
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default String dmesg() {
        return invoke(Call.of(FeatureActions.DMESG));
    }

    /**
     * Syncs, then makes the appliance kernel drop caches: 1 page cache, 2 dentries and inodes, 3 both.
     *
     * <p>{@code guestfs_drop_caches} in guestfs(3); procedure 90 of the daemon, since libguestfs 1.0.18.
     *
     * @param whattodrop 1 for the page cache, 2 for dentries and inodes, 3 for both
     * @throws org.guestfs.OperationException if the action failed: the value is outside of 1 to 3; the handle remains
     *     usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void dropCaches(int whattodrop) {
        invoke(Call.of(FeatureActions.DROP_CACHES, whattodrop));
    }

    /**
     * Sends words to the daemon and gets them back joined by spaces, to test the connection.
     *
     * <p>{@code guestfs_echo_daemon} in guestfs(3); procedure 195 of the daemon, since libguestfs 1.0.69.
     *
     * @param words words that come back
     * @return the words joined by single spaces
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default String echoDaemon(List<String> words) {
        return invoke(Call.of(FeatureActions.ECHO_DAEMON, words));
    }

    /**
     * Tests whether the appliance supports every named optional group.
     *
     * <p>{@code guestfs_feature_available} in guestfs(3); carried out by the library, since libguestfs 1.21.26.
     *
     * @param groups names of optional features, such as {@code lvm2}
     * @return true if all the groups are supported
     * @throws org.guestfs.OperationException if the action failed: {@code EINVAL} if one is unknown to the daemon; the
     *     handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default boolean featureAvailable(List<String> groups) {
        return invoke(Call.of(FeatureActions.FEATURE_AVAILABLE, groups));
    }

    /**
     * Tests whether the appliance kernel knows a file system type, such as ext3.
     *
     * <p>{@code guestfs_filesystem_available} in guestfs(3); procedure 333 of the daemon, since libguestfs 1.19.5.
     *
     * @param filesystem the type of the filesystem, such as {@code ext4}
     * @return true if the file system type is known
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default boolean filesystemAvailable(String filesystem) {
        return invoke(Call.of(FeatureActions.FILESYSTEM_AVAILABLE, filesystem));
    }

    /**
     * Makes the daemon exit; for testing the appliance only.
     *
     * <p>{@code guestfs_internal_exit} in guestfs(3); procedure 414 of the daemon, since libguestfs 1.23.30.
     * The transfer can be cancelled with {@code user_cancel}.
     * For debugging and tests: it may change.
     *
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void internalExit() {
        invoke(Call.of(FeatureActions.INTERNAL_EXIT));
    }

    /**
     * Checks that the daemon inside the appliance answers, with no other effect.
     *
     * <p>{@code guestfs_ping_daemon} in guestfs(3); procedure 92 of the daemon, since libguestfs 1.0.18.
     *
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void pingDaemon() {
        invoke(Call.of(FeatureActions.PING_DAEMON));
    }

    /**
     * Waits for a number of seconds.
     *
     * <p>{@code guestfs_sleep} in guestfs(3); procedure 109 of the daemon, since libguestfs 1.0.41.
     *
     * @param secs how long to wait, in seconds
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void sleep(int secs) {
        invoke(Call.of(FeatureActions.SLEEP, secs));
    }

    /**
     * Returns the kernel name and version of the appliance, useful only for debugging.
     *
     * <p>{@code guestfs_utsname} in guestfs(3); procedure 342 of the daemon, since libguestfs 1.19.27.
     *
     * @return kernel identification of the appliance
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default Utsname utsname() {
        return invoke(Call.of(FeatureActions.UTSNAME));
    }
}
