// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.guestfs.Payload.bytes;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.guestfs.api.InotifyEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Changes of the guest's files, as its kernel reports them. */
@Tag("appliance")
final class InotifyIT {
    private static final int MODIFY = 0x2;
    private static final int MOVED_FROM = 0x40;
    private static final int MOVED_TO = 0x80;
    private static final int CREATE = 0x100;
    private static final int DELETE = 0x200;
    private static final long OVERFLOW = 0x4000;
    private static final int DEFAULT_EVENTS = 16_384;

    private Guestfs guestfs;

    @BeforeEach
    void mount() {
        guestfs = SharedAppliance.emptied();
        guestfs.mkdir("/watched");
        guestfs.mkdir("/other");
    }

    @Test
    void whatHappensInAWatchedDirectoryIsToldInOrder() {
        guestfs.inotifyInit(0);
        try {
            long watch = guestfs.inotifyAddWatch("/watched", CREATE | DELETE | MOVED_FROM | MOVED_TO);
            assertThat(guestfs.inotifyRead()).isEmpty();
            guestfs.touch("/watched/one");
            guestfs.touch("/other/unseen");
            guestfs.rename("/watched/one", "/watched/two");
            guestfs.rm("/watched/two");
            List<InotifyEvent> events = guestfs.inotifyRead();
            assertThat(events).extracting(InotifyEvent::inName).containsExactly("one", "one", "two", "two");
            assertThat(events)
                    .extracting(InotifyEvent::inMask)
                    .containsExactly((long) CREATE, (long) MOVED_FROM, (long) MOVED_TO, (long) DELETE);
            assertThat(events).extracting(InotifyEvent::inWd).containsOnly(watch);
            assertThat(events.get(1).inCookie())
                    .isNotZero()
                    .isEqualTo(events.get(2).inCookie());
            assertThat(guestfs.inotifyRead()).isEmpty();
        } finally {
            guestfs.inotifyClose();
        }
    }

    @Test
    void aWatchThatIsRemovedSeesNothingMore() {
        guestfs.inotifyInit(0);
        try {
            long removed = guestfs.inotifyAddWatch("/watched", CREATE);
            long kept = guestfs.inotifyAddWatch("/other", CREATE);
            guestfs.inotifyRmWatch((int) removed);
            guestfs.inotifyRead();
            guestfs.touch("/watched/unseen");
            guestfs.touch("/other/seen");
            assertThat(guestfs.inotifyRead()).containsExactly(new InotifyEvent(kept, CREATE, 0, "seen"));
            var refusal = catchThrowableOfType(OperationException.class, () -> guestfs.inotifyRmWatch((int) removed));
            assertThat(refusal.errnoName()).isEqualTo("EINVAL");
        } finally {
            guestfs.inotifyClose();
        }
    }

    @Test
    void theNamesOfChangedFilesAreListedOnceEach() {
        guestfs.inotifyInit(0);
        try {
            guestfs.inotifyAddWatch("/watched", CREATE | MODIFY);
            guestfs.write("/watched/b", bytes("1"));
            guestfs.write("/watched/a", bytes("2"));
            guestfs.writeAppend("/watched/b", bytes("3"));
            assertThat(guestfs.inotifyFiles()).containsExactly("a", "b");
            assertThat(guestfs.inotifyFiles()).isEmpty();
        } finally {
            guestfs.inotifyClose();
        }
    }

    @Test
    void moreEventsThanAskedForOverflow() {
        guestfs.inotifyInit(3);
        try {
            guestfs.inotifyAddWatch("/watched", CREATE);
            guestfs.fillDir("/watched", 10);
            List<InotifyEvent> events = guestfs.inotifyRead();
            assertThat(events).hasSize(4);
            assertThat(events.get(3).inMask()).isEqualTo(OVERFLOW);
        } finally {
            guestfs.inotifyClose();
            // The number is the kernel's, and outlives the watches.
            guestfs.inotifyInit(DEFAULT_EVENTS);
            guestfs.inotifyClose();
        }
    }

    @Test
    void nothingIsWatchedBeforeInitNorAfterClose() {
        assertRefused(() -> guestfs.inotifyAddWatch("/watched", CREATE));
        guestfs.inotifyInit(0);
        guestfs.inotifyAddWatch("/watched", CREATE);
        guestfs.inotifyClose();
        assertRefused(guestfs::inotifyRead);
        assertRefused(guestfs::inotifyClose);
    }

    private static void assertRefused(ThrowingCallable call) {
        assertThat(catchThrowableOfType(OperationException.class, call))
                .hasMessageContaining("you must call 'inotify_init' first");
    }
}
