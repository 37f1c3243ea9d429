// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.guestfs.FileIn;
import org.guestfs.FileOut;
import org.guestfs.spi.Call;
import org.guestfs.spi.Invoker;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Actions of the group {@code search}.
 *
 * @since 0.1
 */
@Generated("search")
public interface SearchApi extends Invoker {
    /**
     * Saves a range of file system data units from an unmounted partition to a host file.
     *
     * <p>{@code guestfs_download_blocks} in guestfs(3); procedure 468 of the daemon, since libguestfs 1.33.45.
     * Needs the feature {@code sleuthkit}.
     * The transfer can be cancelled with {@code user_cancel}.
     * It may send progress events.
     *
     * @param device a filesystem, as the device that holds it
     * @param start the first data unit, from 0
     * @param stop the last data unit, which is downloaded too
     * @param filename where the content goes
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code sleuthkit}; the range does not lie within the filesystem; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void downloadBlocks(String device, long start, long stop, FileOut filename) {
        invoke(Call.of(SearchActions.DOWNLOAD_BLOCKS, device, start, stop, filename));
    }

    /**
     * Saves a range of file system data units from an unmounted partition to a host file.
     *
     * <p>{@code guestfs_download_blocks} in guestfs(3); procedure 468 of the daemon, since libguestfs 1.33.45.
     * Needs the feature {@code sleuthkit}.
     * The transfer can be cancelled with {@code user_cancel}.
     * It may send progress events.
     *
     * @param device a filesystem, as the device that holds it
     * @param start the first data unit, from 0
     * @param stop the last data unit, which is downloaded too
     * @param filename a file of the host, created or truncated
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code sleuthkit}; the range does not lie within the filesystem; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void downloadBlocks(String device, long start, long stop, Path filename) {
        downloadBlocks(device, start, stop, FileOut.of(filename));
    }

    /**
     * Saves a range of file system data units from an unmounted partition to a host file.
     *
     * <p>{@code guestfs_download_blocks} in guestfs(3); procedure 468 of the daemon, since libguestfs 1.33.45.
     * Needs the feature {@code sleuthkit}.
     * The transfer can be cancelled with {@code user_cancel}.
     * It may send progress events.
     *
     * @param device a filesystem, as the device that holds it
     * @param start the first data unit, from 0
     * @param stop the last data unit, which is downloaded too
     * @param filename a stream, which the caller closes
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code sleuthkit}; the range does not lie within the filesystem; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void downloadBlocks(String device, long start, long stop, OutputStream filename) {
        downloadBlocks(device, start, stop, FileOut.of(filename));
    }

    /**
     * Saves a range of file system data units from an unmounted partition to a host file.
     *
     * <p>{@code guestfs_download_blocks} in guestfs(3); procedure 468 of the daemon, since libguestfs 1.33.45.
     * Needs the feature {@code sleuthkit}.
     * The transfer can be cancelled with {@code user_cancel}.
     * It may send progress events.
     *
     * @param device a filesystem, as the device that holds it
     * @param start the first data unit, from 0
     * @param stop the last data unit, which is downloaded too
     * @param filename where the content goes
     * @param options optional arguments
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code sleuthkit}; the range does not lie within the filesystem; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void downloadBlocks(String device, long start, long stop, FileOut filename, DownloadBlocksOptions options) {
        invoke(Call.of(SearchActions.DOWNLOAD_BLOCKS, device, start, stop, filename)
                .with(options.values()));
    }

    /**
     * Saves a range of file system data units from an unmounted partition to a host file.
     *
     * <p>{@code guestfs_download_blocks} in guestfs(3); procedure 468 of the daemon, since libguestfs 1.33.45.
     * Needs the feature {@code sleuthkit}.
     * The transfer can be cancelled with {@code user_cancel}.
     * It may send progress events.
     *
     * @param device a filesystem, as the device that holds it
     * @param start the first data unit, from 0
     * @param stop the last data unit, which is downloaded too
     * @param filename a file of the host, created or truncated
     * @param options optional arguments
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code sleuthkit}; the range does not lie within the filesystem; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void downloadBlocks(String device, long start, long stop, Path filename, DownloadBlocksOptions options) {
        downloadBlocks(device, start, stop, FileOut.of(filename), options);
    }

    /**
     * Saves a range of file system data units from an unmounted partition to a host file.
     *
     * <p>{@code guestfs_download_blocks} in guestfs(3); procedure 468 of the daemon, since libguestfs 1.33.45.
     * Needs the feature {@code sleuthkit}.
     * The transfer can be cancelled with {@code user_cancel}.
     * It may send progress events.
     *
     * @param device a filesystem, as the device that holds it
     * @param start the first data unit, from 0
     * @param stop the last data unit, which is downloaded too
     * @param filename a stream, which the caller closes
     * @param options optional arguments
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code sleuthkit}; the range does not lie within the filesystem; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void downloadBlocks(
            String device, long start, long stop, OutputStream filename, DownloadBlocksOptions options) {
        downloadBlocks(device, start, stop, FileOut.of(filename), options);
    }

    /**
     * Saves the file with a given inode number, even a deleted one, to a host file without mounting.
     *
     * <p>{@code guestfs_download_inode} in guestfs(3); procedure 464 of the daemon, since libguestfs 1.33.14.
     * Needs the feature {@code sleuthkit}.
     * The transfer can be cancelled with {@code user_cancel}.
     * It may send progress events.
     *
     * @param device a filesystem, as the device that holds it
     * @param inode the number of the inode, as {@code filesystem_walk} shows it
     * @param filename where the content goes
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code sleuthkit}; there is no such inode; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void downloadInode(String device, long inode, FileOut filename) {
        invoke(Call.of(SearchActions.DOWNLOAD_INODE, device, inode, filename));
    }

    /**
     * Saves the file with a given inode number, even a deleted one, to a host file without mounting.
     *
     * <p>{@code guestfs_download_inode} in guestfs(3); procedure 464 of the daemon, since libguestfs 1.33.14.
     * Needs the feature {@code sleuthkit}.
     * The transfer can be cancelled with {@code user_cancel}.
     * It may send progress events.
     *
     * @param device a filesystem, as the device that holds it
     * @param inode the number of the inode, as {@code filesystem_walk} shows it
     * @param filename a file of the host, created or truncated
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code sleuthkit}; there is no such inode; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void downloadInode(String device, long inode, Path filename) {
        downloadInode(device, inode, FileOut.of(filename));
    }

    /**
     * Saves the file with a given inode number, even a deleted one, to a host file without mounting.
     *
     * <p>{@code guestfs_download_inode} in guestfs(3); procedure 464 of the daemon, since libguestfs 1.33.14.
     * Needs the feature {@code sleuthkit}.
     * The transfer can be cancelled with {@code user_cancel}.
     * It may send progress events.
     *
     * @param device a filesystem, as the device that holds it
     * @param inode the number of the inode, as {@code filesystem_walk} shows it
     * @param filename a stream, which the caller closes
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code sleuthkit}; there is no such inode; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void downloadInode(String device, long inode, OutputStream filename) {
        downloadInode(device, inode, FileOut.of(filename));
    }

    /**
     * Finds the lines of a file that match an extended regular expression.
     *
     * <p>{@code guestfs_egrep} in guestfs(3); procedure 152 of the daemon, since libguestfs 1.0.66.
     * Arguments or result must fit in one message of the protocol, 4 MiB.
     *
     * @param regex an extended regular expression, as {@code grep -E} takes it
     * @param path the absolute path of a file inside the guest
     * @return the matching lines
     * @throws org.guestfs.OperationException if the action failed: {@code ENOENT} if there is no such file; the handle
     *     remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     * @deprecated use {@link #grep} instead
     */
    @Deprecated
    default List<String> egrep(String regex, String path) {
        return invoke(Call.of(SearchActions.EGREP, regex, path));
    }

    /**
     * Finds the lines of a file that match an extended regular expression, ignoring letter case.
     *
     * <p>{@code guestfs_egrepi} in guestfs(3); procedure 155 of the daemon, since libguestfs 1.0.66.
     * Arguments or result must fit in one message of the protocol, 4 MiB.
     *
     * @param regex an extended regular expression, as {@code grep -E} takes it
     * @param path the absolute path of a file inside the guest
     * @return the matching lines
     * @throws org.guestfs.OperationException if the action failed: {@code ENOENT} if there is no such file; the handle
     *     remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     * @deprecated use {@link #grep} instead
     */
    @Deprecated
    default List<String> egrepi(String regex, String path) {
        return invoke(Call.of(SearchActions.EGREPI, regex, path));
    }

    /**
     * Finds the lines of a file that contain a fixed string.
     *
     * <p>{@code guestfs_fgrep} in guestfs(3); procedure 153 of the daemon, since libguestfs 1.0.66.
     * Arguments or result must fit in one message of the protocol, 4 MiB.
     *
     * @param pattern the text to look for, taken literally
     * @param path the absolute path of a file inside the guest
     * @return the matching lines
     * @throws org.guestfs.OperationException if the action failed: {@code ENOENT} if there is no such file; the handle
     *     remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     * @deprecated use {@link #grep} instead
     */
    @Deprecated
    default List<String> fgrep(String pattern, String path) {
        return invoke(Call.of(SearchActions.FGREP, pattern, path));
    }

    /**
     * Finds the lines of a file that contain a fixed string, ignoring letter case.
     *
     * <p>{@code guestfs_fgrepi} in guestfs(3); procedure 156 of the daemon, since libguestfs 1.0.66.
     * Arguments or result must fit in one message of the protocol, 4 MiB.
     *
     * @param pattern the text to look for, taken literally
     * @param path the absolute path of a file inside the guest
     * @return the matching lines
     * @throws org.guestfs.OperationException if the action failed: {@code ENOENT} if there is no such file; the handle
     *     remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     * @deprecated use {@link #grep} instead
     */
    @Deprecated
    default List<String> fgrepi(String pattern, String path) {
        return invoke(Call.of(SearchActions.FGREPI, pattern, path));
    }

    /**
     * Lists every entry of an unmounted file system, including deleted ones, in no set order.
     *
     * <p>{@code guestfs_filesystem_walk} in guestfs(3); carried out by the library, since libguestfs 1.33.39.
     * Needs the feature {@code libtsk}.
     * The transfer can be cancelled with {@code user_cancel}.
     * It may send progress events.
     *
     * @param device a filesystem, as the device that holds it
     * @return the entries found
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code libtsk}; the filesystem is damaged; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default List<TskDirent> filesystemWalk(String device) {
        return invoke(Call.of(SearchActions.FILESYSTEM_WALK, device));
    }

    /**
     * Finds the directory entries that refer to an inode of an unmounted file system.
     *
     * <p>{@code guestfs_find_inode} in guestfs(3); carried out by the library, since libguestfs 1.35.6.
     * Needs the feature {@code libtsk}.
     * The transfer can be cancelled with {@code user_cancel}.
     * It may send progress events.
     *
     * @param device a filesystem, as the device that holds it
     * @param inode the number of the inode, as {@code filesystem_walk} shows it
     * @return the matching entries
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code libtsk}; there is no such inode; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default List<TskDirent> findInode(String device, long inode) {
        return invoke(Call.of(SearchActions.FIND_INODE, device, inode));
    }

    /**
     * Finds the lines of a file that match a pattern.
     *
     * <p>The options {@code extended} and {@code fixed} exclude each other; the daemon refuses both.
     *
     * <p>{@code guestfs_grep} in guestfs(3); procedure 151 of the daemon, since libguestfs 1.0.66.
     * Arguments or result must fit in one message of the protocol, 4 MiB.
     *
     * @param regex a regular expression, basic by default, as grep takes it
     * @param path the absolute path of a file inside the guest
     * @return the matching lines
     * @throws org.guestfs.OperationException if the action failed: {@code ENOENT} if there is no such file; the
     *     expression makes no sense, or {@code extended} and {@code fixed} are given both; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default List<String> grep(String regex, String path) {
        return invoke(Call.of(SearchActions.GREP, regex, path));
    }

    /**
     * Finds the lines of a file that match a pattern.
     *
     * <p>The options {@code extended} and {@code fixed} exclude each other; the daemon refuses both.
     *
     * <p>{@code guestfs_grep} in guestfs(3); procedure 151 of the daemon, since libguestfs 1.0.66.
     * Arguments or result must fit in one message of the protocol, 4 MiB.
     *
     * @param regex a regular expression, basic by default, as grep takes it
     * @param path the absolute path of a file inside the guest
     * @param options optional arguments
     * @return the matching lines
     * @throws org.guestfs.OperationException if the action failed: {@code ENOENT} if there is no such file; the
     *     expression makes no sense, or {@code extended} and {@code fixed} are given both; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default List<String> grep(String regex, String path, GrepOptions options) {
        return invoke(Call.of(SearchActions.GREP, regex, path).with(options.values()));
    }

    /**
     * Finds the lines of a file that match a regular expression, ignoring letter case.
     *
     * <p>{@code guestfs_grepi} in guestfs(3); procedure 154 of the daemon, since libguestfs 1.0.66.
     * Arguments or result must fit in one message of the protocol, 4 MiB.
     *
     * @param regex a basic regular expression, as grep takes it
     * @param path the absolute path of a file inside the guest
     * @return the matching lines
     * @throws org.guestfs.OperationException if the action failed: {@code ENOENT} if there is no such file; the handle
     *     remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     * @deprecated use {@link #grep} instead
     */
    @Deprecated
    default List<String> grepi(String regex, String path) {
        return invoke(Call.of(SearchActions.GREPI, regex, path));
    }

    /**
     * Frees the Yara rules loaded earlier.
     *
     * <p>{@code guestfs_yara_destroy} in guestfs(3); procedure 473 of the daemon, since libguestfs 1.37.13.
     * Needs the feature {@code libyara}.
     *
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code libyara}; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void yaraDestroy() {
        invoke(Call.of(SearchActions.YARA_DESTROY));
    }

    /**
     * Loads Yara rules, as source or compiled, from a host file in place of any loaded before.
     *
     * <p>{@code guestfs_yara_load} in guestfs(3); procedure 472 of the daemon, since libguestfs 1.37.13.
     * Needs the feature {@code libyara}.
     * The transfer can be cancelled with {@code user_cancel}.
     * It may send progress events.
     *
     * @param filename Yara rules, as text or compiled
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code libyara}; the rules do not compile; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void yaraLoad(FileIn filename) {
        invoke(Call.of(SearchActions.YARA_LOAD, filename));
    }

    /**
     * Loads Yara rules, as source or compiled, from a host file in place of any loaded before.
     *
     * <p>{@code guestfs_yara_load} in guestfs(3); procedure 472 of the daemon, since libguestfs 1.37.13.
     * Needs the feature {@code libyara}.
     * The transfer can be cancelled with {@code user_cancel}.
     * It may send progress events.
     *
     * @param filename a file of the host, to be read
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code libyara}; the rules do not compile; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void yaraLoad(Path filename) {
        yaraLoad(FileIn.of(filename));
    }

    /**
     * Loads Yara rules, as source or compiled, from a host file in place of any loaded before.
     *
     * <p>{@code guestfs_yara_load} in guestfs(3); procedure 472 of the daemon, since libguestfs 1.37.13.
     * Needs the feature {@code libyara}.
     * The transfer can be cancelled with {@code user_cancel}.
     * It may send progress events.
     *
     * @param filename a stream, which the caller closes
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code libyara}; the rules do not compile; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void yaraLoad(InputStream filename) {
        yaraLoad(FileIn.of(filename));
    }

    /**
     * Matches one file against the Yara rules loaded earlier.
     *
     * <p>{@code guestfs_yara_scan} in guestfs(3); carried out by the library, since libguestfs 1.37.13.
     * Needs the feature {@code libyara}.
     * The transfer can be cancelled with {@code user_cancel}.
     * It may send progress events.
     *
     * @param path the absolute path of a file inside the guest
     * @return one entry for each rule that matched
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the appliance lacks the feature
     *     {@code libyara}; no rules are loaded; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default List<YaraDetection> yaraScan(String path) {
        return invoke(Call.of(SearchActions.YARA_SCAN, path));
    }

    /**
     * Returns lines of a possibly compressed file that match an extended regular expression.
     *
     * <p>{@code guestfs_zegrep} in guestfs(3); procedure 158 of the daemon, since libguestfs 1.0.66.
     * Arguments or result must fit in one message of the protocol, 4 MiB.
     *
     * @param regex an extended regular expression, as {@code grep -E} takes it
     * @param path the absolute path of a file inside the guest
     * @return matching lines
     * @throws org.guestfs.OperationException if the action failed: {@code ENOENT} if there is no such file; the handle
     *     remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     * @deprecated use {@link #grep} instead
     */
    @Deprecated
    default List<String> zegrep(String regex, String path) {
        return invoke(Call.of(SearchActions.ZEGREP, regex, path));
    }

    /**
     * Returns lines of a possibly compressed file that match an extended regular expression in any letter case.
     *
     * <p>{@code guestfs_zegrepi} in guestfs(3); procedure 161 of the daemon, since libguestfs 1.0.66.
     * Arguments or result must fit in one message of the protocol, 4 MiB.
     *
     * @param regex an extended regular expression, as {@code grep -E} takes it
     * @param path the absolute path of a file inside the guest
     * @return matching lines
     * @throws org.guestfs.OperationException if the action failed: {@code ENOENT} if there is no such file; the handle
     *     remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     * @deprecated use {@link #grep} instead
     */
    @Deprecated
    default List<String> zegrepi(String regex, String path) {
        return invoke(Call.of(SearchActions.ZEGREPI, regex, path));
    }

    /**
     * Returns lines of a possibly compressed file that contain a fixed string.
     *
     * <p>{@code guestfs_zfgrep} in guestfs(3); procedure 159 of the daemon, since libguestfs 1.0.66.
     * Arguments or result must fit in one message of the protocol, 4 MiB.
     *
     * @param pattern the text to look for, taken literally
     * @param path the absolute path of a file inside the guest
     * @return matching lines
     * @throws org.guestfs.OperationException if the action failed: {@code ENOENT} if there is no such file; the handle
     *     remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     * @deprecated use {@link #grep} instead
     */
    @Deprecated
    default List<String> zfgrep(String pattern, String path) {
        return invoke(Call.of(SearchActions.ZFGREP, pattern, path));
    }

    /**
     * Returns lines of a possibly compressed file that contain a fixed string in any letter case.
     *
     * <p>{@code guestfs_zfgrepi} in guestfs(3); procedure 162 of the daemon, since libguestfs 1.0.66.
     * Arguments or result must fit in one message of the protocol, 4 MiB.
     *
     * @param pattern the text to look for, taken literally
     * @param path the absolute path of a file inside the guest
     * @return matching lines
     * @throws org.guestfs.OperationException if the action failed: {@code ENOENT} if there is no such file; the handle
     *     remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     * @deprecated use {@link #grep} instead
     */
    @Deprecated
    default List<String> zfgrepi(String pattern, String path) {
        return invoke(Call.of(SearchActions.ZFGREPI, pattern, path));
    }

    /**
     * Returns lines of a possibly compressed file that match a regular expression.
     *
     * <p>{@code guestfs_zgrep} in guestfs(3); procedure 157 of the daemon, since libguestfs 1.0.66.
     * Arguments or result must fit in one message of the protocol, 4 MiB.
     *
     * @param regex a basic regular expression, as grep takes it
     * @param path the absolute path of a file inside the guest
     * @return matching lines
     * @throws org.guestfs.OperationException if the action failed: {@code ENOENT} if there is no such file; the handle
     *     remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     * @deprecated use {@link #grep} instead
     */
    @Deprecated
    default List<String> zgrep(String regex, String path) {
        return invoke(Call.of(SearchActions.ZGREP, regex, path));
    }

    /**
     * Returns lines of a possibly compressed file that match a regular expression in any letter case.
     *
     * <p>{@code guestfs_zgrepi} in guestfs(3); procedure 160 of the daemon, since libguestfs 1.0.66.
     * Arguments or result must fit in one message of the protocol, 4 MiB.
     *
     * @param regex a basic regular expression, as grep takes it
     * @param path the absolute path of a file inside the guest
     * @return matching lines
     * @throws org.guestfs.OperationException if the action failed: {@code ENOENT} if there is no such file; the handle
     *     remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     * @deprecated use {@link #grep} instead
     */
    @Deprecated
    default List<String> zgrepi(String regex, String path) {
        return invoke(Call.of(SearchActions.ZGREPI, regex, path));
    }
}
