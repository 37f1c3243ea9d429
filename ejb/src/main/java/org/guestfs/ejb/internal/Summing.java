// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guestfs.Guestfs;
import org.guestfs.OperationException;
import org.guestfs.ejb.FileChecksum;
import org.guestfs.ejb.FileLocation;
import org.guestfs.ejb.GuestNames;
import org.guestfs.ejb.RefusedException;
import org.guestfs.ejb.RestoreException;

/** Computes checksums. Thread-safe. */
final class Summing {
    private static final Set<String> ALGORITHMS = Set.of("md5", "sha1", "sha224", "sha256", "sha384", "sha512");
    private static final int MOST_FILES = 10_000;

    private final Connector connector;

    Summing(Connector connector) {
        this.connector = connector;
    }

    /** What is expected of each file, which may be nothing: a copy, in the same order. */
    static Map<FileLocation, String> checked(Map<FileLocation, String> expected, String algorithm) {
        if (!ALGORITHMS.contains(algorithm)) {
            throw new RefusedException(
                    "the algorithm \"" + GuestNames.display(algorithm) + "\" is unknown; it is one of "
                            + String.join(", ", ALGORITHMS.stream().sorted().toList()));
        }
        if (expected.isEmpty() || expected.size() > MOST_FILES) {
            throw new RefusedException("1 to " + MOST_FILES + " files can be named, got " + expected.size());
        }
        FileLocation first = expected.keySet().iterator().next();
        for (Map.Entry<FileLocation, String> one : expected.entrySet()) {
            FileLocation location = one.getKey();
            if (!location.image().equals(first.image()) || !location.volume().equals(first.volume())) {
                throw new RefusedException("all must be in one volume: " + first + " and " + location + " are not");
            }
            if (!one.getValue().matches("[0-9A-Fa-f]{0,128}")) {
                throw new RefusedException("a checksum has hexadecimal digits; that of " + location + " has not");
            }
        }
        return Collections.unmodifiableMap(new LinkedHashMap<>(expected));
    }

    static Map<FileLocation, String> unchecked(List<FileLocation> files, String algorithm) {
        Map<FileLocation, String> expected = new LinkedHashMap<>();
        files.forEach(file -> expected.put(file, ""));
        return checked(expected, algorithm);
    }

    void sum(String principal, Map<FileLocation, String> expected, String algorithm, Job job) {
        var files = new ArrayList<>(expected.keySet());
        try (MountedImage image = connector.connect(principal, files.get(0))) {
            for (int i = 0; i < files.size(); i++) {
                job.checkCancelled();
                job.progress(i, files.size());
                job.add(checksum(image.guest(), files.get(i), algorithm, expected.getOrDefault(files.get(i), "")));
            }
            job.progress(files.size(), files.size());
        }
    }

    private static FileChecksum checksum(Guestfs guest, FileLocation file, String algorithm, String expected) {
        try {
            Contents.size(guest, file.path(), file.toString());
            return new FileChecksum(file, algorithm, guest.checksum(algorithm, file.path()), expected, "");
        } catch (OperationException | RestoreException e) {
            return new FileChecksum(
                    file,
                    algorithm,
                    "",
                    expected,
                    String.valueOf(Failures.of(e, file.toString()).getMessage()));
        }
    }
}
