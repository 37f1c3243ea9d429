// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package com.redhat.et.libguestfs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.guestfs.Errno;
import org.guestfs.OperationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a handle does without an appliance. */
class GuestFSTest {
    private static final String TOO_EARLY =
            ": call launch before using this function\n(in guestfish, don't forget to use the 'run' command)";

    private GuestFS g;

    @BeforeEach
    void create() throws LibGuestFSException {
        g = new GuestFS(Map.of("environment", false));
    }

    @AfterEach
    void close() throws LibGuestFSException {
        g.close();
    }

    private static void assertRefused(String message, ThrowingCallable action) {
        assertThatExceptionOfType(LibGuestFSException.class).isThrownBy(action).withMessage(message);
    }

    @Test
    void namesClassesOfEventsInAlphabeticalOrder() {
        assertThat(GuestFS.eventToString(GuestFS.EVENT_PROGRESS | GuestFS.EVENT_CLOSE))
                .isEqualTo("close,progress");
        assertThat(GuestFS.eventToString(GuestFS.EVENT_ALL))
                .isEqualTo("appliance,close,enter,launch_done,library,libvirt_auth,progress,subprocess_quit,trace,"
                        + "warning");
        assertThat(GuestFS.eventToString(0)).isEmpty();
        assertThat(GuestFS.eventToString(1L << 40)).isEmpty();
    }

    @Test
    void anAddressOfTheCLibraryIsNotSupported() {
        var refused = catchThrowableOfType(LibGuestFSException.class, () -> g.add_libvirt_dom(4096L));
        assertThat(refused.getErrno()).isEqualTo(Errno.of("ENOTSUP").number()).isPositive();
        assertThat(refused).hasMessageContaining("call add_domain");
    }

    @Test
    void refusesToBeUsedOnceItIsClosed() throws LibGuestFSException {
        g.close();
        g.close();
        assertRefused("mount: handle is closed", () -> g.mount("/dev/sda", "/"));
        assertRefused("add_drive: handle is closed", () -> g.add_drive_opts("x"));
        assertRefused("set_event_callback: handle is closed", () -> g.set_event_callback(null, 0));
        assertRefused("delete_event_callback: handle is closed", () -> g.delete_event_callback(0));
    }

    @Test
    void namesTheActionThatIsCalledTooEarly() {
        assertRefused("mkdir" + TOO_EARLY, () -> g.mkdir("/x"));
        assertRefused("internal_write" + TOO_EARLY, () -> g.write("/x", new byte[1]));
    }

    @Test
    void saysNothingButItsOwnWordsWhereTheLibraryFails(@TempDir Path directory) {
        Path missing = directory.resolve("missing");
        var failure = catchThrowableOfType(LibGuestFSException.class, () -> g.add_drive(missing.toString()));
        assertThat(failure)
                .hasMessage(missing + ": No such file or directory")
                .hasCauseInstanceOf(OperationException.class);
        assertThat(failure.getErrno()).isEqualTo(2);
    }

    @Test
    void saysNothingOfTheActionsByWhichTheLibraryDoesItsWork(@TempDir Path directory) {
        Path missing = directory.resolve("missing");
        assertRefused(missing + ": No such file or directory", () -> g.add_drive_ro(missing.toString()));
    }

    @Test
    void refusesNullAsTheLibraryDoes() {
        assertRefused("mkdir: path: parameter cannot be NULL", () -> g.mkdir(null));
        assertRefused("command: arguments: parameter cannot be NULL", () -> g.command(null));
        assertRefused("luks_add_key: newkey: parameter cannot be NULL", () -> g.luks_add_key("/dev/sda", "x", null, 0));
        assertRefused("set_event_callback: callback: parameter cannot be NULL", () -> g.set_event_callback(null, 1));
    }

    @Test
    void takesNullWhereItIsAValue() throws LibGuestFSException {
        g.set_append("quiet");
        assertThat(g.get_append()).isEqualTo("quiet");
        g.set_append(null);
        assertThat(g.get_append()).isNull();
    }

    @Test
    void refusesValuesThatHaveNoPlaceInAString() {
        assertThatExceptionOfType(LibGuestFSException.class)
                .isThrownBy(() -> g.mkdir("a\0b"))
                .withMessageStartingWith("mkdir: path: ");
        assertThatExceptionOfType(LibGuestFSException.class)
                .isThrownBy(() -> g.upload("a\0b", "/x"))
                .withMessageStartingWith("upload: ");
    }

    @Test
    void hasAnErrorNumberOfZeroWhereNoneIsKnown() {
        var failure = catchThrowableOfType(LibGuestFSException.class, () -> g.mkdir("/x"));
        assertThat(failure.getErrno()).isZero();
        assertThat(new LibGuestFSException("x").getErrno()).isZero();
    }

    @Test
    void leadsToTheHandleBehindIt() throws LibGuestFSException {
        g.set_memsize(1024);
        assertThat(g.guestfs().getMemsize()).isEqualTo(1024);
    }

    @Test
    void isClosedIfNobodyUsesItAnyMore() throws Exception {
        var closed = new CountDownLatch(1);
        createAndForget(closed);
        for (int i = 0; i < 100 && closed.getCount() > 0; i++) {
            System.gc();
            closed.await(100, TimeUnit.MILLISECONDS);
        }
        assertThat(closed.getCount()).isZero();
    }

    private static void createAndForget(CountDownLatch closed) throws LibGuestFSException {
        new GuestFS().set_event_callback((event, eh, buffer, array) -> closed.countDown(), GuestFS.EVENT_CLOSE);
    }

    @Nested
    class OptionalArguments {
        @Test
        void thatAreUnknownOrNullAreIgnored(@TempDir Path directory) throws LibGuestFSException {
            String image = directory.resolve("image").toString();
            Map<String, Object> optargs = new HashMap<>();
            optargs.put("nonsense", 1);
            optargs.put("preallocation", null);
            g.disk_create(image, "raw", 1 << 20, optargs);
            assertThat(g.disk_virtual_size(image)).isEqualTo(1 << 20);
        }

        @Test
        void ofAnotherTypeAreRefused() {
            assertThatExceptionOfType(ClassCastException.class)
                    .isThrownBy(() -> g.add_drive("x", Map.of("readonly", "true")));
            assertThatExceptionOfType(ClassCastException.class)
                    .isThrownBy(() -> g.add_drive("x", Map.of("server", List.of("a"))));
            assertThatExceptionOfType(ClassCastException.class)
                    .isThrownBy(() -> new GuestFS(Map.of("environment", "no")));
        }

        @Test
        void mayBeAbsentAltogether() {
            assertRefused("umount" + TOO_EARLY, () -> g.umount("/", null));
            assertRefused("umount" + TOO_EARLY, () -> g.umount_opts("/"));
        }
    }

    @Nested
    class Callbacks {
        private final List<String> heard = new ArrayList<>();

        private void hear(long event, int eh, String buffer, long[] array) {
            heard.add(GuestFS.eventToString(event) + " " + eh + " " + buffer + " " + array.length);
        }

        @Test
        void hearWhatTheyAskedFor() throws LibGuestFSException {
            g.set_event_callback(this::hear, GuestFS.EVENT_ENTER | GuestFS.EVENT_CLOSE);
            g.set_event_callback(this::hear, GuestFS.EVENT_TRACE);
            g.set_trace(true);
            g.get_memsize();
            g.close();
            assertThat(heard)
                    .containsExactly(
                            "enter 0 set_trace 0",
                            "enter 0 get_memsize 0",
                            "trace 1 get_memsize 0",
                            "trace 1 get_memsize = 1280 0",
                            "trace 1 close 0",
                            "close 0 null 0");
        }

        @Test
        void hearNothingIfTheyAskedForNothing() throws LibGuestFSException {
            g.set_event_callback(this::hear, 0);
            g.get_memsize();
            assertThat(heard).isEmpty();
        }

        @Test
        void hearNothingOnceTheyAreDeleted() throws LibGuestFSException {
            int eh = g.set_event_callback(this::hear, GuestFS.EVENT_ALL);
            g.delete_event_callback(eh);
            g.delete_event_callback(eh);
            g.delete_event_callback(-1);
            g.get_memsize();
            assertThat(heard).isEmpty();
        }

        @Test
        void stopNothingByWhatTheyThrow() throws LibGuestFSException {
            var failure = new AssertionError("expected, and printed on standard error");
            failure.setStackTrace(new StackTraceElement[0]);
            g.set_event_callback(
                    (event, eh, buffer, array) -> {
                        throw failure;
                    },
                    GuestFS.EVENT_ENTER);
            g.set_event_callback(this::hear, GuestFS.EVENT_ENTER);
            assertThat(g.get_memsize()).isPositive();
            assertThat(heard).containsExactly("enter 1 get_memsize 0");
        }

        @Test
        void mayDeleteThemselvesWhenTheyAreCalled() throws LibGuestFSException {
            g.set_event_callback(
                    (event, handle, buffer, array) -> {
                        hear(event, handle, buffer, array);
                        deleteQuietly(handle);
                    },
                    GuestFS.EVENT_ENTER);
            g.get_memsize();
            g.get_memsize();
            assertThat(heard).hasSize(1);
        }

        private void deleteQuietly(int eh) {
            try {
                g.delete_event_callback(eh);
            } catch (LibGuestFSException e) {
                throw new IllegalStateException(e);
            }
        }

        @Test
        void areNumberedAsInTheLibrary() throws LibGuestFSException {
            assertThat(g.set_event_callback(this::hear, 1)).isEqualTo(0);
            assertThat(g.set_event_callback(this::hear, 1)).isEqualTo(1);
            g.delete_event_callback(0);
            assertThat(g.set_event_callback(this::hear, 1)).isEqualTo(2);
            g.delete_event_callback(2);
            assertThat(g.set_event_callback(this::hear, 1)).isEqualTo(2);
        }

        @Test
        void areAThousandAtMost() throws LibGuestFSException {
            for (int i = 0; i < 1000; i++) {
                g.set_event_callback(this::hear, 0);
            }
            assertRefused("too many event callbacks registered", () -> g.set_event_callback(this::hear, 0));
        }
    }
}
