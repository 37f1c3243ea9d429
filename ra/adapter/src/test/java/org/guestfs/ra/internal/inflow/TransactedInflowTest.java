// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.internal.inflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.arjuna.ats.arjuna.common.ObjectStoreEnvironmentBean;
import com.arjuna.common.internal.util.propertyservice.BeanPopulator;
import jakarta.transaction.TransactionManager;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Timer;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.XAConnection;
import org.guestfs.EventType;
import org.guestfs.GuestfsEvent;
import org.guestfs.ra.GuestfsMessage;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Deliveries in transactions of a real transaction manager. */
@Timeout(60)
final class TransactedInflowTest {
    private final TransactionManager transactions = com.arjuna.ats.jta.TransactionManager.transactionManager();
    private final ThreadWorkManager workers = new ThreadWorkManager();
    private final Timer timer = new Timer("test", true);
    private final Inflow inflow = new Inflow(workers, timer);

    @BeforeAll
    static void keepTheLogHere(@TempDir Path store) {
        for (String name : new String[] {null, "communicationStore", "stateStore"}) {
            BeanPopulator.getNamedInstance(ObjectStoreEnvironmentBean.class, name)
                    .setObjectStoreDir(store.toString());
        }
    }

    @AfterEach
    void close() {
        inflow.close();
        timer.cancel();
    }

    private TransactedBean activate(TransactedBean.Behaviour behaviour) {
        var bean = new TransactedBean(transactions, behaviour);
        Glob any = Glob.of("*");
        inflow.activate(
                bean,
                new Wishes(EnumSet.allOf(EventType.class), any, any, Duration.ZERO, 10, 2, Duration.ofMillis(5), 1));
        return bean;
    }

    private void offer(long sequence) {
        inflow.offer(new GuestfsMessage(
                "guests", 1, List.of("/srv/guest.img"), new GuestfsEvent.LaunchDone(), Instant.EPOCH, sequence));
    }

    private static void awaitCalls(TransactedBean bean, Long... sequences) {
        await().until(() -> bean.called().size() >= sequences.length);
        assertThat(bean.called()).extracting(GuestfsMessage::sequence).containsExactly(sequences);
    }

    @Test
    void whatIsRolledBackWithoutAWordComesAgainBeforeWhatFollows() {
        var isFirst = new AtomicBoolean(true);
        TransactedBean bean = activate(message -> {
            if (isFirst.getAndSet(false)) {
                transactions.setRollbackOnly();
            }
        });
        offer(0);
        offer(1);
        awaitCalls(bean, 0L, 0L, 1L);
    }

    @Test
    void whatFailsTooOftenIsDroppedAndTheRestComes() {
        TransactedBean bean = activate(message -> {
            if (message.sequence() == 0) {
                throw new java.io.IOException("never");
            }
        });
        offer(0);
        offer(1);
        awaitCalls(bean, 0L, 0L, 0L, 1L);
    }

    @Test
    void whatIsCommittedDoesNotComeAgainWhateverIsThrown() {
        TransactedBean bean = activate(message -> {
            if (message.sequence() == 0) {
                throw new IllegalArgumentException("the application declares that the transaction goes on");
            }
        });
        offer(0);
        offer(1);
        awaitCalls(bean, 0L, 1L);
    }

    @Test
    void aDatabaseHasWhatWasDeliveredOnce(@TempDir Path directory) throws Exception {
        var source = new JdbcDataSource();
        source.setURL("jdbc:h2:" + directory.resolve("database"));
        XAConnection database = source.getXAConnection();
        var isFirst = new AtomicBoolean(true);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table heard (sequence bigint)");
            TransactedBean bean = activate(message -> {
                transactions.getTransaction().enlistResource(database.getXAResource());
                statement.execute("insert into heard values (" + message.sequence() + ")");
                if (isFirst.getAndSet(false)) {
                    throw new java.io.IOException("after it has written");
                }
            });
            offer(0);
            awaitCalls(bean, 0L, 0L);
            // The bean has been called, but its transaction may not be over.
            inflow.deactivate(bean);
            try (ResultSet rows = statement.executeQuery("select count(*), max(sequence) from heard")) {
                rows.next();
                assertThat(rows.getInt(1)).isEqualTo(1);
            }
        } finally {
            database.close();
        }
    }

    @Test
    void whatIsRefusedWhenItIsPreparedComesAgain() {
        var isFirst = new AtomicBoolean(true);
        TransactedBean bean = activate(message -> {
            transactions.getTransaction().enlistResource(new OtherResource(false));
            transactions.getTransaction().enlistResource(new OtherResource(isFirst.getAndSet(false)));
        });
        offer(0);
        offer(1);
        awaitCalls(bean, 0L, 0L, 1L);
    }

    @Test
    void aDeliveryHasNoPartInTheTransactionOfTheBean() {
        var other = new OtherResource(false);
        TransactedBean bean = activate(message -> transactions.getTransaction().enlistResource(other));
        offer(0);
        await().until(() -> !other.commits().isEmpty());
        inflow.deactivate(bean);
        // In one phase: there is nobody else to be asked, and nothing in the log of the transaction manager.
        assertThat(other.commits()).containsExactly(true);
    }
}
