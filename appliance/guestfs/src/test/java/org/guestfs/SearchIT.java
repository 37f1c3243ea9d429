// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.guestfs.Payload.bytes;
import static org.guestfs.Payload.received;
import static org.guestfs.Payload.stream;
import static org.guestfs.Payload.text;
import static org.guestfs.SharedAppliance.DISK;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.guestfs.api.DownloadBlocksOptions;
import org.guestfs.api.GrepOptions;
import org.guestfs.api.InternalActions;
import org.guestfs.api.Mke2fsOptions;
import org.guestfs.spi.Call;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Looking for lines, for patterns of bytes, and for what lies below a file system. */
@Tag("appliance")
final class SearchIT {
    private Guestfs guestfs;

    @BeforeEach
    void mount() {
        guestfs = SharedAppliance.emptied();
    }

    @Nested
    final class Lines {
        private static final String TEXT = "alpha.beta\nALPHA\nalphaxbeta\nfoo|bar\nfoo\n";

        @BeforeEach
        void write() throws Exception {
            guestfs.write("/plain", bytes(TEXT));
            var compressed = new ByteArrayOutputStream();
            try (var gzip = new GZIPOutputStream(compressed)) {
                gzip.write(bytes(TEXT));
            }
            guestfs.write("/compressed", compressed.toByteArray());
        }

        @Test
        void matchBasicExtendedAndFixedPatterns() {
            assertThat(guestfs.grep("alpha.beta", "/plain")).containsExactly("alpha.beta", "alphaxbeta");
            assertThat(guestfs.grep("foo|bar", "/plain")).containsExactly("foo|bar");
            assertThat(grep("foo|bar", "/plain", GrepOptions.builder().extended(true)))
                    .containsExactly("foo|bar", "foo");
            assertThat(grep("alpha.beta", "/plain", GrepOptions.builder().fixed(true)))
                    .containsExactly("alpha.beta");
            assertThat(grep("^alpha$", "/plain", GrepOptions.builder().insensitive(true)))
                    .containsExactly("ALPHA");
            assertThat(grep("alpha.beta", "/compressed", GrepOptions.builder().compressed(true)))
                    .containsExactly("alpha.beta", "alphaxbeta");
            assertThat(guestfs.grep("gamma", "/plain")).isEmpty();
        }

        private List<String> grep(String pattern, String path, GrepOptions.Builder options) {
            return guestfs.grep(pattern, path, options.build());
        }

        @Test
        void areNotMatchedWithoutAFileOrWithAPatternThatMakesNoSense() {
            assertThat(catchThrowableOfType(OperationException.class, () -> guestfs.grep("a", "/none"))
                            .errnoName())
                    .isEqualTo("ENOENT");
            assertThat(catchThrowableOfType(OperationException.class, () -> guestfs.grep("a[", "/plain")))
                    .hasMessageContaining("grep");
            var both = GrepOptions.builder().extended(true).fixed(true).build();
            assertThat(catchThrowableOfType(OperationException.class, () -> guestfs.grep("a", "/plain", both)))
                    .hasMessageContaining("can't use");
        }

        @Test
        @SuppressWarnings("deprecation")
        void matchTheSameByTheOldActions() {
            assertThat(guestfs.grepi("^alpha", "/plain")).containsExactly("alpha.beta", "ALPHA", "alphaxbeta");
            assertThat(guestfs.egrep("foo|bar", "/plain")).containsExactly("foo|bar", "foo");
            assertThat(guestfs.egrepi("FOO|BAR", "/plain")).containsExactly("foo|bar", "foo");
            assertThat(guestfs.fgrep("alpha.beta", "/plain")).containsExactly("alpha.beta");
            assertThat(guestfs.fgrepi("ALPHA.", "/plain")).containsExactly("alpha.beta");
            assertThat(guestfs.zgrep("alpha.beta", "/compressed")).containsExactly("alpha.beta", "alphaxbeta");
            assertThat(guestfs.zgrepi("^alpha$", "/compressed")).containsExactly("ALPHA");
            assertThat(guestfs.zegrep("foo|bar", "/compressed")).containsExactly("foo|bar", "foo");
            assertThat(guestfs.zegrepi("FOO|BAR", "/compressed")).containsExactly("foo|bar", "foo");
            assertThat(guestfs.zfgrep("alpha.beta", "/compressed")).containsExactly("alpha.beta");
            assertThat(guestfs.zfgrepi("ALPHA.", "/compressed")).containsExactly("alpha.beta");
        }
    }

    @Nested
    final class Rules {
        @Test
        void areLoadedReplacedAndDestroyed() {
            guestfs.write("/file", bytes("hay hay needle hay"));
            guestfs.yaraLoad(stream("rule found { strings: $text = \"needle\" condition: $text }"));
            assertThat(scan("/file")).contains("/file", "found");
            guestfs.yaraLoad(stream("rule other { strings: $text = \"straw\" condition: $text }"));
            assertThat(scan("/file")).isEmpty();
            guestfs.yaraDestroy();
            assertThat(catchThrowableOfType(OperationException.class, () -> scan("/file")))
                    .hasMessageContaining("yara rules");
        }

        /** The raw records of the daemon. */
        private String scan(String path) {
            return text(received(
                    target -> guestfs.invoke(Call.of(InternalActions.INTERNAL_YARA_SCAN, path, FileOut.of(target)))));
        }

        @Test
        void thatDoNotCompileAreRefused() {
            assertThat(catchThrowableOfType(
                            OperationException.class, () -> guestfs.yaraLoad(stream("rule broken { condition: }"))))
                    .hasMessageContaining("errors when compiling");
        }
    }

    @Nested
    final class RawFilesystems {
        private static final int BLOCK = 1024;
        private static final int BLOCKS = 8192;

        /** A small file system, so that all its blocks can be looked at. */
        @BeforeEach
        void makeASmallOne() {
            guestfs.umountAll();
            guestfs.mke2fs(
                    DISK,
                    Mke2fsOptions.builder()
                            .fstype("ext2")
                            .blocksize(BLOCK)
                            .blockscount(BLOCKS)
                            .build());
            guestfs.mount(DISK, "/");
        }

        @Test
        void giveFilesByTheirInode() {
            byte[] content = Payload.random(50_000);
            guestfs.write("/file", content);
            long inode = guestfs.statns("/file").stIno();
            guestfs.umountAll();
            assertThat(received(target -> guestfs.downloadInode(DISK, inode, target)))
                    .isEqualTo(content);
            assertThat(catchThrowableOfType(
                            OperationException.class,
                            () -> guestfs.downloadInode(DISK, 1 << 30, OutputStream.nullOutputStream())))
                    .isNotNull();
        }

        @Test
        void giveTheirBlocksAndWithThemWhatWasDeleted() {
            guestfs.write("/kept", bytes("kept content".repeat(1000)));
            guestfs.write("/deleted", bytes("deleted content".repeat(1000)));
            guestfs.sync();
            guestfs.rm("/deleted");
            guestfs.umountAll();
            byte[] all = received(target -> guestfs.downloadBlocks(DISK, 0, BLOCKS - 1, target));
            assertThat(all).hasSize(BLOCKS * BLOCK);
            assertThat(received(target -> guestfs.downloadBlocks(DISK, 100, 149, target)))
                    .isEqualTo(guestfs.preadDevice(DISK, 50 * BLOCK, 100 * BLOCK));
            var unallocated = DownloadBlocksOptions.builder().unallocated(true).build();
            String free = text(received(target -> guestfs.downloadBlocks(DISK, 0, BLOCKS - 1, target, unallocated)));
            assertThat(free.contains("deleted contentdeleted")).isTrue();
            assertThat(free.contains("kept contentkept")).isFalse();
            assertThat(text(all).contains("kept contentkept")).isTrue();
        }
    }
}
