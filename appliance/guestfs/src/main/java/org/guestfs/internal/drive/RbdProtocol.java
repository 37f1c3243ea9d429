// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.drive;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.guestfs.Drive;
import org.guestfs.DriveServer;
import org.guestfs.Secret;

/** An image of Ceph, named {@code pool/image}; without servers, Ceph's configuration on this host names them. */
final class RbdProtocol extends Protocol {
    RbdProtocol() {
        super("rbd");
    }

    @Override
    public void check(Drive drive) {
        for (DriveServer server : drive.servers()) {
            requireTcp(server);
            requirePort(server);
        }
        requireRelative(drive, "image name parameter", "image name");
        requireSlash(drive, "pool/image");
        drive.secret().ifPresent(this::checkKey);
    }

    private void checkKey(Secret secret) {
        byte[] key = secret.reveal();
        try {
            Arrays.fill(Base64.getDecoder().decode(key), (byte) 0);
        } catch (IllegalArgumentException e) {
            // Its message would show a character of the key.
            throw refusal("the secret must be base64 encoded, as Ceph prints its keys");
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    @Override
    public Map<String, String> source(Drive drive, String secretId) {
        String[] name = drive.filename().split("/", 2);
        String image = name[1].substring(name[1].lastIndexOf('/') + 1);
        int at = image.indexOf('@');
        var options = new DriverOptions("rbd")
                .with("pool", name[0])
                .with(
                        "namespace",
                        Optional.of(name[1]).filter(rest -> rest.contains("/")).map(RbdProtocol::parent))
                .with("image", at < 0 ? image : image.substring(0, at))
                .with("snapshot", Optional.of(image).filter(text -> at >= 0).map(text -> text.substring(at + 1)));
        for (int i = 0; i < drive.servers().size(); i++) {
            options.withHost("server." + i + ".", drive.servers().get(i), 0);
        }
        options.with("user", drive.username()).with("key-secret", drive.secret().map(secret -> secretId));
        boolean isLogin = drive.username().isPresent() || drive.secret().isPresent();
        options.with("auth-client-required.0", isLogin ? "cephx" : "none");
        return isLogin ? options.with("auth-client-required.1", "none").toMap() : options.toMap();
    }

    private static String parent(String path) {
        return path.substring(0, path.lastIndexOf('/'));
    }

    /** It is so already. */
    @Override
    public String encoded(Secret secret) {
        byte[] bytes = secret.reveal();
        try {
            return new String(bytes, StandardCharsets.US_ASCII);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }
}
