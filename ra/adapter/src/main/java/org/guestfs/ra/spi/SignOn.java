// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.spi;

import jakarta.resource.spi.security.PasswordCredential;
import java.util.Optional;
import java.util.Set;
import javax.security.auth.Subject;
import org.guestfs.Drive;
import org.guestfs.Secret;
import org.guestfs.ra.GuestfsConnectionSpec;
import org.jspecify.annotations.Nullable;

/** The user and password that a server keeps for a connection factory go to those remote drives that name none. */
final class SignOn {
    private SignOn() {}

    static GuestfsConnectionSpec complete(
            GuestfsConnectionSpec spec, @Nullable Subject subject, GuestfsManagedConnectionFactory factory) {
        Optional<PasswordCredential> credential = credential(subject, factory);
        if (credential.isEmpty() || spec.drives().stream().noneMatch(SignOn::isAnonymous)) {
            return spec;
        }
        var builder = GuestfsConnectionSpec.builder();
        for (Drive drive : spec.drives()) {
            builder.drive(isAnonymous(drive) ? complete(drive, credential.get()) : drive);
        }
        return builder.build();
    }

    private static boolean isAnonymous(Drive drive) {
        return !drive.protocol().equals("file") && drive.username().isEmpty();
    }

    private static Drive complete(Drive drive, PasswordCredential credential) {
        return drive.toBuilder()
                .username(credential.getUserName())
                .secret(Secret.of(credential.getPassword()))
                .build();
    }

    private static Optional<PasswordCredential> credential(
            @Nullable Subject subject, GuestfsManagedConnectionFactory factory) {
        if (subject == null) {
            return Optional.empty();
        }
        Set<PasswordCredential> all = subject.getPrivateCredentials(PasswordCredential.class);
        return all.stream()
                .filter(one -> factory.equals(one.getManagedConnectionFactory()))
                .findFirst();
    }
}
