// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.internal.tx;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.transaction.xa.XAResource;
import jnr.constants.platform.Signal;
import jnr.posix.POSIX;
import jnr.posix.POSIXFactory;

/** Writes to two images in a transaction, and kills itself in the middle of it. */
final class CrashingProgram {
    /** What the process seems to exit with then: 128 and the number of the signal. */
    static final int CRASHED = 137;

    private static final POSIX POSIX = POSIXFactory.getNativePOSIX();

    static final BranchXid XID = new BranchXid(1, "0a0b", "01");

    private CrashingProgram() {}

    /** Arguments: the directory of the images, one or two phases, the step after which to die, and the how manyth. */
    public static void main(String[] arguments) throws Exception {
        Path root = Path.of(arguments[0]);
        boolean isOnePhase = arguments[1].equals("one");
        Step last = Step.valueOf(arguments[2]);
        var countdown = new AtomicInteger(Integer.parseInt(arguments[3]));
        Journals journals = Journals.open(
                Optional.empty(), List.of(root), Duration.ofSeconds(5), System.getenv(), (branch, step) -> {
                    if (step == last && countdown.decrementAndGet() == 0) {
                        killMyself();
                    }
                });
        try (var writer = new ApplianceWriter()) {
            BranchResource branch = journals.resource(writer);
            branch.start(XID, XAResource.TMNOFLAGS);
            writer.write(branch, new ArrayList<>(CrashMatrixIT.images(root)), "new");
            branch.end(XID, XAResource.TMSUCCESS);
            if (!isOnePhase) {
                branch.prepare(XID);
            }
            branch.commit(XID, isOnePhase);
        }
    }

    /** Without any chance to tidy up. */
    static void killMyself() {
        POSIX.kill(POSIX.getpid(), Signal.SIGKILL.intValue());
    }
}
