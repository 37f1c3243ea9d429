// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.direct;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.guestfs.internal.host.HostProcess;
import org.guestfs.spi.LaunchPlan;
import org.guestfs.spi.LaunchPlan.Flag;

/** Starts and kills qemu, or a wrapper that starts it. */
final class QemuProcess {
    /**
     * Keeps the signals of a terminal away from the command that follows, and replaces itself by that: a child of a JVM
     * leads no process group yet.
     */
    private static final String DETACH = "setsid";

    /** Becomes the command that follows when it is told to, and ends if whoever could tell it is gone. */
    private static final List<String> GATE = List.of("/bin/sh", "-c", "read -r go && exec \"$@\"", "guestfs-gate");

    private static final int SIGNAL_BASE = 128;

    /** What the shell says of a command that it may not execute, or that is not there. */
    private static final Set<Integer> NOT_STARTED = Set.of(126, 127);

    /** Of hanging up, Ctrl-C, killing and terminating: nothing that a program does to itself. */
    private static final Set<Integer> ENDING_SIGNALS = Set.of(1, 2, 9, 15);

    private QemuProcess() {}

    /**
     * Starts a process that becomes qemu with {@link #release}: until then it ends with this JVM by itself, so that there
     * is time to tell the guard about it. If qemu has our terminal, it starts at once.
     */
    static Process prepare(List<String> words, LaunchPlan plan) throws IOException {
        var command = new ArrayList<String>();
        if (plan.is(Flag.PGROUP)) {
            command.add(DETACH);
        }
        command.addAll(plan.is(Flag.DIRECT) ? words : gated(words));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        if (plan.is(Flag.DIRECT)) {
            builder.inheritIO();
        }
        builder.environment().clear();
        builder.environment().putAll(plan.environment());
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("QEMU_AUDIO_DRV", "none");
        return HostProcess.start(builder);
    }

    /** Returns what becomes a command with {@link #release}. */
    static List<String> gated(List<String> words) {
        return Stream.concat(GATE.stream(), words.stream()).toList();
    }

    static void release(Process qemu) throws IOException {
        qemu.getOutputStream().write('\n');
        qemu.getOutputStream().flush();
    }

    static void kill(Process qemu) {
        qemu.descendants().forEach(ProcessHandle::destroyForcibly);
        qemu.destroyForcibly();
    }

    /** Tells whether qemu ended because of something that it did not like. */
    static boolean isRefusal(int status) {
        return status > 0 && status <= SIGNAL_BASE;
    }

    /** Tells whether there was no qemu that could have liked anything. */
    static boolean isNotThere(int status) {
        return NOT_STARTED.contains(status);
    }

    /** Tells whether somebody ended it by a signal; qemu itself hides that, except of the one that cannot be caught. */
    static boolean isEndedByOthers(int status) {
        return ENDING_SIGNALS.contains(status - SIGNAL_BASE);
    }

    /** Tells how a process ended, in words. */
    static String fate(int status) {
        return status > SIGNAL_BASE
                ? "qemu was killed by signal " + (status - SIGNAL_BASE)
                : "qemu exited with status " + status;
    }
}
