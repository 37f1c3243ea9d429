// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package com.redhat.et.libguestfs;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Application or package installed in a guest.
 *
 * <p>The struct {@code application} in guestfs(3).
 */
public class Application {
    /**
     * Name of the application or package.
     */
    public String app_name;

    /**
     * Name for display, possibly localised or empty.
     */
    public String app_display_name;

    /**
     * Package epoch, or 0 if there is none.
     */
    public int app_epoch;

    /**
     * Version text, possibly empty.
     */
    public String app_version;

    /**
     * Release text, possibly empty.
     */
    public String app_release;

    /**
     * Install path as the guest sees it, possibly empty.
     */
    public String app_install_path;

    /**
     * Install path as a libguestfs path, possibly empty.
     */
    public String app_trans_path;

    /**
     * Name of the publisher, possibly empty.
     */
    public String app_publisher;

    /**
     * Home page URL, possibly empty.
     */
    public String app_url;

    /**
     * Name of the source package, possibly empty.
     */
    public String app_source_package;

    /**
     * Short description, possibly empty.
     */
    public String app_summary;

    /**
     * Long description, possibly empty.
     */
    public String app_description;

    /** Makes an empty struct. */
    public Application() {}

    static Application of(org.guestfs.api.Application values) {
        var struct = new Application();
        struct.app_name = values.appName();
        struct.app_display_name = values.appDisplayName();
        struct.app_epoch = values.appEpoch();
        struct.app_version = values.appVersion();
        struct.app_release = values.appRelease();
        struct.app_install_path = values.appInstallPath();
        struct.app_trans_path = values.appTransPath();
        struct.app_publisher = values.appPublisher();
        struct.app_url = values.appUrl();
        struct.app_source_package = values.appSourcePackage();
        struct.app_summary = values.appSummary();
        struct.app_description = values.appDescription();
        return struct;
    }
}
