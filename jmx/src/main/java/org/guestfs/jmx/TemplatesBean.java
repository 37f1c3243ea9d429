// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.jmx;

import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.guestfs.management.TemplateInfo;
import org.guestfs.management.Templates;

/** The templates as JMX sees them. */
final class TemplatesBean extends Emitter implements TemplatesMXBean {
    private static final String BUILT = "org.guestfs.template.built";

    private final LiveConfig live;
    private final Runnable drain;
    private final AtomicLong built = new AtomicLong();
    private Map<String, Instant> known = new HashMap<>();

    /**
     * Makes the bean.
     *
     * @param notifications the way to listeners
     * @param live says which cache directory it is
     * @param drain ends clones that wait to be used
     * @throws IOException if the cache directory cannot be read
     */
    TemplatesBean(Notifications notifications, LiveConfig live, Runnable drain) throws IOException {
        super(notifications, "that a template has been built", BUILT);
        this.live = live;
        this.drain = drain;
        templates().list().forEach(template -> known.put(template.key(), template.built()));
    }

    private Templates templates() {
        return Templates.of(live.config());
    }

    /** Tells of templates that were not there at the last look. Called by one thread. */
    void lookForNewOnes() throws IOException {
        var now = new HashMap<String, Instant>();
        for (TemplateInfo template : templates().list()) {
            now.put(template.key(), template.built());
            if (!template.built().equals(known.get(template.key()))) {
                built.incrementAndGet();
                emit(
                        BUILT,
                        "the template " + template.key() + " has been built",
                        details("key", template.key(), "bytes", template.bytes()));
            }
        }
        known = now;
    }

    @Override
    public List<TemplateView> getTemplates() throws IOException {
        return templates().list().stream().map(TemplateView::of).toList();
    }

    @Override
    public long getBuiltCount() {
        return built.get();
    }

    @Override
    public void drop(String key) throws IOException {
        if (!templates().drop(key)) {
            throw new IllegalArgumentException(
                    "there is no template \"" + key + "\" that could be dropped now; see the attribute Templates");
        }
    }

    @Override
    public void rebuild(String key) throws IOException {
        drop(key);
        drain.run();
    }
}
