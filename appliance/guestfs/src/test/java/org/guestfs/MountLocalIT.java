// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.guestfs.api.Mke2fsOptions;
import org.guestfs.api.MountLocalOptions;
import org.guestfs.api.Statns;
import org.guestfs.api.UmountLocalOptions;
import org.guestfs.api.Xattr;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Ordinary programs in a directory that shows the guest, compared with what the actions say. */
@Tag("appliance")
@Timeout(value = 10, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class MountLocalIT {
    private static final MountLocalOptions WRITABLE =
            MountLocalOptions.builder().build();
    private static final MountLocalOptions READ_ONLY =
            MountLocalOptions.builder().readonly(true).build();

    /** 100,000 take a few minutes more without KVM. */
    private static final int MANY_FILES = Integer.getInteger("guestfs.test.files", 10_000);

    /** O_CLOEXEC of Linux on x86 and ARM. */
    private static final int CLOSE_ON_EXEC = 02000000;

    private Guestfs guestfs;

    @TempDir
    private Path directory;

    private Path mountpoint;

    @BeforeEach
    void prepare() throws IOException {
        guestfs = SharedAppliance.mounted();
        mountpoint = Files.createDirectory(directory.resolve("mount"));
    }

    /** Runs a script in the mounted directory, and returns what it prints. */
    private String shell(String script) throws Exception {
        Process process = start(script);
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        assertThat(process.waitFor()).as("%s: %s", script, output).isZero();
        return output;
    }

    private Process start(String script) throws IOException {
        Process process = new ProcessBuilder("/bin/bash", "-euc", "cd \"$1\"; " + script, "test", mountpoint.toString())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().flush();
        return process;
    }

    private CompletableFuture<Void> serve(MountLocalOptions options) {
        guestfs.mountLocal(mountpoint.toString(), options);
        return serve(guestfs);
    }

    private static CompletableFuture<Void> serve(Guestfs handle) {
        return CompletableFuture.runAsync(handle::mountLocalRun, task -> new Thread(task, "serving").start());
    }

    /** Does something while another thread serves the mount. */
    private void whileMounted(MountLocalOptions options, Body body) throws Exception {
        CompletableFuture<Void> served = serve(options);
        try {
            body.run();
        } finally {
            guestfs.umountLocal(UmountLocalOptions.builder().retry(true).build());
            served.get(30, TimeUnit.SECONDS);
        }
        assertThat(mountpoint).isEmptyDirectory();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void treesComeBackAsTheyWereCopied() throws Exception {
        Path tree = Files.createDirectories(directory.resolve("tree/below/deeper"))
                .getParent()
                .getParent();
        byte[] content = new byte[3_000_001];
        new Random(1).nextBytes(content);
        Files.write(tree.resolve("below/random"), content);
        Files.write(tree.resolve("empty"), new byte[0]);
        shell("cd ../tree; ln below/random hard; ln -s below/random symbolic; ln -s /no/where dangling; mkfifo pipe;"
                + "chmod 0751 below/random; chmod 1770 below/deeper; touch -h -d 2001-02-03T04:05:06.789 symbolic empty;"
                + "printf umlaut > $'gr\\xf6\\xdfe'; setfattr -n user.name -v 0x00ff00 empty");
        whileMounted(WRITABLE, () -> {
            shell(
                    "cp -a ../tree copied; rsync -aHX ../tree/ synced; mkdir unpacked; tar -C ../tree -c . | tar -C unpacked -xp");
            String compare = "rsync -n --checksum --itemize-changes ../tree/ ";
            assertThat(shell(compare + "-aHX copied/")).isEmpty();
            assertThat(shell(compare + "-aHX synced/")).isEmpty();
            // An ordinary user's tar leaves owners alone.
            assertThat(shell(compare + "-aH --no-owner --no-group unpacked/")).isEmpty();
            shell("cp -a copied ../back; rsync -aHXn --checksum --itemize-changes ../tree/ ../back/ | cmp - /dev/null;"
                    + "(cd ../tree; find . -type f -exec md5sum {} +) | (cd unpacked; md5sum -c --quiet)");
        });
        assertThat(guestfs.readFile("/copied/below/random")).isEqualTo(content);
        Statns status = guestfs.lstatns("/copied/hard");
        assertThat(status.stIno())
                .isEqualTo(guestfs.lstatns("/copied/below/random").stIno());
        assertThat(status.stNlink()).isEqualTo(2);
        assertThat(status.stMode()).isEqualTo(0100751);
        assertThat(guestfs.lstatns("/synced/below/deeper").stMode()).isEqualTo(041770);
        assertThat(guestfs.readlink("/unpacked/dangling")).isEqualTo("/no/where");
        assertThat(guestfs.lstatns("/copied/pipe").stMode() & 0170000).isEqualTo(0010000);
        assertThat(guestfs.lstatns("/copied/symbolic").stMtimeNsec()).isEqualTo(789_000_000);
        assertThat(guestfs.cat("/copied/gr\uDCF6\uDCDFe")).isEqualTo("umlaut");
        assertThat(guestfs.getxattrs("/copied/empty")).containsExactly(new Xattr("user.name", new byte[] {0, -1, 0}));
        assertThat(guestfs.find("/copied")).isEqualTo(guestfs.find("/synced")).isEqualTo(guestfs.find("/unpacked"));
    }

    @Test
    void changesOfOrdinaryProgramsReachTheGuest() throws Exception {
        guestfs.write("/old", bytes("0123456789"));
        guestfs.mkdirP("/full/of/things");
        whileMounted(WRITABLE, () -> {
            shell("umask 002; echo first > file; echo second >> file; mkdir made; umask 077; touch private");
            shell("truncate -s 4 old; printf X | dd of=old bs=1 seek=2 conv=notrunc status=none; mv old made/new");
            shell("mv full moved; test -d moved/of/things; test ! -e full; rmdir moved/of/things");
            shell("ln file again; echo third >> again; rm file");
            shell("exec 5<>open; rm open; echo gone >&5; test \"$(cat /proc/self/fd/5)\" = gone");
            shell("sync -f again; setfattr -n user.one -v 1 again; setfattr -n user.two -v 2 again;"
                    + "setfattr -x user.one again; test \"$(getfattr --only-values -n user.two again)\" = 2");
            assertThat(start("setfattr -n user.absent -v 1 again; getfattr -n user.none again")
                            .waitFor())
                    .isNotZero();
            assertThat(start("mkdir made").waitFor()).isNotZero();
            assertThat(start("cat missing").waitFor()).isNotZero();
            assertThat(start("rmdir moved").waitFor()).isNotZero();
        });
        assertThat(guestfs.cat("/again")).isEqualTo("first\nsecond\nthird\n");
        assertThat(guestfs.cat("/made/new")).isEqualTo("01X3");
        assertThat(guestfs.find("/")).doesNotContain("file", "old", "full", "open", "moved/of/things");
        assertThat(guestfs.find("/")).noneMatch(name -> name.contains("fuse_hidden"));
        assertThat(guestfs.statns("/again").stNlink()).isEqualTo(1);
        assertThat(guestfs.statns("/again").stMode()).isEqualTo(0100664);
        assertThat(guestfs.statns("/made").stMode()).isEqualTo(040775);
        assertThat(guestfs.statns("/private").stMode()).isEqualTo(0100600);
        assertThat(guestfs.getxattrs("/again"))
                .extracting(Xattr::attrname)
                .containsExactlyInAnyOrder("user.two", "user.absent");
        assertThat(guestfs.getUmask()).isEqualTo(022);
    }

    @Test
    void whatTheActionsMakeIsThere() throws Exception {
        byte[] content = new byte[10_000_000];
        new Random(2).nextBytes(content);
        guestfs.write("/random", content);
        guestfs.touch("/gr\uDCF6\uDCDFe");
        guestfs.lnS("/random", "/symbolic");
        guestfs.mknodB(0600, 8, 300, "/device");
        guestfs.lchown(1234, 70_000, "/symbolic");
        String sum = guestfs.checksum("md5", "/random");
        whileMounted(READ_ONLY, () -> {
            assertThat(shell("md5sum random")).startsWith(sum);
            assertThat(shell("find . -mindepth 1 -name 'gr*' -printf '%f'")).isEqualTo("gr\u00f6\u00dfe");
            assertThat(shell("stat -c '%u %g %F' symbolic; readlink symbolic"))
                    .isEqualTo("1234 70000 symbolic link\n/random\n");
            assertThat(shell("stat -c '%t %T %F' device")).isEqualTo("8 12c block special file\n");
            assertThat(shell("ls -la | wc -l")).isEqualTo("8\n");
            assertThat(shell("stat -f -c %S .")).isEqualTo("4096\n");
        });
    }

    @Test
    void filesMayBeLargerThanFourGibibytes() throws Exception {
        long size = 5L << 30;
        guestfs.touch("/large");
        guestfs.truncateSize("/large", size);
        guestfs.pwrite("/large", bytes("in the middle"), (4L << 30) + 7);
        whileMounted(WRITABLE, () -> {
            assertThat(shell("stat -c %s large")).isEqualTo(size + "\n");
            assertThat(shell("tail -c +$(((4 << 30) + 8)) large | head -c 13")).isEqualTo("in the middle");
            shell("printf 'at the end' >> large");
        });
        assertThat(guestfs.filesize("/large")).isEqualTo(size + 10);
        assertThat(guestfs.pread("/large", 20, size)).isEqualTo(bytes("at the end"));
    }

    @Test
    void nothingChangesOnAReadOnlyMount() throws Exception {
        guestfs.write("/file", bytes("content"));
        guestfs.mkdir("/directory");
        List<String> before = guestfs.find("/");
        guestfs.umountAll();
        guestfs.mountOptions("noatime", SharedAppliance.DISK, "/");
        Statns status = guestfs.statns("/file");
        whileMounted(READ_ONLY, () -> {
            for (String change : List.of(
                    "echo x > file",
                    "echo x > new",
                    "mkdir new",
                    "ln file new",
                    "ln -s file new",
                    "rm file",
                    "rmdir directory",
                    "mv file new",
                    "chmod 0 file",
                    "touch file",
                    "truncate -s 1 file",
                    "setfattr -n user.x -v 1 file",
                    "mkfifo new")) {
                Process process = start(change);
                assertThat(process.inputReader().lines())
                        .as(change)
                        .anyMatch(line -> line.contains("Read-only file system"));
                assertThat(process.waitFor()).as(change).isNotZero();
            }
            assertThat(start("test -w file").waitFor()).isEqualTo(1);
            assertThat(shell("cat file")).isEqualTo("content");
        });
        assertThat(guestfs.find("/")).isEqualTo(before);
        assertThat(guestfs.statns("/file")).isEqualTo(status);
    }

    @Test
    void largeDirectoriesAreListedInBoundedMemory() throws Exception {
        guestfs.umountAll();
        guestfs.mke2fs(
                SharedAppliance.DISK,
                Mke2fsOptions.builder().fstype("ext4").bytesperinode(4096).build());
        guestfs.mount(SharedAppliance.DISK, "/");
        guestfs.mkdir("/many");
        guestfs.debug(
                "sh",
                List.of("cd /sysroot/many; i=0; while [ $i -lt " + MANY_FILES
                        + " ]; do : > file$i; i=$((i + 1)); done"));
        whileMounted(WRITABLE, () -> {
            long before = usedMemory();
            long residentBefore = residentMemory();
            long start = System.nanoTime();
            assertThat(shell("ls -la many | wc -l").strip()).isEqualTo(String.valueOf(MANY_FILES + 3));
            long listed = System.nanoTime();
            assertThat(shell("find many -type f -newermt 2001-01-01 -printf '%f\\n' | sort | uniq | wc -l")
                            .strip())
                    .isEqualTo(String.valueOf(MANY_FILES));
            long found = System.nanoTime();
            long grown = usedMemory() - before;
            long resident = residentMemory();
            shell("ls -la many | wc -l; find many -type f -newermt 2001-01-01 | wc -l");
            usedMemory();
            long residentGrown = residentMemory() - resident;
            System.getLogger("org.guestfs.test")
                    .log(
                            System.Logger.Level.INFO,
                            "{0} files: ls -la {1} s, find {2} s, heap {3} MiB more, resident {4} MiB, the second time {5} MiB"
                                    + " more",
                            MANY_FILES,
                            (listed - start) / 1e9,
                            (found - listed) / 1e9,
                            grown >> 20,
                            (resident - residentBefore) >> 20,
                            residentGrown >> 20);
            assertThat(grown).isLessThan(64 << 20);
            assertThat(resident - residentBefore)
                    .as("with what libfuse keeps of each name")
                    .isLessThan(256 << 20);
            assertThat(residentGrown)
                    .as("of the second time, beside what the heap takes and gives back")
                    .isLessThan(128 << 20);
        });
    }

    @Test
    void theDeviceOfTheMountIsNotInherited() throws Exception {
        whileMounted(WRITABLE, () -> {
            Path descriptor;
            try (Stream<Path> descriptors = Files.list(Path.of("/proc/self/fd"))) {
                descriptor =
                        descriptors.filter(MountLocalIT::isFuse).findFirst().orElseThrow();
            }
            String flags = Files.readAllLines(Path.of("/proc/self/fdinfo/" + descriptor.getFileName())).stream()
                    .filter(line -> line.startsWith("flags:"))
                    .findFirst()
                    .orElseThrow();
            assertThat(Integer.parseInt(flags.substring("flags:".length()).strip(), 8) & CLOSE_ON_EXEC)
                    .isNotZero();
        });
    }

    private static boolean isFuse(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).equals(Path.of("/dev/fuse"));
        } catch (IOException e) {
            // That of this very listing, or one of another thread, has been closed.
            return false;
        }
    }

    private static long residentMemory() throws IOException {
        String line = Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(status -> status.startsWith("VmRSS:"))
                .findFirst()
                .orElseThrow();
        return Long.parseLong(line.replaceAll("\\D", "")) << 10;
    }

    private static long usedMemory() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    @Test
    void aDirectoryInUseIsNotUnmounted() throws Exception {
        guestfs.write("/file", bytes("content"));
        CompletableFuture<Void> served = serve(WRITABLE);
        Process user = start("exec 5< file; echo ready; read; cat <&5");
        InputStream output = user.getInputStream();
        assertThat(output.readNBytes(6)).isEqualTo(bytes("ready\n"));
        var busy = catchThrowableOfType(OperationException.class, () -> guestfs.umountLocal());
        assertThat(busy.errnoName()).isEqualTo("EBUSY");
        assertThat(busy).hasMessageContaining(mountpoint.toString());
        assertThat(served).isNotDone();
        CompletableFuture<Void> unmounted = CompletableFuture.runAsync(() ->
                guestfs.umountLocal(UmountLocalOptions.builder().retry(true).build()));
        try (OutputStream input = user.getOutputStream()) {
            input.write('\n');
        }
        assertThat(output.readAllBytes()).isEqualTo(bytes("content"));
        unmounted.get(60, TimeUnit.SECONDS);
        served.get(10, TimeUnit.SECONDS);
        assertThat(mountpoint).isEmptyDirectory();
        assertThat(guestfs.cat("/file")).isEqualTo("content");
    }

    @Test
    void theUserCancelsTheServing() throws Exception {
        CompletableFuture<Void> served = serve(WRITABLE);
        shell("ls");
        guestfs.userCancel();
        assertThatThrownBy(() -> served.get(10, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(OperationCancelledException.class);
        assertThat(mountpoint).isEmptyDirectory();
        assertThat(guestfs.exists("/lost+found")).isTrue();
    }

    @Test
    void anInterruptEndsTheServing() throws Exception {
        guestfs.mountLocal(mountpoint.toString());
        var failure = new CompletableFuture<Throwable>();
        var serving = new Thread(
                () -> failure.complete(catchThrowableOfType(Throwable.class, guestfs::mountLocalRun)), "serving");
        serving.start();
        shell("ls");
        serving.interrupt();
        assertThat(failure.get(10, TimeUnit.SECONDS)).isInstanceOf(OperationCancelledException.class);
        assertThat(mountpoint).isEmptyDirectory();
        assertThat(guestfs.isReady()).isTrue();
        assertThat(guestfs.getUmask()).isEqualTo(022);
    }

    @Test
    void anotherProgramMayUnmount() throws Exception {
        CompletableFuture<Void> served = serve(WRITABLE);
        shell("touch file; cd /; fusermount -u \"$1\"");
        served.get(10, TimeUnit.SECONDS);
        assertThat(mountpoint).isEmptyDirectory();
        assertThat(guestfs.exists("/file")).isTrue();
        assertThatThrownBy(() -> guestfs.umountLocal()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aListenerMayUnmount() throws Exception {
        guestfs.mkdir("/trigger");
        GuestfsListener unmounting = (handle, event) -> {
            if (event instanceof GuestfsEvent.Trace trace && trace.message().startsWith("readdir \"/trigger\"")) {
                handle.umountLocal();
            }
        };
        GuestfsListener.Registration registration = guestfs.addListener(unmounting, EventType.TRACE);
        try {
            guestfs.setTrace(true);
            CompletableFuture<Void> served = serve(WRITABLE);
            Process user = start("ls trigger");
            assertThat(user.waitFor(10, TimeUnit.SECONDS)).isTrue();
            served.get(10, TimeUnit.SECONDS);
        } finally {
            guestfs.setTrace(false);
            registration.close();
        }
        assertThat(mountpoint).isEmptyDirectory();
    }

    @Test
    void misuseIsToldApart() throws Exception {
        assertThatThrownBy(guestfs::mountLocalRun)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("mount_local");
        assertThatThrownBy(() -> guestfs.umountLocal()).isInstanceOf(IllegalStateException.class);
        assertThat(catchThrowableOfType(OperationException.class, () -> guestfs.mountLocal("/no/such/place"))
                        .errnoName())
                .isEqualTo("ENOENT");
        assertThat(catchThrowableOfType(OperationException.class, () -> guestfs.mountLocal("/dev/null"))
                        .errnoName())
                .isEqualTo("ENOTDIR");
        assertThat(catchThrowableOfType(OperationException.class, () -> guestfs.mountLocal(directory.toString()))
                        .errnoName())
                .isEqualTo("ENOTEMPTY");
        var unknown = MountLocalOptions.builder().options("no_such_option").build();
        assertThat(catchThrowableOfType(
                                OperationException.class, () -> guestfs.mountLocal(mountpoint.toString(), unknown))
                        .errnoName())
                .isEqualTo("EINVAL");
        guestfs.mountLocal(mountpoint.toString());
        assertThat(catchThrowableOfType(OperationException.class, () -> guestfs.mountLocal(mountpoint.toString()))
                        .errnoName())
                .isEqualTo("EBUSY");
        guestfs.umountAll();
        assertThat(catchThrowableOfType(OperationException.class, guestfs::mountLocalRun))
                .hasMessageContaining("mounted on /");
        guestfs.umountLocal();
        assertThatThrownBy(() -> guestfs.umountLocal()).isInstanceOf(IllegalStateException.class);
        assertThat(mountpoint).isEmptyDirectory();
    }

    @FunctionalInterface
    private interface Body {
        void run() throws Exception;
    }
}
