// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.guestfs.Guestfs;
import org.guestfs.OperationException;
import org.guestfs.api.Application2;
import org.guestfs.api.HivexNode;
import org.guestfs.api.HivexOpenOptions;
import org.jspecify.annotations.Nullable;

/** Reads what Windows can uninstall from its registry. */
final class WindowsUninstall {
    private static final List<List<String>> KEYS = List.of(
            List.of("Microsoft", "Windows", "CurrentVersion", "Uninstall"),
            List.of("WOW6432node", "Microsoft", "Windows", "CurrentVersion", "Uninstall"));

    private final Guestfs guestfs;

    private WindowsUninstall(Guestfs guestfs) {
        this.guestfs = guestfs;
    }

    static List<Application2> read(Guestfs guestfs, String hive) {
        // Damaged hives are common, and this one is only read.
        guestfs.hivexOpen(hive, HivexOpenOptions.builder().unsafe(true).build());
        try {
            return new WindowsUninstall(guestfs).applications();
        } finally {
            guestfs.hivexClose();
        }
    }

    private List<Application2> applications() {
        List<Application2> applications = new ArrayList<>();
        for (List<String> key : KEYS) {
            for (HivexNode child : children(key)) {
                application(child.hivexNodeH()).ifPresent(applications::add);
            }
        }
        return applications;
    }

    private List<HivexNode> children(List<String> key) {
        try {
            long node = guestfs.hivexRoot();
            for (String name : key) {
                node = guestfs.hivexNodeGetChild(node, name);
                if (node == 0) {
                    return List.of();
                }
            }
            return guestfs.hivexNodeChildren(node);
        } catch (OperationException e) {
            // A damaged branch is no reason to hide the others.
            return List.of();
        }
    }

    private Optional<Application2> application(long node) {
        Optional<String> name = unlessDamaged(() -> guestfs.hivexNodeName(node));
        Optional<String> displayName = value(node, "DisplayName");
        if (name.isEmpty() || displayName.isEmpty()) {
            return Optional.empty();
        }
        var info = new PackageInfo();
        info.name = name.get();
        info.displayName = displayName.get();
        info.version = value(node, "DisplayVersion").orElse("");
        info.installPath = value(node, "InstallLocation").orElse("");
        info.publisher = value(node, "Publisher").orElse("");
        info.url = value(node, "URLInfoAbout").orElse("");
        info.description = value(node, "Comments").orElse("");
        return Optional.of(info.toApplication());
    }

    private Optional<String> value(long node, String key) {
        return unlessDamaged(() -> {
            long value = guestfs.hivexNodeGetValue(node, key);
            return value == 0 ? null : guestfs.hivexValueString(value);
        });
    }

    /** What installers write is often not of the type that it should have, as a number where a string belongs. */
    private static Optional<String> unlessDamaged(Supplier<@Nullable String> question) {
        try {
            return Optional.ofNullable(question.get());
        } catch (OperationException e) {
            return Optional.empty();
        }
    }
}
