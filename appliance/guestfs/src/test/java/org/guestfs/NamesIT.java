// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.guestfs.Payload.bytes;
import static org.guestfs.Payload.received;
import static org.guestfs.Payload.stream;
import static org.guestfs.Payload.text;
import static org.guestfs.SharedAppliance.DISK;
import static org.guestfs.SharedAppliance.SECOND_DISK;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.guestfs.api.Application2;
import org.guestfs.api.Btrfssubvolume;
import org.guestfs.api.Dirent;
import org.guestfs.api.HivexOpenOptions;
import org.guestfs.api.InotifyEvent;
import org.guestfs.api.Stat;
import org.guestfs.api.Statns;
import org.guestfs.api.TarOutOptions;
import org.guestfs.api.TskDirent;
import org.guestfs.api.Xattr;
import org.guestfs.api.YaraDetection;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Names of any bytes, in every action that returns names or text of the guest: what comes back is the name, and opens
 * the same file in the next call. The guest's own shell makes the names, so that nothing depends on our mapping alone.
 */
@Tag("appliance")
final class NamesIT {
    private static final int WRITTEN = 0x8;

    /** The octets of a name, one a character, and the string that it is to be; in the order of the octets. */
    private record Name(String octets, String text) {
        static Name ascii(String name) {
            return new Name(name, name);
        }

        boolean isOneLine() {
            return text.indexOf('\n') < 0;
        }
    }

    private static final List<Name> NAMES = List.of(
            Name.ascii(" spaces "),
            Name.ascii("*?[a]"),
            Name.ascii("-dash"),
            new Name("a\u0080\u00bfz", "a\uDC80\uDCBFz"),
            Name.ascii("back\\n"),
            new Name("caf\u00e9", "caf\uDCE9"),
            Name.ascii("ends\n"),
            new Name("gr\u00c3\u00b6\u00c3\u009fe", "größe"),
            Name.ascii("it's \"quoted\""),
            Name.ascii("two\nlines"),
            // An overlong slash, a surrogate, and what needs two characters.
            new Name("\u00c0\u00af", "\uDCC0\uDCAF"),
            new Name("\u00ed\u00a0\u0080", "\uDCED\uDCA0\uDC80"),
            new Name("\u00f0\u009f\u0098\u0080", "\uD83D\uDE00"),
            new Name("\u00ff", "\uDCFF"));

    private static final List<String> TEXTS = NAMES.stream().map(Name::text).toList();

    @TempDir
    private Path host;

    /** A file system with a file of each name; its content is its place in the list. */
    private static Guestfs withFiles() {
        Guestfs guestfs = SharedAppliance.emptied();
        guestfs.mkdir("/names");
        var script = new StringBuilder("cd /sysroot/names");
        for (int i = 0; i < NAMES.size(); i++) {
            script.append("; n=$(printf '");
            for (byte octet : NAMES.get(i).octets().getBytes(ISO_8859_1)) {
                script.append(String.format("\\%03o", octet & 0xff));
            }
            // A shell drops the line feeds at the end of what a command prints.
            script.append("x'); printf ").append(i).append(" > \"./${n%x}\"");
        }
        guestfs.debug("sh", List.of(script.toString()));
        return guestfs;
    }

    private static List<String> below(String directory) {
        return TEXTS.stream().map(name -> directory + name).toList();
    }

    private static List<String> contents(Guestfs guestfs, List<String> paths) {
        return paths.stream().map(guestfs::cat).toList();
    }

    private static final List<String> CONTENTS =
            List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13");

    private static String latin(byte[] octets) {
        return new String(octets, ISO_8859_1);
    }

    private static List<String> octets(String prefix) {
        return NAMES.stream().map(name -> prefix + name.octets()).toList();
    }

    private static void assertRefused(String reason, ThrowingCallable call) {
        assertThat(catchThrowableOfType(OperationException.class, call)).hasMessageContaining(reason);
    }

    @Test
    void listsGiveNamesThatOpenTheirFiles() {
        Guestfs guestfs = withFiles();
        assertThat(guestfs.ls("/names")).isEqualTo(TEXTS);
        assertThat(guestfs.find("/names")).isEqualTo(below("/"));
        assertThat(guestfs.globExpand("/names/*")).isEqualTo(below("/names/"));
        assertThat(guestfs.readdir("/names"))
                .extracting(Dirent::name)
                .containsAll(TEXTS)
                .hasSize(NAMES.size() + 2);
        assertThat(guestfs.ll("/names")).contains(" caf\uDCE9\n", " two\nlines\n", " \uDCC0\uDCAF\n");
        assertThat(contents(guestfs, below("/names/"))).isEqualTo(CONTENTS);
        for (String raw : List.of(
                latin(received(target -> guestfs.ls0("/names", target))),
                latin(received(target -> guestfs.find0("/names", target))).replace("/", ""))) {
            assertThat(raw.split("\0")).containsExactlyInAnyOrderElementsOf(octets(""));
        }
    }

    @Test
    void metadataOfListedNamesIsTheirs() {
        Guestfs guestfs = withFiles();
        List<Statns> statuses = guestfs.lstatnslist("/names", TEXTS);
        assertThat(statuses).extracting(Statns::stIno).doesNotHaveDuplicates();
        for (int i = 0; i < NAMES.size(); i++) {
            String path = "/names/" + TEXTS.get(i);
            assertThat(guestfs.lstatns(path)).isEqualTo(statuses.get(i));
            assertThat(guestfs.filesize(path)).isEqualTo(CONTENTS.get(i).length());
            assertThat(guestfs.isFile(path)).isTrue();
            assertThat(guestfs.du(path)).isPositive();
            assertThat(guestfs.file(path)).containsAnyOf("very short file", "ASCII text");
        }
        assertThat(oldStatuses(guestfs))
                .extracting(Stat::ino)
                .isEqualTo(statuses.stream().map(Statns::stIno).toList());
    }

    @SuppressWarnings("deprecation")
    private static List<Stat> oldStatuses(Guestfs guestfs) {
        return guestfs.lstatlist("/names", TEXTS);
    }

    @Test
    void linksLeadToTheNamesTheyHold() {
        Guestfs guestfs = withFiles();
        guestfs.mkdir("/links");
        for (String name : TEXTS) {
            guestfs.lnS("/names/" + name, "/links/" + name);
        }
        assertThat(guestfs.readlinklist("/links", TEXTS)).isEqualTo(below("/names/"));
        for (String name : TEXTS) {
            assertThat(guestfs.readlink("/links/" + name)).isEqualTo("/names/" + name);
            assertThat(guestfs.realpath("/links/" + name)).isEqualTo("/names/" + name);
        }
        assertThat(contents(guestfs, guestfs.readlinklist("/links", TEXTS))).isEqualTo(CONTENTS);
        // Only letters of ASCII have a case here.
        assertThat(guestfs.caseSensitivePath("/NAMES/CAF\uDCE9")).isEqualTo("/names/caf\uDCE9");
        assertThat(guestfs.caseSensitivePath("/NAMES/GRößE")).isEqualTo("/names/größe");
    }

    @Test
    void namesAreMadeMovedAndRemovedByTheSameStrings() {
        Guestfs guestfs = withFiles();
        guestfs.mkdir("/moved");
        for (String name : TEXTS) {
            guestfs.mv("/names/" + name, "/moved/" + name + "1");
            guestfs.cp("/moved/" + name + "1", "/moved/" + name);
            guestfs.rename("/moved/" + name + "1", "/names/" + name);
            guestfs.rm("/moved/" + name);
        }
        assertThat(guestfs.ls("/moved")).isEmpty();
        assertThat(contents(guestfs, below("/names/"))).isEqualTo(CONTENTS);
        String made = guestfs.mkdtemp("/names/\uDCFF\n' XXXXXX");
        assertThat(made).startsWith("/names/\uDCFF\n' ").hasSize("/names/\uDCFF\n' XXXXXX".length());
        assertThat(guestfs.isDir(made)).isTrue();
        String file = guestfs.mktemp("/names/\uDCE9XXXXXX");
        assertThat(file).startsWith("/names/\uDCE9");
        assertThat(guestfs.ls("/names"))
                .contains(made.substring("/names/".length()), file.substring("/names/".length()));
    }

    @Test
    void attributesHaveNamesOfAnyBytes() {
        Guestfs guestfs = withFiles();
        String file = "/names/\uDCFF";
        for (String name : TEXTS) {
            guestfs.lsetxattr("user." + name, name, 1, file);
        }
        assertThat(guestfs.getxattrs(file))
                .extracting(Xattr::attrname)
                .containsExactlyInAnyOrderElementsOf(below("user."));
        assertThat(guestfs.lgetxattrs(file))
                .extracting(Xattr::attrname)
                .containsExactlyInAnyOrderElementsOf(below("user."));
        // The first record says how many belong to the file.
        assertThat(guestfs.lxattrlist("/names", List.of("\uDCFF")).subList(1, NAMES.size() + 1))
                .extracting(Xattr::attrname)
                .containsExactlyInAnyOrderElementsOf(below("user."));
        assertThat(guestfs.getxattr(file, "user.caf\uDCE9")).isEqualTo(new byte[] {'c'});
        assertThat(guestfs.lgetxattr(file, "user.two\nlines")).isEqualTo(new byte[] {'t'});
        TEXTS.forEach(name -> guestfs.lremovexattr("user." + name, file));
        assertThat(guestfs.getxattrs(file)).isEmpty();
    }

    @Test
    void archivesHaveTheVeryBytes() throws Exception {
        Guestfs guestfs = withFiles();
        byte[] tar = received(target -> guestfs.tarOut("/names", target));
        guestfs.mkdir("/unpacked");
        guestfs.tarIn(new ByteArrayInputStream(tar), "/unpacked");
        assertThat(contents(guestfs, below("/unpacked/"))).isEqualTo(CONTENTS);
        assertThat(latin(tar)).contains(octets("./"));
        byte[] cpio = received(target -> guestfs.cpioOut("/names", target));
        assertThat(latin(cpio)).contains("caf\u00e9\0", "two\nlines\0", "\u00ff\0");

        var excluded =
                TarOutOptions.builder().excludes(List.of("caf\uDCE9", "\uDCFF")).build();
        assertThat(latin(received(target -> guestfs.tarOut("/names", target, excluded))))
                .contains("./gr\u00c3\u00b6")
                .doesNotContain("caf\u00e9", "\u00ff");
        var lineFeed = TarOutOptions.builder().excludes(List.of("two\nlines")).build();
        assertRefused("cannot contain \\n", () -> received(target -> guestfs.tarOut("/names", target, lineFeed)));

        var initrd = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(initrd)) {
            gzip.write(cpio);
        }
        guestfs.write("/initrd", initrd.toByteArray());
        List<String> oneLine =
                NAMES.stream().filter(Name::isOneLine).map(Name::text).toList();
        // The daemon lists by lines, so that a name of two is two names.
        assertThat(guestfs.initrdList("/initrd")).containsAll(oneLine).contains("two", "lines", "ends");
        assertThat(guestfs.initrdCat("/initrd", "caf\uDCE9")).isEqualTo(bytes("5"));
        assertThat(guestfs.initrdCat("/initrd", "größe")).isEqualTo(bytes("7"));
    }

    @Test
    void sumsOfFilesAreListedAsByMd5sum() {
        Guestfs guestfs = withFiles();
        String sums = latin(received(target -> guestfs.checksumsOut("md5", "/names", target)));
        // md5sum begins a line with a backslash if it had to escape the name.
        assertThat(sums.split("\n"))
                .hasSize(NAMES.size())
                .contains(
                        guestfs.checksum("md5", "/names/caf\uDCE9") + "  ./caf\u00e9",
                        guestfs.checksum("md5", "/names/\uDCC0\uDCAF") + "  ./\u00c0\u00af",
                        guestfs.checksum("md5", "/names/ spaces ") + "  ./ spaces ",
                        "\\" + guestfs.checksum("md5", "/names/two\nlines") + "  ./two\\nlines",
                        "\\" + guestfs.checksum("md5", "/names/back\\n") + "  ./back\\\\n");
    }

    @Test
    void copiesOnTheHostHaveTheVeryBytes() throws Exception {
        Guestfs guestfs = withFiles();
        for (String name : TEXTS) {
            guestfs.copyOut("/names/" + name, host.toString());
        }
        assertThat(onHost("")).containsExactlyInAnyOrderElementsOf(octets(""));

        guestfs.mkdir("/caf\uDCE9s");
        guestfs.write("/caf\uDCE9s/\uDCFF", bytes("first"));
        guestfs.copyOut("/caf\uDCE9s", host.toString());
        guestfs.write("/caf\uDCE9s/\uDCFF", bytes("second"));
        guestfs.rmRf("/names");
        guestfs.mkdir("/caf\uDCE9s/below");
        guestfs.copyOut("/caf\uDCE9s", host.toString());
        assertThat(onHost("/caf*s")).containsExactlyInAnyOrder("\u00ff", "below");

        guestfs.mkdir("/back");
        guestfs.copyIn(host.toString(), "/back");
        String back = "/back/" + host.getFileName() + "/";
        assertThat(contents(guestfs, below(back))).isEqualTo(CONTENTS);
        assertThat(guestfs.cat(back + "caf\uDCE9s/\uDCFF")).isEqualTo("second");
    }

    /** The names of a directory as another program of the host sees them. */
    private List<String> onHost(String pattern) throws Exception {
        Process process = new ProcessBuilder(
                        "sh",
                        "-c",
                        "exec find \"$0\"" + pattern + " -mindepth 1 -maxdepth 1 -printf '%f\\0'",
                        host.toString())
                .start();
        String names = latin(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).isZero();
        return new ArrayList<>(Arrays.asList(names.split("\0")));
    }

    @Test
    void watchedFilesAreNamed() {
        Guestfs guestfs = withFiles();
        guestfs.inotifyInit(0);
        guestfs.inotifyAddWatch("/names", WRITTEN);
        TEXTS.forEach(name -> guestfs.touch("/names/" + name));
        assertThat(guestfs.inotifyRead()).extracting(InotifyEvent::inName).isEqualTo(TEXTS);
        TEXTS.forEach(name -> guestfs.touch("/names/" + name));
        // The daemon sorts lines, so that a name of two is two names.
        assertThat(guestfs.inotifyFiles()).contains("caf\uDCE9", "\uDCFF", " spaces ", "back\\n", "two", "lines");
        guestfs.inotifyClose();
    }

    @Test
    void rulesNameTheFilesThatTheyMatch() {
        Guestfs guestfs = withFiles();
        guestfs.yaraLoad(stream("rule Any { condition: true }"));
        for (String path : below("/names/")) {
            assertThat(guestfs.yaraScan(path)).containsExactly(new YaraDetection(path, "Any"));
        }
        guestfs.yaraDestroy();
    }

    @Test
    void rawFileSystemsGiveNamesAndInodes() {
        Guestfs guestfs = withFiles();
        guestfs.umountAll();
        List<TskDirent> files = guestfs.filesystemWalk(DISK).stream()
                .filter(file -> file.tskName().startsWith("names/"))
                .toList();
        assertThat(files).extracting(TskDirent::tskName).containsExactlyInAnyOrderElementsOf(below("names/"));
        for (TskDirent file : files) {
            assertThat(guestfs.findInode(DISK, file.tskInode())).contains(file);
            String expected = CONTENTS.get(below("names/").indexOf(file.tskName()));
            assertThat(text(received(target -> guestfs.downloadInode(DISK, file.tskInode(), target))))
                    .isEqualTo(expected);
        }
    }

    @Test
    void textOfFilesAndCommandsKeepsItsBytes() {
        Guestfs guestfs = SharedAppliance.emptied();
        guestfs.write("/text", "abcd\u00e9efgh\u00c3\u00b6\n".getBytes(ISO_8859_1));
        String line = "abcd\uDCE9efghö";
        assertThat(guestfs.cat("/text")).isEqualTo(line + "\n");
        assertThat(guestfs.readLines("/text")).containsExactly(line);
        assertThat(guestfs.head("/text")).containsExactly(line);
        assertThat(guestfs.tail("/text")).containsExactly(line);
        assertThat(guestfs.grep("abcd", "/text")).containsExactly(line);
        assertThat(guestfs.grep("d\uDCE9e", "/text")).containsExactly(line);
        // By default only ASCII is text; S takes every byte.
        assertThat(guestfs.strings("/text")).containsExactly("abcd", "efgh");
        assertThat(guestfs.stringsE("S", "/text")).containsExactly(line);

        guestfs.mkdirP("/bin");
        guestfs.upload(Path.of("/bin/busybox"), "/bin/busybox");
        guestfs.chmod(0755, "/bin/busybox");
        guestfs.lnS("busybox", "/bin/sh");
        assertThat(guestfs.command(List.of("/bin/busybox", "echo", "a\uDCFF\n'b")))
                .isEqualTo("a\uDCFF\n'b\n");
        assertThat(guestfs.commandLines(List.of("/bin/busybox", "echo", "a\uDCFF\n'b")))
                .containsExactly("a\uDCFF", "'b");
        assertThat(guestfs.sh("/bin/busybox echo 'x\uDCE9y'")).isEqualTo("x\uDCE9y\n");
        assertThat(guestfs.shLines("/bin/busybox echo 'x\uDCE9y'")).containsExactly("x\uDCE9y");
    }

    @Test
    @SuppressWarnings("deprecation")
    void labelsFindTheirFileSystems() {
        Guestfs guestfs = SharedAppliance.blank();
        guestfs.mkfs("ext4", DISK);
        for (String label : List.of("l\uDCFF \uDCE9", "größe\"\\ x")) {
            guestfs.setE2label(DISK, label);
            assertThat(guestfs.getE2label(DISK)).isEqualTo(label);
            assertThat(guestfs.vfsLabel(DISK)).isEqualTo(label);
            assertThat(guestfs.tune2fsL(DISK)).containsEntry("Filesystem volume name", label);
            assertThat(guestfs.findfsLabel(label)).isEqualTo(DISK);
        }
        guestfs.setLabel(DISK, "l\uDCFF");
        // For those who look at it: blkid shows such a byte as M-^?.
        assertThat(guestfs.blkid(DISK)).containsEntry("LABEL", "lM-^?");
        guestfs.mkfs("ntfs", SECOND_DISK);
        guestfs.setLabel(SECOND_DISK, "größe x");
        assertThat(guestfs.vfsLabel(SECOND_DISK)).isEqualTo("größe x");
    }

    @Test
    void namesThatSomethingElseForbidsAreRefusedByIt() {
        Guestfs guestfs = SharedAppliance.blank();
        guestfs.partDisk(DISK, "gpt");
        guestfs.partSetName(DISK, 1, "name");
        assertThat(guestfs.partGetName(DISK, 1)).isEqualTo("name");
        assertRefused("Expecting", () -> guestfs.partSetName(DISK, 1, "a name"));
        // parted of the appliance runs without a locale.
        assertRefused("multibyte", () -> guestfs.partSetName(DISK, 1, "größe"));
        assertRefused("multibyte", () -> guestfs.partSetName(DISK, 1, "\uDCFF"));
        guestfs.pvcreate(SECOND_DISK);
        assertRefused("invalid", () -> guestfs.vgcreate("v\uDCFF", List.of(SECOND_DISK)));
        guestfs.vgcreate("vg", List.of(SECOND_DISK));
        assertRefused("invalid", () -> guestfs.lvcreate("l\uDCFF", "vg", 100));
        guestfs.lvmRemoveAll();
        for (String type : List.of("vfat", "ntfs")) {
            guestfs.mkfs(type, DISK);
            guestfs.mount(DISK, "/");
            guestfs.write("/größe", bytes("UTF-16 on the disk"));
            assertThat(guestfs.ls("/")).containsExactly("größe");
            assertThat(guestfs.cat("/größe")).isEqualTo("UTF-16 on the disk");
            assertThat(catchThrowableOfType(OperationException.class, () -> guestfs.touch("/caf\uDCE9"))
                            .errnoName())
                    .isIn("EINVAL", "EILSEQ");
            guestfs.umountAll();
        }
    }

    @Test
    void subvolumesAreListedAndMountedByName() {
        Guestfs guestfs = SharedAppliance.blank();
        guestfs.mkfs("btrfs", DISK);
        guestfs.mount(DISK, "/");
        List<String> oneLine =
                NAMES.stream().filter(Name::isOneLine).map(Name::text).toList();
        for (String name : oneLine) {
            guestfs.btrfsSubvolumeCreate("/" + name);
            guestfs.touch("/" + name + "/in " + name);
        }
        assertThat(guestfs.btrfsSubvolumeList("/"))
                .extracting(Btrfssubvolume::btrfssubvolumePath)
                .containsExactlyInAnyOrderElementsOf(oneLine);
        assertThat(guestfs.btrfsSubvolumeShow("/caf\uDCE9")).containsEntry("Name", "caf\uDCE9");
        Map<String, String> found = guestfs.listFilesystems();
        for (String name : oneLine) {
            String mountable = "btrfsvol:" + DISK + "/" + name;
            assertThat(found).containsEntry(mountable, "btrfs");
            assertThat(guestfs.mountableSubvolume(mountable)).isEqualTo(name);
            guestfs.umountAll();
            guestfs.mount(mountable, "/");
            assertThat(guestfs.ls("/")).containsExactly("in " + name);
        }
        guestfs.umountAll();
        guestfs.mount(DISK, "/");
        guestfs.btrfsSubvolumeCreate("/two\nlines");
        // The daemon reads what "btrfs subvolume list" prints, by lines.
        assertRefused("unexpected output", () -> guestfs.btrfsSubvolumeList("/"));
        guestfs.umountAll();
        assertRefused("unexpected output", guestfs::listFilesystems);
    }

    @Test
    void mountPointsMayBeNamedSo() {
        Guestfs guestfs = SharedAppliance.blank();
        guestfs.mkfs("ext4", DISK);
        for (String name : TEXTS) {
            guestfs.mkmountpoint("/" + name);
            guestfs.mount(DISK, "/" + name);
            assertThat(guestfs.mountpoints()).isEqualTo(Map.of(DISK, "/" + name));
            guestfs.umount(guestfs.mountpoints().get(DISK));
            guestfs.rmmountpoint("/" + name);
        }
    }

    @Test
    void inspectionKeepsTheBytesOfTheGuest() throws Exception {
        Guestfs guestfs = SharedAppliance.blank();
        guestfs.mkfs("ext4", DISK);
        guestfs.mkfs("ext4", SECOND_DISK);
        guestfs.mount(DISK, "/");
        for (String directory : List.of("/bin", "/etc", "/usr", "/var/lib/dpkg", "/mnt\uDCFF")) {
            guestfs.mkdirP(directory);
        }
        write(guestfs, "/etc/os-release", "ID=ubuntu\nVERSION_ID=\"22.04\"\nPRETTY_NAME=\"caf\u00e9 1\"\n");
        write(guestfs, "/etc/hostname", "h\u00e9te\n");
        write(guestfs, "/etc/fstab", DISK + " / ext4 defaults 0 0\n" + SECOND_DISK + " /mnt\u00ff ext4 defaults 0 0\n");
        write(guestfs, "/etc/hosts", "127.0.0.1 h\u00e9te\n");
        write(
                guestfs,
                "/var/lib/dpkg/status",
                "Package: p\nStatus: install ok installed\nVersion: 1\nArchitecture: all\nDescription: caf\u00e9\n\n");
        guestfs.umountAll();
        assertThat(guestfs.inspectOs()).containsExactly(DISK);
        assertThat(guestfs.inspectGetProductName(DISK)).isEqualTo("caf\uDCE9 1");
        assertThat(guestfs.inspectGetHostname(DISK)).isEqualTo("h\uDCE9te");
        assertThat(guestfs.inspectGetMountpoints(DISK)).isEqualTo(Map.of("/", DISK, "/mnt\uDCFF", SECOND_DISK));
        guestfs.mountInspected(DISK);
        assertThat(guestfs.mountpoints()).containsEntry(SECOND_DISK, "/mnt\uDCFF");
        assertThat(guestfs.inspectListApplications2(DISK))
                .extracting(Application2::app2Summary)
                .containsExactly("caf\uDCE9");

        guestfs.augInit("/", 0);
        assertThat(guestfs.augGet("/files/etc/hosts/1/canonical")).isEqualTo("h\uDCE9te");
        guestfs.augSet("/files/node\uDCFF", "value\uDCE9");
        assertThat(guestfs.augMatch("/files/node*")).isEmpty();
        assertThat(guestfs.augLs("/files")).contains("/files/node\uDCFF");
        assertThat(guestfs.augGet("/files/node\uDCFF")).isEqualTo("value\uDCE9");
        assertThat(guestfs.augLabel("/files/node\uDCFF")).isEqualTo("node\uDCFF");
        guestfs.augClose();
    }

    private static void write(Guestfs guestfs, String path, String latin) {
        guestfs.write(path, latin.getBytes(ISO_8859_1));
    }

    @Test
    void keysOfRegistriesAreUnicode() {
        Guestfs guestfs = SharedAppliance.emptied();
        guestfs.write("/hive", RegistryHive.empty());
        guestfs.hivexOpen("/hive", HivexOpenOptions.builder().write(true).build());
        long key = guestfs.hivexNodeAddChild(guestfs.hivexRoot(), "Größe \uD83D\uDE00");
        assertThat(guestfs.hivexNodeName(key)).isEqualTo("Größe \uD83D\uDE00");
        assertThat(guestfs.hivexNodeGetChild(guestfs.hivexRoot(), "Größe \uD83D\uDE00"))
                .isEqualTo(key);
        guestfs.hivexNodeSetValue(key, "Übung", 3, new byte[] {0, -1});
        long value = guestfs.hivexNodeGetValue(key, "Übung");
        assertThat(guestfs.hivexValueKey(value)).isEqualTo("Übung");
        assertThat(guestfs.hivexValueValue(value)).isEqualTo(new byte[] {0, -1});
        assertThat(catchThrowableOfType(
                                OperationException.class,
                                () -> guestfs.hivexNodeAddChild(guestfs.hivexRoot(), "caf\uDCE9"))
                        .errnoName())
                .isEqualTo("EINVAL");
        guestfs.hivexClose();
    }
}
