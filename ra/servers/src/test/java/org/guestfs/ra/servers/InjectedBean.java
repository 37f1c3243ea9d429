// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.servers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.guestfs.cdi.Access.READ_WRITE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.EventMetadata;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.guestfs.EventType;
import org.guestfs.Guestfs;
import org.guestfs.GuestfsEvent;
import org.guestfs.cdi.Guest;
import org.guestfs.cdi.GuestfsFactory;
import org.guestfs.cdi.HandleEvent;
import org.guestfs.cdi.HandleInfo;
import org.guestfs.cdi.HandleLifecycle;
import org.guestfs.cdi.Image;
import org.guestfs.cdi.WithGuest;

/** A bean of the application. */
@ApplicationScoped
public class InjectedBean {
    private static final List<String> HEARD = new CopyOnWriteArrayList<>();
    private static final List<HandleLifecycle> CLOSED = new CopyOnWriteArrayList<>();

    @Inject
    @Image("injected.img")
    private Instance<Guestfs> readers;

    @Inject
    @Any
    private Instance<Guestfs> handles;

    @Inject
    @Image(value = "injected.img", scope = RequestScoped.class)
    private Guestfs ofRequest;

    @Inject
    @Image(value = "injected.img", access = READ_WRITE, format = "raw", scope = TransactionScoped.class)
    private Guestfs ofTransaction;

    @Inject
    @Guest
    private Guestfs guest;

    @Inject
    private GuestfsFactory factory;

    String source() {
        return factory.source();
    }

    Instance<Guestfs> handles() {
        return handles;
    }

    Guestfs ofRequest() {
        return ofRequest;
    }

    Guestfs ofTransaction() {
        return ofTransaction;
    }

    String read() {
        Guestfs reader = readers.get();
        try {
            reader.mountRo("/dev/sda", "/");
            return reader.cat("/etc/hostname");
        } finally {
            readers.destroy(reader);
        }
    }

    @WithGuest(@Image("injected.img"))
    public String readGuest() {
        return guest.cat("/etc/hostname");
    }

    @Transactional
    @WithGuest(@Image(value = "injected.img", access = READ_WRITE, format = "raw"))
    public void rename(String name) {
        guest.write("/etc/hostname", name.getBytes(UTF_8));
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a guest must have a name");
        }
    }

    void launched(@Observes @HandleEvent(EventType.LAUNCH_DONE) GuestfsEvent.LaunchDone event, EventMetadata metadata) {
        HEARD.addAll(HandleInfo.of(metadata).images());
    }

    void closed(@ObservesAsync HandleLifecycle.Closed event) {
        CLOSED.add(event);
    }

    static List<String> heard() {
        return HEARD;
    }

    static List<HandleLifecycle> closed() {
        return CLOSED;
    }
}
