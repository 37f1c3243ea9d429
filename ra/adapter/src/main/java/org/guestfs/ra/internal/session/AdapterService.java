// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.internal.session;

import jakarta.resource.ResourceException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.guestfs.Drive;
import org.guestfs.Supply;
import org.guestfs.management.HostCheck;
import org.guestfs.ra.internal.tx.Journals;

/** What an adapter has while it is started. Thread-safe. */
public final class AdapterService implements AutoCloseable {
    private static final Duration DRAIN = Duration.ofSeconds(20);

    private final AdapterSettings settings;
    private final ImageRoots roots;
    private final Journals journals;
    private final Supply supply;
    private final Set<Session> sessions = ConcurrentHashMap.newKeySet();
    private volatile boolean isClosed;

    private AdapterService(AdapterSettings settings, Journals journals, Supply supply) {
        this.settings = settings;
        this.journals = journals;
        this.supply = supply;
        roots = new ImageRoots(settings);
    }

    /**
     * Opens it: the supply begins to fill, and what transactions of dead processes left behind is tidied up.
     *
     * @param settings the configuration
     * @return what must be closed
     * @throws IOException if a directory cannot be used
     */
    public static AdapterService open(AdapterSettings settings) throws IOException {
        Journals journals = Journals.open(
                settings.journal(),
                settings.roots(),
                settings.lockTimeout(),
                settings.config().environment());
        boolean isOpen = false;
        try {
            journals.sweep();
            AdapterSettings.Limits stock = settings.stock();
            Supply.Builder builder = Supply.builder()
                    .config(settings.config())
                    .minimum(stock.minimum())
                    .maximum(stock.maximum())
                    .idleTimeout(stock.idle())
                    .waitTimeout(stock.patience())
                    .uses(stock.uses());
            stock.mebibytes().ifPresent(builder::memory);
            var service = new AdapterService(settings, journals, builder.open());
            isOpen = true;
            return service;
        } finally {
            if (!isOpen) {
                journals.close();
            }
        }
    }

    /** The configuration. */
    public AdapterSettings settings() {
        return settings;
    }

    /**
     * Says what is missing on the host.
     *
     * @return a sentence, or empty if nothing is, as far as can be told without starting an appliance
     */
    public Optional<String> problem() {
        return HostCheck.problem(supply.config());
    }

    /** Where appliances come from. */
    public Supply supply() {
        return supply;
    }

    /** Where transactions keep what they write. */
    public Journals journals() {
        return journals;
    }

    /**
     * Checks the drives of a spec.
     *
     * @param drives the drives
     * @param mayWrite whether anything may be written at all
     * @return the drives as they are to be opened
     * @throws ResourceException if one may not be opened
     */
    public List<Drive> resolve(List<Drive> drives, boolean mayWrite) throws ResourceException {
        var resolved = new ArrayList<Drive>();
        for (Drive drive : drives) {
            resolved.add(roots.resolve(drive, mayWrite));
        }
        return resolved;
    }

    /**
     * Opens a session. Its images are locked; its appliance is launched later.
     *
     * @param owner who has it
     * @param drives the drives, resolved
     * @param purpose who wants it, to be shown to others who want the same
     * @return the session
     * @throws ResourceException if an image is busy
     */
    public Session open(SessionOwner owner, List<Drive> drives, String purpose) throws ResourceException {
        requireOpen();
        var session = new Session(this, owner, drives, purpose);
        sessions.add(session);
        session.reserve();
        if (isClosed) {
            session.abandon("the resource adapter has been stopped");
            requireOpen();
        }
        return session;
    }

    private void requireOpen() throws ResourceException {
        if (isClosed) {
            throw new jakarta.resource.spi.IllegalStateException("the resource adapter has been stopped");
        }
    }

    /**
     * Tells whether nobody has used a session for too long.
     *
     * @param session the session
     * @param opened when the connection to it was opened
     * @return whether the connection is to be closed
     */
    public boolean isForgotten(Session session, Instant opened) {
        Duration limit = settings.idleLimit();
        return !limit.isZero() && session.idleSince(opened).compareTo(limit) > 0;
    }

    void forget(Session session) {
        sessions.remove(session);
    }

    /** The sessions that have not ended. */
    public List<Session> sessions() {
        return List.copyOf(sessions);
    }

    /** Ends all sessions, and the calls under way with them, and all that is kept ready. */
    @Override
    public void close() {
        isClosed = true;
        sessions().forEach(session -> session.abandon("the resource adapter has been stopped"));
        supply.close(DRAIN);
        journals.close();
    }
}
