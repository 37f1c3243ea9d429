// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.servers;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Makes handles of libguestfs's own Java binding, in a JVM of its own, and prints how many seconds each took. */
final class JniCheckout {
    private static final int HANDLES = 3;

    private JniCheckout() {}

    static List<String> start(Path image) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.library.path=/usr/lib/x86_64-linux-gnu/jni",
                        "-cp",
                        System.getProperty("java.class.path"),
                        JniCheckout.class.getName(),
                        image.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        // As the adapter where there is no KVM; libguestfs would not find that out.
        builder.environment().put("LIBGUESTFS_BACKEND", "direct");
        builder.environment().put("LIBGUESTFS_BACKEND_SETTINGS", "force_tcg");
        Process process = builder.start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII)
                .lines()
                .toList();
    }

    public static void main(String[] args) throws Exception {
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(Path.of("/usr/share/java"), "libguestfs-*.jar");
                var loader = new URLClassLoader(
                        new URL[] {jars.iterator().next().toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
            Class<?> type = loader.loadClass("com.redhat.et.libguestfs.GuestFS");
            for (int i = 0; i < HANDLES; i++) {
                long start = System.nanoTime();
                Object handle = type.getConstructor().newInstance();
                type.getMethod("add_drive_ro", String.class).invoke(handle, args[0]);
                type.getMethod("launch").invoke(handle);
                type.getMethod("list_devices").invoke(handle);
                System.out.println((System.nanoTime() - start) / 1e9);
                type.getMethod("close").invoke(handle);
            }
        }
    }
}
