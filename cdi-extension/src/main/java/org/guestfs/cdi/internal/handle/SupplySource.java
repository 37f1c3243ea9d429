// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.cdi.internal.handle;

import java.util.List;
import org.guestfs.Drive;
import org.guestfs.Guestfs;
import org.guestfs.Supply;
import org.guestfs.api.AddDriveOptions;
import org.guestfs.cdi.internal.config.Settings;

/** Handles of a supply in this JVM. */
final class SupplySource implements HandleSource {
    private final Supply supply;
    private final boolean isOurs;

    private SupplySource(Supply supply, boolean isOurs) {
        this.supply = supply;
        this.isOurs = isOurs;
    }

    /** Uses a supply that somebody else closes. */
    static SupplySource of(Supply supply) {
        return new SupplySource(supply, false);
    }

    static SupplySource open(Settings settings) {
        return new SupplySource(configured(settings).open(), true);
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
            drives.forEach(drive -> add(guestfs, drive));
            isComplete = true;
        } finally {
            if (!isComplete) {
                guestfs.close();
            }
        }
        return new SupplyHandle(guestfs, drives.stream().anyMatch(drive -> !drive.isReadonly()));
    }

    private static void add(Guestfs guestfs, Drive drive) {
        var options = AddDriveOptions.builder()
                .readonly(drive.isReadonly())
                .cachemode(drive.cachemode())
                .discard(drive.discard())
                .copyonread(drive.isCopyonread())
                .protocol(drive.protocol());
        drive.format().ifPresent(options::format);
        drive.iface().ifPresent(options::iface);
        drive.name().ifPresent(options::name);
        drive.label().ifPresent(options::label);
        drive.username().ifPresent(options::username);
        drive.secret().ifPresent(options::secret);
        drive.blocksize().ifPresent(options::blocksize);
        if (!drive.servers().isEmpty()) {
            options.server(drive.servers().stream().map(Object::toString).toList());
        }
        guestfs.addDrive(drive.filename(), options.build());
    }

    @Override
    public boolean isTransactional() {
        return false;
    }

    @Override
    public void close() {
        if (isOurs) {
            supply.close();
        }
    }

    @Override
    public String toString() {
        return isOurs ? "a supply of this application" : "the supply that is a bean of this application";
    }
}
