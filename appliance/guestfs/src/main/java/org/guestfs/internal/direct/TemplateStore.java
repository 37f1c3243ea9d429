// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.direct;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.guestfs.internal.host.CacheDirectory;
import org.guestfs.internal.host.LockFile;
import org.guestfs.internal.protocol.HostErrors;
import org.guestfs.spi.Deadline;
import org.guestfs.spi.LaunchMonitor;
import org.guestfs.spi.LaunchPlan;

/**
 * The templates of this user, in the cache directory. Each is built by one process at a time, beside its place, and
 * moved there when it is complete: whatever ends the process, nobody ever finds half of one.
 */
final class TemplateStore {
    private static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final Set<String> REMOTE = Set.of(
            "nfs",
            "nfs4",
            "cifs",
            "smb2",
            "smb3",
            "smbfs",
            "9p",
            "virtiofs",
            "ceph",
            "afs",
            "glusterfs",
            "lustre",
            "gpfs",
            "beegfs",
            "ocfs2",
            "gfs2",
            "fuse.sshfs",
            "fuse.glusterfs",
            "fuse.ceph",
            "fuse.s3fs",
            "fuse.rclone");
    static final String UNFINISHED = ".part";
    static final String LOCK = ".lock";
    private static final String FAILED = ".failed";
    private static final Duration AFTER_FAILURE = Duration.ofMinutes(10);

    private final Path cache;
    private final long memory;
    private final Deadline deadline;
    private final LaunchMonitor monitor;
    private final TemplateSweep.Quota quota;

    /**
     * Prepares to look for templates.
     *
     * @param plan says where, how large the memory of the guest is, and when it is too late
     * @param monitor is told what takes long and what is wrong
     */
    TemplateStore(LaunchPlan plan, LaunchMonitor monitor) {
        this(plan.cacheDirectory(), (long) plan.memsize() << 20, plan.deadline(), monitor, TemplateSweep.Quota.USUAL);
    }

    TemplateStore(Path cache, long memory, Deadline deadline, LaunchMonitor monitor, TemplateSweep.Quota quota) {
        this.cache = cache;
        this.memory = memory;
        this.deadline = deadline;
        this.monitor = monitor;
        this.quota = quota;
    }

    /** Makes the files of a template. */
    @FunctionalInterface
    interface Builder {
        void build(Template template) throws IOException;
    }

    /**
     * Finds a template, or builds it.
     *
     * @param key its name
     * @param builder makes it if need be
     * @return a template that is complete and intact
     * @throws IOException if it cannot be built, or was of no use a short while ago
     */
    Template obtain(String key, Builder builder) throws IOException {
        Path store = directory();
        var template = new Template(store.resolve(key));
        checkFailure(template);
        if (isUsable(template)) {
            new TemplateSweep(store, quota, monitor).runDaily(template);
            return template;
        }
        LockFile.holding(beside(template, LOCK), deadline, () -> {
            // Somebody else may have been quicker.
            if (!isUsable(template)) {
                buildOrNote(template, builder);
            }
            return template;
        });
        new TemplateSweep(store, quota, monitor).run(template);
        return template;
    }

    /** Where templates are. */
    static Path in(Path cache) {
        return cache.resolve("templates");
    }

    /** All that are in a directory, complete or not. */
    static List<Template> templates(Path store) throws IOException {
        try (Stream<Path> entries = Files.list(store)) {
            return entries.filter(Files::isDirectory).map(Template::new).toList();
        }
    }

    private Path directory() throws IOException {
        Path store = in(CacheDirectory.open(cache));
        try {
            Files.createDirectory(store, OWNER_ONLY);
        } catch (FileAlreadyExistsException e) {
            monitor.library("templates are in " + store);
        }
        Template.requireOwn(store);
        requireLocal(store, Files.getFileStore(store).type());
        return store;
    }

    static void requireLocal(Path store, String type) throws IOException {
        if (REMOTE.contains(type)) {
            throw new IOException("the templates would be in " + store + ", which is on a file system of type " + type
                    + "; set LIBGUESTFS_CACHEDIR to a local directory");
        }
    }

    static Path beside(Template template, String suffix) {
        return template.directory().resolveSibling(template.directory().getFileName() + suffix);
    }

    private void checkFailure(Template template) throws IOException {
        Optional<TemplateFailure> failure = TemplateFailure.read(beside(template, FAILED));
        if (failure.isPresent() && failure.get().forbids(deadline, Instant.now())) {
            throw new IOException(
                    "there was no clone before: " + failure.get().reason() + "; this is not tried again until "
                            + failure.get().end().truncatedTo(ChronoUnit.SECONDS) + " or until "
                            + beside(template, FAILED) + " is deleted");
        }
    }

    private boolean isUsable(Template template) {
        if (!template.exists()) {
            return false;
        }
        try {
            template.verify();
            template.touch();
            return true;
        } catch (IOException e) {
            monitor.warning("a template is not used: " + HostErrors.describe(e));
            return false;
        }
    }

    private void buildOrNote(Template template, Builder builder) throws IOException {
        try {
            build(template, builder);
        } catch (CaptureException e) {
            if (!Thread.currentThread().isInterrupted()) {
                note(template, HostErrors.describe(e), e.validity());
            }
            throw e;
        }
    }

    private void build(Template template, Builder builder) throws IOException {
        template.delete();
        var unfinished = new Template(beside(template, UNFINISHED));
        // Of a process that was killed.
        unfinished.delete();
        checkRoom(template.directory().getParent());
        Files.createDirectory(unfinished.directory(), OWNER_ONLY);
        monitor.notice(
                "building a template in " + template.directory() + ", which is done once and takes longer than a boot");
        try {
            builder.build(unfinished);
            unfinished.write(template.key());
            Files.move(unfinished.directory(), template.directory(), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            unfinished.delete();
        }
        template.verify();
    }

    private void checkRoom(Path store) throws IOException {
        long room = Files.getFileStore(store).getUsableSpace();
        if (room < memory) {
            throw new IOException("a template may need " + memory + " bytes, and " + store + " has room for " + room
                    + "; set LIBGUESTFS_CACHEDIR to a directory with more");
        }
    }

    /** Notes that a clone ran. */
    void confirm(Template template) throws IOException {
        template.countUse();
        Files.deleteIfExists(beside(template, FAILED));
    }

    /**
     * Notes that no clone of a template ran; deletes it if that was not the first time, for it may be its fault.
     *
     * @param template the template
     * @param stamp what it was like when it was tried
     * @param reason what happened
     */
    void blame(Template template, String stamp, String reason) throws IOException {
        if (note(template, reason, AFTER_FAILURE) > 1) {
            discard(template, stamp);
        }
    }

    /** Returns how often there has been a failure. */
    private int note(Template template, String reason, Duration validity) throws IOException {
        Path note = beside(template, FAILED);
        int count = TemplateFailure.read(note).map(TemplateFailure::count).orElse(0) + 1;
        Optional<Duration> patience = deadline.isOver() ? Optional.of(deadline.timeout()) : Optional.empty();
        Duration shorter = deadline.isOver() ? AFTER_FAILURE : validity;
        new TemplateFailure(reason, Instant.now().plus(shorter), patience, count).write(note);
        return count;
    }

    /**
     * Deletes a template that proved to be of no use, unless it is another one by now, or becomes one.
     *
     * @param template the template
     * @param stamp what it was like when it was tried
     */
    void discard(Template template, String stamp) {
        try {
            deleteUnlocked(template, () -> template.stamp().equals(stamp));
        } catch (IOException e) {
            monitor.warning("a useless template cannot be deleted: " + HostErrors.describe(e));
        }
    }

    /** Deletes a template if that is wanted when nobody builds it; tells whether it did. */
    static boolean deleteUnlocked(Template template, LockFile.Work<Boolean> condition) throws IOException {
        // The lock itself stays: somebody may wait for it.
        Optional<LockFile> lock = LockFile.tryAcquire(beside(template, LOCK));
        if (lock.isEmpty()) {
            return false;
        }
        try {
            boolean isWanted = template.exists() && condition.run();
            if (isWanted) {
                template.delete();
            }
            return isWanted;
        } finally {
            lock.get().close();
        }
    }
}
