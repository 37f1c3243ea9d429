// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.guestfs.SharedAppliance.DISK;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.guestfs.api.TskDirent;
import org.guestfs.api.YaraDetection;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Lists that the daemon streams: files that were deleted, and files that match a rule. */
@Tag("appliance")
final class RecordsIT {
    @Test
    void deletedFilesAreFoundInAFileSystemThatIsNotMounted() {
        Guestfs guestfs = SharedAppliance.blank();
        guestfs.mkfs("vfat", DISK);
        guestfs.mount(DISK, "/");
        guestfs.mkdir("/directory");
        guestfs.write("/directory/kept.txt", bytes("kept"));
        guestfs.write("/deleted.txt", bytes("deleted!"));
        // Its directory entry gets the size when it is written back.
        guestfs.sync();
        guestfs.rm("/deleted.txt");
        guestfs.umountAll();

        List<TskDirent> entries = guestfs.filesystemWalk(DISK);
        TskDirent kept = entries.stream()
                .filter(entry -> entry.tskName().equals("directory/kept.txt"))
                .findFirst()
                .orElseThrow();
        assertThat(kept.tskSize()).isEqualTo(4);
        assertThat(kept.tskType()).isEqualTo('r');
        TskDirent deleted = entries.stream()
                .filter(entry -> entry.tskName().contains("eleted.txt"))
                .findFirst()
                .orElseThrow();
        assertThat(deleted.tskSize()).isEqualTo(8);
        assertThat(deleted.tskFlags() & 1).as("not allocated any more").isZero();
        assertThat(guestfs.findInode(DISK, kept.tskInode()))
                .extracting(TskDirent::tskName)
                .containsExactly("directory/kept.txt");
        assertThatThrownBy(() -> guestfs.filesystemWalk("/dev/none")).isInstanceOf(OperationException.class);
    }

    @Test
    void filesAreScannedByRules() throws Exception {
        Guestfs guestfs = SharedAppliance.mounted();
        guestfs.write("/bad", bytes("this is evil\n"));
        guestfs.write("/good", bytes("this is not\n"));
        guestfs.yaraLoad(FileIn.of(
                new ByteArrayInputStream(bytes("rule Evil { strings: $evil = \"evil\" condition: $evil }\n"))));
        List<YaraDetection> found = guestfs.yaraScan("/bad");
        assertThat(found).extracting(YaraDetection::yaraRule).containsExactly("Evil");
        assertThat(found).extracting(YaraDetection::yaraName).containsExactly("/bad");
        assertThat(guestfs.yaraScan("/good")).isEmpty();
        guestfs.yaraDestroy();
        assertThatThrownBy(() -> guestfs.yaraScan("/bad")).isInstanceOf(OperationException.class);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
