// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.spi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.resource.ResourceException;
import jakarta.resource.spi.ConnectionManager;
import jakarta.resource.spi.ConnectionRequestInfo;
import jakarta.resource.spi.LazyAssociatableConnectionManager;
import jakarta.resource.spi.ManagedConnectionFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.transaction.xa.XAResource;
import javax.transaction.xa.Xid;
import org.guestfs.LaunchException;
import org.guestfs.ra.GuestfsConnection;
import org.guestfs.ra.GuestfsConnectionFactory;
import org.guestfs.ra.GuestfsConnectionSpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Connections that a server takes off their managed connections while nobody uses them. */
@Tag("appliance")
@Timeout(120)
final class DissociationIT {
    private static final GuestfsConnectionSpec WRITE = GuestfsConnectionSpec.readWrite("guest.img", "raw");

    @TempDir
    private Path root;

    private final GuestfsResourceAdapter adapter = new GuestfsResourceAdapter();
    private final LazyServer server = new LazyServer();
    private GuestfsConnectionFactory factory;

    /** Gives connections the managed connection that is current, and makes that when there is none. */
    @SuppressWarnings("serial") // nobody writes it anywhere
    private static final class LazyServer implements ConnectionManager, LazyAssociatableConnectionManager {
        private final List<Object> closedWithoutPlace = new ArrayList<>();
        private GuestfsManagedConnectionFactory managed;
        private GuestfsManagedConnection current;
        private boolean isFull;

        @Override
        public Object allocateConnection(ManagedConnectionFactory from, ConnectionRequestInfo request)
                throws ResourceException {
            return place(from).getConnection(null, request);
        }

        private GuestfsManagedConnection place(ManagedConnectionFactory from) throws ResourceException {
            if (isFull) {
                throw new ResourceException("the pool is exhausted");
            }
            if (current == null) {
                current = (GuestfsManagedConnection) from.createManagedConnection(null, null);
            }
            return current;
        }

        @Override
        public void associateConnection(Object connection, ManagedConnectionFactory from, ConnectionRequestInfo request)
                throws ResourceException {
            place(from).associateConnection(connection);
        }

        @Override
        public void inactiveConnectionClosed(Object connection, ManagedConnectionFactory from) {
            closedWithoutPlace.add(connection);
        }

        /** As a pool does before it gives the managed connection to somebody else. */
        void takeOff() throws ResourceException {
            current.dissociateConnections();
            current.cleanup();
            current = null;
        }

        Xid begin() throws Exception {
            Xid xid = new Branching();
            current = (GuestfsManagedConnection) managed.createManagedConnection(null, null);
            current.getXAResource().start(xid, XAResource.TMNOFLAGS);
            return xid;
        }

        void commit(Xid xid) throws Exception {
            current.getXAResource().end(xid, XAResource.TMSUCCESS);
            current.getXAResource().commit(xid, true);
        }

        void rollback(Xid xid) throws Exception {
            current.getXAResource().end(xid, XAResource.TMSUCCESS);
            current.getXAResource().rollback(xid);
        }
    }

    private record Branching() implements Xid {
        @Override
        public int getFormatId() {
            return 1;
        }

        @Override
        public byte[] getGlobalTransactionId() {
            return new byte[] {1};
        }

        @Override
        public byte[] getBranchQualifier() {
            return new byte[] {2};
        }
    }

    @BeforeEach
    void start() throws Exception {
        TestImage.make(root.resolve("guest.img"), "hello", "of the guest");
        adapter.setImageRoots(root.toString());
        adapter.setMinimum(0);
        adapter.start();
        var managed = new GuestfsManagedConnectionFactory();
        managed.setResourceAdapter(adapter);
        managed.setReadOnly(false);
        server.managed = managed;
        factory = managed.createConnectionFactory(server);
    }

    @AfterEach
    void stop() {
        adapter.stop();
    }

    private int inUse() throws ResourceException {
        return adapter.requireRunning().service().supply().statistics().inUse();
    }

    private String hello() throws Exception {
        try (GuestfsConnection guest = factory.getConnection(WRITE)) {
            guest.mount("/dev/sda", "/");
            return new String(guest.readFile("/hello"), UTF_8);
        }
    }

    private static void write(GuestfsConnection guest) {
        guest.mount("/dev/sda", "/");
        guest.write("/hello", "of the connection".getBytes(UTF_8));
    }

    @Test
    void aConnectionGoesOnWithItsApplianceElsewhere() throws Exception {
        try (GuestfsConnection guest = factory.getConnection(WRITE)) {
            guest.mount("/dev/sda", "/");
            int appliance = guest.getPid();
            server.takeOff();
            assertThat(inUse()).isEqualTo(1);
            assertThat(guest.readFile("/hello")).asString(UTF_8).isEqualTo("of the guest");
            assertThat(guest.getPid()).isEqualTo(appliance);
        }
        assertThat(inUse()).isZero();
        assertThat(server.closedWithoutPlace).isEmpty();
        assertThat(adapter.requireRunning().describe()).isEmpty();
    }

    @Test
    void closedMeanwhileItEndsItsApplianceAndTheServerHearsOfIt() throws Exception {
        GuestfsConnection guest = factory.getConnection(WRITE);
        write(guest);
        server.takeOff();
        assertThat(adapter.requireRunning().describe()).hasSize(1);
        guest.close();
        assertThat(server.closedWithoutPlace).containsExactly(guest);
        assertThat(inUse()).isZero();
        assertThat(adapter.requireRunning().describe()).isEmpty();
        assertThat(hello()).isEqualTo("of the connection");
    }

    @Test
    void stoppingTheAdapterEndsIt() throws Exception {
        GuestfsConnection guest = factory.getConnection(WRITE);
        guest.pingDaemon();
        ProcessHandle appliance = ProcessHandle.of(guest.getPid()).orElseThrow();
        server.takeOff();
        adapter.stop();
        assertThat(appliance.isAlive()).isFalse();
        assertThatThrownBy(guest::pingDaemon).isInstanceOfAny(IllegalStateException.class, LaunchException.class);
    }

    @Test
    void withoutAPlaceItSaysSo() throws Exception {
        try (GuestfsConnection guest = factory.getConnection(WRITE)) {
            server.takeOff();
            server.isFull = true;
            assertThatThrownBy(guest::pingDaemon)
                    .isInstanceOf(LaunchException.class)
                    .hasMessageContaining("the pool is exhausted");
            server.isFull = false;
            guest.pingDaemon();
        }
    }

    @Test
    void openedBeforeATransactionAndUsedInItItTakesPart() throws Exception {
        try (GuestfsConnection guest = factory.getConnection(WRITE)) {
            server.takeOff();
            Xid xid = server.begin();
            write(guest);
            server.rollback(xid);
        }
        assertThat(hello()).isEqualTo("of the guest");
    }

    @Test
    void whatHasBeenWrittenBeforeATransactionCannotBeRolledBack() throws Exception {
        try (GuestfsConnection guest = factory.getConnection(WRITE)) {
            write(guest);
            server.takeOff();
            Xid xid = server.begin();
            assertThatThrownBy(guest::pingDaemon).hasMessageContaining("has been used to write before");
            server.rollback(xid);
        }
        assertThat(hello()).isEqualTo("of the connection");
    }

    @Test
    void itsTransactionKeepsWhatItHasWritten() throws Exception {
        Xid xid = server.begin();
        GuestfsManagedConnection ofTheTransaction = server.current;
        GuestfsConnection guest = factory.getConnection(WRITE);
        write(guest);
        ofTheTransaction.dissociateConnections();
        assertThat(guest.readFile("/hello")).asString(UTF_8).isEqualTo("of the connection");
        ofTheTransaction.dissociateConnections();
        guest.close();
        server.commit(xid);
        assertThat(hello()).isEqualTo("of the connection");
        assertThat(adapter.requireRunning().describe()).isEmpty();
    }
}
