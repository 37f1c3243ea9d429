// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package com.redhat.et.libguestfs;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Application or package installed in a guest, with its architecture and class.
 *
 * <p>The struct {@code application2} in guestfs(3).
 */
public class Application2 {
    /**
     * Name of the application or package.
     */
    public String app2_name;

    /**
     * Name for display, possibly localised or empty.
     */
    public String app2_display_name;

    /**
     * Package epoch, or 0 if there is none.
     */
    public int app2_epoch;

    /**
     * Version text, possibly empty.
     */
    public String app2_version;

    /**
     * Release text, possibly empty.
     */
    public String app2_release;

    /**
     * Architecture name, possibly empty.
     */
    public String app2_arch;

    /**
     * Install path as the guest sees it, possibly empty.
     */
    public String app2_install_path;

    /**
     * Install path as a libguestfs path, possibly empty.
     */
    public String app2_trans_path;

    /**
     * Name of the publisher, possibly empty.
     */
    public String app2_publisher;

    /**
     * Home page URL, possibly empty.
     */
    public String app2_url;

    /**
     * Name of the source package, possibly empty.
     */
    public String app2_source_package;

    /**
     * Short description, possibly empty.
     */
    public String app2_summary;

    /**
     * Long description, possibly empty.
     */
    public String app2_description;

    /**
     * Kind of application, such as antivirus, or empty if not known.
     */
    public String app2_class;

    /**
     * The same.
     *
     * @deprecated renamed to {@link #app2_class}
     */
    @Deprecated
    public String app2_spare1;

    /**
     * Reserved, not used.
     */
    public String app2_spare2;

    /**
     * Reserved, not used.
     */
    public String app2_spare3;

    /**
     * Reserved, not used.
     */
    public String app2_spare4;

    /** Makes an empty struct. */
    public Application2() {}

    static Application2 of(org.guestfs.api.Application2 values) {
        var struct = new Application2();
        struct.app2_name = values.app2Name();
        struct.app2_display_name = values.app2DisplayName();
        struct.app2_epoch = values.app2Epoch();
        struct.app2_version = values.app2Version();
        struct.app2_release = values.app2Release();
        struct.app2_arch = values.app2Arch();
        struct.app2_install_path = values.app2InstallPath();
        struct.app2_trans_path = values.app2TransPath();
        struct.app2_publisher = values.app2Publisher();
        struct.app2_url = values.app2Url();
        struct.app2_source_package = values.app2SourcePackage();
        struct.app2_summary = values.app2Summary();
        struct.app2_description = values.app2Description();
        struct.app2_class = values.app2Class();
        struct.app2_spare1 = struct.app2_class;
        struct.app2_spare2 = values.app2Spare2();
        struct.app2_spare3 = values.app2Spare3();
        struct.app2_spare4 = values.app2Spare4();
        return struct;
    }
}
