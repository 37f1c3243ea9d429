// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.direct;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.guestfs.spi.LaunchPlan;
import org.guestfs.spi.LaunchPlan.Flag;

/** The words for the appliance's kernel and its /init, as libguestfs gives them. */
final class KernelCommandLine {
    private static final Pattern TERM = Pattern.compile("[A-Za-z0-9_-]{1,16}");

    private KernelCommandLine() {}

    static String of(LaunchPlan plan, Optional<UUID> root, Accelerator accelerator, Boot boot) {
        var words = new ArrayList<String>();
        words.add("panic=1 console=ttyS0 edd=off udevtimeout=6000 udev.event-timeout=6000 no_timer_check");
        words.add("printk.time=1 cgroup_disable=memory usbcore.nousb cryptomgr.notests tsc=reliable 8250.nr_uarts=1");
        if (accelerator == Accelerator.TCG) {
            // Mitigations keep the appliance's processes from each other, all of which serve one caller, and cost a
            // tenth of the boot. TCG translates a program anew for each address that it is at, which made a clone
            // take 1.4 times as long. Nobody reads the kernel's account of who waits for what.
            words.add("mitigations=off norandmaps psi=0");
            if (!plan.is(Flag.SELINUX)) {
                // Nobody has a policy; this one answers getcon.
                words.add("lsm=apparmor");
            }
        }
        root.ifPresent(uuid -> words.add("root=UUID=" + uuid));
        words.add(plan.is(Flag.SELINUX) ? "selinux=1 enforcing=0" : "selinux=0");
        words.add(plan.is(Flag.VERBOSE) ? "guestfs_verbose=1" : "quiet");
        if (plan.is(Flag.NETWORK)) {
            words.add("guestfs_network=1");
        }
        if (boot.kind() == Boot.Kind.COLD) {
            addOwn(words, plan);
        }
        plan.append().ifPresent(words::add);
        return String.join(" ", words);
    }

    /** What no two handles need have in common. */
    private static void addOwn(List<String> words, LaunchPlan plan) {
        String term = plan.environment().getOrDefault("TERM", "");
        words.add("TERM=" + (TERM.matcher(term).matches() ? term : "linux"));
        if (!plan.identifier().isEmpty()) {
            words.add("guestfs_identifier=" + plan.identifier());
        }
    }
}
