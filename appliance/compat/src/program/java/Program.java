// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
import com.redhat.et.libguestfs.GuestFS;
import com.redhat.et.libguestfs.LibGuestFSException;
import com.redhat.et.libguestfs.Partition;
import com.redhat.et.libguestfs.Stat;
import com.redhat.et.libguestfs.StatNS;
import com.redhat.et.libguestfs.StatVFS;
import com.redhat.et.libguestfs.XAttr;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Uses libguestfs's own Java binding, and prints what it sees. */
public final class Program {
    private final GuestFS g;
    private final Path directory;

    private Program(GuestFS g, Path directory) {
        this.g = g;
        this.directory = directory;
    }

    public static void main(String[] args) throws Exception {
        Map<String, Object> optargs = new HashMap<>();
        optargs.put("environment", true);
        optargs.put("close_on_exit", false);
        GuestFS g = new GuestFS(optargs);
        environment(g);
        if (args.length == 0) {
            g.close();
            return;
        }
        new Program(g, Path.of(args[0])).run();
        g.set_event_callback(Program::print, GuestFS.EVENT_CLOSE);
        g.close();
        g.close();
        fails("closed", g::list_devices);
        fails("closed", () -> g.set_event_callback(Program::print, GuestFS.EVENT_ALL));
    }

    private static void environment(GuestFS configured) throws LibGuestFSException {
        show("configured", configured.get_memsize(), configured.get_append(), configured.get_backend_settings());
        GuestFS g = new GuestFS(Map.of("environment", false));
        show("not configured", g.get_memsize(), g.get_append(), g.get_backend_settings());
        fails("parsed", "LIBGUESTFS_MEMSIZE", g::parse_environment);
        show("configured later", g.get_memsize(), g.get_append(), g.get_backend_settings());
        g.close();
    }

    private void run() throws Exception {
        domain();
        beforeLaunch();
        g.launch();
        partitions();
        g.mount("/dev/sda1", "/");
        files();
        transfers();
        localMount();
        failures();
        events();
        g.umount_all();
        inspection();
        g.shutdown();
    }

    /** By libvirt's own driver for tests. */
    private void domain() throws Exception {
        Path image = Files.write(directory.resolve("domain.img"), new byte[512]);
        String disk = "<disk type='file'><driver type='raw'/><source file='" + image + "'/><target dev='vda'/></disk>";
        Path node = Files.writeString(
                directory.resolve("node.xml"),
                "<node><domain type='test'><name>guest</name><memory>4096</memory><os><type>hvm</type></os><devices>"
                        + disk + "</devices></domain></node>");
        GuestFS other = new GuestFS();
        show("domain", other.add_domain("guest", Map.of("libvirturi", "test://" + node, "readonly", true)));
        fails("live domain", "live", () -> other.add_domain("guest", Map.of("libvirturi", "test://" + node)));
        fails(
                "live",
                "libguestfs live support was removed in libguestfs 1.48",
                () -> other.add_domain("guest", Map.of("libvirturi", "test://" + node, "live", true)));
        other.close();
    }

    private void beforeLaunch() throws Exception {
        show("events", GuestFS.eventToString(GuestFS.EVENT_ALL));
        show("no event", GuestFS.eventToString(0));
        show("some events", GuestFS.eventToString(GuestFS.EVENT_PROGRESS | GuestFS.EVENT_CLOSE));
        show("setting", g.get_backend_setting("force_tcg"));
        show("state", g.get_state());
        show("config", g.is_config());
        show("device", g.canonical_device_name("/dev/vda1"));
        fails("not launched", () -> g.mkdir("/x"));
        fails("not launched, by another action", () -> g.find("/x"));
        fails("no such image", () -> g.add_drive(directory + "/missing.img"));
        fails("no such image", () -> g.add_drive_ro(directory + "/missing.img"));
        show("struct", g.internal_test_rstruct("").pv_name, g.internal_test_rstructlist("3")[2].pv_tags);
        g.internal_test("a", null, new String[] {"b"}, true, 1, 2, "c", "d", new byte[] {0}, Map.of("obool", false));
        fails(
                "bad option",
                "format parameter is empty or contains disallowed characters",
                () -> g.add_drive_opts(directory + "/missing.img", Map.of("format", "a b")));
        fails("option of another type", "", () -> g.add_drive("x", Map.of("readonly", "yes")));
        Path image = directory.resolve("disk.img");
        g.disk_create(image.toString(), "raw", 256L << 20);
        Map<String, Object> optargs = new HashMap<>();
        optargs.put("format", "raw");
        optargs.put("readonly", null);
        optargs.put("not an option", 1);
        g.add_drive(image.toString(), optargs);
        g.add_drive_scratch(32L << 20);
    }

    private void partitions() throws Exception {
        show("devices", (Object) g.list_devices());
        g.part_disk("/dev/sda", "mbr");
        for (Partition partition : g.part_list("/dev/sda")) {
            show("partition", partition.part_num, partition.part_start, partition.part_end, partition.part_size);
        }
        show("type", g.part_get_mbr_id("/dev/sda", 1), g.part_get_bootable("/dev/sda", 1));
        Map<String, Object> optargs = new HashMap<>();
        optargs.put("blocksize", 1024);
        optargs.put("label", "data");
        g.mkfs("ext4", "/dev/sda1", optargs);
        g.set_e2uuid("/dev/sda1", "01234567-89ab-cdef-0123-456789abcdef");
        show("file systems", new TreeMap<>(g.list_filesystems()));
        show("label", g.vfs_label("/dev/sda1"), g.vfs_uuid("/dev/sda1"));
        show("block size", g.tune2fs_l("/dev/sda1").get("Block size"));
        show("no pvs", (Object) g.pvs_full());
    }

    private void files() throws Exception {
        g.write("/hello", "Hello, world\n".getBytes(StandardCharsets.UTF_8));
        g.write_append("/hello", "Größe\n".getBytes(StandardCharsets.UTF_8));
        g.mkdir("/größe");
        g.mkdir_p("/a/b/c");
        g.ln_s("hello", "/link");
        g.mknod_c(0600, 1, 3, "/null");
        g.chmod(0640, "/hello");
        g.chown(7, 8, "/hello");
        g.utimens("/hello", 1_000_000_000, 5, 1_000_000_001, 6);
        show("ls", (Object) g.ls("/"));
        show("find", (Object) g.find("/"));
        show("cat", g.cat("/hello"), g.read_file("/hello"));
        show("lines", g.read_lines("/hello"), g.head_n(1, "/hello"));
        show("part", g.pread("/hello", 5, 7));
        show("counts", g.wc_l("/hello"), g.filesize("/hello"));
        show("tests", g.exists("/hello"), g.is_dir("/hello"), g.is_symlink("/link"), g.is_file("/null"));
        Map<String, Object> follow = new HashMap<>();
        follow.put("followsymlinks", true);
        show("followed", g.is_file("/link"), g.is_file("/link", follow), g.is_file_opts("/link", follow));
        Stat stat = g.stat("/hello");
        show("stat", stat.dev, stat.mode, stat.nlink, stat.uid, stat.gid, stat.rdev, stat.size, stat.blksize);
        show("times", stat.mtime, stat.blocks, stat.ino);
        StatNS statns = g.lstatns("/hello");
        show("statns", statns.st_mode, statns.st_size, statns.st_mtime_sec, statns.st_mtime_nsec);
        StatNS[] statuses = g.lstatnslist("/", new String[] {"hello", "missing"});
        show("list", statuses[0].st_size, statuses[1].st_ino);
        StatVFS status = g.statvfs("/");
        show("statvfs", status.bsize, status.frsize, status.blocks, status.bfree, status.bavail, status.files);
        show("statvfs", status.ffree, status.favail, status.flag, status.namemax);
        show("checksum", g.checksum("sha256", "/hello"), g.checksum("crc", "/hello"));
        g.setxattr("user.key", "value", 5, "/hello");
        for (XAttr attribute : g.getxattrs("/hello")) {
            show("attribute", attribute.attrname, attribute.attrval);
        }
        show("attribute", g.getxattr("/hello", "user.key"));
        show("glob", (Object) g.glob_expand("/h*"));
        show("case", g.case_sensitive_path("/HELLO"));
        show("umask", g.umask(027), g.umask(022));
    }

    private void transfers() throws Exception {
        Path source = directory.resolve("source");
        Path target = directory.resolve("target");
        byte[] content = new byte[3_000_000];
        Arrays.fill(content, (byte) 'x');
        Files.write(source, content);
        g.upload(source.toString(), "/large");
        show("uploaded", g.filesize("/large"), g.checksum("md5", "/large"));
        g.download("/large", target.toString());
        show("downloaded", Arrays.equals(content, Files.readAllBytes(target)));
        Path archive = directory.resolve("archive.tar");
        g.tar_out("/", archive.toString(), Map.of("excludes", new String[] {"./large", "./lost+found"}));
        g.mkdir("/copy");
        g.tar_in(archive.toString(), "/copy");
        show("copy", (Object) g.find("/copy"));
        g.upload("/dev/stdin", "/input");
        g.download("/input", "/dev/stdout");
        fails(
                "no such source",
                directory + "/missing: No such file or directory",
                () -> g.upload(directory + "/missing", "/x"));
        fails("no such target", "", () -> g.download("/hello", directory + "/missing/x"));
    }

    /** Programs use the directory while this thread serves it. */
    private void localMount() throws Exception {
        Path mountpoint = Files.createDirectory(directory.resolve("mount"));
        g.mount_local(mountpoint.toString(), Map.of("cachetimeout", 10));
        Process user = new ProcessBuilder(
                        "sh",
                        "-c",
                        "cd \"$1\" && ls -A a && cat hello && echo written > local && cd / && fusermount -u -- \"$1\"",
                        "user",
                        mountpoint.toString())
                .redirectErrorStream(true)
                .start();
        g.mount_local_run();
        show("mounted", new String(user.getInputStream().readAllBytes(), StandardCharsets.UTF_8), user.waitFor());
        show("written", g.cat("/local"));
        Files.delete(mountpoint);
    }

    private void failures() {
        fails("cat", () -> g.cat("/missing"));
        fails("read_file", () -> g.read_file("/missing"));
        fails("read_lines", () -> g.read_lines("/missing"));
        fails(
                "download",
                () -> g.download("/missing", directory.resolve("target").toString()));
        fails("ls", () -> g.ls("/missing"));
        fails("find", () -> g.find("/missing"));
        fails("stat", () -> g.stat("/missing"));
        fails("lstatns", () -> g.lstatns("/missing"));
        fails("rm", () -> g.rm("/missing"));
        fails("write", () -> g.write("/missing/x", new byte[1]));
        fails("upload", "/missing/x: No such file or directory", () -> g.upload("/dev/null", "/missing/x"));
        fails("relative path", () -> g.mkdir("x"));
        fails("no such device", () -> g.mkfs("ext4", "/dev/sdz"));
        fails("unknown type", () -> g.mkfs("nofs", "/dev/sdb"));
        fails("twice", () -> g.mkdir("/a"));
        fails("mount", () -> g.mount("/dev/sdb", "/a"));
        fails("feature", () -> g.available(new String[] {"nonsense"}));
        fails("too late", () -> g.set_memsize(1024));
        fails("setting", "setting not found", () -> g.get_backend_setting("missing"));
        fails("GUID", "part_set_gpt_type: guid: ", () -> g.part_set_gpt_type("/dev/sda", 1, "x"));
    }

    private void events() throws Exception {
        int first = g.set_event_callback(Program::print, GuestFS.EVENT_TRACE | GuestFS.EVENT_ENTER);
        int second = g.set_event_callback(Program::print, GuestFS.EVENT_ENTER);
        g.mkdir("/events");
        g.delete_event_callback(second);
        g.set_trace(true);
        g.touch("/events/x");
        g.mkfs("ext2", "/dev/sdb", Map.of("blocksize", 4096));
        g.mount_options("ro", "/dev/sdb", "/events");
        g.umount("/events");
        fails("traced", () -> g.mkdir("/events"));
        g.lgetxattrs("/events");
        g.list_devices();
        g.part_list("/dev/sda");
        g.set_trace(false);
        g.delete_event_callback(first);
        g.delete_event_callback(17);
        long[] last = new long[4];
        int progress = g.set_event_callback(
                (event, eh, buffer, array) -> {
                    if (last[2] > array[2] || buffer != null || array.length != 4) {
                        show("bad progress", eh, buffer, array);
                    }
                    System.arraycopy(array, 0, last, 0, 4);
                },
                GuestFS.EVENT_PROGRESS);
        show("callbacks", first, second, progress);
        g.debug("progress", new String[] {"3"});
        show("progress", last[0], last[2] == last[3], last[3]);
        g.delete_event_callback(progress);
    }

    private void inspection() throws Exception {
        show("roots", g.inspect_os(), g.inspect_get_roots());
        fails("no root", () -> g.inspect_get_type("/dev/sda1"));
    }

    private static void print(long event, int eh, String buffer, long[] array) {
        show("event", GuestFS.eventToString(event), eh, buffer, array);
    }

    private static void fails(String what, Action action) {
        try {
            action.run();
            show(what, "works");
        } catch (LibGuestFSException e) {
            show(what, e.getMessage());
        }
    }

    /** A failure of which only a part of the message is the same in all implementations. */
    private static void fails(String what, String part, Action action) {
        try {
            action.run();
            show(what, "works");
        } catch (LibGuestFSException | RuntimeException e) {
            show(what, e.getClass().getName(), e.getMessage().contains(part) ? part : e.getMessage());
        }
    }

    private static void show(String what, Object... values) {
        System.out.println(what + ": " + Arrays.deepToString(values).replaceAll("\\s+", " "));
    }

    private interface Action {
        void run() throws LibGuestFSException;
    }
}
