// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.internal.tx;

import com.arjuna.ats.arjuna.common.ObjectStoreEnvironmentBean;
import com.arjuna.ats.arjuna.common.RecoveryEnvironmentBean;
import com.arjuna.ats.arjuna.recovery.RecoveryManager;
import com.arjuna.ats.internal.jta.recovery.arjunacore.XARecoveryModule;
import com.arjuna.ats.jta.common.JTAEnvironmentBean;
import com.arjuna.ats.jta.recovery.XAResourceRecoveryHelper;
import com.arjuna.common.internal.util.propertyservice.BeanPopulator;
import jakarta.transaction.TransactionManager;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.XAConnection;
import javax.transaction.xa.XAResource;
import org.h2.jdbcx.JdbcDataSource;

/**
 * Changes an image and a database in one transaction, and dies after a step of the image's; or recovers, as the server does
 * when it is started again. A JVM each, because a transaction manager is one for all of it.
 */
final class RestoringProgram {
    private final Path root;

    private RestoringProgram(Path root) {
        this.root = root;
    }

    /** Arguments: the directory, and the step after which to die, or "recover". */
    public static void main(String[] arguments) throws Exception {
        var program = new RestoringProgram(Path.of(arguments[0]));
        program.configure();
        if (arguments[1].equals("recover")) {
            program.recover();
        } else {
            program.change(Step.valueOf(arguments[1]));
        }
        System.exit(0);
    }

    private void configure() throws Exception {
        for (String name : new String[] {null, "communicationStore", "stateStore"}) {
            BeanPopulator.getNamedInstance(ObjectStoreEnvironmentBean.class, name)
                    .setObjectStoreDir(root.resolve("log").toString());
        }
        var transactions = BeanPopulator.getDefaultInstance(JTAEnvironmentBean.class);
        transactions.setXaRecoveryNodes(List.of("1"));
        transactions.setXaResourceOrphanFilterClassNames(List.of(
                "com.arjuna.ats.internal.jta.recovery.arjunacore.JTATransactionLogXAResourceOrphanFilter",
                "com.arjuna.ats.internal.jta.recovery.arjunacore.JTANodeNameXAResourceOrphanFilter"));
        // Nobody else works with these resources.
        transactions.setOrphanSafetyInterval(1);
        var recovery = BeanPopulator.getDefaultInstance(RecoveryEnvironmentBean.class);
        recovery.setRecoveryBackoffPeriod(1);
        recovery.setRecoveryModuleClassNames(List.of(
                "com.arjuna.ats.internal.arjuna.recovery.AtomicActionRecoveryModule",
                "com.arjuna.ats.internal.jta.recovery.arjunacore.XARecoveryModule"));
    }

    static JdbcDataSource database(Path root) {
        var source = new JdbcDataSource();
        source.setURL("jdbc:h2:" + root.resolve("database"));
        return source;
    }

    private void change(Step last) throws Exception {
        Journals journals = Journals.open(
                Optional.empty(), List.of(root), Duration.ofSeconds(5), System.getenv(), (branch, step) -> {
                    if (step == last) {
                        CrashingProgram.killMyself();
                    }
                });
        XAConnection database = database(root).getXAConnection();
        TransactionManager transactions = com.arjuna.ats.jta.TransactionManager.transactionManager();
        try (var writer = new ApplianceWriter();
                Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table restored (image varchar)");
            transactions.begin();
            transactions.getTransaction().enlistResource(database.getXAResource());
            BranchResource branch = journals.resource(writer);
            transactions.getTransaction().enlistResource(branch);
            writer.write(branch, CrashMatrixIT.images(root), "new");
            statement.execute("insert into restored values ('both')");
            transactions.commit();
        }
    }

    private void recover() throws Exception {
        try (Journals journals =
                Journals.open(Optional.empty(), List.of(root), Duration.ofSeconds(5), System.getenv())) {
            journals.sweep();
            XAConnection database = database(root).getXAConnection();
            RecoveryManager manager = RecoveryManager.manager(RecoveryManager.DIRECT_MANAGEMENT);
            manager.getModules().stream()
                    .flatMap(module -> module instanceof XARecoveryModule ours ? Stream.of(ours) : Stream.empty())
                    .forEach(module -> module.addXAResourceRecoveryHelper(
                            new Helper(database, journals.resource(new Bystander()))));
            manager.scan();
            manager.scan();
            database.close();
        }
    }

    private record Helper(XAConnection database, XAResource images) implements XAResourceRecoveryHelper {
        @Override
        public boolean initialise(String parameter) {
            return true;
        }

        @Override
        public XAResource[] getXAResources() throws SQLException {
            return new XAResource[] {database.getXAResource(), images};
        }
    }
}
