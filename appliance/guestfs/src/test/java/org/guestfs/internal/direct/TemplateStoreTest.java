// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.direct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.guestfs.internal.host.LockFile;
import org.guestfs.spi.Deadline;
import org.guestfs.spi.LaunchMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TemplateStoreTest {
    private static final Deadline LATE = Deadline.in(Duration.ofMinutes(20));
    private static final TemplateSweep.Quota ROOM = new TemplateSweep.Quota(1 << 30, Duration.ofDays(30));

    @TempDir
    private Path cache;

    private final Messages messages = new Messages();
    private int built;

    private TemplateStore store() {
        return store(LATE, ROOM);
    }

    private TemplateStore store(Deadline deadline, TemplateSweep.Quota quota) {
        return new TemplateStore(cache, 1, deadline, messages, quota);
    }

    private void build(Template template) throws IOException {
        built++;
        for (Path file : List.of(template.memory(), template.state(), template.root(), template.scratch())) {
            Files.write(file, new byte[] {1});
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }

    private Template obtain(String key) throws IOException {
        return store().obtain(key, this::build);
    }

    @Test
    void buildsOnceAndFindsWhatItBuilt() throws IOException {
        Template template = obtain("key");
        assertThat(obtain("key")).isEqualTo(template);
        assertThat(built).isEqualTo(1);
        assertThat(messages.notices).singleElement().asString().contains("building a template");
        assertThat(Files.getPosixFilePermissions(template.directory()))
                .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void anotherKeyIsAnotherTemplate() throws IOException {
        assertThat(obtain("key").directory()).isNotEqualTo(obtain("changed").directory());
        assertThat(built).isEqualTo(2);
    }

    @Test
    void buildsAnewWhatHasChangedOnDisk() throws IOException {
        Files.write(obtain("key").state(), new byte[] {2});
        obtain("key");
        assertThat(built).isEqualTo(2);
        assertThat(messages.warnings).isNotEmpty().allSatisfy(w -> assertThat(w).contains("not what was written"));
    }

    @Test
    void noticesAChangeThatHidesItsTime() throws IOException {
        Path state = obtain("key").state();
        FileTime before = Files.getLastModifiedTime(state);
        Files.write(state, new byte[] {2});
        Files.setLastModifiedTime(state, before);
        obtain("key");
        assertThat(built).isEqualTo(2);
    }

    @Test
    void doesNotTakeOneTemplateForAnother() throws IOException {
        Template first = obtain("first");
        Template second = obtain("second");
        second.delete();
        Files.move(first.directory(), second.directory());
        obtain("second");
        assertThat(built).isEqualTo(3);
        assertThat(messages.warnings).isNotEmpty().allSatisfy(w -> assertThat(w).contains("with a wrong name"));
    }

    @Test
    void refusesADirectoryThatOthersMayChange() throws IOException {
        Path templates = obtain("key").directory().getParent();
        Files.setPosixFilePermissions(templates, PosixFilePermissions.fromString("rwxrwxrwx"));
        assertThatThrownBy(() -> obtain("key"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("security: others than user")
                .hasMessageContaining(templates.toString());
    }

    @Test
    void refusesALinkToADirectory() throws IOException {
        Path templates = obtain("key").directory().getParent();
        Path elsewhere = Files.move(templates, cache.resolve("elsewhere"));
        Files.createSymbolicLink(templates, elsewhere);
        assertThatThrownBy(() -> obtain("key")).isInstanceOf(IOException.class).hasMessageContaining("security");
    }

    @Test
    void refusesFileSystemsOfOtherHosts() {
        for (String type : List.of("nfs4", "fuse.sshfs", "glusterfs", "lustre", "gpfs", "virtiofs")) {
            assertThatThrownBy(() -> TemplateStore.requireLocal(cache, type))
                    .hasMessageContaining("of type " + type)
                    .hasMessageContaining("LIBGUESTFS_CACHEDIR");
        }
        assertThatCode(() -> TemplateStore.requireLocal(cache, "xfs")).doesNotThrowAnyException();
    }

    @Test
    void saysHowMuchRoomIsMissing() {
        var hungry = new TemplateStore(cache, Long.MAX_VALUE, LATE, messages, ROOM);
        assertThatThrownBy(() -> hungry.obtain("key", this::build))
                .hasMessageContaining("a template may need " + Long.MAX_VALUE + " bytes")
                .hasMessageContaining("has room for");
    }

    @Test
    void leavesNothingOfABuildThatFails() {
        assertThatThrownBy(() -> store().obtain("key", template -> {
                    build(template);
                    throw new IOException("No space left on device");
                }))
                .hasMessageContaining("No space");
        assertThat(templates()).isDirectoryNotContaining("glob:**.part");
        assertThatCode(() -> obtain("key")).doesNotThrowAnyException();
    }

    private Path templates() {
        return cache.resolve(cache.toFile().list()[0]).resolve("templates");
    }

    @Test
    void doesNotBuildAgainWhatRefusedToBecomeATemplate() {
        assertThatThrownBy(() -> store().obtain("key", template -> {
                    throw new CaptureException("no driver for vmgenid", Duration.ofDays(1), new IOException("1"));
                }))
                .isInstanceOf(CaptureException.class);
        assertThatThrownBy(() -> obtain("key"))
                .hasMessageContaining("no driver for vmgenid")
                .hasMessageContaining("key.failed is deleted");
        assertThat(built).isZero();
        assertThatCode(() -> obtain("other")).doesNotThrowAnyException();
    }

    @Test
    void buildsForWhoHasMoreTimeWhatTookTooLong() {
        Deadline over = Deadline.in(Duration.ZERO);
        assertThatThrownBy(() -> store(over, ROOM).obtain("key", template -> {
                    throw new CaptureException("not in time", Duration.ofDays(1), new IOException("1"));
                }))
                .isInstanceOf(CaptureException.class);
        assertThatCode(() -> obtain("key")).doesNotThrowAnyException();
    }

    @Test
    void blamesATemplateOnlyTheSecondTime() throws IOException {
        Template template = obtain("key");
        String stamp = template.stamp();
        store().blame(template, stamp, "it does not answer");
        assertThat(template.exists()).isTrue();
        assertThatThrownBy(() -> obtain("key")).hasMessageContaining("it does not answer");
        store().blame(template, stamp, "it does not answer");
        assertThat(template.exists()).isFalse();
    }

    @Test
    void forgetsFailuresWhenACloneRuns() throws IOException {
        Template template = obtain("key");
        store().blame(template, template.stamp(), "it does not answer");
        store().confirm(template);
        assertThat(obtain("key").exists()).isTrue();
    }

    @Test
    void discardsOnlyTheTemplateThatWasTried() throws IOException {
        Template template = obtain("key");
        String stamp = template.stamp();
        template.delete();
        obtain("key");
        store().discard(template, stamp);
        assertThat(template.exists()).isTrue();
        store().discard(template, template.stamp());
        assertThat(template.exists()).isFalse();
    }

    @Test
    void discardsNothingThatSomebodyBuilds() throws IOException {
        Template template = obtain("key");
        LockFile.holding(template.directory().resolveSibling("key.lock"), LATE, () -> {
            store().discard(template, template.stamp());
            return true;
        });
        assertThat(template.exists()).isTrue();
    }

    @Test
    void evictsWhatNobodyHasUsedForLong() throws IOException {
        Template old = obtain("old");
        age(old, Duration.ofDays(31));
        Template young = obtain("young");
        age(young, Duration.ofDays(29));
        obtain("key");
        assertThat(old.exists()).isFalse();
        assertThat(young.exists()).isTrue();
    }

    private static void age(Template template, Duration age) throws IOException {
        Files.setLastModifiedTime(
                template.directory().resolve("template.properties"),
                FileTime.from(Instant.now().minus(age)));
    }

    @Test
    void evictsWhatWasUsedLongestAgoIfThereIsTooMuch() throws IOException {
        var small = new TemplateSweep.Quota(8, Duration.ofDays(30));
        Template first = obtain("first");
        age(first, Duration.ofHours(2));
        Template second = obtain("second");
        age(second, Duration.ofHours(1));
        // Each has four bytes.
        Template third = store(LATE, small).obtain("third", this::build);
        assertThat(first.exists()).isFalse();
        assertThat(second.exists()).isTrue();
        assertThat(third.exists()).isTrue();
    }

    @Test
    void sweepsOnceADayAlsoIfNothingIsBuilt() throws IOException {
        Template key = obtain("key");
        Template old = obtain("old");
        age(old, Duration.ofDays(31));
        obtain("key");
        assertThat(old.exists()).isTrue();
        Files.setLastModifiedTime(
                key.directory().resolveSibling("swept"),
                FileTime.from(Instant.now().minus(Duration.ofDays(2))));
        obtain("key");
        assertThat(old.exists()).isFalse();
    }

    @Test
    void deletesHalfATemplateUnlessSomebodyIsAtIt() throws IOException {
        obtain("first");
        Path abandoned = Files.createDirectory(templates().resolve("abandoned.part"));
        Files.writeString(abandoned.resolve("memory"), "half");
        Path underWay = Files.createDirectory(templates().resolve("busy.part"));
        LockFile.holding(templates().resolve("busy.lock"), LATE, () -> obtain("second"));
        assertThat(abandoned).doesNotExist();
        assertThat(underWay).exists();
    }

    @Test
    void givesUpWaitingForAnotherBuilderInTime() throws IOException {
        Files.createDirectories(obtain("first").directory());
        TemplateStore impatient = store(Deadline.in(Duration.ofMillis(100)), ROOM);
        LockFile.holding(templates().resolve("key.lock"), LATE, () -> assertThatThrownBy(
                        () -> impatient.obtain("key", this::build))
                .hasMessageContaining("did not let go"));
        assertThat(built).isEqualTo(1);
    }

    private static final class Messages implements LaunchMonitor {
        private final List<String> notices = new ArrayList<>();
        private final List<String> warnings = new ArrayList<>();

        @Override
        public void console(byte[] bytes) {
            throw new AssertionError("nothing runs");
        }

        @Override
        public void library(String message) {
            // Of no interest.
        }

        @Override
        public void notice(String message) {
            notices.add(message);
        }

        @Override
        public void warning(String message) {
            warnings.add(message);
        }

        @Override
        public void progress(int position) {
            throw new AssertionError("nothing runs");
        }
    }
}
