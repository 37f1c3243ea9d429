// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.servers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.guestfs.ejb.JobChanged;
import org.guestfs.ejb.JobStatus;

/** Hears of jobs, as a web layer would. */
@ApplicationScoped
public class JobFeed {
    private static final List<JobStatus> HEARD = new CopyOnWriteArrayList<>();

    static List<JobStatus> heard() {
        return HEARD;
    }

    void changed(@Observes JobChanged event) {
        HEARD.add(event.status());
    }
}
