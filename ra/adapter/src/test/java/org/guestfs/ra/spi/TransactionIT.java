// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.spi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.arjuna.ats.arjuna.common.ObjectStoreEnvironmentBean;
import com.arjuna.common.internal.util.propertyservice.BeanPopulator;
import jakarta.resource.ResourceException;
import jakarta.resource.spi.ManagedConnection;
import jakarta.transaction.RollbackException;
import jakarta.transaction.TransactionManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.XAConnection;
import org.guestfs.LaunchException;
import org.guestfs.internal.host.HostCommand;
import org.guestfs.ra.GuestfsConnection;
import org.guestfs.ra.GuestfsConnectionSpec;
import org.guestfs.ra.ImageBusyException;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Images in the transactions of a real transaction manager, beside a database. */
@Tag("appliance")
@Timeout(120)
final class TransactionIT {
    @TempDir
    private static Path store;

    @TempDir
    private Path root;

    private final GuestfsResourceAdapter adapter = new GuestfsResourceAdapter();
    private final GuestfsManagedConnectionFactory managed = new GuestfsManagedConnectionFactory();
    private final List<ManagedConnection> shells = new ArrayList<>();
    private final TransactionManager transactions = com.arjuna.ats.jta.TransactionManager.transactionManager();

    @BeforeAll
    static void useOwnStore() {
        for (String name : new String[] {"default", "communicationStore", "stateStore"}) {
            BeanPopulator.getNamedInstance(ObjectStoreEnvironmentBean.class, name.equals("default") ? null : name)
                    .setObjectStoreDir(store.toString());
        }
    }

    @BeforeEach
    void start() throws Exception {
        TestImage.make(root.resolve("first.img"), "data", "old");
        TestImage.make(root.resolve("second.img"), "data", "old");
        adapter.setImageRoots(root.toString());
        adapter.setMinimum(0);
        adapter.setLockTimeoutSeconds(1);
        adapter.start();
        managed.setReadOnly(false);
        managed.setResourceAdapter(adapter);
    }

    @AfterEach
    void stop() throws Exception {
        for (ManagedConnection shell : shells) {
            shell.destroy();
        }
        adapter.stop();
    }

    private ManagedConnection shell() throws ResourceException {
        ManagedConnection shell = managed.createManagedConnection(null, null);
        shells.add(shell);
        return shell;
    }

    private static GuestfsConnection open(ManagedConnection shell, GuestfsConnectionSpec spec)
            throws ResourceException {
        return (GuestfsConnection) shell.getConnection(null, new GuestfsConnectionRequestInfo(spec));
    }

    private static GuestfsConnectionSpec writable(String image) {
        return GuestfsConnectionSpec.readWrite(image, "raw");
    }

    /** A connection as a server gives it to a component within a transaction. */
    private GuestfsConnection enlisted(String image) throws Exception {
        ManagedConnection shell = shell();
        transactions.getTransaction().enlistResource(shell.getXAResource());
        return open(shell, writable(image));
    }

    private static void write(GuestfsConnection guest) {
        guest.mount("/dev/sda", "/");
        guest.write("/data", "new".getBytes(UTF_8));
    }

    private String data(String image) throws IOException {
        String file = root.resolve(image).toString();
        assertThat(host("e2fsck", "-fn", file)).contains("Pass 5").doesNotContain("WARNING");
        return host("debugfs", "-R", "cat /data", file);
    }

    private static String host(String... words) throws IOException {
        return new HostCommand(List.of(words)).environment(System.getenv()).capture();
    }

    private void assertNothingLeft() throws Exception {
        try (Stream<Path> left = Files.list(root.resolve(".guestfs-journal"))) {
            assertThat(left.map(path -> path.getFileName().toString())).containsExactly("locks");
        }
        assertThat(adapter.requireRunning().service().sessions()).isEmpty();
    }

    @Test
    void whatIsWrittenIsInTheImageAfterTheCommitAndNotBefore() throws Exception {
        transactions.begin();
        GuestfsConnection guest = enlisted("first.img");
        write(guest);
        try (GuestfsConnection reader = open(shell(), GuestfsConnectionSpec.readOnly("first.img"))) {
            reader.mountRo("/dev/sda", "/");
            assertThat(reader.cat("/data")).isEqualTo("old");
        }
        guest.close();
        transactions.commit();
        assertThat(data("first.img")).isEqualTo("new");
        assertNothingLeft();
    }

    @Test
    void aRollbackLeavesTheImageAsItWas() throws Exception {
        transactions.begin();
        GuestfsConnection guest = enlisted("first.img");
        write(guest);
        transactions.rollback();
        assertThat(data("first.img")).isEqualTo("old");
        assertThatThrownBy(guest::pingDaemon)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("rolled back");
        guest.close();
        assertNothingLeft();
    }

    @Test
    void twoImagesAndADatabaseChangeTogetherOrNotAtAll() throws Exception {
        var source = new JdbcDataSource();
        source.setURL("jdbc:h2:" + root.resolve("database"));
        XAConnection database = source.getXAConnection();
        try {
            Connection connection = database.getConnection();
            try (Statement statement = connection.createStatement()) {
                statement.execute("create table restored (image varchar)");
                for (boolean isCommitted : new boolean[] {false, true}) {
                    transactions.begin();
                    transactions.getTransaction().enlistResource(database.getXAResource());
                    write(enlisted("first.img"));
                    write(enlisted("second.img"));
                    statement.execute("insert into restored values ('first.img')");
                    if (isCommitted) {
                        transactions.commit();
                    } else {
                        transactions.rollback();
                    }
                    assertThat(data("first.img")).isEqualTo(isCommitted ? "new" : "old");
                    assertThat(data("second.img")).isEqualTo(isCommitted ? "new" : "old");
                    try (ResultSet rows = statement.executeQuery("select count(*) from restored")) {
                        rows.next();
                        assertThat(rows.getInt(1)).isEqualTo(isCommitted ? 1 : 0);
                    }
                }
            }
        } finally {
            database.close();
        }
        assertNothingLeft();
    }

    @Test
    void connectionsOfOneShellToOneImageSeeTheSame() throws Exception {
        transactions.begin();
        ManagedConnection shell = shell();
        transactions.getTransaction().enlistResource(shell.getXAResource());
        GuestfsConnection one = open(shell, writable("first.img"));
        write(one);
        one.close();
        GuestfsConnection same = open(shell, writable("first.img"));
        assertThat(same.cat("/data")).isEqualTo("new");
        GuestfsConnection other = open(shell, writable("second.img"));
        write(other);
        transactions.commit();
        assertThat(data("first.img")).isEqualTo("new");
        assertThat(data("second.img")).isEqualTo("new");
        assertThatThrownBy(same::pingDaemon)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("its transaction is over");
        assertNothingLeft();
    }

    @Test
    void aConnectionThatHasNotBeenUsedYetJoinsTheTransaction() throws Exception {
        ManagedConnection shell = shell();
        GuestfsConnection guest = open(shell, writable("first.img"));
        transactions.begin();
        transactions.getTransaction().enlistResource(shell.getXAResource());
        write(guest);
        assertThat(data("first.img")).isEqualTo("old");
        transactions.rollback();
        assertThat(data("first.img")).isEqualTo("old");
        assertNothingLeft();
    }

    @Test
    void aConnectionThatJoinsLaterDoesNotMindReaders() throws Exception {
        GuestfsConnection reader = open(shell(), GuestfsConnectionSpec.readOnly("first.img"));
        reader.mountRo("/dev/sda", "/");
        ManagedConnection shell = shell();
        GuestfsConnection guest = open(shell, writable("first.img"));
        transactions.begin();
        transactions.getTransaction().enlistResource(shell.getXAResource());
        write(guest);
        assertThat(reader.cat("/data")).isEqualTo("old");
        reader.close();
        transactions.commit();
        assertThat(data("first.img")).isEqualTo("new");
        assertNothingLeft();
    }

    @Test
    void withoutATransactionNothingIsWrittenWhileSomebodyReads() throws Exception {
        GuestfsConnection reader = open(shell(), GuestfsConnectionSpec.readOnly("first.img"));
        GuestfsConnection guest = open(shell(), writable("first.img"));
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> write(guest))
                    .isInstanceOfSatisfying(LaunchException.class, busy -> assertThat(busy.errnoName())
                            .isEqualTo("EBUSY"))
                    .hasMessageContaining("is being read");
        }
        reader.close();
        write(guest);
        assertThatThrownBy(() ->
                        managed.createConnectionFactory().getConnection(GuestfsConnectionSpec.readOnly("first.img")))
                .isInstanceOf(ImageBusyException.class);
        guest.close();
        assertThat(data("first.img")).isEqualTo("new");
    }

    @Test
    void aConnectionThatHasWrittenAlreadyCannotJoin() throws Exception {
        ManagedConnection shell = shell();
        GuestfsConnection guest = open(shell, writable("first.img"));
        write(guest);
        transactions.begin();
        assertThat(transactions.getTransaction().enlistResource(shell.getXAResource()))
                .isFalse();
        transactions.rollback();
        guest.close();
        assertThat(data("first.img")).isEqualTo("new");
    }

    @Test
    void aSecondWriterIsToldWhoHasTheImage() throws Exception {
        transactions.begin();
        enlisted("first.img");
        var request = new GuestfsConnectionRequestInfo(writable("first.img"));
        assertThat(shell().getConnection(null, request))
                .isInstanceOfSatisfying(RefusedConnection.class, refused -> assertThat(refused.reason())
                        .isInstanceOf(ImageBusyException.class)
                        .hasMessageContaining("first.img")
                        .hasMessageContaining(
                                "guestfs, process " + ProcessHandle.current().pid()));
        transactions.rollback();
        open(shell(), writable("first.img")).close();
    }

    @Test
    void aLostApplianceRollsTheTransactionBack() throws Exception {
        transactions.begin();
        GuestfsConnection guest = enlisted("first.img");
        write(guest);
        ProcessHandle qemu = ProcessHandle.of(guest.getPid()).orElseThrow();
        qemu.destroyForcibly();
        qemu.onExit().join();
        assertThatThrownBy(transactions::commit).isInstanceOf(RollbackException.class);
        assertThat(data("first.img")).isEqualTo("old");
        assertNothingLeft();
    }

    @Test
    void whoeverEndsTheApplianceRollsTheTransactionBack() throws Exception {
        transactions.begin();
        write(enlisted("first.img"));
        shells.get(0).destroy();
        assertThatThrownBy(transactions::commit).isInstanceOf(RollbackException.class);
        assertThat(data("first.img")).isEqualTo("old");
        transactions.begin();
        write(enlisted("first.img"));
        adapter.stop();
        assertThatThrownBy(transactions::commit).isInstanceOf(RollbackException.class);
        assertThat(data("first.img")).isEqualTo("old");
        adapter.start();
        assertNothingLeft();
    }

    @Test
    void aConnectionThatCouldNotBeLaunchedIsOpenedAnew() throws Exception {
        transactions.begin();
        ManagedConnection shell = shell();
        transactions.getTransaction().enlistResource(shell.getXAResource());
        GuestfsConnectionSpec spec = GuestfsConnectionSpec.readOnly("first.img");
        GuestfsConnection guest = open(shell, spec);
        Path image = root.resolve("first.img");
        Files.move(image, root.resolve("moved.img"));
        assertThatThrownBy(guest::pingDaemon).isInstanceOf(LaunchException.class);
        Files.move(root.resolve("moved.img"), image);
        open(shell, spec).pingDaemon();
        transactions.commit();
    }

    @Test
    void aCommitWaitsForReadersButNotForEver() throws Exception {
        GuestfsConnection reader = open(shell(), GuestfsConnectionSpec.readOnly("first.img"));
        reader.pingDaemon();
        transactions.begin();
        write(enlisted("first.img"));
        assertThatThrownBy(transactions::commit).isInstanceOf(RollbackException.class);
        assertThat(data("first.img")).isEqualTo("old");
        reader.close();
        transactions.begin();
        write(enlisted("first.img"));
        transactions.commit();
        assertThat(data("first.img")).isEqualTo("new");
    }

    @Test
    void aSuspendedTransactionGoesOn() throws Exception {
        transactions.begin();
        GuestfsConnection guest = enlisted("first.img");
        write(guest);
        var suspended = transactions.suspend();
        assertThat(guest.cat("/data")).isEqualTo("new");
        transactions.resume(suspended);
        guest.write("/more", "more".getBytes(UTF_8));
        transactions.commit();
        assertThat(data("first.img")).isEqualTo("new");
        assertThat(host("debugfs", "-R", "cat /more", root.resolve("first.img").toString()))
                .isEqualTo("more");
    }
}
