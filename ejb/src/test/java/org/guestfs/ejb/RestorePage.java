// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb;

import jakarta.ejb.EJB;
import jakarta.enterprise.event.Observes;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.List;

/** The examples of docs/restore.md. */
final class RestorePage {
    private final Feed feed = (owner, text) -> {};

    /** What an application would have. */
    private interface Feed {
        void send(String owner, String text);
    }

    @EJB
    private FileBrowser browser;

    @EJB
    private FileRestore restore;

    void show(PrintWriter out) {
        var etc = new FileLocation("backup/guest.qcow2", "os:/dev/sda1", "/etc");
        FilePage page = browser.list(etc, ListQuery.first(100).matching("*.conf"));
        for (FileEntry entry : page.entries()) {
            out.println(GuestNames.display(entry.name()) + " " + entry.size());
        }
    }

    void download(OutputStream to) {
        var home = new FileLocation("backup/guest.qcow2", "os:/dev/sda1", "/home/me");
        restore.archive(List.of(home), ArchiveFormat.ZIP, to);
    }

    void progress(@Observes JobChanged event) {
        JobStatus job = event.status();
        feed.send(job.owner(), job.id() + ": " + job.position() + " of " + job.total());
    }
}
