// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.guestfs.api.HivexNode;
import org.guestfs.api.HivexOpenOptions;
import org.guestfs.api.HivexValue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A registry hive of a Windows guest: read, changed and written back. */
@Tag("appliance")
final class HivexIT {
    private static final String HIVE = "/system";
    private static final int TEXT = 1;
    private static final int BINARY = 3;
    private static final int NUMBER = 4;

    private Guestfs guestfs;

    @BeforeEach
    void openAnEmptyHive() {
        guestfs = SharedAppliance.emptied();
        guestfs.write(HIVE, RegistryHive.empty());
        guestfs.hivexOpen(HIVE, HivexOpenOptions.builder().write(true).build());
    }

    @AfterEach
    void close() {
        guestfs.hivexClose();
    }

    private static byte[] utf16(String text) {
        return (text + "\0").getBytes(StandardCharsets.UTF_16LE);
    }

    @Test
    void keysMakeATreeThatIsWalkedBothWays() {
        long root = guestfs.hivexRoot();
        assertThat(guestfs.hivexNodeName(root)).isEqualTo(RegistryHive.ROOT_NAME);
        assertThat(guestfs.hivexNodeChildren(root)).isEmpty();
        long software = guestfs.hivexNodeAddChild(root, "Software");
        long vendor = guestfs.hivexNodeAddChild(software, "Hersteller \u00e4");
        long other = guestfs.hivexNodeAddChild(software, "Other");
        assertThat(guestfs.hivexNodeChildren(software))
                .containsExactlyInAnyOrder(new HivexNode(vendor), new HivexNode(other));
        assertThat(guestfs.hivexNodeName(vendor)).isEqualTo("Hersteller \u00e4");
        assertThat(guestfs.hivexNodeParent(vendor)).isEqualTo(software);
        // Names of keys have no case.
        assertThat(guestfs.hivexNodeGetChild(software, "OTHER")).isEqualTo(other);
        assertThat(guestfs.hivexNodeGetChild(software, "None")).isZero();
        guestfs.hivexNodeDeleteChild(other);
        assertThat(guestfs.hivexNodeChildren(software)).containsExactly(new HivexNode(vendor));
    }

    @Test
    @SuppressWarnings("deprecation")
    void valuesHaveATypeAndBytesThatMayBeText() {
        long node = guestfs.hivexNodeAddChild(guestfs.hivexRoot(), "Key");
        guestfs.hivexNodeSetValue(node, "Text", TEXT, utf16("gr\u00fc\u00dfe"));
        guestfs.hivexNodeSetValue(node, "Number", NUMBER, new byte[] {1, 2, 0, 0});
        guestfs.hivexNodeSetValue(node, "Binary", BINARY, Payload.random(300));
        assertThat(guestfs.hivexNodeValues(node))
                .extracting(HivexValue::hivexValueH)
                .extracting(guestfs::hivexValueKey)
                .containsExactlyInAnyOrder("Text", "Number", "Binary");

        long text = guestfs.hivexNodeGetValue(node, "text");
        assertThat(guestfs.hivexValueType(text)).isEqualTo(TEXT);
        assertThat(guestfs.hivexValueString(text)).isEqualTo("gr\u00fc\u00dfe");
        assertThat(guestfs.hivexValueUtf8(text)).isEqualTo("gr\u00fc\u00dfe");
        assertThat(guestfs.hivexValueValue(text)).isEqualTo(utf16("gr\u00fc\u00dfe"));
        long number = guestfs.hivexNodeGetValue(node, "Number");
        assertThat(guestfs.hivexValueType(number)).isEqualTo(NUMBER);
        assertThat(ByteBuffer.wrap(guestfs.hivexValueValue(number))
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .getInt())
                .isEqualTo(0x201);
        assertThat(guestfs.hivexValueValue(guestfs.hivexNodeGetValue(node, "Binary")))
                .isEqualTo(Payload.random(300));
        assertThat(guestfs.hivexNodeGetValue(node, "None")).isZero();

        guestfs.hivexNodeSetValue(node, "Text", TEXT, utf16("new"));
        assertThat(guestfs.hivexValueString(guestfs.hivexNodeGetValue(node, "Text")))
                .isEqualTo("new");
        assertThat(guestfs.hivexNodeValues(node)).hasSize(3);
    }

    @Test
    void whatIsCommittedIsReadByOthers(@TempDir Path directory) {
        long node = guestfs.hivexNodeAddChild(guestfs.hivexRoot(), "Key");
        guestfs.hivexNodeSetValue(node, "Value", TEXT, utf16("committed"));
        guestfs.hivexCommit("/copy");
        assertThat(guestfs.readFile(HIVE)).isEqualTo(RegistryHive.empty());
        guestfs.hivexCommit(null);
        for (String hive : List.of(HIVE, "/copy")) {
            Path file = directory.resolve(hive.substring(1));
            guestfs.download(hive, file);
            assertThat(Payload.text(HostTool.run(
                            directory,
                            "hivexregedit",
                            "--export",
                            "--unsafe-printable-strings",
                            file.toString(),
                            "\\Key")))
                    .contains("[\\Key]", "\"Value\"=str(1):\"committed\"");
        }
    }

    @Test
    void aHiveIsReadOnlyUnlessOpenedForWriting() {
        guestfs.hivexNodeAddChild(guestfs.hivexRoot(), "Lost");
        guestfs.hivexOpen(HIVE);
        long root = guestfs.hivexRoot();
        assertThat(guestfs.hivexNodeChildren(root)).isEmpty();
        var refusal = catchThrowableOfType(OperationException.class, () -> guestfs.hivexNodeAddChild(root, "Key"));
        assertThat(refusal.errnoName()).isEqualTo("EROFS");
    }

    @Test
    void damagedHivesAreRefusedOrReadAsFarAsPossible() {
        byte[] damaged = RegistryHive.empty();
        RegistryHive.damage(damaged);
        guestfs.write("/damaged", damaged);
        assertThat(catchThrowableOfType(OperationException.class, () -> guestfs.hivexOpen("/damaged")))
                .hasMessageContaining("hivex");
        guestfs.hivexOpen("/damaged", HivexOpenOptions.builder().unsafe(true).build());
        assertThat(guestfs.hivexNodeName(guestfs.hivexRoot())).isEqualTo(RegistryHive.ROOT_NAME);
        guestfs.write("/text", Payload.bytes("not a hive"));
        assertThat(catchThrowableOfType(OperationException.class, () -> guestfs.hivexOpen("/text")))
                .isNotNull();
        var closed = catchThrowableOfType(OperationException.class, guestfs::hivexRoot);
        assertThat(closed).hasMessageContaining("hivex-open");
        guestfs.hivexOpen(HIVE);
    }

    @Test
    void whatTheHivesReaderSaysIsHeardOnTheConsole() {
        var console = new StringBuilder();
        GuestfsListener.Registration registration = guestfs.addListener(
                (handle, event) -> console.append(((GuestfsEvent.Appliance) event).text()), EventType.APPLIANCE);
        try {
            guestfs.hivexOpen(HIVE);
            guestfs.pingDaemon();
            assertThat(console).doesNotContain("hivex_open");
            guestfs.hivexOpen(
                    HIVE, HivexOpenOptions.builder().verbose(true).debug(true).build());
            await().atMost(Duration.ofSeconds(30)).until(() -> {
                guestfs.pingDaemon();
                return console.indexOf("hivex_open") >= 0;
            });
        } finally {
            registration.close();
        }
    }
}
