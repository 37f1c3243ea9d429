// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.servers;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.guestfs.ejb.AuditTrail;
import org.guestfs.ejb.Checksums;
import org.guestfs.ejb.FileBrowser;
import org.guestfs.ejb.FileLocation;
import org.guestfs.ejb.FileRestore;
import org.guestfs.ejb.FileSearch;
import org.guestfs.ejb.FileWriter;
import org.guestfs.ejb.HandleEvents;
import org.guestfs.ejb.ImageCatalogue;
import org.guestfs.ejb.ImageComparison;
import org.guestfs.ejb.Jobs;
import org.guestfs.ejb.ListQuery;
import org.guestfs.ejb.SearchQuery;

/** Somebody who has not signed on. */
@Stateless
@PermitAll
public class NobodyBean {
    @EJB
    private AuditTrail audit;

    @EJB
    private Checksums checksums;

    @EJB
    private FileBrowser browser;

    @EJB
    private FileRestore restore;

    @EJB
    private FileSearch search;

    @EJB
    private FileWriter writer;

    @EJB
    private HandleEvents events;

    @EJB
    private ImageCatalogue catalogue;

    @EJB
    private ImageComparison comparison;

    @EJB
    private Jobs jobs;

    /** What he may do, a call of each bean having been tried. */
    public List<String> allowed(FileLocation file) {
        Map<String, Runnable> calls = new LinkedHashMap<>();
        calls.put("AuditTrail", () -> audit.latest(1));
        calls.put("Checksums", () -> checksums.start(List.of(file), "md5"));
        calls.put("FileBrowser", () -> browser.list(file.parent(), ListQuery.first(1)));
        calls.put("FileRestore", () -> restore.writeTo(file, 0, -1, new ByteArrayOutputStream()));
        calls.put("FileSearch", () -> search.start(file.parent(), SearchQuery.named("*")));
        calls.put("FileWriter", () -> writer.write(file, new ByteArrayInputStream(new byte[0]), 0, true));
        calls.put("HandleEvents", () -> events.latest());
        calls.put("ImageCatalogue", () -> catalogue.images());
        calls.put("ImageComparison", () -> comparison.start(file.parent(), file.parent(), false));
        calls.put("Jobs", () -> jobs.list());
        var allowed = new ArrayList<String>();
        calls.forEach((name, call) -> {
            try {
                call.run();
                allowed.add(name);
            } catch (EJBAccessException e) {
                // As it should be.
                return;
            }
        });
        return allowed;
    }
}
