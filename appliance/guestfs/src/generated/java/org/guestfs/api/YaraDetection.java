// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import java.util.List;
import org.guestfs.spi.StructType;
import org.guestfs.spi.StructType.Field;
import org.guestfs.spi.StructType.FieldType;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Match of a Yara rule in a file.
 *
 * @param yaraName path of the file that matched
 * @param yaraRule identifier of the rule
 * @since 0.1
 */
@Generated("yara_detection")
public record YaraDetection(String yaraName, String yaraRule) {
    /** Describes the struct {@code yara_detection}. */
    public static final StructType<YaraDetection> TYPE = new StructType<>(
            "yara_detection",
            YaraDetection.class,
            List.of(new Field("yara_name", FieldType.STRING), new Field("yara_rule", FieldType.STRING)),
            values -> new YaraDetection((String) values[0], (String) values[1]),
            struct -> new Object[] {struct.yaraName(), struct.yaraRule()});
}
