// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.guestfs.Payload.bytes;
import static org.guestfs.SharedAppliance.DISK;
import static org.guestfs.SharedAppliance.SECOND_DISK;

import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.guestfs.api.CopyDeviceToDeviceOptions;
import org.guestfs.api.E2fsckOptions;
import org.guestfs.api.GrepOptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Options of daemon actions that exclude each other: the library passes them on, the daemon refuses them before it does
 * anything, whichever way the call was made.
 */
@Tag("appliance")
final class ExclusiveOptionsIT {
    @Test
    void oneWayToAnswerTheQuestionsOfACheckIsEnough() {
        Guestfs guestfs = SharedAppliance.blank();
        guestfs.mkfs("ext2", DISK);
        String words = "only one of the options 'correct', 'forceall'";
        var both = E2fsckOptions.builder().correct(true).forceall(true).build();
        assertRefused(words, () -> guestfs.e2fsck(DISK, both));
        assertRefused(words, () -> guestfs.call("e2fsck", Map.of("device", DISK, "correct", true, "forceall", true)));
        // What is false is not asked for.
        guestfs.e2fsck(
                DISK, E2fsckOptions.builder().correct(false).forceall(true).build());
        guestfs.call("e2fsck", Map.of("device", DISK, "correct", true, "forceall", false));
    }

    /** The daemon of Debian 12 does not know the option, and so refuses it with and without others. */
    @Test
    void anOptionOfLaterDaemonsIsRefusedForItself() {
        Guestfs guestfs = SharedAppliance.blank();
        guestfs.mkfs("ext2", DISK);
        String words = "unknown option in optional arguments bitmask";
        var both = E2fsckOptions.builder().forceall(true).forceno(true).build();
        assertRefused(words, () -> guestfs.e2fsck(DISK, both));
        assertRefused(words, () -> guestfs.call("e2fsck", Map.of("device", DISK, "forceall", true, "forceno", true)));
        assertRefused(words, () -> guestfs.call("e2fsck", Map.of("device", DISK, "forceno", true)));
    }

    @Test
    void aPatternIsOfOneKind() {
        Guestfs guestfs = SharedAppliance.emptied();
        guestfs.write("/file", bytes("a+\n"));
        String words = "can't use 'extended' and 'fixed' flags at the same time";
        assertRefused(
                words,
                () -> guestfs.grep(
                        "a+",
                        "/file",
                        GrepOptions.builder().extended(true).fixed(true).build()));
        assertRefused(
                words,
                () -> guestfs.call("grep", Map.of("regex", "a+", "path", "/file", "extended", true, "fixed", true)));
        assertThat(guestfs.grep("a+", "/file", GrepOptions.builder().fixed(true).build()))
                .containsExactly("a+");
    }

    @Test
    void nothingIsAppendedToADevice() {
        Guestfs guestfs = SharedAppliance.blank();
        var append = CopyDeviceToDeviceOptions.builder().append(true).size(1).build();
        assertRefused("append flag", () -> guestfs.copyDeviceToDevice(DISK, SECOND_DISK, append));
        assertRefused(
                "append flag",
                () -> guestfs.call(
                        "copy_device_to_device", Map.of("src", DISK, "dest", SECOND_DISK, "append", true, "size", 1)));
    }

    private static void assertRefused(String words, ThrowingCallable call) {
        assertThat(catchThrowableOfType(OperationException.class, call)).hasMessageContaining(words);
    }
}
