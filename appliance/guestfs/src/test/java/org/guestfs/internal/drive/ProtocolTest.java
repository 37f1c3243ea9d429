// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.drive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.guestfs.Drive;
import org.guestfs.Secret;
import org.junit.jupiter.api.Test;

/** What each protocol asks of a drive, in libguestfs's words, and how qemu is told of its image. */
final class ProtocolTest {
    private static Drive.Builder drive(String protocol, String name, String... servers) {
        return Drive.builder(name).protocol(protocol).server(List.of(servers));
    }

    private static String source(Drive.Builder drive) {
        Drive built = drive.build();
        return Protocol.of(built).source(built, "secret7").entrySet().stream()
                .map(option -> option.getKey() + "=" + option.getValue())
                .collect(Collectors.joining(","));
    }

    private static void assertRefused(Drive.Builder drive, String problem) {
        assertThatThrownBy(drive::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(problem)
                .hasMessageNotContaining("tell nobody");
    }

    private static Secret secret() {
        return Secret.of("tell nobody");
    }

    @Test
    void aFileIsOnThisHost() {
        assertThat(source(Drive.builder("/disk"))).isEqualTo("file=/disk");
        assertRefused(drive("file", "/a", "h").username("me"), "you cannot specify a server with file-backed disks");
        assertRefused(
                drive("file", "/a").username("me").secret(secret()),
                "you cannot specify a username with file-backed disks");
        assertRefused(drive("file", "/a").secret(secret()), "you cannot specify a secret with file-backed disks");
        assertRefused(drive("gopher", "/a"), "unknown protocol 'gopher'; use one of [file, ftp, ftps,");
    }

    @Test
    void webAndFtpServersHaveUrls() {
        assertThat(source(drive("http", "/a,b c?d#e%f;g/\u00e4.img", "h")))
                .isEqualTo("file.driver=http,file.url=http://h/a,b%20c%3Fd%23e%25f%3Bg/%C3%A4.img");
        assertThat(source(drive("https", "/a", "tcp:[::1]:8443").username("me").secret(secret())))
                .isEqualTo("file.driver=https,file.url=https://[::1]:8443/a,file.username=me,"
                        + "file.password-secret=secret7");
        assertThat(source(drive("ftp", "/a", "h:2121").username("me")))
                .isEqualTo("file.driver=ftp,file.url=ftp://h:2121/a,file.username=me");
        assertThat(source(drive("ftps", "/a", "h"))).isEqualTo("file.driver=ftps,file.url=ftps://h/a");
        assertThat(source(drive("tftp", "/a", "h"))).isEqualTo("file.driver=tftp,file.url=tftp://h/a");

        assertRefused(drive("http", ""), "curl: you must specify exactly one server, not 0");
        assertRefused(drive("http", "", "a", "b"), "curl: you must specify exactly one server, not 2");
        assertRefused(drive("http", "", "unix:/a"), "curl: only tcp transport is supported, not unix:/a");
        assertRefused(drive("http", "", "h"), "curl: pathname should not be an empty string");
        assertRefused(drive("http", "a", "h"), "curl: pathname must begin with a '/': a");
        assertRefused(drive("http", "/a", "h").secret(secret()), "curl: a secret needs a username");
    }

    @Test
    void glusterHasVolumes() {
        assertThat(source(drive("gluster", "volume/dir/image", "h")))
                .isEqualTo("file.driver=gluster,file.volume=volume,file.path=dir/image,"
                        + "file.server.0.type=inet,file.server.0.host=h,file.server.0.port=24007");
        assertThat(source(drive("gluster", "volume/image", "tcp:h:1"))).endsWith("host=h,file.server.0.port=1");
        assertThat(source(drive("gluster", "volume/image", "unix:/run/glusterd.socket")))
                .endsWith("file.server.0.type=unix,file.server.0.path=/run/glusterd.socket");

        assertRefused(
                drive("gluster", "").username("me").secret(secret()),
                "gluster: you cannot specify a username with this protocol");
        assertRefused(drive("gluster", "").secret(secret()), "gluster: you cannot specify a secret with this protocol");
        assertRefused(drive("gluster", ""), "gluster: you must specify exactly one server");
        assertRefused(drive("gluster", "", "h"), "gluster: volume name parameter should not be an empty string");
        assertRefused(drive("gluster", "/a", "h"), "gluster: volume/image must not begin with a '/'");
        assertRefused(drive("gluster", "a", "h"), "gluster: the name must have the form volume/image: a");
    }

    @Test
    void iscsiHasTargetsAndUnits() {
        assertThat(source(drive("iscsi", "iqn.2003-01.org:disk/3", "h:3261")
                        .username("me")
                        .secret(secret())))
                .isEqualTo("file.driver=iscsi,file.transport=tcp,file.portal=h:3261,"
                        + "file.target=iqn.2003-01.org:disk,file.lun=3,file.user=me,file.password-secret=secret7");
        assertThat(source(drive("iscsi", "iqn.2003-01.org:disk", "[::1]")))
                .isEqualTo("file.driver=iscsi,file.transport=tcp,file.portal=[::1],"
                        + "file.target=iqn.2003-01.org:disk,file.lun=0");

        assertRefused(drive("iscsi", ""), "iscsi: you must specify exactly one server");
        assertRefused(drive("iscsi", "", "unix:/a"), "iscsi: only tcp transport is supported");
        assertRefused(drive("iscsi", "", "h"), "iscsi: target name should not be an empty string");
        assertRefused(drive("iscsi", "/a", "h"), "iscsi: target string must not begin with a '/'");
        assertRefused(drive("iscsi", "a", "h").secret(secret()), "iscsi: a secret needs a username");
    }

    @Test
    void nbdHasExports() {
        assertThat(source(drive("nbd", "", "h")))
                .isEqualTo("file.driver=nbd,file.server.type=inet,file.server.host=h,file.server.port=10809");
        assertThat(source(drive("nbd", "/a:b", "[::1]:1")))
                .isEqualTo("file.driver=nbd,file.server.type=inet,file.server.host=::1,file.server.port=1,"
                        + "file.export=/a:b");
        assertThat(source(drive("nbd", "e", "unix:/run/nbd,1")))
                .isEqualTo("file.driver=nbd,file.server.type=unix,file.server.path=/run/nbd,1,file.export=e");

        assertRefused(
                drive("nbd", "").username("me").secret(secret()),
                "nbd: you cannot specify a username with this protocol");
        assertRefused(drive("nbd", "").secret(secret()), "nbd: you cannot specify a secret with this protocol");
        assertRefused(drive("nbd", ""), "nbd: you must specify exactly one server");
    }

    @Test
    void cephHasPoolsMonitorsAndKeys() {
        assertThat(source(drive("rbd", "pool/image")))
                .isEqualTo("file.driver=rbd,file.pool=pool,file.image=image,file.auth-client-required.0=none");
        assertThat(source(drive("rbd", "pool/space/image@snap", "a:6789", "[::1]:6790")
                        .username("me")
                        .secret(Secret.of("dGVsbCBub2JvZHk="))))
                .isEqualTo("file.driver=rbd,file.pool=pool,file.namespace=space,file.image=image,file.snapshot=snap,"
                        + "file.server.0.host=a,file.server.0.port=6789,"
                        + "file.server.1.host=::1,file.server.1.port=6790,file.user=me,file.key-secret=secret7,"
                        + "file.auth-client-required.0=cephx,file.auth-client-required.1=none");

        assertRefused(drive("rbd", "", "unix:/a"), "rbd: only tcp transport is supported");
        assertRefused(drive("rbd", "", "a:1", "b"), "rbd: port number must be specified: b");
        assertRefused(drive("rbd", ""), "rbd: image name parameter should not be an empty string");
        assertRefused(drive("rbd", "/a"), "rbd: image name must not begin with a '/'");
        assertRefused(drive("rbd", "a"), "rbd: the name must have the form pool/image: a");
        assertRefused(drive("rbd", "a/b").secret(secret()), "rbd: the secret must be base64 encoded");
    }

    @Test
    void sheepdogHasVolumes() {
        assertThat(source(drive("sheepdog", "volume")))
                .isEqualTo("file.driver=sheepdog,file.server.type=inet,file.server.host=localhost,"
                        + "file.server.port=7000,file.vdi=volume");
        assertThat(source(drive("sheepdog", "volume", "a:1", "b:2")))
                .isEqualTo("file.driver=sheepdog,file.server.type=inet,file.server.host=a,file.server.port=1,"
                        + "file.vdi=volume");

        assertRefused(drive("sheepdog", "").username("me"), "sheepdog: you cannot specify a username");
        assertRefused(drive("sheepdog", "").secret(secret()), "sheepdog: you cannot specify a secret");
        assertRefused(drive("sheepdog", "", "unix:/a"), "sheepdog: only tcp transport is supported");
        assertRefused(drive("sheepdog", "", "a"), "sheepdog: port number must be specified: a");
        assertRefused(drive("sheepdog", ""), "sheepdog: volume parameter should not be an empty string");
        assertRefused(drive("sheepdog", "/a"), "sheepdog: volume parameter must not begin with a '/'");
    }

    @Test
    void sshHasUsersButNoPasswords() {
        assertThat(source(drive("ssh", "/srv/a", "h").username("me")))
                .isEqualTo("file.driver=ssh,file.server.host=h,file.server.port=22,file.path=/srv/a,file.user=me");
        assertThat(source(drive("ssh", "/srv/a", "h:2222"))).contains("file.server.port=2222");

        assertRefused(drive("ssh", ""), "ssh: you must specify exactly one server");
        assertRefused(drive("ssh", "", "unix:/a"), "ssh: only tcp transport is supported");
        assertRefused(drive("ssh", "", "h"), "ssh: pathname should not be an empty string");
        assertRefused(drive("ssh", "a", "h"), "ssh: pathname must begin with a '/'");
        assertRefused(drive("ssh", "/a", "h").username(""), "ssh: username should not be an empty string");
        assertRefused(drive("ssh", "/a", "h").secret(secret()), "ssh: you cannot specify a secret with this protocol");
    }

    @Test
    void rulesOfTheProtocolComeAfterThoseOfTheDrive() {
        assertThatThrownBy(() -> drive("nbd", "").label("no label")).hasMessageContaining("label");
        assertRefused(drive("nbd", "").readonly(true).discard("enable"), "discard support cannot be enabled");
    }

    @Test
    void qemuGetsSecretsInBase64AndCephsKeysAsTheyAre() {
        Drive web = drive("https", "/a", "h").username("me").secret(secret()).build();
        assertThat(Protocol.of(web).encoded(web.secret().orElseThrow())).isEqualTo("dGVsbCBub2JvZHk=");
        Drive ceph = drive("rbd", "a/b").secret(Secret.of("dGVsbCBub2JvZHk=")).build();
        assertThat(Protocol.of(ceph).encoded(ceph.secret().orElseThrow())).isEqualTo("dGVsbCBub2JvZHk=");
    }

    @Test
    void aDriveHasACopyOfItsSecretAndDoesNotShowIt() {
        Secret secret = secret();
        Drive drive =
                drive("iscsi", "iqn:x", "h:1").username("me").secret(secret).build();
        secret.close();
        assertThat(drive.secret().orElseThrow().reveal())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("tell nobody");
        assertThat(drive).hasToString("iqn:x protocol=iscsi");
        assertThat(drive.location()).isEqualTo("iscsi://h:1/iqn:x");
        assertThat(drive("nbd", "", "unix:/run/nbd").build().location()).isEqualTo("nbd://unix:/run/nbd/");
    }
}
