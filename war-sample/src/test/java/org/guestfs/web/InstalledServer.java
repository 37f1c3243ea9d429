// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;

/** A server as the build has unpacked and configured it: what it is given, how it is started, and where it answers. */
enum InstalledServer {
    WILDFLY(10380) {
        @Override
        void install() throws IOException, InterruptedException {
            for (TestUser user : TestUser.values()) {
                addUser(user);
            }
            Path deployments = home().resolve("standalone/deployments");
            Files.copy(property("rar"), deployments.resolve("guestfs.rar"), StandardCopyOption.REPLACE_EXISTING);
            Files.copy(property("war"), deployments.resolve("guestfs.war"), StandardCopyOption.REPLACE_EXISTING);
        }

        private void addUser(TestUser user) throws IOException, InterruptedException {
            Process script = new ProcessBuilder(
                            "src/main/wildfly/add-user", work("users").toString(), user.userName(), user.role())
                    .redirectErrorStream(true)
                    .start();
            try (var password = script.getOutputStream()) {
                password.write((user.password() + "\n").getBytes(UTF_8));
            }
            String output = new String(script.getInputStream().readAllBytes(), UTF_8);
            if (script.waitFor() != 0) {
                throw new IOException("add-user has failed: " + output);
            }
        }

        @Override
        List<String> command() {
            return List.of(
                    home().resolve("bin/standalone.sh").toString(),
                    "-Djboss.http.port=" + port(),
                    "-Dread-only=false",
                    "-Dimages=" + images(),
                    "-Ddata=" + work("data"),
                    "-Dusers=" + work("users"));
        }
    },

    LIBERTY(10480) {
        @Override
        void install() throws IOException {
            Path server = home().resolve("usr/servers/defaultServer");
            Path overrides = server.resolve("configDropins/overrides");
            Files.createDirectories(overrides);
            Files.copy(
                    Path.of("src/main/liberty/server.xml"),
                    server.resolve("server.xml"),
                    StandardCopyOption.REPLACE_EXISTING);
            Files.writeString(server.resolve("bootstrap.properties"), properties());
            Files.writeString(overrides.resolve("users.xml"), users());
        }

        private String properties() {
            return String.join(
                    "\n",
                    "images=" + images(),
                    "rar=" + property("rar"),
                    "war=" + property("war"),
                    "port=" + port(),
                    "readOnly=false",
                    "lockTimeoutSeconds=5",
                    "");
        }

        private String users() {
            var users = new StringBuilder("<server><basicRegistry>");
            for (TestUser user : TestUser.values()) {
                users.append("<user name=\"%s\" password=\"%s\"/>".formatted(user.userName(), user.password()));
            }
            for (String role : List.of("viewer", "restorer")) {
                users.append("<group name=\"" + role + "\">");
                TestUser.withRole(role).forEach(user -> users.append("<member name=\"" + user.userName() + "\"/>"));
                users.append("</group>");
            }
            return users.append("</basicRegistry></server>").toString();
        }

        @Override
        List<String> command() {
            return List.of(home().resolve("bin/server").toString(), "run", "defaultServer");
        }
    };

    private final int port;

    InstalledServer(int port) {
        this.port = port;
    }

    /** The one of this run. */
    static InstalledServer ofThisRun() {
        return valueOf(System.getProperty("server").toUpperCase(Locale.ROOT));
    }

    private static Path property(String name) {
        return Path.of(System.getProperty(name));
    }

    /** Gives it the archives and the users. */
    abstract void install() throws IOException, InterruptedException;

    /** What keeps running as long as the server does. */
    abstract List<String> command();

    int port() {
        return port;
    }

    Path home() {
        return property("server.home");
    }

    /** A directory of the tests' own. */
    Path work(String name) {
        return property("server.work").resolve(name);
    }

    Path images() {
        return work("images");
    }
}
