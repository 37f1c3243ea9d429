// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.spi;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.resource.spi.Activation;
import jakarta.resource.spi.AuthenticationMechanism;
import jakarta.resource.spi.ConfigProperty;
import jakarta.resource.spi.ConnectionDefinition;
import jakarta.resource.spi.Connector;
import java.io.StringWriter;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.junit.jupiter.api.Test;

/** The deployment descriptor, for servers and people who do not read annotations, says what the annotations say. */
final class DescriptorTest {
    private static final Path DESCRIPTOR = Path.of("../rar/src/main/rar/META-INF/ra.xml");
    private static final Path GENERATED = Path.of("target/ra.xml");

    @Test
    void raXmlIsWhatTheAnnotationsSay() throws Exception {
        var text = new StringWriter();
        XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
        new Descriptor(xml).write();
        Files.writeString(GENERATED, text + "\n");
        assertThat(DESCRIPTOR)
                .as("copy " + GENERATED.toAbsolutePath() + " there")
                .hasSameTextualContentAs(GENERATED);
    }

    /** Writes a descriptor from the annotations. */
    private static final class Descriptor {
        private final XMLStreamWriter xml;
        private int depth;

        Descriptor(XMLStreamWriter xml) {
            this.xml = xml;
        }

        void write() throws XMLStreamException {
            Connector adapter = GuestfsResourceAdapter.class.getAnnotation(Connector.class);
            xml.writeStartDocument("UTF-8", "1.0");
            newLine();
            xml.writeComment(" Made from the annotations by DescriptorTest. ");
            begin("connector");
            xml.writeDefaultNamespace("https://jakarta.ee/xml/ns/jakartaee");
            xml.writeAttribute("version", "2.1");
            xml.writeAttribute("metadata-complete", "true");
            element("description", adapter.description()[0]);
            element("display-name", adapter.displayName()[0]);
            element("vendor-name", adapter.vendorName());
            element("eis-type", adapter.eisType());
            element("resourceadapter-version", adapter.version());
            begin("resourceadapter");
            element("resourceadapter-class", GuestfsResourceAdapter.class.getName());
            properties(GuestfsResourceAdapter.class);
            outbound(adapter);
            inbound();
            end();
            end();
        }

        private void outbound(Connector adapter) throws XMLStreamException {
            Class<?> factory = GuestfsManagedConnectionFactory.class;
            ConnectionDefinition definition = factory.getAnnotation(ConnectionDefinition.class);
            begin("outbound-resourceadapter");
            begin("connection-definition");
            element("managedconnectionfactory-class", factory.getName());
            properties(factory);
            element(
                    "connectionfactory-interface",
                    definition.connectionFactory().getName());
            element(
                    "connectionfactory-impl-class",
                    definition.connectionFactoryImpl().getName());
            element("connection-interface", definition.connection().getName());
            element("connection-impl-class", definition.connectionImpl().getName());
            end();
            element("transaction-support", adapter.transactionSupport().name());
            for (AuthenticationMechanism mechanism : adapter.authMechanisms()) {
                begin("authentication-mechanism");
                element("description", mechanism.description()[0]);
                element("authentication-mechanism-type", mechanism.authMechanism());
                element("credential-interface", "jakarta.resource.spi.security." + mechanism.credentialInterface());
                end();
            }
            element("reauthentication-support", Boolean.toString(adapter.reauthenticationSupport()));
            end();
        }

        private void inbound() throws XMLStreamException {
            begin("inbound-resourceadapter");
            begin("messageadapter");
            Activation activation = GuestfsActivationSpec.class.getAnnotation(Activation.class);
            for (Class<?> listener : activation.messageListeners()) {
                begin("messagelistener");
                element("messagelistener-type", listener.getName());
                begin("activationspec");
                element("activationspec-class", GuestfsActivationSpec.class.getName());
                properties(GuestfsActivationSpec.class);
                end();
                end();
            }
            end();
            end();
        }

        private void properties(Class<?> bean) throws XMLStreamException {
            for (Field field : bean.getDeclaredFields()) {
                ConfigProperty property = field.getAnnotation(ConfigProperty.class);
                if (property != null) {
                    begin("config-property");
                    element("description", property.description()[0]);
                    element("config-property-name", field.getName());
                    element("config-property-type", field.getType().getName());
                    if (!property.defaultValue().isEmpty()) {
                        element("config-property-value", property.defaultValue());
                    }
                    end();
                }
            }
        }

        private void begin(String name) throws XMLStreamException {
            newLine();
            depth++;
            xml.writeStartElement(name);
        }

        private void end() throws XMLStreamException {
            depth--;
            newLine();
            xml.writeEndElement();
        }

        private void element(String name, String text) throws XMLStreamException {
            newLine();
            xml.writeStartElement(name);
            xml.writeCharacters(text);
            xml.writeEndElement();
        }

        private void newLine() throws XMLStreamException {
            xml.writeCharacters("\n" + "  ".repeat(depth));
        }
    }
}
