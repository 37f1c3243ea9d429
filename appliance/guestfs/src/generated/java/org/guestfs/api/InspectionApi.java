// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import java.util.List;
import java.util.Map;
import org.guestfs.spi.Call;
import org.guestfs.spi.Invoker;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Actions of the group {@code inspection}.
 *
 * @since 0.1
 */
@Generated("inspection")
public interface InspectionApi extends Invoker {
    /**
     * Detects the processor architecture that a binary, library, module or initrd was built for.
     *
     * <p>{@code guestfs_file_architecture} in guestfs(3); procedure 475 of the daemon, since libguestfs 1.5.3.
     *
     * @param filename the absolute path of a file inside the guest
     * @return the architecture name, such as x86_64 or aarch64
     * @throws org.guestfs.OperationException if the action failed: it is neither a program, library, module, image nor
     *     initrd that is known, or cannot be read; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default String fileArchitecture(String filename) {
        return invoke(Call.of(InspectionActions.FILE_ARCHITECTURE, filename));
    }

    /**
     * Returns the processor architecture of an inspected operating system.
     *
     * <p>{@code guestfs_inspect_get_arch} in guestfs(3); procedure 491 of the daemon, since libguestfs 1.5.3.
     *
     * @param root a root that inspection has found
     * @return the architecture name, or unknown
     * @throws org.guestfs.OperationException if the action failed: the last {@code inspect_os} has not found this root;
     *     the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default String inspectGetArch(String root) {
        return invoke(Call.of(InspectionActions.INSPECT_GET_ARCH, root));
    }

    /**
     * Returns the build ID of an inspected system, such as the Windows build number.
     *
     * <p>{@code guestfs_inspect_get_build_id} in guestfs(3); procedure 513 of the daemon, since libguestfs 1.49.8.
     *
     * @param root a root that inspection has found
     * @return the build ID, or unknown
     * @throws org.guestfs.OperationException if the action failed: the last {@code inspect_os} has not found this root;
     *     the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default String inspectGetBuildId(String root) {
        return invoke(Call.of(InspectionActions.INSPECT_GET_BUILD_ID, root));
    }

    /**
     * Returns the distribution of an inspected operating system, such as fedora or debian.
     *
     * <p>{@code guestfs_inspect_get_distro} in guestfs(3); procedure 484 of the daemon, since libguestfs 1.5.3.
     *
     * @param root a root that inspection has found
     * @return the distribution name, or unknown
     * @throws org.guestfs.OperationException if the action failed: the last {@code inspect_os} has not found this root;
     *     the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default String inspectGetDistro(String root) {
        return invoke(Call.of(InspectionActions.INSPECT_GET_DISTRO, root));
    }

    /**
     * Finds which partition each drive letter of an inspected Windows guest stands for.
     *
     * <p>{@code guestfs_inspect_get_drive_mappings} in guestfs(3); procedure 502 of the daemon, since libguestfs
     * 1.9.17.
     *
     * @param root a root that inspection has found
     * @return a map from drive letters without the colon to device names
     * @throws org.guestfs.OperationException if the action failed: the last {@code inspect_os} has not found this root;
     *     the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default Map<String, String> inspectGetDriveMappings(String root) {
        return invoke(Call.of(InspectionActions.INSPECT_GET_DRIVE_MAPPINGS, root));
    }

    /**
     * Lists the file systems that belong to an inspected operating system, swap devices included.
     *
     * <p>{@code guestfs_inspect_get_filesystems} in guestfs(3); procedure 501 of the daemon, since libguestfs 1.5.3.
     *
     * @param root a root that inspection has found
     * @return the devices and volumes involved
     * @throws org.guestfs.OperationException if the action failed: the last {@code inspect_os} has not found this root;
     *     the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default List<String> inspectGetFilesystems(String root) {
        return invoke(Call.of(InspectionActions.INSPECT_GET_FILESYSTEMS, root));
    }

    /**
     * Returns the kind of image inspected, which since 1.38 is always installed.
     *
     * <p>{@code guestfs_inspect_get_format} in guestfs(3); procedure 482 of the daemon, since libguestfs 1.9.4.
     *
     * @param root a root that inspection has found
     * @return the format name, in practice always installed
     * @throws org.guestfs.OperationException if the action failed: the last {@code inspect_os} has not found this root;
     *     the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     * @deprecated upstream advises against it
     */
    @Deprecated
    default String inspectGetFormat(String root) {
        return invoke(Call.of(InspectionActions.INSPECT_GET_FORMAT, root));
    }

    /**
     * Returns the host name found in the configuration of an inspected operating system.
     *
     * <p>{@code guestfs_inspect_get_hostname} in guestfs(3); procedure 492 of the daemon, since libguestfs 1.7.9.
     *
     * @param root a root that inspection has found
     * @return the host name, or unknown
     * @throws org.guestfs.OperationException if the action failed: the last {@code inspect_os} has not found this root;
     *     the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default String inspectGetHostname(String root) {
        return invoke(Call.of(InspectionActions.INSPECT_GET_HOSTNAME, root));
    }

    /**
     * Returns an icon for an inspected operating system; its file systems must be mounted first.
     *
     * <p>{@code guestfs_inspect_get_icon} in guestfs(3); carried out by the library, since libguestfs 1.11.12.
     *
     * @param root a root that inspection has found
     * @return the icon as PNG data, empty if none was found
     * @throws org.guestfs.OperationException if the action failed: the last {@code inspect_os} has not found this root,
     *     or its filesystems are not mounted; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default byte[] inspectGetIcon(String root) {
        return invoke(Call.of(InspectionActions.INSPECT_GET_ICON, root));
    }

    /**
     * Returns an icon for an inspected operating system; its file systems must be mounted first.
     *
     * <p>{@code guestfs_inspect_get_icon} in guestfs(3); carried out by the library, since libguestfs 1.11.12.
     *
     * @param root a root that inspection has found
     * @param options optional arguments
     * @return the icon as PNG data, empty if none was found
     * @throws org.guestfs.OperationException if the action failed: the last {@code inspect_os} has not found this root,
     *     or its filesystems are not mounted; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default byte[] inspectGetIcon(String root, InspectGetIconOptions options) {
        return invoke(Call.of(InspectionActions.INSPECT_GET_ICON, root).with(options.values()));
    }

    /**
     * Returns the major version of an inspected operating system.
     *
     * <p>{@code guestfs_inspect_get_major_version} in guestfs(3); procedure 489 of the daemon, since libguestfs 1.5.3.
     *
     * @param root a root that inspection has found
     * @return the major version, or 0 if not known
     * @throws org.guestfs.OperationException if the action failed: the last {@code inspect_os} has not found this root;
     *     the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default int inspectGetMajorVersion(String root) {
        return invoke(Call.of(InspectionActions.INSPECT_GET_MAJOR_VERSION, root));
    }

    /**
     * Returns the minor version of an inspected operating system.
     *
     * <p>{@code guestfs_inspect_get_minor_version} in guestfs(3); procedure 490 of the daemon, since libguestfs 1.5.3.
     *
     * @param root a root that inspection has found
     * @return the minor version, or 0 if not known
     * @throws org.guestfs.OperationException if the action failed: the last {@code inspect_os} has not found this root;
     *     the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default int inspectGetMinorVersion(String root) {
        return invoke(Call.of(InspectionActions.INSPECT_GET_MINOR_VERSION, root));
    }

    /**
     * Works out where the file systems of an inspected operating system should be mounted.
     *
     * <p>{@code guestfs_inspect_get_mountpoints} in guestfs(3); procedure 500 of the daemon, since libguestfs 1.5.3.
     *
     * @param root a root that inspection has found
     * @return a map from mount points to the devices or volumes to mount there
     * @throws org.guestfs.OperationException if the action failed: the last {@code inspect_os} has not found this root;
     *     the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default Map<String, String> inspectGetMountpoints(String root) {
        return invoke(Call.of(InspectionActions.INSPECT_GET_MOUNTPOINTS, root));
    }

    /**
     * Returns a best-guess libosinfo short ID for an inspected operating system.
     *
     * <p>{@code guestfs_inspect_get_osinfo} in guestfs(3); carried out by the library, since libguestfs 1.39.1.
     *
     * @param root a root that inspection has found
     * @return the short ID, or unknown
     * @throws org.guestfs.OperationException if the action failed: the last {@code inspect_os} has not found this root;
     *     the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default String inspectGetOsinfo(String root) {
        return invoke(Call.of(InspectionActions.INSPECT_GET_OSINFO, root));
    }

    /**
     * Returns the package format of an inspected operating system, such as rpm or deb.
     *
     * <p>{@code guestfs_inspect_get_package_format} in guestfs(3); procedure 485 of the daemon, since libguestfs 1.7.5.
     *
     * @param root a root that inspection has found
     * @return the package format, or unknown
     * @throws org.guestfs.OperationException if the action failed: the last {@code inspect_os} has not found this root;
     *     the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default String inspectGetPackageFormat(String root) {
        return invoke(Call.of(InspectionActions.INSPECT_GET_PACKAGE_FORMAT, root));
    }

    /**
     * Returns the package manager of an inspected operating system, such as dnf or apt.
     *
     * <p>{@code guestfs_inspect_get_package_management} in guestfs(3); procedure 486 of the daemon, since libguestfs
     * 1.7.5.
     *
     * @param root a root that inspection has found
     * @return the package manager, or unknown
     * @throws org.guestfs.OperationException if the action failed: the last {@code inspect_os} has not found this root;
     *     the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default String inspectGetPackageManagement(String root) {
        return invoke(Call.of(InspectionActions.INSPECT_GET_PACKAGE_MANAGEMENT, root));
    }

    /**
     * Returns the product name of an inspected operating system, for display only.
     *
     * <p>{@code guestfs_inspect_get_product_name} in guestfs(3); procedure 487 of the daemon, since libguestfs 1.5.3.
     *
     * @param root a root that inspection has found
     * @return the product name, or unknown
     * @throws org.guestfs.OperationException if the action failed: the last {@code inspect_os} has not found this root;
     *     the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default String inspectGetProductName(String root) {
        return invoke(Call.of(InspectionActions.INSPECT_GET_PRODUCT_NAME, root));
    }

    /**
     * Returns the variant of an inspected operating system, such as Client or Server for Windows.
     *
     * <p>{@code guestfs_inspect_get_product_variant} in guestfs(3); procedure 488 of the daemon, since libguestfs
     * 1.9.13.
     *
     * @param root a root that inspection has found
     * @return the variant, or unknown
     * @throws org.guestfs.OperationException if the action failed: the last {@code inspect_os} has not found this root;
     *     the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default String inspectGetProductVariant(String root) {
        return invoke(Call.of(InspectionActions.INSPECT_GET_PRODUCT_VARIANT, root));
    }

    /**
     * Returns the operating systems found by the last inspect_os call without inspecting again.
     *
     * <p>{@code guestfs_inspect_get_roots} in guestfs(3); procedure 481 of the daemon, since libguestfs 1.7.3.
     *
     * @return the root devices, empty if nothing was found or inspected
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default List<String> inspectGetRoots() {
        return invoke(Call.of(InspectionActions.INSPECT_GET_ROOTS));
    }

    /**
     * Returns the kind of an inspected operating system, such as linux or windows.
     *
     * <p>{@code guestfs_inspect_get_type} in guestfs(3); procedure 483 of the daemon, since libguestfs 1.5.3.
     *
     * @param root a root that inspection has found
     * @return the operating system type, or unknown
     * @throws org.guestfs.OperationException if the action failed: the last {@code inspect_os} has not found this root;
     *     the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default String inspectGetType(String root) {
        return invoke(Call.of(InspectionActions.INSPECT_GET_TYPE, root));
    }

    /**
     * Returns the registry key name of the current control set of an inspected Windows guest.
     *
     * <p>{@code guestfs_inspect_get_windows_current_control_set} in guestfs(3); procedure 496 of the daemon, since
     * libguestfs 1.9.17.
     *
     * @param root a root that inspection has found
     * @return the key name, such as ControlSet001
     * @throws org.guestfs.OperationException if the action failed: the last {@code inspect_os} has not found this root,
     *     or it is no Windows; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default String inspectGetWindowsCurrentControlSet(String root) {
        return invoke(Call.of(InspectionActions.INSPECT_GET_WINDOWS_CURRENT_CONTROL_SET, root));
    }

    /**
     * Tests whether an inspected Windows guest has group policy, which can hinder driver installation.
     *
     * <p>{@code guestfs_inspect_get_windows_group_policy} in guestfs(3); procedure 521 of the daemon, since libguestfs
     * 1.57.6.
     *
     * @param root a root that inspection has found
     * @return true if group policy is present
     * @throws org.guestfs.OperationException if the action failed: the last {@code inspect_os} has not found this root,
     *     or it is no Windows; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default boolean inspectGetWindowsGroupPolicy(String root) {
        return invoke(Call.of(InspectionActions.INSPECT_GET_WINDOWS_GROUP_POLICY, root));
    }

    /**
     * Returns the path of the SOFTWARE registry hive of an inspected Windows guest.
     *
     * <p>{@code guestfs_inspect_get_windows_software_hive} in guestfs(3); procedure 494 of the daemon, since libguestfs
     * 1.35.26.
     *
     * @param root a root that inspection has found
     * @return the path of the hive file
     * @throws org.guestfs.OperationException if the action failed: the last {@code inspect_os} has not found this root,
     *     or it is no Windows; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default String inspectGetWindowsSoftwareHive(String root) {
        return invoke(Call.of(InspectionActions.INSPECT_GET_WINDOWS_SOFTWARE_HIVE, root));
    }

    /**
     * Returns the path of the SYSTEM registry hive of an inspected Windows guest.
     *
     * <p>{@code guestfs_inspect_get_windows_system_hive} in guestfs(3); procedure 495 of the daemon, since libguestfs
     * 1.35.26.
     *
     * @param root a root that inspection has found
     * @return the path of the hive file
     * @throws org.guestfs.OperationException if the action failed: the last {@code inspect_os} has not found this root,
     *     or it is no Windows; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default String inspectGetWindowsSystemHive(String root) {
        return invoke(Call.of(InspectionActions.INSPECT_GET_WINDOWS_SYSTEM_HIVE, root));
    }

    /**
     * Returns the Windows system directory of an inspected guest.
     *
     * <p>{@code guestfs_inspect_get_windows_systemroot} in guestfs(3); procedure 493 of the daemon, since libguestfs
     * 1.5.25.
     *
     * @param root a root that inspection has found
     * @return the directory, such as /WINDOWS
     * @throws org.guestfs.OperationException if the action failed: the last {@code inspect_os} has not found this root,
     *     or it is no Windows; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default String inspectGetWindowsSystemroot(String root) {
        return invoke(Call.of(InspectionActions.INSPECT_GET_WINDOWS_SYSTEMROOT, root));
    }

    /**
     * Returns false always; it once told live CDs apart.
     *
     * <p>{@code guestfs_inspect_is_live} in guestfs(3); procedure 497 of the daemon, since libguestfs 1.9.4.
     *
     * @param root a root that inspection has found
     * @return always false
     * @throws org.guestfs.OperationException if the action failed: the last {@code inspect_os} has not found this root;
     *     the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     * @deprecated upstream advises against it
     */
    @Deprecated
    default boolean inspectIsLive(String root) {
        return invoke(Call.of(InspectionActions.INSPECT_IS_LIVE, root));
    }

    /**
     * Returns false always; it once told multi-part installer sets apart.
     *
     * <p>{@code guestfs_inspect_is_multipart} in guestfs(3); procedure 499 of the daemon, since libguestfs 1.9.4.
     *
     * @param root a root that inspection has found
     * @return always false
     * @throws org.guestfs.OperationException if the action failed: the last {@code inspect_os} has not found this root;
     *     the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     * @deprecated upstream advises against it
     */
    @Deprecated
    default boolean inspectIsMultipart(String root) {
        return invoke(Call.of(InspectionActions.INSPECT_IS_MULTIPART, root));
    }

    /**
     * Returns false always; it once told network installers apart.
     *
     * <p>{@code guestfs_inspect_is_netinst} in guestfs(3); procedure 498 of the daemon, since libguestfs 1.9.4.
     *
     * @param root a root that inspection has found
     * @return always false
     * @throws org.guestfs.OperationException if the action failed: the last {@code inspect_os} has not found this root;
     *     the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     * @deprecated upstream advises against it
     */
    @Deprecated
    default boolean inspectIsNetinst(String root) {
        return invoke(Call.of(InspectionActions.INSPECT_IS_NETINST, root));
    }

    /**
     * Lists the applications installed in an inspected guest, which must be mounted first.
     *
     * <p>{@code guestfs_inspect_list_applications} in guestfs(3); carried out by the library, since libguestfs 1.7.8.
     *
     * @param root a root that inspection has found
     * @return the applications, empty if they could not be determined
     * @throws org.guestfs.OperationException if the action failed: the last {@code inspect_os} has not found this root,
     *     or its filesystems are not mounted; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     * @deprecated use {@link #inspectListApplications2} instead
     */
    @Deprecated
    default List<Application> inspectListApplications(String root) {
        return invoke(Call.of(InspectionActions.INSPECT_LIST_APPLICATIONS, root));
    }

    /**
     * Lists the applications of an inspected and mounted guest, with architecture and other details.
     *
     * <p>{@code guestfs_inspect_list_applications2} in guestfs(3); carried out by the library, since libguestfs
     * 1.19.56.
     *
     * @param root a root that inspection has found
     * @return the applications, empty if they could not be determined
     * @throws org.guestfs.OperationException if the action failed: the last {@code inspect_os} has not found this root,
     *     or its filesystems are not mounted; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default List<Application2> inspectListApplications2(String root) {
        return invoke(Call.of(InspectionActions.INSPECT_LIST_APPLICATIONS2, root));
    }

    /**
     * Searches the attached disks for operating systems; nothing should be mounted at the time.
     *
     * <p>{@code guestfs_inspect_os} in guestfs(3); procedure 480 of the daemon, since libguestfs 1.5.3.
     *
     * @return the root device of each operating system found
     * @throws org.guestfs.OperationException if the action failed: the guest cannot be scanned; the handle remains
     *     usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default List<String> inspectOs() {
        return invoke(Call.of(InspectionActions.INSPECT_OS));
    }
}
