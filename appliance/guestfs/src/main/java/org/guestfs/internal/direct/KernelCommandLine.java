// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.direct;

import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.guestfs.spi.LaunchPlan;
import org.guestfs.spi.LaunchPlan.Flag;

/** The words for the appliance's kernel and its /init, as libguestfs gives them. */
final class KernelCommandLine {
    private static final Pattern TERM = Pattern.compile("[A-Za-z0-9_-]{1,16}");

    private KernelCommandLine() {}

    static String of(LaunchPlan plan, Optional<UUID> root) {
        var words = new ArrayList<String>();
        words.add("panic=1 console=ttyS0 edd=off udevtimeout=6000 udev.event-timeout=6000 no_timer_check");
        words.add("printk.time=1 cgroup_disable=memory usbcore.nousb cryptomgr.notests tsc=reliable 8250.nr_uarts=1");
        root.ifPresent(uuid -> words.add("root=UUID=" + uuid));
        words.add(plan.is(Flag.SELINUX) ? "selinux=1 enforcing=0" : "selinux=0");
        words.add(plan.is(Flag.VERBOSE) ? "guestfs_verbose=1" : "quiet");
        if (plan.is(Flag.NETWORK)) {
            words.add("guestfs_network=1");
        }
        String term = plan.environment().getOrDefault("TERM", "");
        words.add("TERM=" + (TERM.matcher(term).matches() ? term : "linux"));
        if (!plan.identifier().isEmpty()) {
            words.add("guestfs_identifier=" + plan.identifier());
        }
        plan.append().ifPresent(words::add);
        return String.join(" ", words);
    }
}
