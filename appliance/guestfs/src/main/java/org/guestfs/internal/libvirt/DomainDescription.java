// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.libvirt;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.guestfs.internal.libvirt.DomainDisk.Image;
import org.guestfs.internal.libvirt.DomainDisk.Login;
import org.guestfs.internal.libvirt.DomainDisk.Network;
import org.guestfs.internal.libvirt.DomainDisk.SecretReference;
import org.guestfs.internal.libvirt.DomainDisk.Source;
import org.guestfs.internal.libvirt.DomainDisk.Volume;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * What the XML of a domain says that matters to its disks. Immutable.
 *
 * @param disks the disks that have content, in order; an empty CD drive has none
 * @param labels the SELinux labels of the domain, or {@code null} unless it has exactly one pair
 */
public record DomainDescription(List<DomainDisk> disks, @Nullable SecurityLabels labels) {
    /** Copies the list. */
    public DomainDescription {
        disks = List.copyOf(disks);
    }

    /**
     * The SELinux labels of a domain.
     *
     * @param label that of its process
     * @param imageLabel that of its images
     */
    public record SecurityLabels(String label, String imageLabel) {}

    /**
     * Reads the XML of a domain.
     *
     * @param xml a document with the root element {@code domain}
     * @return what it says
     * @throws IOException if it is not acceptable
     */
    public static DomainDescription parse(String xml) throws IOException {
        Element domain = SafeXml.parse(xml);
        if (!domain.getNodeName().equals("domain")) {
            throw new IOException("the XML describes a <" + domain.getNodeName() + ">, not a <domain>");
        }
        // Only where libvirt puts them: what is in <metadata> belongs to other programs.
        var disks = new ArrayList<DomainDisk>();
        for (Element devices : SafeXml.children(domain, "devices")) {
            for (Element disk : SafeXml.children(devices, "disk")) {
                Source source = source(disk);
                if (source != null) {
                    disks.add(disk(disk, source));
                }
            }
        }
        return new DomainDescription(disks, labels(domain));
    }

    private static DomainDisk disk(Element disk, Source source) throws IOException {
        String target = SafeXml.attribute(disk, "target", "dev");
        return new DomainDisk(
                target == null ? "" : target,
                source,
                SafeXml.attribute(disk, "driver", "type"),
                SafeXml.child(disk, "readonly") != null,
                blocksize(SafeXml.attribute(disk, "blockio", "logical_block_size")));
    }

    private static @Nullable Integer blocksize(@Nullable String text) throws IOException {
        try {
            return text == null ? null : Integer.valueOf(text);
        } catch (NumberFormatException e) {
            throw new IOException("logical_block_size is not a number: \"" + text + "\"", e);
        }
    }

    private static @Nullable Source source(Element disk) {
        Element source = SafeXml.child(disk, "source");
        if (source == null) {
            return null;
        }
        return switch (disk.getAttribute("type")) {
            case "file" -> image(SafeXml.attribute(source, "file"));
            case "block" -> image(SafeXml.attribute(source, "dev"));
            case "network" -> network(disk, source);
            case "volume" -> volume(SafeXml.attribute(source, "pool"), SafeXml.attribute(source, "volume"));
            default -> null;
        };
    }

    private static @Nullable Source image(@Nullable String path) {
        return path == null ? null : new Image(path);
    }

    private static @Nullable Source volume(@Nullable String pool, @Nullable String name) {
        return pool == null || name == null ? null : new Volume(pool, name);
    }

    private static @Nullable Source network(Element disk, Element source) {
        String protocol = SafeXml.attribute(source, "protocol");
        if (protocol == null) {
            return null;
        }
        List<String> servers = SafeXml.children(source, "host").stream()
                .map(DomainDescription::server)
                .toList();
        return new Network(protocol, source.getAttribute("name"), servers, login(disk, source));
    }

    private static String server(Element host) {
        if (host.getAttribute("transport").equals("unix")) {
            return "unix:" + host.getAttribute("socket");
        }
        String port = SafeXml.attribute(host, "port");
        String name = host.getAttribute("name");
        return (name.contains(":") ? "[" + name + "]" : name) + (port == null ? "" : ":" + port);
    }

    /** The login was a child of the disk before libvirt 3.9, and is one of the source or still of the disk since. */
    private static @Nullable Login login(Element disk, Element source) {
        Element auth = SafeXml.child(source, "auth");
        if (auth == null) {
            auth = SafeXml.child(disk, "auth");
        }
        String username = auth == null ? null : SafeXml.attribute(auth, "username");
        if (auth == null || username == null) {
            return null;
        }
        Element secret = SafeXml.child(auth, "secret");
        return new Login(
                username,
                secret == null
                        ? null
                        : new SecretReference(
                                secret.getAttribute("type"),
                                SafeXml.attribute(secret, "uuid"),
                                SafeXml.attribute(secret, "usage")));
    }

    private static @Nullable SecurityLabels labels(Element domain) {
        List<Element> labels = SafeXml.children(domain, "seclabel").stream()
                .filter(label -> label.getAttribute("model").equals("selinux"))
                .toList();
        if (labels.size() != 1) {
            return null;
        }
        Element label = SafeXml.child(labels.get(0), "label");
        Element imageLabel = SafeXml.child(labels.get(0), "imagelabel");
        return label == null || imageLabel == null
                ? null
                : new SecurityLabels(
                        label.getTextContent().strip(),
                        imageLabel.getTextContent().strip());
    }
}
