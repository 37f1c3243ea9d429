// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.cdi.internal.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With SmallRye's configuration. */
final class LayersTest {
    @TempDir
    private Path classPath;

    private URLClassLoader loader;

    @BeforeEach
    void writeFiles() throws Exception {
        Path directory = Files.createDirectory(classPath.resolve("META-INF"));
        Files.writeString(
                directory.resolve("microprofile-config.properties"),
                "guestfs.images.one.path=of MicroProfile\nguestfs.empty=\n");
        Files.writeString(
                directory.resolve("guestfs.properties"),
                "guestfs.images.one.path=of the file\nguestfs.images.two.disk.path=of the file\nguestfs.empty= x \n"
                        + "guestfs.number=many\n");
        loader = new URLClassLoader(
                new URL[] {classPath.toUri().toURL()}, getClass().getClassLoader());
    }

    @AfterEach
    void close() throws Exception {
        System.clearProperty("guestfs.images.two.disk.path");
        loader.close();
    }

    @Test
    void microProfileIsAskedFirst() {
        assertThat(Settings.load(loader).find("images.one.path")).hasValue("of MicroProfile");
    }

    @Test
    void systemPropertiesAreAskedBeforeTheFile() {
        assertThat(Settings.load(loader).find("images.two.disk.path")).hasValue("of the file");
        System.setProperty("guestfs.images.two.disk.path", "of the system");
        assertThat(Settings.load(loader).find("images.two.disk.path")).hasValue("of the system");
    }

    @Test
    void whatIsBlankIsNotSet() {
        assertThat(Settings.load(loader).find("empty")).hasValue("x");
        assertThat(Settings.load(loader).find("nothing")).isEmpty();
    }

    @Test
    void namesMayHaveDots() {
        assertThat(Settings.load(loader).names("images.", ".path")).containsExactly("one", "two.disk");
    }

    @Test
    void aNumberThatIsNoneIsRefused() {
        assertThatThrownBy(() -> Settings.load(loader).findNumber("number"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("guestfs.number must be a whole number, got \"many\"");
    }
}
