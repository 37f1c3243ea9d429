// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.libvirt;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.guestfs.Errno;
import org.guestfs.OperationException;
import org.guestfs.Secret;
import org.guestfs.internal.libvirt.DomainDisk.SecretReference;
import org.guestfs.internal.libvirt.DomainDisk.Volume;

/** A domain that says what it is told to. */
public final class FakeDomain implements LibvirtDomain {
    private final String devices;
    private String state = SHUT_OFF;
    private String more = "";
    private final Map<String, String> secrets = new HashMap<>();
    private final Map<Volume, String> files = new HashMap<>();

    /** Makes a domain that is shut off, with these elements in its devices. */
    public FakeDomain(String devices) {
        this.devices = devices;
    }

    /** Lets the domain do something. */
    public FakeDomain state(String value) {
        state = value;
        return this;
    }

    /** Adds elements of the domain itself. */
    public FakeDomain more(String elements) {
        more = elements;
        return this;
    }

    FakeDomain secret(String uuid, String value) {
        secrets.put(uuid, value);
        return this;
    }

    FakeDomain file(String pool, String volume, String path) {
        files.put(new Volume(pool, volume), path);
        return this;
    }

    @Override
    public String name() {
        return "fake";
    }

    @Override
    public String state() {
        return state;
    }

    @Override
    public String xml() {
        return "<domain type='kvm'><name>fake</name>" + more + "<devices>" + devices + "</devices></domain>";
    }

    @Override
    public Optional<String> file(Volume volume) {
        return Optional.ofNullable(files.get(volume));
    }

    @Override
    public Secret secret(SecretReference reference) {
        String value = secrets.get(reference.uuid() == null ? reference.usage() : reference.uuid());
        if (value == null) {
            throw new OperationException("test", Errno.of("ENOENT"), "no such secret");
        }
        return Secret.of(value.getBytes(StandardCharsets.UTF_8));
    }
}
