// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.cdi.internal.handle;

import java.util.List;
import java.util.Optional;
import org.guestfs.Drive;
import org.guestfs.Guestfs;
import org.guestfs.Supply;
import org.guestfs.cdi.internal.config.Settings;
import org.guestfs.management.HostCheck;

/** Handles of a supply in this JVM. */
final class SupplySource implements HandleSource {
    private static final String DEFAULT_NAME = "cdi";

    private final Supply supply;
    private final boolean isOurs;
    private final Runnable close;

    private SupplySource(Supply supply, boolean isOurs, Runnable close) {
        this.supply = supply;
        this.isOurs = isOurs;
        this.close = close;
    }

    /** Uses a supply that somebody else closes, and shows if he wants it to be seen. */
    static SupplySource of(Supply supply) {
        return new SupplySource(supply, false, () -> {});
    }

    static SupplySource open(Settings settings) {
        Supply supply = configured(settings).open();
        boolean isOpen = false;
        try {
            SupplySource source = Settings.isPresent("org.guestfs.jmx.GuestfsManagement")
                    ? shown(supply, settings.find("management").orElse(DEFAULT_NAME))
                    : new SupplySource(supply, true, supply::close);
            isOpen = true;
            return source;
        } finally {
            if (!isOpen) {
                supply.close();
            }
        }
    }

    private static SupplySource shown(Supply supply, String name) {
        Runnable hide = ShownSupply.show(name, supply);
        return new SupplySource(supply, true, () -> {
            hide.run();
            supply.close();
        });
    }

    /** The supply that the settings describe, of which it throws what is wrong with them. */
    static Supply.Builder configured(Settings settings) {
        Supply.Builder builder = Supply.builder();
        settings.findNumber("supply.minimum").ifPresent(builder::minimum);
        settings.findNumber("supply.maximum").ifPresent(builder::maximum);
        return builder;
    }

    @Override
    public Guestfs open(List<Drive> drives) {
        Guestfs guestfs = supply.create();
        boolean isComplete = false;
        try {
            drives.forEach(guestfs::addDrive);
            isComplete = true;
        } finally {
            if (!isComplete) {
                guestfs.close();
            }
        }
        return new SupplyHandle(guestfs, drives.stream().anyMatch(drive -> !drive.isReadonly()));
    }

    @Override
    public Optional<String> problem() {
        return HostCheck.problem(supply.config());
    }

    @Override
    public boolean isTransactional() {
        return false;
    }

    @Override
    public void close() {
        close.run();
    }

    @Override
    public String toString() {
        return isOurs ? "a supply of this application" : "the supply that is a bean of this application";
    }
}
