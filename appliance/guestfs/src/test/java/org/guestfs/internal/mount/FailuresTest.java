// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.mount;

import static org.assertj.core.api.Assertions.assertThat;

import org.guestfs.ApplianceLostException;
import org.guestfs.Errno;
import org.guestfs.OperationException;
import org.junit.jupiter.api.Test;

/** What programs are told of failures, which must be a number that Linux takes. */
final class FailuresTest {
    private static int number(Errno errno) {
        return Failures.number(new OperationException("action", errno, "message"));
    }

    @Test
    void errorsOfTheGuestArePassedOn() {
        assertThat(number(Errno.of("ENOENT"))).isEqualTo(2);
        assertThat(number(Errno.of("ENOTSUP"))).isEqualTo(95);
        assertThat(number(Errno.of("EHWPOISON"))).isEqualTo(133);
    }

    @Test
    void anErrorWithoutANumberThatLinuxTakesBecomesAnInvalidArgument() {
        assertThat(number(Errno.NONE)).isEqualTo(22);
        assertThat(number(new Errno("EVIL", -1))).isEqualTo(22);
        assertThat(number(new Errno("EVIL", 512))).isEqualTo(22);
        assertThat(number(new Errno("EVIL", Integer.MIN_VALUE))).isEqualTo(22);
    }

    @Test
    void otherFailuresAreErrorsOfInputAndOutput() {
        assertThat(Failures.number(new IllegalArgumentException("a lone surrogate")))
                .isEqualTo(22);
        assertThat(Failures.number(new IllegalStateException("the handle is closed")))
                .isEqualTo(5);
        assertThat(Failures.number(new OutOfMemoryError())).isEqualTo(5);
    }

    @Test
    void onlyALostApplianceAndErrorsOfTheJvmEndTheServing() {
        var lost = new ApplianceLostException("pread", Errno.of("EPIPE"), "gone", null, "");
        assertThat(Failures.number(lost)).isEqualTo(5);
        assertThat(Failures.isFatal(lost)).isTrue();
        assertThat(Failures.isFatal(new OutOfMemoryError())).isTrue();
        assertThat(Failures.isFatal(new OperationException("pread", Errno.of("EIO"), "bad sector")))
                .isFalse();
        assertThat(Failures.isFatal(new IllegalStateException("closed"))).isFalse();
    }
}
