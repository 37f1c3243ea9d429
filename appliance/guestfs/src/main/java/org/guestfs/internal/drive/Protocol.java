// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.drive;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.guestfs.Drive;
import org.guestfs.DriveServer;
import org.guestfs.DriveServer.Transport;
import org.guestfs.Secret;

/**
 * How the image of a drive is reached: what a drive must say for that, and in which words qemu is told.
 *
 * <p>The words are options of qemu's block driver and not one of its old URLs, in which a password would have to stand.
 */
public abstract sealed class Protocol
        permits CurlProtocol,
                FileProtocol,
                GlusterProtocol,
                IscsiProtocol,
                NbdProtocol,
                RbdProtocol,
                SheepdogProtocol,
                SshProtocol {
    private static final Map<String, Protocol> ALL = all();

    /** What its messages begin with. */
    private final String name;

    Protocol(String name) {
        this.name = name;
    }

    private static Map<String, Protocol> all() {
        var all = new TreeMap<String, Protocol>();
        all.put("file", new FileProtocol());
        all.put("gluster", new GlusterProtocol());
        all.put("iscsi", new IscsiProtocol());
        all.put("nbd", new NbdProtocol());
        all.put("rbd", new RbdProtocol());
        all.put("sheepdog", new SheepdogProtocol());
        all.put("ssh", new SshProtocol());
        List.of("ftp", "ftps", "http", "https", "tftp").forEach(scheme -> all.put(scheme, new CurlProtocol(scheme)));
        return all;
    }

    /**
     * Finds the protocol of a drive.
     *
     * @param drive the drive
     * @return its protocol
     * @throws IllegalArgumentException if there is none of that name
     */
    public static Protocol of(Drive drive) {
        Protocol protocol = ALL.get(drive.protocol());
        if (protocol == null) {
            throw new IllegalArgumentException(
                    "unknown protocol '" + drive.protocol() + "'; use one of " + ALL.keySet());
        }
        return protocol;
    }

    /**
     * Checks what the drive says of its image.
     *
     * @param drive a drive of this protocol
     * @throws IllegalArgumentException if the protocol cannot do with that
     */
    public abstract void check(Drive drive);

    /**
     * Names the image for qemu.
     *
     * @param drive a drive that has been checked
     * @param secretId the identifier of qemu's object that holds the secret of the drive, if it has one
     * @return options of {@code -drive}, in order
     */
    public abstract Map<String, String> source(Drive drive, String secretId);

    /** Tells whether the server can be asked to free blocks. */
    boolean canDiscard() {
        return true;
    }

    /**
     * Prepares a secret for qemu, which takes it in base64.
     *
     * @param secret the secret of a drive
     * @return its bytes in base64
     */
    public String encoded(Secret secret) {
        byte[] bytes = secret.reveal();
        try {
            return Base64.getEncoder().encodeToString(bytes);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    final IllegalArgumentException refusal(String problem) {
        return new IllegalArgumentException(name + ": " + problem);
    }

    final void refuseLogin(Drive drive) {
        if (drive.username().isPresent()) {
            throw refusal("you cannot specify a username with this protocol");
        }
        refuseSecret(drive, "");
    }

    final void refuseSecret(Drive drive, String hint) {
        if (drive.secret().isPresent()) {
            throw refusal("you cannot specify a secret with this protocol" + hint);
        }
    }

    /** A password without a user would be left out by qemu, silently. */
    final void checkLogin(Drive drive) {
        if (drive.secret().isPresent() && drive.username().isEmpty()) {
            throw refusal("a secret needs a username");
        }
    }

    final void requireOneServer(Drive drive) {
        if (drive.servers().size() != 1) {
            throw refusal("you must specify exactly one server, not "
                    + drive.servers().size());
        }
    }

    final void requireTcp(DriveServer server) {
        if (server.transport() != Transport.TCP) {
            throw refusal("only tcp transport is supported, not " + server);
        }
    }

    final void requirePort(DriveServer server) {
        if (server.port() == 0) {
            throw refusal("port number must be specified: " + server);
        }
    }

    final void requireAbsolute(Drive drive) {
        if (drive.filename().isEmpty()) {
            throw refusal("pathname should not be an empty string");
        }
        if (!drive.filename().startsWith("/")) {
            throw refusal("pathname must begin with a '/': " + drive.filename());
        }
    }

    final void requireRelative(Drive drive, String parameter, String what) {
        if (drive.filename().isEmpty()) {
            throw refusal(parameter + " should not be an empty string");
        }
        if (drive.filename().startsWith("/")) {
            throw refusal(what + " must not begin with a '/': " + drive.filename());
        }
    }

    final void requireSlash(Drive drive, String form) {
        if (drive.filename().indexOf('/') < 0) {
            throw refusal("the name must have the form " + form + ": " + drive.filename());
        }
    }
}
