// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import java.util.List;
import org.guestfs.spi.StructType;
import org.guestfs.spi.StructType.Field;
import org.guestfs.spi.StructType.FieldType;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Application or package installed in a guest.
 *
 * @param appName name of the application or package
 * @param appDisplayName name for display, possibly localised or empty
 * @param appEpoch package epoch, or 0 if there is none
 * @param appVersion version text, possibly empty
 * @param appRelease release text, possibly empty
 * @param appInstallPath install path as the guest sees it, possibly empty
 * @param appTransPath install path as a libguestfs path, possibly empty
 * @param appPublisher name of the publisher, possibly empty
 * @param appUrl home page URL, possibly empty
 * @param appSourcePackage name of the source package, possibly empty
 * @param appSummary short description, possibly empty
 * @param appDescription long description, possibly empty
 * @since 0.1
 */
@Generated("application")
public record Application(
        String appName,
        String appDisplayName,
        int appEpoch,
        String appVersion,
        String appRelease,
        String appInstallPath,
        String appTransPath,
        String appPublisher,
        String appUrl,
        String appSourcePackage,
        String appSummary,
        String appDescription) {
    /** Describes the struct {@code application}. */
    public static final StructType<Application> TYPE = new StructType<>(
            "application",
            Application.class,
            List.of(
                    new Field("app_name", FieldType.STRING),
                    new Field("app_display_name", FieldType.STRING),
                    new Field("app_epoch", FieldType.INT32),
                    new Field("app_version", FieldType.STRING),
                    new Field("app_release", FieldType.STRING),
                    new Field("app_install_path", FieldType.STRING),
                    new Field("app_trans_path", FieldType.STRING),
                    new Field("app_publisher", FieldType.STRING),
                    new Field("app_url", FieldType.STRING),
                    new Field("app_source_package", FieldType.STRING),
                    new Field("app_summary", FieldType.STRING),
                    new Field("app_description", FieldType.STRING)),
            values -> new Application(
                    (String) values[0],
                    (String) values[1],
                    (int) values[2],
                    (String) values[3],
                    (String) values[4],
                    (String) values[5],
                    (String) values[6],
                    (String) values[7],
                    (String) values[8],
                    (String) values[9],
                    (String) values[10],
                    (String) values[11]),
            struct -> new Object[] {
                struct.appName(),
                struct.appDisplayName(),
                struct.appEpoch(),
                struct.appVersion(),
                struct.appRelease(),
                struct.appInstallPath(),
                struct.appTransPath(),
                struct.appPublisher(),
                struct.appUrl(),
                struct.appSourcePackage(),
                struct.appSummary(),
                struct.appDescription()
            });
}
