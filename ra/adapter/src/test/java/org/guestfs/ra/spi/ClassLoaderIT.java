// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.lang.ref.WeakReference;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.guestfs.internal.host.HostCommand;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The classes of an adapter that was used and stopped are unloaded, as a server must be able to that redeploys it. */
@Tag("appliance")
@Timeout(240)
final class ClassLoaderIT {
    private static final int TIMES = 3;

    @TempDir
    private Path root;

    private static URL[] classPath() throws MalformedURLException {
        var urls = new ArrayList<URL>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            urls.add(new File(entry).toURI().toURL());
        }
        return urls.toArray(URL[]::new);
    }

    private WeakReference<ClassLoader> use() throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader context = thread.getContextClassLoader();
        try (var loader = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
            // As servers do.
            thread.setContextClassLoader(loader);
            loader.loadClass(UsingProgram.class.getName())
                    .getMethod("use", String.class)
                    .invoke(null, root.toString());
            return new WeakReference<>(loader);
        } finally {
            thread.setContextClassLoader(context);
        }
    }

    @Test
    void theClassLoaderOfAUsedAdapterGoes() throws Exception {
        Path image = TestImage.make(root.resolve("guest.img"), "data", "old");
        var loaders = new ArrayList<WeakReference<ClassLoader>>();
        for (int i = 0; i < TIMES; i++) {
            loaders.add(use());
        }
        await().atMost(Duration.ofSeconds(45)).until(() -> {
            System.gc();
            return loaders.stream().allMatch(loader -> loader.get() == null);
        });
        assertThat(new HostCommand(List.of("debugfs", "-R", "cat /data", image.toString()))
                        .environment(System.getenv())
                        .capture())
                .isEqualTo("old" + "+".repeat(TIMES));
    }
}
