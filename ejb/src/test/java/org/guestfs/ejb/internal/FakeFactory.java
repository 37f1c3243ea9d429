// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb.internal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import javax.naming.Reference;
import org.guestfs.ra.GuestfsConnection;
import org.guestfs.ra.GuestfsConnectionFactory;
import org.guestfs.ra.GuestfsConnectionSpec;

/** Gives out fake guests. */
final class FakeFactory implements GuestfsConnectionFactory {
    private static final long serialVersionUID = 1L;

    private final transient Supplier<FakeGuest> guests;
    private final transient List<FakeGuest> given = new CopyOnWriteArrayList<>();

    FakeFactory(Supplier<FakeGuest> guests) {
        this.guests = guests;
    }

    List<FakeGuest> given() {
        return given;
    }

    MountedImage open(OpenImages.Key key, KeyRing keys) {
        var file = new ImageFile(key.image(), Path.of("/nowhere", key.image()), 0, Instant.EPOCH);
        return MountedImage.open(this, file, key.volume(), keys, Optional.empty());
    }

    @Override
    public GuestfsConnection getConnection(GuestfsConnectionSpec spec) {
        FakeGuest guest = guests.get();
        given.add(guest);
        return guest;
    }

    @Override
    public List<Path> imageRoots() {
        return List.of();
    }

    @Override
    public void setReference(Reference reference) {
        throw new AssertionError("nobody binds it");
    }

    @Override
    public Reference getReference() {
        throw new AssertionError("nobody binds it");
    }
}
