// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.guestfs.api.HivexOpenOptions;
import org.guestfs.api.MkfsOptions;

/** What it takes to make a disk look like that of an installed system. */
abstract class GuestMaker {
    /** REG_SZ, REG_BINARY and REG_DWORD of the registry. */
    private static final long STRING = 1;

    private static final long BINARY = 3;
    private static final long NUMBER = 4;

    final Guestfs guestfs;

    GuestMaker(Guestfs guestfs) {
        this.guestfs = guestfs;
    }

    void mkfs(String type, String device, String label) {
        guestfs.mkfs(type, device, MkfsOptions.builder().label(label).build());
    }

    void directories(String... paths) {
        List.of(paths).forEach(guestfs::mkdirP);
    }

    void file(String path, String content) {
        guestfs.write(path, content.getBytes(StandardCharsets.UTF_8));
    }

    /** A program, from which the architecture is told. */
    void program(String path) {
        guestfs.upload(Path.of("/bin/ls"), path);
    }

    static byte[] png() {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(64, 64, BufferedImage.TYPE_INT_ARGB), "png", bytes);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    /** Makes a hive and opens it. */
    void hive(String path) {
        guestfs.write(path, RegistryHive.empty());
        guestfs.hivexOpen(path, HivexOpenOptions.builder().write(true).build());
    }

    void closeHive() {
        guestfs.hivexCommit(null);
        guestfs.hivexClose();
    }

    /** Finds or makes a key of the open hive. */
    long key(String... names) {
        long node = guestfs.hivexRoot();
        for (String name : names) {
            long child = guestfs.hivexNodeGetChild(node, name);
            node = child != 0 ? child : guestfs.hivexNodeAddChild(node, name);
        }
        return node;
    }

    void string(long node, String key, String value) {
        guestfs.hivexNodeSetValue(node, key, STRING, (value + "\0").getBytes(StandardCharsets.UTF_16LE));
    }

    void number(long node, String key, int value) {
        guestfs.hivexNodeSetValue(node, key, NUMBER, new byte[] {(byte) value, 0, 0, 0});
    }

    void binary(long node, String key, byte[] value) {
        guestfs.hivexNodeSetValue(node, key, BINARY, value);
    }

    /** What the system's hive says of every Windows. */
    void controlSet(String hostname) {
        number(key("Select"), "Current", 1);
        string(key("ControlSet001", "Services", "Tcpip", "Parameters"), "Hostname", hostname);
    }
}
