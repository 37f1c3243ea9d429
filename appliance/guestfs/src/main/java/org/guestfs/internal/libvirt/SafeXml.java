// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.libvirt;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads XML without believing it: no document type, no entities of its own, nothing fetched, bounded in all ways. */
final class SafeXml {
    /** The most that libvirt's own protocol carries. */
    static final int LENGTH_MAX = 4 << 20;

    private static final int DEPTH_MAX = 100;

    private SafeXml() {}

    /**
     * Parses a document.
     *
     * @param text the document
     * @return its root
     * @throws IOException if it is too long, malformed, or tries to declare or fetch something
     */
    static Element parse(String text) throws IOException {
        if (text.length() > LENGTH_MAX) {
            throw new IOException("the XML has " + text.length() + " characters, more than " + LENGTH_MAX);
        }
        try {
            return builder().parse(new InputSource(new StringReader(text))).getDocumentElement();
        } catch (SAXException e) {
            throw new IOException("the XML is not acceptable: " + e.getMessage(), e);
        }
    }

    /** Builders are not thread-safe, and this is not done often. */
    private static DocumentBuilder builder() {
        var factory = DocumentBuilderFactory.newDefaultInstance();
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            // CVE-2014-0191: without a document type there are no entities, external or otherwise.
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setAttribute("jdk.xml.maxElementDepth", DEPTH_MAX);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            // The default one prints.
            builder.setErrorHandler(new DefaultHandler());
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the XML parser of this JDK cannot be made safe", e);
        }
    }

    /** The children of that name, in order; not their children. */
    static List<Element> children(Element parent, String name) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(node -> node.getNodeName().equals(name))
                .map(Element.class::cast)
                .toList();
    }

    static @Nullable Element child(Element parent, String name) {
        List<Element> children = children(parent, name);
        return children.isEmpty() ? null : children.get(0);
    }

    /** The value of an attribute of a child, or {@code null} if there is no such child or attribute. */
    static @Nullable String attribute(Element parent, String child, String name) {
        Element element = child(parent, child);
        return element == null ? null : attribute(element, name);
    }

    static @Nullable String attribute(Element element, String name) {
        return element.hasAttribute(name) ? element.getAttribute(name) : null;
    }
}
