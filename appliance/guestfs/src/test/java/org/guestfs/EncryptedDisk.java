// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.guestfs.PartitionedDisk.Part;

/** LVM in LUKS, as installers make it, and in a volume of it another system that is encrypted with a key of its own. */
final class EncryptedDisk extends GuestMaker {
    static final String ROOT = "/dev/secret/root";
    static final String PHRASE = "correct horse";
    static final String INNER_PHRASE = "battery staple";

    private static final String INNER = "/dev/secret/inner";

    private final PartitionedDisk disk;
    private String outerName = "";
    private String innerName = "";

    private EncryptedDisk(PartitionedDisk disk, Guestfs guestfs) {
        super(guestfs);
        this.disk = disk;
    }

    static PartitionedDisk prepare(Path directory, String device) throws IOException {
        return PartitionedDisk.make(
                directory.resolve("encrypted.img"), device, new Part("boot", 16), new Part("crypt", 112));
    }

    /** Fills the disk and leaves it open. */
    static EncryptedDisk fill(PartitionedDisk disk, Guestfs guestfs) {
        var encrypted = new EncryptedDisk(disk, guestfs);
        encrypted.debian();
        encrypted.alpine();
        return encrypted;
    }

    private void debian() {
        String device = disk.device("crypt");
        format("/dev/disk/by-partuuid/" + disk.guid("crypt"), PHRASE);
        outerName = name(device);
        open(device, PHRASE, outerName);
        guestfs.pvcreate("/dev/mapper/" + outerName);
        guestfs.vgcreate("secret", List.of("/dev/mapper/" + outerName));
        guestfs.lvcreate("root", "secret", 32);
        guestfs.lvcreate("inner", "secret", 48);
        mkfs("ext2", disk.device("boot"), "cryptboot");
        mkfs("ext4", ROOT, "cryptroot");
        guestfs.mount(ROOT, "/");
        directories("/boot", "/etc", "/bin", "/var/lib/dpkg");
        guestfs.mount(disk.device("boot"), "/boot");
        directories("/boot/grub");
        program("/bin/ls");
        file("/boot/grub/grub.cfg", "");
        file("/etc/debian_version", "12.5\n");
        file("/etc/hostname", "secret.invalid\n");
        file("/etc/crypttab", "sda2_crypt UUID=" + guestfs.luksUuid(device) + " none luks\n");
        file(
                "/etc/fstab",
                "/dev/mapper/secret-root / ext4 defaults 0 1\n" + "UUID=" + guestfs.vfsUuid(disk.device("boot"))
                        + " /boot ext2 defaults 0 2\n");
        file("/var/lib/dpkg/status", "Package: cryptsetup\nStatus: install ok installed\nVersion: 2:2.6.1-4\n\n");
        guestfs.umountAll();
    }

    private void alpine() {
        format(INNER, INNER_PHRASE);
        innerName = name(INNER);
        open(INNER, INNER_PHRASE, innerName);
        String root = innerRoot();
        mkfs("ext4", root, "inner");
        guestfs.mount(root, "/");
        directories("/etc", "/bin", "/lib/apk/db");
        program("/bin/ls");
        file("/etc/alpine-release", "3.19.1\n");
        file("/etc/hostname", "inner.invalid\n");
        file("/etc/fstab", "UUID=" + guestfs.vfsUuid(root) + " / ext4 defaults 0 0\n");
        file("/lib/apk/db/installed", "P:musl\nV:1.2.4-r1\nA:x86_64\n\nP:cut\nV:1-r0\n");
        guestfs.umountAll();
    }

    /** As luks_format does it, but with a derivation of keys that takes no 10 seconds without KVM. */
    private void format(String device, String phrase) {
        guestfs.debug(
                "sh",
                List.of("printf %s '" + phrase + "' | cryptsetup -q luksFormat --pbkdf pbkdf2"
                        + " --pbkdf-force-iterations 1000 " + device + " -"));
    }

    /** The name that libguestfs's own tools give to an opened device. */
    private String name(String device) {
        return "luks-" + guestfs.luksUuid(device);
    }

    /** Opens what is encrypted, from the outside to the inside. */
    void open() {
        open(disk.device("crypt"), PHRASE, outerName);
        guestfs.lvmScan(true);
        open(INNER, INNER_PHRASE, innerName);
    }

    private void open(String device, String phrase, String name) {
        try (Secret secret = Secret.of(phrase)) {
            guestfs.cryptsetupOpen(device, secret, name);
        }
    }

    /** Closes it all again. */
    void close() {
        guestfs.umountAll();
        guestfs.cryptsetupClose(innerRoot());
        guestfs.vgActivate(false, List.of("secret"));
        guestfs.cryptsetupClose("/dev/mapper/" + outerName);
    }

    /** Where the system in the inner volume is found. */
    String innerRoot() {
        return "/dev/mapper/" + innerName;
    }

    /** The keys as virt-inspector takes them. */
    List<String> keyOptions() {
        return List.of("--key=" + disk.device("crypt") + ":key:" + PHRASE, "--key=" + INNER + ":key:" + INNER_PHRASE);
    }
}
