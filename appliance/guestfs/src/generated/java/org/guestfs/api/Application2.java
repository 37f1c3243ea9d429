// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import java.util.List;
import org.guestfs.spi.StructType;
import org.guestfs.spi.StructType.Field;
import org.guestfs.spi.StructType.FieldType;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Application or package installed in a guest, with its architecture and class.
 *
 * @param app2Name name of the application or package
 * @param app2DisplayName name for display, possibly localised or empty
 * @param app2Epoch package epoch, or 0 if there is none
 * @param app2Version version text, possibly empty
 * @param app2Release release text, possibly empty
 * @param app2Arch architecture name, possibly empty
 * @param app2InstallPath install path as the guest sees it, possibly empty
 * @param app2TransPath install path as a libguestfs path, possibly empty
 * @param app2Publisher name of the publisher, possibly empty
 * @param app2Url home page URL, possibly empty
 * @param app2SourcePackage name of the source package, possibly empty
 * @param app2Summary short description, possibly empty
 * @param app2Description long description, possibly empty
 * @param app2Class kind of application, such as antivirus, or empty if not known
 * @param app2Spare2 reserved, not used
 * @param app2Spare3 reserved, not used
 * @param app2Spare4 reserved, not used
 * @since 0.1
 */
@Generated("application2")
public record Application2(
        String app2Name,
        String app2DisplayName,
        int app2Epoch,
        String app2Version,
        String app2Release,
        String app2Arch,
        String app2InstallPath,
        String app2TransPath,
        String app2Publisher,
        String app2Url,
        String app2SourcePackage,
        String app2Summary,
        String app2Description,
        String app2Class,
        String app2Spare2,
        String app2Spare3,
        String app2Spare4) {
    /** Describes the struct {@code application2}. */
    public static final StructType<Application2> TYPE = new StructType<>(
            "application2",
            Application2.class,
            List.of(
                    new Field("app2_name", FieldType.STRING),
                    new Field("app2_display_name", FieldType.STRING),
                    new Field("app2_epoch", FieldType.INT32),
                    new Field("app2_version", FieldType.STRING),
                    new Field("app2_release", FieldType.STRING),
                    new Field("app2_arch", FieldType.STRING),
                    new Field("app2_install_path", FieldType.STRING),
                    new Field("app2_trans_path", FieldType.STRING),
                    new Field("app2_publisher", FieldType.STRING),
                    new Field("app2_url", FieldType.STRING),
                    new Field("app2_source_package", FieldType.STRING),
                    new Field("app2_summary", FieldType.STRING),
                    new Field("app2_description", FieldType.STRING),
                    new Field("app2_class", FieldType.STRING),
                    new Field("app2_spare2", FieldType.STRING),
                    new Field("app2_spare3", FieldType.STRING),
                    new Field("app2_spare4", FieldType.STRING)),
            values -> new Application2(
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
                    (String) values[11],
                    (String) values[12],
                    (String) values[13],
                    (String) values[14],
                    (String) values[15],
                    (String) values[16]),
            struct -> new Object[] {
                struct.app2Name(),
                struct.app2DisplayName(),
                struct.app2Epoch(),
                struct.app2Version(),
                struct.app2Release(),
                struct.app2Arch(),
                struct.app2InstallPath(),
                struct.app2TransPath(),
                struct.app2Publisher(),
                struct.app2Url(),
                struct.app2SourcePackage(),
                struct.app2Summary(),
                struct.app2Description(),
                struct.app2Class(),
                struct.app2Spare2(),
                struct.app2Spare3(),
                struct.app2Spare4()
            });
}
