// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.servers;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** A server as the build has unpacked and configured it: how it is started, where its applications go, and where they answer. */
enum InstalledServer {
    WILDFLY("standalone/deployments", 10080) {
        @Override
        List<String> command() {
            return List.of(
                    home().resolve("bin/standalone.sh").toString(),
                    "--server-config=standalone-full.xml",
                    "-Djboss.socket.binding.port-offset=2000",
                    // Every two minutes, if it is not told.
                    "-DRecoveryEnvironmentBean.periodicRecoveryPeriod=5",
                    "-DRecoveryEnvironmentBean.recoveryBackoffPeriod=1");
        }
    },

    /** Its configuration names the application. */
    LIBERTY("usr/servers/defaultServer/apps", 10180) {
        @Override
        List<String> command() {
            return List.of(home().resolve("bin/server").toString(), "run", "defaultServer");
        }
    },

    PAYARA("glassfish/domains/domain1/autodeploy", 10280) {
        @Override
        List<String> command() {
            return List.of(home().resolve("bin/asadmin").toString(), "start-domain", "--verbose", "domain1");
        }

        /** It starts with the application that it had before, and replaces that a little later. */
        @Override
        boolean isSettled() {
            return Files.exists(marker());
        }
    };

    private static final String ERRANDS = "errands";

    private final String applications;
    private final int port;

    InstalledServer(String applications, int port) {
        this.applications = applications;
        this.port = port;
    }

    /** The one of this run. */
    static InstalledServer ofThisRun() {
        return valueOf(System.getProperty("arquillian.launch").toUpperCase(Locale.ROOT));
    }

    /** What keeps running as long as the server does. */
    abstract List<String> command();

    Path home() {
        return Path.of(System.getProperty(name().toLowerCase(Locale.ROOT) + ".home"));
    }

    /** Puts the application that does errands where the server finds it when it starts. */
    void install() throws IOException {
        Files.createDirectories(home().resolve(applications));
        Files.deleteIfExists(marker());
        ShrinkWrap.create(WebArchive.class)
                .addAsWebInfResource("web.xml")
                .addAsWebInfResource("glassfish-web.xml")
                .addAsWebInfResource("ibm-web-bnd.xml")
                .addAsWebInfResource("jboss-web.xml")
                .addClass(ErrandServlet.class)
                .addAsManifestResource(
                        new StringAsset("Manifest-Version: 1.0\nDependencies: deployment.guestfs.rar\n"), "MANIFEST.MF")
                .as(ZipExporter.class)
                .exportTo(application().toFile(), true);
    }

    void uninstall() throws IOException {
        Files.delete(application());
    }

    private Path application() {
        return home().resolve(applications).resolve(ERRANDS + ".war");
    }

    /** What Payara makes when it has deployed the application. */
    Path marker() {
        return home().resolve(applications).resolve(ERRANDS + ".war_deployed");
    }

    /** Whether the application that answers is the one that was installed. */
    boolean isSettled() {
        return true;
    }

    /** Where the application answers. */
    URI address() {
        return URI.create("http://127.0.0.1:" + port + "/" + ERRANDS + "/");
    }
}
