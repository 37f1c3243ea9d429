// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.libvirt;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.guestfs.Errno;
import org.guestfs.OperationException;
import org.guestfs.Secret;
import org.guestfs.internal.libvirt.DomainDisk.SecretReference;
import org.guestfs.internal.libvirt.DomainDisk.Volume;
import org.libvirt.Connect;
import org.libvirt.Domain;
import org.libvirt.LibvirtException;
import org.libvirt.StoragePool;
import org.libvirt.StorageVol;
import org.w3c.dom.Element;

/** A domain through the binding; its connection is that of the binding's domain. */
final class BoundDomain implements LibvirtDomain {
    private static final String STATE_PREFIX = "VIR_DOMAIN_";

    private final String action;
    private final Domain domain;
    private final String name;

    private BoundDomain(String action, Domain domain, String name) {
        this.action = action;
        this.domain = domain;
        this.name = name;
    }

    static BoundDomain of(String action, Object pointer) {
        if (!(pointer instanceof Domain domain)) {
            String type = pointer.getClass().getName();
            throw new IllegalArgumentException(action + ": dom must be an org.libvirt.Domain, not "
                    + (type.equals(Domain.class.getName()) ? "one of another class loader" : "a " + type));
        }
        try {
            return new BoundDomain(action, domain, domain.getName());
        } catch (LibvirtException e) {
            throw failure(action, "the libvirt domain has no name; has it been freed?", e);
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String state() {
        try {
            String state = domain.getInfo().state.name();
            return (state.startsWith(STATE_PREFIX) ? state.substring(STATE_PREFIX.length()) : state)
                    .toLowerCase(Locale.ROOT);
        } catch (LibvirtException e) {
            throw failure(action, "cannot find out the state of the libvirt domain '" + name + "'", e);
        }
    }

    @Override
    public String xml() {
        try {
            return domain.getXMLDesc(0);
        } catch (LibvirtException e) {
            throw failure(action, "cannot get the XML of the libvirt domain '" + name + "'", e);
        }
    }

    @Override
    public Optional<String> file(Volume volume) {
        try {
            StoragePool pool = domain.getConnect().storagePoolLookupByName(volume.pool());
            try {
                return file(pool.storageVolLookupByName(volume.name()));
            } finally {
                pool.free();
            }
        } catch (LibvirtException e) {
            throw failure(action, describe(volume), e);
        } catch (IOException e) {
            throw new OperationException(action, Errno.of("EINVAL"), describe(volume) + ": " + e.getMessage(), e);
        }
    }

    private static Optional<String> file(StorageVol volume) throws LibvirtException, IOException {
        try {
            // The binding does not know all types, and asserts that there are no others.
            Element description = SafeXml.parse(volume.getXMLDesc(0));
            return description.getAttribute("type").equals("file") ? Optional.of(volume.getPath()) : Optional.empty();
        } finally {
            volume.free();
        }
    }

    private static String describe(Volume volume) {
        return "volume '" + volume.name() + "' of the storage pool '" + volume.pool() + "'";
    }

    @Override
    public Secret secret(SecretReference reference) {
        try {
            org.libvirt.Secret secret = find(reference);
            try {
                byte[] value = secret.getByteValue();
                try {
                    return Secret.of(value);
                } finally {
                    Arrays.fill(value, (byte) 0);
                }
            } finally {
                secret.free();
            }
        } catch (LibvirtException e) {
            throw failure(action, "libvirt does not give it", e);
        }
    }

    private org.libvirt.Secret find(SecretReference reference) throws LibvirtException {
        Connect connect = domain.getConnect();
        if (reference.uuid() != null) {
            return connect.secretLookupByUUIDString(reference.uuid());
        }
        // The binding has no look-up by use.
        for (String uuid : connect.listSecrets()) {
            org.libvirt.Secret secret = connect.secretLookupByUUIDString(uuid);
            if (secret.getUsageType().name().toLowerCase(Locale.ROOT).equals(reference.type())
                    && secret.getUsageID().equals(reference.usage())) {
                return secret;
            }
            secret.free();
        }
        throw new OperationException(action, Errno.of("ENOENT"), "libvirt has none");
    }

    private static OperationException failure(String action, String problem, LibvirtException cause) {
        boolean isUnknown =
                switch (cause.getError().getCode()) {
                    case VIR_ERR_NO_DOMAIN, VIR_ERR_NO_SECRET, VIR_ERR_NO_STORAGE_POOL, VIR_ERR_NO_STORAGE_VOL -> true;
                    default -> false;
                };
        return new OperationException(
                action, Errno.of(isUnknown ? "ENOENT" : "EIO"), problem + ": " + cause.getMessage(), cause);
    }
}
