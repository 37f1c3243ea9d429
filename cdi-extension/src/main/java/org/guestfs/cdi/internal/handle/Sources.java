// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.cdi.internal.handle;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.naming.NoInitialContextException;
import org.guestfs.Supply;
import org.guestfs.cdi.internal.config.Settings;
import org.jspecify.annotations.Nullable;

/**
 * Decides where handles come from, when the first is wanted: names in a component's {@code java:comp} are not there
 * before.
 */
final class Sources implements AutoCloseable {
    private static final Logger LOG = System.getLogger("org.guestfs.cdi");
    private static final String KEY = "connection-factory";
    private static final String NONE = "none";
    private static final String DEFAULT_NAME = "eis/guestfs";

    private final Settings settings;
    private final Supplier<Optional<Supply>> supplies;
    private final ReentrantLock deciding = new ReentrantLock();
    private volatile @Nullable HandleSource source;

    Sources(Settings settings, Supplier<Optional<Supply>> supplies) {
        this.settings = settings;
        this.supplies = supplies;
    }

    HandleSource require() {
        HandleSource decided = source;
        if (decided != null) {
            return decided;
        }
        deciding.lock();
        try {
            decided = source;
            if (decided == null) {
                decided = decide();
                LOG.log(Level.INFO, "handles come from {0}", decided);
                source = decided;
            }
            return decided;
        } finally {
            deciding.unlock();
        }
    }

    /** What the source lacks, if it has been decided on: whoever asks is not in a component, where an adapter is found. */
    Optional<String> problem() {
        HandleSource decided = source;
        return decided == null ? Optional.empty() : decided.problem();
    }

    /** What can be known to be wrong before anything is opened. */
    List<String> problems() {
        var problems = new ArrayList<String>();
        try {
            SupplySource.configured(settings);
        } catch (IllegalArgumentException e) {
            problems.add("the supply is not configured well: " + e.getMessage());
        }
        settings.find(KEY)
                .filter(name -> !name.equals(NONE) && !isAdapterApiPresent())
                .ifPresent(name -> problems.add(Settings.PREFIX + KEY + " is " + name
                        + ", but the application does not see the classes of the adapter; let it, or set that to "
                        + NONE));
        return problems;
    }

    /** Whether there may be an adapter, as far as that can be told before anything is looked up. */
    static boolean mayHaveAdapter(Settings settings) {
        return isAdapterApiPresent()
                && !settings.find(KEY).equals(Optional.of(NONE))
                && (settings.find(KEY).isPresent() || hasNaming());
    }

    private static boolean isAdapterApiPresent() {
        return Stream.of("jakarta.resource.Referenceable", "org.guestfs.ra.GuestfsConnectionFactory")
                .allMatch(Settings::isPresent);
    }

    private static boolean hasNaming() {
        try {
            InitialContext.doLookup(DEFAULT_NAME);
            return true;
        } catch (NoInitialContextException e) {
            return false;
        } catch (NamingException e) {
            return true;
        }
    }

    private HandleSource decide() {
        Optional<HandleSource> adapter = mayHaveAdapter(settings) ? findAdapter() : Optional.empty();
        return adapter.orElseGet(
                () -> supplies.get().map(SupplySource::of).orElseGet(() -> SupplySource.open(settings)));
    }

    private Optional<HandleSource> findAdapter() {
        Optional<String> configured = settings.find(KEY);
        String name = configured.orElse(DEFAULT_NAME);
        @Nullable NamingException failure = null;
        for (String candidate : candidates(name)) {
            try {
                return Optional.of(AdapterSource.of(candidate, InitialContext.doLookup(candidate)));
            } catch (NamingException e) {
                failure = e;
            }
        }
        if (configured.isPresent()) {
            throw new IllegalStateException(
                    "there is no connection factory " + name + "; bind one, or set " + Settings.PREFIX + KEY
                            + " to another name, or to " + NONE + " for a supply of this application",
                    failure);
        }
        return Optional.empty();
    }

    private static List<String> candidates(String name) {
        return name.startsWith("java:") ? List.of(name) : List.of("java:comp/env/" + name, name);
    }

    @Override
    public void close() {
        HandleSource decided = source;
        if (decided != null) {
            decided.close();
        }
    }
}
