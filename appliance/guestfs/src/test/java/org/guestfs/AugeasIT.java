// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.guestfs.Payload.bytes;

import org.guestfs.api.AugTransformOptions;
import org.guestfs.api.IntBool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The configuration files of a guest as a tree, edited without touching the rest of the file. */
@Tag("appliance")
final class AugeasIT {
    /** Flags of Augeas: keep a backup of what is saved, load no files, and load lenses when they are needed only. */
    private static final int SAVE_BACKUP = 1;

    private static final int QUICK = 32 | 64;

    private Guestfs guestfs;

    @BeforeEach
    void openAGuestWithHosts() {
        guestfs = SharedAppliance.emptied();
        guestfs.mkdir("/etc");
        guestfs.write("/etc/hosts", bytes("# kept\n127.0.0.1 localhost loop\n10.0.0.1 gateway\n"));
        guestfs.augInit("/", QUICK);
        guestfs.augTransform("Hosts", "/etc/hosts");
        guestfs.augLoad();
    }

    @AfterEach
    void close() {
        guestfs.augClose();
    }

    @Test
    void nodesAreFoundAndRead() {
        assertThat(guestfs.augGet("/files/etc/hosts/1/canonical")).isEqualTo("localhost");
        assertThat(guestfs.augLabel("/files/etc/hosts/1/canonical")).isEqualTo("canonical");
        assertThat(guestfs.augLs("/files/etc/hosts"))
                .containsExactly("/files/etc/hosts/#comment", "/files/etc/hosts/1", "/files/etc/hosts/2");
        assertThat(guestfs.augMatch("/files/etc/hosts/*[ipaddr='10.0.0.1']/canonical"))
                .containsExactly("/files/etc/hosts/2/canonical");
        assertThat(guestfs.augMatch("/files/etc/none")).isEmpty();
        var missing = catchThrowableOfType(OperationException.class, () -> guestfs.augGet("/files/etc/none"));
        assertThat(missing).hasMessageContaining("no matching node");
    }

    @Test
    void changesAreSavedAndLeaveTheRestOfTheFileAlone() {
        guestfs.augSet("/files/etc/hosts/2/canonical", "router");
        guestfs.augInsert("/files/etc/hosts/2", "3", true);
        guestfs.augSet("/files/etc/hosts/3/ipaddr", "10.0.0.9");
        guestfs.augSet("/files/etc/hosts/3/canonical", "nine");
        assertThat(guestfs.augRm("/files/etc/hosts/1/alias")).isEqualTo(1);
        assertThat(guestfs.cat("/etc/hosts")).contains("gateway");
        guestfs.augSave();
        assertThat(guestfs.readLines("/etc/hosts"))
                .containsExactly("# kept", "127.0.0.1 localhost", "10.0.0.9\tnine", "10.0.0.1 router");
        assertThat(guestfs.ls("/etc")).containsExactly("hosts");
    }

    @Test
    void manyNodesAreSetAtOnce() {
        assertThat(guestfs.augSetm("/files/etc/hosts/*[ipaddr]", "canonical", "same"))
                .isEqualTo(2);
        assertThat(guestfs.augSetm("/files/etc/hosts/*/canonical", null, "other"))
                .isEqualTo(2);
        guestfs.augSave();
        assertThat(guestfs.readLines("/etc/hosts")).containsExactly("# kept", "127.0.0.1 other loop", "10.0.0.1 other");
    }

    @Test
    void nodesAreMovedClearedAndLoadedAgain() {
        guestfs.augMv("/files/etc/hosts/2", "/files/etc/hosts/7");
        assertThat(guestfs.augMatch("/files/etc/hosts/7/canonical")).hasSize(1);
        guestfs.augClear("/files/etc/hosts/7/canonical");
        assertThat(catchThrowableOfType(OperationException.class, () -> guestfs.augGet("/files/etc/hosts/7/canonical")))
                .isNotNull();
        guestfs.augLoad();
        assertThat(guestfs.augMatch("/files/etc/hosts/7")).isEmpty();
        assertThat(guestfs.augGet("/files/etc/hosts/2/canonical")).isEqualTo("gateway");
    }

    @Test
    void variablesStandForNodes() {
        assertThat(guestfs.augDefvar("entries", "/files/etc/hosts/*[ipaddr]")).isEqualTo(2);
        assertThat(guestfs.augMatch("$entries/canonical")).hasSize(2);
        assertThat(guestfs.augDefvar("entries", null)).isZero();
        assertThat(catchThrowableOfType(OperationException.class, () -> guestfs.augMatch("$entries")))
                .isNotNull();
        assertThat(guestfs.augDefnode("old", "/files/etc/hosts/2/canonical", "unused"))
                .isEqualTo(new IntBool(1, 0));
        assertThat(guestfs.augDefnode("new", "/files/etc/hosts/2/alias", "door"))
                .isEqualTo(new IntBool(1, 1));
        assertThat(guestfs.augGet("$new")).isEqualTo("door");
        guestfs.augSave();
        assertThat(guestfs.readLines("/etc/hosts")).last().isEqualTo("10.0.0.1 gateway door");
    }

    @Test
    void filesInUnusualPlacesAreReadIfTheirLensIsNamed() {
        guestfs.mkdir("/opt");
        guestfs.write("/opt/names", bytes("10.1.1.1 one\n"));
        guestfs.write("/opt/ignored", bytes("10.1.1.2 two\n"));
        guestfs.augTransform("Hosts", "/opt/*");
        guestfs.augTransform(
                "Hosts",
                "/opt/ignored",
                AugTransformOptions.builder().remove(true).build());
        guestfs.augLoad();
        assertThat(guestfs.augMatch("/files/opt/*")).containsExactly("/files/opt/names");
        assertThat(guestfs.augGet("/files/opt/names/1/canonical")).isEqualTo("one");
    }

    @Test
    void flagsAreThoseOfAugeasAndTheHandleIsOpenedAnew() {
        guestfs.augInit("/", QUICK | SAVE_BACKUP);
        assertThat(guestfs.augGet("/augeas/save")).isEqualTo("backup");
        guestfs.augTransform("Hosts", "/etc/hosts");
        guestfs.augLoad();
        guestfs.augSet("/files/etc/hosts/2/canonical", "changed");
        guestfs.augSave();
        assertThat(guestfs.cat("/etc/hosts")).contains("changed");
        assertThat(guestfs.cat("/etc/hosts.augsave")).contains("gateway");
        guestfs.augClose();
        var closed = catchThrowableOfType(OperationException.class, () -> guestfs.augGet("/files"));
        assertThat(closed).hasMessageContaining("aug-init");
        guestfs.augInit("/", QUICK);
    }
}
