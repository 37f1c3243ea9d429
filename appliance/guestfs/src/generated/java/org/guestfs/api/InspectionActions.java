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
 * Descriptors of the actions of the group {@code inspection}.
 *
 * @since 0.1
 */
@Generated("inspection")
public final class InspectionActions {
    /** Describes {@code file_architecture}. */
    public static final Action<String> FILE_ARCHITECTURE = Action.define(
                    "file_architecture",
                    Result.string(Result.Text.PLAIN).described("the architecture name, such as x86_64 or aarch64"))
            .summary("Detects the processor architecture that a binary, library, module or initrd was built for.")
            .errors("it is neither a program, library, module, image nor initrd that is known, or cannot be read")
            .refusals("a text holds a NUL character")
            .procedure(475)
            .group("inspection")
            .since("1.5.3")
            .parameters(new Parameter("filename", Type.PATHNAME, "the absolute path of a file inside the guest"))
            .build();

    /** Describes {@code inspect_get_arch}. */
    public static final Action<String> INSPECT_GET_ARCH = Action.define(
                    "inspect_get_arch", Result.string(Result.Text.PLAIN).described("the architecture name, or unknown"))
            .summary("Returns the processor architecture of an inspected operating system.")
            .errors("the last inspect_os has not found this root")
            .refusals("a text holds a NUL character")
            .procedure(491)
            .group("inspection")
            .since("1.5.3")
            .parameters(new Parameter("root", Type.MOUNTABLE, "a root that inspection has found"))
            .build();

    /** Describes {@code inspect_get_build_id}. */
    public static final Action<String> INSPECT_GET_BUILD_ID = Action.define(
                    "inspect_get_build_id", Result.string(Result.Text.PLAIN).described("the build ID, or unknown"))
            .summary("Returns the build ID of an inspected system, such as the Windows build number.")
            .errors("the last inspect_os has not found this root")
            .refusals("a text holds a NUL character")
            .procedure(513)
            .group("inspection")
            .since("1.49.8")
            .parameters(new Parameter("root", Type.MOUNTABLE, "a root that inspection has found"))
            .build();

    /** Describes {@code inspect_get_distro}. */
    public static final Action<String> INSPECT_GET_DISTRO = Action.define(
                    "inspect_get_distro",
                    Result.string(Result.Text.PLAIN).described("the distribution name, or unknown"))
            .summary("Returns the distribution of an inspected operating system, such as fedora or debian.")
            .errors("the last inspect_os has not found this root")
            .refusals("a text holds a NUL character")
            .procedure(484)
            .group("inspection")
            .since("1.5.3")
            .parameters(new Parameter("root", Type.MOUNTABLE, "a root that inspection has found"))
            .build();

    /** Describes {@code inspect_get_drive_mappings}. */
    public static final Action<Map<String, String>> INSPECT_GET_DRIVE_MAPPINGS = Action.define(
                    "inspect_get_drive_mappings",
                    Result.map(Result.Text.PLAIN, Result.Text.DEVICE)
                            .described("a map from drive letters without the colon to device names"))
            .summary("Finds which partition each drive letter of an inspected Windows guest stands for.")
            .errors("the last inspect_os has not found this root")
            .refusals("a text holds a NUL character")
            .procedure(502)
            .group("inspection")
            .since("1.9.17")
            .parameters(new Parameter("root", Type.MOUNTABLE, "a root that inspection has found"))
            .build();

    /** Describes {@code inspect_get_filesystems}. */
    public static final Action<List<String>> INSPECT_GET_FILESYSTEMS = Action.define(
                    "inspect_get_filesystems",
                    Result.strings(Result.Text.MOUNTABLE).described("the devices and volumes involved"))
            .summary("Lists the file systems that belong to an inspected operating system, swap devices included.")
            .errors("the last inspect_os has not found this root")
            .refusals("a text holds a NUL character")
            .procedure(501)
            .group("inspection")
            .since("1.5.3")
            .parameters(new Parameter("root", Type.MOUNTABLE, "a root that inspection has found"))
            .build();

    /** Describes {@code inspect_get_format}. */
    public static final Action<String> INSPECT_GET_FORMAT = Action.define(
                    "inspect_get_format",
                    Result.string(Result.Text.PLAIN).described("the format name, in practice always installed"))
            .summary("Returns the kind of image inspected, which since 1.38 is always installed.")
            .errors("the last inspect_os has not found this root")
            .refusals("a text holds a NUL character")
            .procedure(482)
            .group("inspection")
            .since("1.9.4")
            .parameters(new Parameter("root", Type.MOUNTABLE, "a root that inspection has found"))
            .traits(Trait.DEPRECATED)
            .build();

    /** Describes {@code inspect_get_hostname}. */
    public static final Action<String> INSPECT_GET_HOSTNAME = Action.define(
                    "inspect_get_hostname", Result.string(Result.Text.PLAIN).described("the host name, or unknown"))
            .summary("Returns the host name found in the configuration of an inspected operating system.")
            .errors("the last inspect_os has not found this root")
            .refusals("a text holds a NUL character")
            .procedure(492)
            .group("inspection")
            .since("1.7.9")
            .parameters(new Parameter("root", Type.MOUNTABLE, "a root that inspection has found"))
            .build();

    /** Describes {@code inspect_get_icon}. */
    public static final Action<byte[]> INSPECT_GET_ICON = Action.define(
                    "inspect_get_icon", Result.buffer().described("the icon as PNG data, empty if none was found"))
            .summary("Returns an icon for an inspected operating system; its file systems must be mounted first.")
            .errors("the last inspect_os has not found this root, or its filesystems are not mounted")
            .refusals("a text holds a NUL character")
            .group("inspection")
            .since("1.11.12")
            .parameters(new Parameter("root", Type.MOUNTABLE, "a root that inspection has found"))
            .options(
                    new Parameter("favicon", Type.BOOL, "look for a favicon in the guest first (default true)"),
                    new Parameter(
                            "highquality",
                            Type.BOOL,
                            "accept only high-resolution icons with transparency (default false)"))
            .build();

    /** Describes {@code inspect_get_major_version}. */
    public static final Action<Integer> INSPECT_GET_MAJOR_VERSION = Action.define(
                    "inspect_get_major_version", Result.int32().described("the major version, or 0 if not known"))
            .summary("Returns the major version of an inspected operating system.")
            .errors("the last inspect_os has not found this root")
            .refusals("a text holds a NUL character")
            .procedure(489)
            .group("inspection")
            .since("1.5.3")
            .parameters(new Parameter("root", Type.MOUNTABLE, "a root that inspection has found"))
            .build();

    /** Describes {@code inspect_get_minor_version}. */
    public static final Action<Integer> INSPECT_GET_MINOR_VERSION = Action.define(
                    "inspect_get_minor_version", Result.int32().described("the minor version, or 0 if not known"))
            .summary("Returns the minor version of an inspected operating system.")
            .errors("the last inspect_os has not found this root")
            .refusals("a text holds a NUL character")
            .procedure(490)
            .group("inspection")
            .since("1.5.3")
            .parameters(new Parameter("root", Type.MOUNTABLE, "a root that inspection has found"))
            .build();

    /** Describes {@code inspect_get_mountpoints}. */
    public static final Action<Map<String, String>> INSPECT_GET_MOUNTPOINTS = Action.define(
                    "inspect_get_mountpoints",
                    Result.map(Result.Text.PLAIN, Result.Text.MOUNTABLE)
                            .described("a map from mount points to the devices or volumes to mount there"))
            .summary("Works out where the file systems of an inspected operating system should be mounted.")
            .errors("the last inspect_os has not found this root")
            .refusals("a text holds a NUL character")
            .procedure(500)
            .group("inspection")
            .since("1.5.3")
            .parameters(new Parameter("root", Type.MOUNTABLE, "a root that inspection has found"))
            .build();

    /** Describes {@code inspect_get_osinfo}. */
    public static final Action<String> INSPECT_GET_OSINFO = Action.define(
                    "inspect_get_osinfo", Result.string(Result.Text.PLAIN).described("the short ID, or unknown"))
            .summary("Returns a best-guess libosinfo short ID for an inspected operating system.")
            .errors("the last inspect_os has not found this root")
            .refusals("a text holds a NUL character")
            .group("inspection")
            .since("1.39.1")
            .parameters(new Parameter("root", Type.MOUNTABLE, "a root that inspection has found"))
            .build();

    /** Describes {@code inspect_get_package_format}. */
    public static final Action<String> INSPECT_GET_PACKAGE_FORMAT = Action.define(
                    "inspect_get_package_format",
                    Result.string(Result.Text.PLAIN).described("the package format, or unknown"))
            .summary("Returns the package format of an inspected operating system, such as rpm or deb.")
            .errors("the last inspect_os has not found this root")
            .refusals("a text holds a NUL character")
            .procedure(485)
            .group("inspection")
            .since("1.7.5")
            .parameters(new Parameter("root", Type.MOUNTABLE, "a root that inspection has found"))
            .build();

    /** Describes {@code inspect_get_package_management}. */
    public static final Action<String> INSPECT_GET_PACKAGE_MANAGEMENT = Action.define(
                    "inspect_get_package_management",
                    Result.string(Result.Text.PLAIN).described("the package manager, or unknown"))
            .summary("Returns the package manager of an inspected operating system, such as dnf or apt.")
            .errors("the last inspect_os has not found this root")
            .refusals("a text holds a NUL character")
            .procedure(486)
            .group("inspection")
            .since("1.7.5")
            .parameters(new Parameter("root", Type.MOUNTABLE, "a root that inspection has found"))
            .build();

    /** Describes {@code inspect_get_product_name}. */
    public static final Action<String> INSPECT_GET_PRODUCT_NAME = Action.define(
                    "inspect_get_product_name",
                    Result.string(Result.Text.PLAIN).described("the product name, or unknown"))
            .summary("Returns the product name of an inspected operating system, for display only.")
            .errors("the last inspect_os has not found this root")
            .refusals("a text holds a NUL character")
            .procedure(487)
            .group("inspection")
            .since("1.5.3")
            .parameters(new Parameter("root", Type.MOUNTABLE, "a root that inspection has found"))
            .build();

    /** Describes {@code inspect_get_product_variant}. */
    public static final Action<String> INSPECT_GET_PRODUCT_VARIANT = Action.define(
                    "inspect_get_product_variant",
                    Result.string(Result.Text.PLAIN).described("the variant, or unknown"))
            .summary("Returns the variant of an inspected operating system, such as Client or Server for Windows.")
            .errors("the last inspect_os has not found this root")
            .refusals("a text holds a NUL character")
            .procedure(488)
            .group("inspection")
            .since("1.9.13")
            .parameters(new Parameter("root", Type.MOUNTABLE, "a root that inspection has found"))
            .build();

    /** Describes {@code inspect_get_roots}. */
    public static final Action<List<String>> INSPECT_GET_ROOTS = Action.define(
                    "inspect_get_roots",
                    Result.strings(Result.Text.MOUNTABLE)
                            .described("the root devices, empty if nothing was found or inspected"))
            .summary("Returns the operating systems found by the last inspect_os call without inspecting again.")
            .procedure(481)
            .group("inspection")
            .since("1.7.3")
            .build();

    /** Describes {@code inspect_get_type}. */
    public static final Action<String> INSPECT_GET_TYPE = Action.define(
                    "inspect_get_type",
                    Result.string(Result.Text.PLAIN).described("the operating system type, or unknown"))
            .summary("Returns the kind of an inspected operating system, such as linux or windows.")
            .errors("the last inspect_os has not found this root")
            .refusals("a text holds a NUL character")
            .procedure(483)
            .group("inspection")
            .since("1.5.3")
            .parameters(new Parameter("root", Type.MOUNTABLE, "a root that inspection has found"))
            .build();

    /** Describes {@code inspect_get_windows_current_control_set}. */
    public static final Action<String> INSPECT_GET_WINDOWS_CURRENT_CONTROL_SET = Action.define(
                    "inspect_get_windows_current_control_set",
                    Result.string(Result.Text.PLAIN).described("the key name, such as ControlSet001"))
            .summary("Returns the registry key name of the current control set of an inspected Windows guest.")
            .errors("the last inspect_os has not found this root, or it is no Windows")
            .refusals("a text holds a NUL character")
            .procedure(496)
            .group("inspection")
            .since("1.9.17")
            .parameters(new Parameter("root", Type.MOUNTABLE, "a root that inspection has found"))
            .build();

    /** Describes {@code inspect_get_windows_group_policy}. */
    public static final Action<Boolean> INSPECT_GET_WINDOWS_GROUP_POLICY = Action.define(
                    "inspect_get_windows_group_policy", Result.bool().described("true if group policy is present"))
            .summary("Tests whether an inspected Windows guest has group policy, which can hinder driver "
                    + "installation.")
            .errors("the last inspect_os has not found this root, or it is no Windows")
            .refusals("a text holds a NUL character")
            .procedure(521)
            .group("inspection")
            .since("1.57.6")
            .parameters(new Parameter("root", Type.MOUNTABLE, "a root that inspection has found"))
            .build();

    /** Describes {@code inspect_get_windows_software_hive}. */
    public static final Action<String> INSPECT_GET_WINDOWS_SOFTWARE_HIVE = Action.define(
                    "inspect_get_windows_software_hive",
                    Result.string(Result.Text.PLAIN).described("the path of the hive file"))
            .summary("Returns the path of the SOFTWARE registry hive of an inspected Windows guest.")
            .errors("the last inspect_os has not found this root, or it is no Windows")
            .refusals("a text holds a NUL character")
            .procedure(494)
            .group("inspection")
            .since("1.35.26")
            .parameters(new Parameter("root", Type.MOUNTABLE, "a root that inspection has found"))
            .build();

    /** Describes {@code inspect_get_windows_system_hive}. */
    public static final Action<String> INSPECT_GET_WINDOWS_SYSTEM_HIVE = Action.define(
                    "inspect_get_windows_system_hive",
                    Result.string(Result.Text.PLAIN).described("the path of the hive file"))
            .summary("Returns the path of the SYSTEM registry hive of an inspected Windows guest.")
            .errors("the last inspect_os has not found this root, or it is no Windows")
            .refusals("a text holds a NUL character")
            .procedure(495)
            .group("inspection")
            .since("1.35.26")
            .parameters(new Parameter("root", Type.MOUNTABLE, "a root that inspection has found"))
            .build();

    /** Describes {@code inspect_get_windows_systemroot}. */
    public static final Action<String> INSPECT_GET_WINDOWS_SYSTEMROOT = Action.define(
                    "inspect_get_windows_systemroot",
                    Result.string(Result.Text.PLAIN).described("the directory, such as /WINDOWS"))
            .summary("Returns the Windows system directory of an inspected guest.")
            .errors("the last inspect_os has not found this root, or it is no Windows")
            .refusals("a text holds a NUL character")
            .procedure(493)
            .group("inspection")
            .since("1.5.25")
            .parameters(new Parameter("root", Type.MOUNTABLE, "a root that inspection has found"))
            .build();

    /** Describes {@code inspect_is_live}. */
    public static final Action<Boolean> INSPECT_IS_LIVE = Action.define(
                    "inspect_is_live", Result.bool().described("always false"))
            .summary("Returns false always; it once told live CDs apart.")
            .errors("the last inspect_os has not found this root")
            .refusals("a text holds a NUL character")
            .procedure(497)
            .group("inspection")
            .since("1.9.4")
            .parameters(new Parameter("root", Type.MOUNTABLE, "a root that inspection has found"))
            .traits(Trait.DEPRECATED)
            .build();

    /** Describes {@code inspect_is_multipart}. */
    public static final Action<Boolean> INSPECT_IS_MULTIPART = Action.define(
                    "inspect_is_multipart", Result.bool().described("always false"))
            .summary("Returns false always; it once told multi-part installer sets apart.")
            .errors("the last inspect_os has not found this root")
            .refusals("a text holds a NUL character")
            .procedure(499)
            .group("inspection")
            .since("1.9.4")
            .parameters(new Parameter("root", Type.MOUNTABLE, "a root that inspection has found"))
            .traits(Trait.DEPRECATED)
            .build();

    /** Describes {@code inspect_is_netinst}. */
    public static final Action<Boolean> INSPECT_IS_NETINST = Action.define(
                    "inspect_is_netinst", Result.bool().described("always false"))
            .summary("Returns false always; it once told network installers apart.")
            .errors("the last inspect_os has not found this root")
            .refusals("a text holds a NUL character")
            .procedure(498)
            .group("inspection")
            .since("1.9.4")
            .parameters(new Parameter("root", Type.MOUNTABLE, "a root that inspection has found"))
            .traits(Trait.DEPRECATED)
            .build();

    /** Describes {@code inspect_list_applications}. */
    public static final Action<List<Application>> INSPECT_LIST_APPLICATIONS = Action.define(
                    "inspect_list_applications",
                    Result.structs(Application.TYPE)
                            .described("the applications, empty if they could not be determined"))
            .summary("Lists the applications installed in an inspected guest, which must be mounted first.")
            .errors("the last inspect_os has not found this root, or its filesystems are not mounted")
            .refusals("a text holds a NUL character")
            .group("inspection")
            .since("1.7.8")
            .deprecatedBy("inspect_list_applications2")
            .parameters(new Parameter("root", Type.MOUNTABLE, "a root that inspection has found"))
            .traits(Trait.DEPRECATED)
            .build();

    /** Describes {@code inspect_list_applications2}. */
    public static final Action<List<Application2>> INSPECT_LIST_APPLICATIONS2 = Action.define(
                    "inspect_list_applications2",
                    Result.structs(Application2.TYPE)
                            .described("the applications, empty if they could not be determined"))
            .summary("Lists the applications of an inspected and mounted guest, with architecture and other "
                    + "details.")
            .errors("the last inspect_os has not found this root, or its filesystems are not mounted")
            .refusals("a text holds a NUL character")
            .group("inspection")
            .since("1.19.56")
            .parameters(new Parameter("root", Type.MOUNTABLE, "a root that inspection has found"))
            .build();

    /** Describes {@code inspect_os}. */
    public static final Action<List<String>> INSPECT_OS = Action.define(
                    "inspect_os",
                    Result.strings(Result.Text.MOUNTABLE).described("the root device of each operating system found"))
            .summary("Searches the attached disks for operating systems; nothing should be mounted at the time.")
            .errors("the guest cannot be scanned")
            .procedure(480)
            .group("inspection")
            .since("1.5.3")
            .build();

    private InspectionActions() {}

    /**
     * Returns all of them.
     *
     * @return an immutable list, in the order of the names
     */
    public static List<Action<?>> all() {
        return List.of(
                FILE_ARCHITECTURE,
                INSPECT_GET_ARCH,
                INSPECT_GET_BUILD_ID,
                INSPECT_GET_DISTRO,
                INSPECT_GET_DRIVE_MAPPINGS,
                INSPECT_GET_FILESYSTEMS,
                INSPECT_GET_FORMAT,
                INSPECT_GET_HOSTNAME,
                INSPECT_GET_ICON,
                INSPECT_GET_MAJOR_VERSION,
                INSPECT_GET_MINOR_VERSION,
                INSPECT_GET_MOUNTPOINTS,
                INSPECT_GET_OSINFO,
                INSPECT_GET_PACKAGE_FORMAT,
                INSPECT_GET_PACKAGE_MANAGEMENT,
                INSPECT_GET_PRODUCT_NAME,
                INSPECT_GET_PRODUCT_VARIANT,
                INSPECT_GET_ROOTS,
                INSPECT_GET_TYPE,
                INSPECT_GET_WINDOWS_CURRENT_CONTROL_SET,
                INSPECT_GET_WINDOWS_GROUP_POLICY,
                INSPECT_GET_WINDOWS_SOFTWARE_HIVE,
                INSPECT_GET_WINDOWS_SYSTEM_HIVE,
                INSPECT_GET_WINDOWS_SYSTEMROOT,
                INSPECT_IS_LIVE,
                INSPECT_IS_MULTIPART,
                INSPECT_IS_NETINST,
                INSPECT_LIST_APPLICATIONS,
                INSPECT_LIST_APPLICATIONS2,
                INSPECT_OS);
    }
}
