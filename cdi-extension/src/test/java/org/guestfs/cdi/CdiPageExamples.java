// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.cdi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.guestfs.EventType.PROGRESS;
import static org.guestfs.cdi.Access.READ_WRITE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.spi.EventMetadata;
import jakarta.inject.Inject;
import java.util.List;
import org.guestfs.Drive;
import org.guestfs.Guestfs;
import org.guestfs.GuestfsEvent;

/** What docs/cdi.md shows. */
final class CdiPageExamples {
    private CdiPageExamples() {}

    @Dependent
    static class Injected {
        @Inject
        @Image("guest.qcow2")
        Guestfs reader;

        @Inject
        @Image(value = "guest.qcow2", access = READ_WRITE, format = "qcow2")
        Guestfs writer;

        @Inject
        @Image("system.qcow2")
        @Image(value = "data.img", format = "raw", label = "data")
        Guestfs twoDisks;

        @Inject
        @Image(value = "guest.qcow2", scope = RequestScoped.class)
        Guestfs sharedInTheRequest;
    }

    @ApplicationScoped
    static class LookedUp {
        @Inject
        @Any
        Instance<Guestfs> handles;

        @Inject
        GuestfsFactory factory;

        List<String> systems(String name) {
            Guestfs guest = handles.select(Image.Literal.of(name)).get();
            try {
                return guest.inspectOs();
            } finally {
                handles.destroy(guest);
            }
        }

        List<String> systemsIn(String path) {
            try (Guestfs guest = factory.open(path)) {
                return guest.inspectOs();
            }
        }
    }

    @ApplicationScoped
    static class Definitions {
        @Produces
        ImageDefinition backup() {
            Drive drive = Drive.builder("exports/backup")
                    .protocol("nbd")
                    .server(List.of("backup.example.com:10809"))
                    .format("raw")
                    .readonly(true)
                    .build();
            return new ImageDefinition("backup", drive);
        }
    }

    @ApplicationScoped
    static class HostNames {
        @Inject
        @Guest
        Guestfs guest;

        @WithGuest(@Image("guest.qcow2"))
        public String hostName() {
            return guest.cat("/etc/hostname").strip();
        }

        @WithGuest(@Image(value = "guest.qcow2", access = READ_WRITE, format = "qcow2"))
        public void rename(String name) {
            guest.write("/etc/hostname", (name + "\n").getBytes(UTF_8));
        }
    }

    @ApplicationScoped
    static class Observers {
        void on(@Observes @HandleEvent(PROGRESS) GuestfsEvent.Progress event, EventMetadata metadata) {
            System.out.println(HandleInfo.of(metadata).images() + ": " + event.position() + " of " + event.total());
        }

        void later(@ObservesAsync GuestfsEvent.Warning event) {
            System.out.println(event.message());
        }

        void closed(@Observes HandleLifecycle.Closed event) {
            System.out.println(event.handle().id() + " is closed");
        }
    }
}
