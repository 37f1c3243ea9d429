// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.servers;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Collection;
import java.util.function.Function;
import org.guestfs.ejb.AuditTrail;
import org.guestfs.ejb.FileBrowser;
import org.guestfs.ejb.FileRestore;
import org.guestfs.ejb.FileSearch;
import org.guestfs.ejb.FileWriter;
import org.guestfs.ejb.HandleEvents;
import org.guestfs.ejb.ImageCatalogue;
import org.guestfs.ejb.Jobs;
import org.guestfs.ejb.Roles;

/** Somebody who may restore. */
@Stateless
@PermitAll
@DeclareRoles(Roles.RESTORER)
@RunAs(Roles.RESTORER)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class RestorerBean {
    @EJB
    private AuditTrail audit;

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
    private Jobs jobs;

    @Resource
    private TimerService timers;

    /** What he has. */
    public record Services(
            AuditTrail audit,
            FileBrowser browser,
            FileRestore restore,
            FileSearch search,
            FileWriter writer,
            HandleEvents events,
            ImageCatalogue catalogue,
            Jobs jobs) {}

    public <R> R call(Function<Services, R> work) {
        return work.apply(new Services(audit, browser, restore, search, writer, events, catalogue, jobs));
    }

    /** Those of all beans in the application. */
    public Collection<Timer> timers() {
        return timers.getAllTimers();
    }
}
