// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.as.controller.client.helpers.Operations;
import org.jboss.dmr.ModelNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The adapter, and with it the application that uses it, is redeployed in a running server: nothing is left of the earlier. */
@Tag("server")
@EnabledIfSystemProperty(named = "arquillian.launch", matches = "wildfly")
final class RedeployIT {
    private static final String IMAGE = "redeploy.img";
    private static final int TIMES = Integer.getInteger("redeploy.times", 12);
    private static final int USE_EVERY = 5;
    static final int MANAGEMENT = 11990;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final InstalledServer SERVER = InstalledServer.WILDFLY;
    private static final File LOG = new File("target", "redeploy-" + SERVER + ".log");

    @TempDir
    private Path programs;

    @BeforeAll
    static void install() throws Exception {
        ServerIT.makeImage(IMAGE);
        SERVER.install();
    }

    @AfterAll
    static void uninstall() throws IOException {
        SERVER.uninstall();
    }

    @Test
    void nothingIsLeftOfEarlierDeployments() throws Exception {
        try (RunningServer running = RunningServer.start(SERVER, programs, LOG);
                ModelControllerClient client = ModelControllerClient.Factory.create("127.0.0.1", MANAGEMENT)) {
            assertThat(running.answer(IMAGE)).isEqualTo("old");
            redeploy(client);
            assertThat(running.answer(IMAGE)).isEqualTo("old");
            var footprint = new Footprint(running, programs);
            footprint.take();
            Footprint.Figures before = footprint.take();
            for (int i = 1; i <= TIMES; i++) {
                redeploy(client);
                if (i % USE_EVERY == 0) {
                    assertThat(running.answer(IMAGE)).isEqualTo("old");
                }
            }
            System.out.printf("before: %s%nafter %d redeployments: %s%n", before, TIMES, footprint.take());
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(footprint.take()).satisfies(before::covers));
            assertThat(running.answer("adapters")).isEqualTo("1");
        }
    }

    /** What depends on the adapter, the server stops and starts with it. */
    private static void redeploy(ModelControllerClient client) throws IOException {
        ModelNode outcome = client.execute(
                Operations.createOperation("redeploy", new ModelNode().add("deployment", "guestfs.rar")));
        assertThat(Operations.isSuccessfulOutcome(outcome))
                .as(outcome.toString())
                .isTrue();
    }
}
