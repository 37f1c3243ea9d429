// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.libvirt;

import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.guestfs.Drive;
import org.guestfs.Errno;
import org.guestfs.OperationException;
import org.guestfs.Secret;
import org.guestfs.api.AddDriveOptions;
import org.guestfs.internal.libvirt.DomainDisk.Image;
import org.guestfs.internal.libvirt.DomainDisk.Login;
import org.guestfs.internal.libvirt.DomainDisk.Network;
import org.guestfs.internal.libvirt.DomainDisk.SecretReference;
import org.guestfs.internal.libvirt.DomainDisk.Volume;
import org.jspecify.annotations.Nullable;

/** Works out what {@code add_drive} has to be given for each disk of a domain. Confined to its caller. */
public final class DomainDrives {
    /** The protocols whose names are paths, which libvirt writes without their first slash. */
    private static final Set<String> PATH_PROTOCOLS = Set.of("ftp", "ftps", "http", "https", "ssh", "tftp");

    private final String action;
    private final LibvirtDomain domain;
    private final Choices choices;
    private final Consumer<String> warnings;

    /**
     * What the caller wants for all disks.
     *
     * @param isReadonly whether nothing is to be written
     * @param readonlyDisks what becomes of disks that are marked as read-only
     * @param iface the interface, or {@code null} for the default
     * @param cachemode the cache mode, or {@code null} for the default
     * @param discard the discard mode, or {@code null} for the default
     * @param isCopyonread whether to copy on read, or {@code null} for the default
     */
    public record Choices(
            boolean isReadonly,
            ReadonlyDisks readonlyDisks,
            @Nullable String iface,
            @Nullable String cachemode,
            @Nullable String discard,
            @Nullable Boolean isCopyonread) {
        /**
         * Checks what can be checked before there is a disk, so that later it is the XML that must be wrong.
         *
         * @throws IllegalArgumentException if a choice is none of those that {@code add_drive} knows
         */
        public Choices {
            Drive.Builder drive = Drive.builder("").readonly(isReadonly);
            if (iface != null) {
                drive.iface(iface);
            }
            if (cachemode != null) {
                drive.cachemode(cachemode);
            }
            if (discard != null) {
                drive.discard(discard);
            }
            drive.build();
        }
    }

    /**
     * A drive to be added.
     *
     * @param filename the image
     * @param options how
     */
    public record Request(String filename, AddDriveOptions options) {}

    /**
     * Prepares to look at the disks of a domain.
     *
     * @param action the action on whose behalf this is done
     * @param domain the domain
     * @param choices what the caller wants
     * @param warnings takes what the user should know
     */
    public DomainDrives(String action, LibvirtDomain domain, Choices choices, Consumer<String> warnings) {
        this.action = action;
        this.domain = domain;
        this.choices = choices;
        this.warnings = warnings;
    }

    /**
     * Works out one drive.
     *
     * @param disk the disk
     * @return the drive, or empty if the disk is to be left out
     * @throws OperationException if the disk cannot be added as the caller wants, or libvirt refuses to help
     */
    public Optional<Request> request(DomainDisk disk) {
        AddDriveOptions.Builder options = AddDriveOptions.builder();
        String filename = locate(disk, options);
        if (filename == null) {
            return Optional.empty();
        }
        switch (choices.readonlyDisks.access(disk.isReadonly(), choices.isReadonly)) {
            case READONLY -> options.readonly(true);
            case WRITABLE -> options.readonly(false);
            case SKIPPED -> {
                return Optional.empty();
            }
            case REFUSED ->
                throw new OperationException(
                        action,
                        Errno.of("EROFS"),
                        describe(disk) + " is marked as read-only in the XML of the domain, but is to be opened for"
                                + " writing; set readonly, or another readonlydisk");
        }
        if (disk.format() != null) {
            options.format(disk.format());
        }
        if (disk.blocksize() != null) {
            options.blocksize(disk.blocksize());
        }
        applyChoices(options);
        return Optional.of(new Request(filename, options.build()));
    }

    private void applyChoices(AddDriveOptions.Builder options) {
        if (choices.iface != null) {
            options.iface(choices.iface);
        }
        if (choices.cachemode != null) {
            options.cachemode(choices.cachemode);
        }
        if (choices.discard != null) {
            options.discard(choices.discard);
        }
        if (choices.isCopyonread != null) {
            options.copyonread(choices.isCopyonread);
        }
    }

    /** Names the image and says how to get at it, or returns {@code null} if it cannot be a drive. */
    private @Nullable String locate(DomainDisk disk, AddDriveOptions.Builder options) {
        if (disk.source() instanceof Image image) {
            return image.path();
        }
        if (disk.source() instanceof Volume volume) {
            return domain.file(volume).orElse(null);
        }
        var network = (Network) disk.source();
        options.protocol(network.protocol());
        if (!network.servers().isEmpty()) {
            options.server(network.servers());
        }
        if (network.login() != null && !logIn(disk, network.login(), options)) {
            return null;
        }
        boolean needsSlash =
                PATH_PROTOCOLS.contains(network.protocol()) && !network.name().startsWith("/");
        return needsSlash ? "/" + network.name() : network.name();
    }

    private boolean logIn(DomainDisk disk, Login login, AddDriveOptions.Builder options) {
        options.username(login.username());
        if (login.secret() == null) {
            return true;
        }
        try {
            options.secret(secret(login.secret()));
            return true;
        } catch (OperationException e) {
            warnings.accept(describe(disk) + " is left out: " + login.secret() + ": " + e.detail());
            return false;
        }
    }

    /** Ceph wants its keys in the form in which it prints them, and libvirt keeps them as they are. */
    private Secret secret(SecretReference reference) {
        Secret secret = domain.secret(reference);
        if (!reference.type().equals("ceph")) {
            return secret;
        }
        byte[] key = secret.reveal();
        byte[] encoded = Base64.getEncoder().encode(key);
        try {
            return Secret.of(encoded);
        } finally {
            Arrays.fill(key, (byte) 0);
            Arrays.fill(encoded, (byte) 0);
            secret.close();
        }
    }

    /** Names a disk for messages. */
    public String describe(DomainDisk disk) {
        return "disk '" + disk.target() + "' of the libvirt domain '" + domain.name() + "'";
    }
}
