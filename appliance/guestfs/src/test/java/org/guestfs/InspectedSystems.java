// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import javax.xml.parsers.DocumentBuilderFactory;
import org.guestfs.api.Application2;
import org.guestfs.api.InspectGetIconOptions;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What is to be known of the systems on some disks, by their roots: as we say it, and as virt-inspector prints it. */
final class InspectedSystems {
    private InspectedSystems() {}

    /** Asks for everything that virt-inspector prints. */
    static Map<String, List<String>> ask(Guestfs guestfs) {
        var systems = new TreeMap<String, List<String>>();
        guestfs.umountAll();
        for (String root : guestfs.inspectOs()) {
            var facts = new ArrayList<String>();
            identity(guestfs, root, facts);
            storage(guestfs, root, facts);
            guestfs.mountInspected(root);
            List<Application2> applications = guestfs.inspectListApplications2(root);
            for (int i = 0; i < applications.size(); i++) {
                facts.add("application(" + i + ")=" + application(applications.get(i)));
            }
            byte[] icon = guestfs.inspectGetIcon(
                    root, InspectGetIconOptions.builder().favicon(false).build());
            if (icon.length > 0) {
                facts.add("icon=" + Base64.getEncoder().encodeToString(icon));
            }
            guestfs.umountAll();
            systems.put(
                    guestfs.canonicalDeviceName(root), facts.stream().sorted().toList());
        }
        return systems;
    }

    private static void identity(Guestfs guestfs, String root, List<String> facts) {
        known(facts, "name", guestfs.inspectGetType(root));
        known(facts, "arch", guestfs.inspectGetArch(root));
        known(facts, "distro", guestfs.inspectGetDistro(root));
        known(facts, "product_name", guestfs.inspectGetProductName(root));
        known(facts, "product_variant", guestfs.inspectGetProductVariant(root));
        facts.add("major_version=" + guestfs.inspectGetMajorVersion(root));
        facts.add("minor_version=" + guestfs.inspectGetMinorVersion(root));
        known(facts, "package_format", guestfs.inspectGetPackageFormat(root));
        known(facts, "package_management", guestfs.inspectGetPackageManagement(root));
        known(facts, "hostname", guestfs.inspectGetHostname(root));
        known(facts, "osinfo", guestfs.inspectGetOsinfo(root));
        known(facts, "windows_systemroot", unlessMissing(() -> guestfs.inspectGetWindowsSystemroot(root)));
        known(
                facts,
                "windows_current_control_set",
                unlessMissing(() -> guestfs.inspectGetWindowsCurrentControlSet(root)));
    }

    private static void storage(Guestfs guestfs, String root, List<String> facts) {
        guestfs.inspectGetMountpoints(root)
                .forEach(
                        (path, device) -> facts.add("mountpoint(" + guestfs.canonicalDeviceName(device) + ")=" + path));
        guestfs.inspectGetFilesystems(root).forEach(device -> {
            String name = "filesystem(" + guestfs.canonicalDeviceName(device) + ")";
            facts.add(name);
            fact(facts, name + "/type", unlessMissing(() -> guestfs.vfsType(device)));
            fact(facts, name + "/label", unlessMissing(() -> guestfs.vfsLabel(device)));
            fact(facts, name + "/uuid", unlessMissing(() -> guestfs.vfsUuid(device)));
        });
        guestfs.inspectGetDriveMappings(root)
                .forEach((letter, device) ->
                        facts.add("drive_mapping(" + letter + ")=" + guestfs.canonicalDeviceName(device)));
    }

    /** A file system of the guest's table may be gone, and only Windows has a system root. */
    private static String unlessMissing(Supplier<String> question) {
        try {
            return question.get();
        } catch (OperationException e) {
            return "";
        }
    }

    private static void known(List<String> facts, String name, String value) {
        if (!value.equals("unknown")) {
            fact(facts, name, value);
        }
    }

    private static void fact(List<String> facts, String name, String value) {
        if (!value.isEmpty()) {
            facts.add(name + "=" + value);
        }
    }

    private static String application(Application2 application) {
        var fields = new ArrayList<String>();
        fact(fields, "name", application.app2Name());
        fact(fields, "display_name", application.app2DisplayName());
        if (application.app2Epoch() != 0) {
            fields.add("epoch=" + application.app2Epoch());
        }
        fact(fields, "version", application.app2Version());
        fact(fields, "release", application.app2Release());
        fact(fields, "arch", application.app2Arch());
        fact(fields, "install_path", application.app2InstallPath());
        fact(fields, "publisher", application.app2Publisher());
        fact(fields, "url", application.app2Url());
        fact(fields, "source_package", application.app2SourcePackage());
        fact(fields, "summary", application.app2Summary());
        fact(fields, "description", application.app2Description());
        return fields.toString();
    }

    /** Reads the document that virt-inspector prints. */
    static Map<String, List<String>> read(byte[] xml) throws Exception {
        Element document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml))
                .getDocumentElement();
        var systems = new TreeMap<String, List<String>>();
        for (Element system : children(document)) {
            var facts = new ArrayList<String>();
            String root = "";
            for (Element element : children(system)) {
                switch (element.getTagName()) {
                    case "root" -> root = element.getTextContent();
                    case "mountpoints" ->
                        children(element)
                                .forEach(mount -> facts.add(
                                        "mountpoint(" + mount.getAttribute("dev") + ")=" + mount.getTextContent()));
                    case "filesystems" ->
                        children(element).forEach(filesystem -> {
                            String name = "filesystem(" + filesystem.getAttribute("dev") + ")";
                            facts.add(name);
                            children(filesystem)
                                    .forEach(
                                            part -> fact(facts, name + "/" + part.getTagName(), part.getTextContent()));
                        });
                    case "drive_mappings" ->
                        children(element)
                                .forEach(mapping -> facts.add("drive_mapping(" + mapping.getAttribute("name") + ")="
                                        + mapping.getTextContent()));
                    case "applications" -> {
                        List<Element> applications = children(element);
                        for (int i = 0; i < applications.size(); i++) {
                            facts.add("application(" + i + ")="
                                    + children(applications.get(i)).stream()
                                            .map(part -> part.getTagName() + "=" + part.getTextContent())
                                            .toList());
                        }
                    }
                    case "icon" -> facts.add("icon=" + element.getTextContent().replaceAll("\\s", ""));
                    default -> fact(facts, element.getTagName(), element.getTextContent());
                }
            }
            systems.put(root, facts.stream().sorted().toList());
        }
        return systems;
    }

    private static List<Element> children(Element parent) {
        var elements = new ArrayList<Element>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }
}
