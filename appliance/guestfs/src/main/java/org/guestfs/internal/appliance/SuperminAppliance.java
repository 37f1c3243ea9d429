// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.appliance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guestfs.Errno;
import org.guestfs.LaunchException;
import org.guestfs.internal.host.CacheDirectory;
import org.guestfs.internal.host.HostCommand;
import org.guestfs.internal.host.LockFile;
import org.guestfs.internal.protocol.HostErrors;
import org.guestfs.spi.Appliance;
import org.guestfs.spi.ApplianceSource;
import org.guestfs.spi.Deadline;
import org.guestfs.spi.LaunchMonitor;
import org.guestfs.spi.LaunchPlan;

/** An appliance that supermin builds from the programs of the host, and keeps in the cache until they change. */
final class SuperminAppliance implements ApplianceSource {
    private static final String RESULT = "appliance.d";
    private static final List<String> FILES = List.of("kernel", "initrd", "root");

    /** To ask supermin takes longer than to start a clone; a host's packages do not change by the second. */
    private static final Duration VALID = Duration.ofSeconds(10);

    /** The last look at each result. */
    private static final Map<Path, Check> CHECKS = new ConcurrentHashMap<>();

    /**
     * A look by supermin that found everything up to date.
     *
     * @param question what it was asked
     * @param identity what the files were
     * @param end until when that is believed
     */
    private record Check(List<Object> question, String identity, Deadline end) {}

    @Override
    public Optional<Appliance> find(Path directory, LaunchPlan plan, LaunchMonitor monitor) {
        Path recipe = directory.resolve("supermin.d");
        if (!Files.exists(recipe.resolve("base.tar.gz")) || !Files.exists(recipe.resolve("packages"))) {
            return Optional.empty();
        }
        try {
            return Optional.of(build(recipe, CacheDirectory.open(plan.cacheDirectory()), plan, monitor));
        } catch (IOException e) {
            throw new LaunchException(
                    Errno.of(e), "cannot build the appliance: " + HostErrors.describe(e) + hint(e, plan), e);
        }
    }

    private static Appliance build(Path recipe, Path cache, LaunchPlan plan, LaunchMonitor monitor) throws IOException {
        Path result = cache.resolve(RESULT);
        List<Object> question = List.of(words(recipe, cache, result, plan), plan.environment());
        Check last = CHECKS.get(result);
        if (last != null
                && !last.end().isOver()
                && last.question().equals(question)
                && last.identity().equals(identity(result))) {
            return appliance(result);
        }
        monitor.library("building the appliance in " + result + " unless it is up to date");
        // supermin has a lock of its own, but takes what it has just built for older than its packages until its files
        // are touched, and whoever waits for that lock builds again.
        Appliance appliance = LockFile.holding(
                cache.resolve("build.lock"), plan.deadline(), () -> build(recipe, cache, result, plan, monitor));
        CHECKS.put(result, new Check(question, identity(result), Deadline.in(VALID)));
        return appliance;
    }

    private static Appliance appliance(Path result) {
        return new Appliance(result.resolve("kernel"), result.resolve("initrd"), Optional.of(result.resolve("root")));
    }

    /** Tells one build from another. */
    private static String identity(Path result) {
        var identity = new StringBuilder();
        for (String file : FILES) {
            try {
                identity.append(Files.readAttributes(result.resolve(file), "unix:dev,ino,size"));
            } catch (IOException e) {
                // A file that is not there is not one that was.
                identity.append(e);
            }
        }
        return identity.toString();
    }

    private static Appliance build(Path recipe, Path cache, Path result, LaunchPlan plan, LaunchMonitor monitor)
            throws IOException {
        Set<Path> before = partialBuilds(cache);
        try {
            new HostCommand(words(recipe, cache, result, plan))
                    .environment(plan.environment())
                    .timeout(plan.deadline().remaining())
                    .onOutput(monitor::console)
                    .run();
        } catch (IOException e) {
            deleteAllBut(before, cache);
            throw e;
        }
        for (String file : FILES) {
            FixedAppliance.check(result.resolve(file));
            // What looks unused, cleaners of temporary directories delete.
            Files.setLastModifiedTime(result.resolve(file), FileTime.from(Instant.now()));
        }
        return appliance(result);
    }

    private static List<String> words(Path recipe, Path cache, Path result, LaunchPlan plan) {
        return Stream.of(
                        List.of("supermin", "--build"),
                        plan.is(LaunchPlan.Flag.VERBOSE) ? List.of("--verbose") : List.<String>of(),
                        List.of("--if-newer", "--lock", cache.resolve("lock").toString(), "--copy-kernel"),
                        List.of("-f", "ext2", "--host-cpu", "x86_64", recipe.toString(), "-o", result.toString()))
                .flatMap(List::stream)
                .toList();
    }

    /** supermin builds beside its result, and leaves that behind when it is killed or the disk is full. */
    private static Set<Path> partialBuilds(Path cache) throws IOException {
        try (Stream<Path> files = Files.list(cache)) {
            return files.filter(file -> file.getFileName().toString().startsWith(RESULT + "."))
                    .collect(Collectors.toCollection(HashSet::new));
        }
    }

    private static void deleteAllBut(Set<Path> others, Path cache) throws IOException {
        Set<Path> ours = partialBuilds(cache);
        ours.removeAll(others);
        for (Path partial : ours) {
            try (Stream<Path> files = Files.list(partial)) {
                for (Path file : files.toList()) {
                    Files.deleteIfExists(file);
                }
            }
            Files.deleteIfExists(partial);
        }
    }

    /** The first complaint of users: supermin wants a kernel that it may read. */
    private static String hint(IOException failure, LaunchPlan plan) {
        String text = String.valueOf(failure.getMessage());
        if (text.contains("/lib/modules") && !Files.exists(Path.of("/lib/modules"))) {
            return "; supermin needs the directory /lib/modules, which may be empty";
        }
        if (!plan.environment().containsKey("SUPERMIN_KERNEL")
                && (text.contains("kernel") || text.contains("vmlinuz"))) {
            return "; set SUPERMIN_KERNEL and SUPERMIN_MODULES to a kernel and its modules that this user can read";
        }
        return "";
    }
}
