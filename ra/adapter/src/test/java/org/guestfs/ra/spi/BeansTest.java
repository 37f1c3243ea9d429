// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.resource.Referenceable;
import jakarta.resource.ResourceException;
import jakarta.resource.spi.ConfigProperty;
import jakarta.resource.spi.ConnectionDefinition;
import jakarta.resource.spi.Connector;
import jakarta.resource.spi.IllegalStateException;
import jakarta.resource.spi.InvalidPropertyException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.guestfs.ra.GuestfsConnectionFactory;
import org.guestfs.ra.GuestfsConnectionSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the Connectors specification demands of the classes that servers instantiate. */
final class BeansTest {
    private static final Set<Class<?>> LEGAL = Set.of(
            Boolean.class,
            String.class,
            Integer.class,
            Double.class,
            Byte.class,
            Short.class,
            Long.class,
            Float.class,
            Character.class);

    static Stream<Class<?>> beans() {
        return Stream.of(
                GuestfsResourceAdapter.class, GuestfsManagedConnectionFactory.class, GuestfsActivationSpec.class);
    }

    private static List<Field> properties(Class<?> bean) {
        return Arrays.stream(bean.getDeclaredFields())
                .filter(field -> field.isAnnotationPresent(ConfigProperty.class))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("beans")
    void aBeanCanBeMadeAndExtended(Class<?> bean) throws Exception {
        assertThat(bean.getConstructor().newInstance()).isNotNull();
        assertThat(Modifier.isFinal(bean.getModifiers())).isFalse();
    }

    @ParameterizedTest
    @MethodSource("beans")
    void propertiesAreJavaBeansOfLegalTypesWithADescriptionAndTheirDefault(Class<?> bean) throws Exception {
        Object made = bean.getConstructor().newInstance();
        assertThat(properties(bean)).isNotEmpty();
        for (Field property : properties(bean)) {
            String suffix = property.getName().substring(0, 1).toUpperCase(Locale.ROOT)
                    + property.getName().substring(1);
            Object value = bean.getMethod("get" + suffix).invoke(made);
            bean.getMethod("set" + suffix, property.getType());
            ConfigProperty annotation = property.getAnnotation(ConfigProperty.class);
            assertThat(LEGAL).as(property.getName()).contains(property.getType());
            assertThat(annotation.description()).as(property.getName()).isNotEmpty();
            assertThat(value == null ? "" : value.toString())
                    .as(property.getName())
                    .isEqualTo(annotation.defaultValue());
        }
    }

    @Test
    void equalityIsThatOfTheConfiguration() {
        var one = new GuestfsManagedConnectionFactory();
        var other = new GuestfsManagedConnectionFactory();
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        other.setReadOnly(false);
        assertThat(one).isNotEqualTo(other);
        var adapter = new GuestfsResourceAdapter();
        var second = new GuestfsResourceAdapter();
        assertThat(adapter).isEqualTo(second).hasSameHashCodeAs(second);
        second.setImageRoots("/srv");
        assertThat(adapter).isNotEqualTo(second);
    }

    @Test
    void theConnectionFactoryIsSerializableAndReferenceable() throws Exception {
        var managed = new GuestfsManagedConnectionFactory();
        managed.setName("tenants");
        GuestfsConnectionFactory factory = managed.createConnectionFactory();
        assertThat(factory).isInstanceOf(Serializable.class).isInstanceOf(Referenceable.class);
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(managed);
        }
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(managed);
        }
    }

    @Test
    void aFactoryIsAssociatedWithOneAdapter() throws Exception {
        var managed = new GuestfsManagedConnectionFactory();
        var adapter = new GuestfsResourceAdapter();
        managed.setResourceAdapter(adapter);
        assertThat(managed.getResourceAdapter()).isSameAs(adapter);
        assertThatThrownBy(() -> managed.setResourceAdapter(new GuestfsResourceAdapter()))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void everythingThatIsWrongWithAnActivationIsSaidAtOnce() {
        var spec = new GuestfsActivationSpec();
        assertThatCode(spec::validate).doesNotThrowAnyException();
        spec.setEventTypes("PROGRESS,PROGRES");
        spec.setQueueCapacity(0);
        assertThatThrownBy(spec::validate)
                .hasMessageContaining("\"PROGRES\"")
                .hasMessageContaining("queueCapacity must be at least 1, got 0")
                .isInstanceOfSatisfying(
                        InvalidPropertyException.class, failure -> assertThat(failure.getInvalidPropertyDescriptors())
                                .hasSize(2));
    }

    @Test
    void theAnnotationsNameTheRoles() {
        assertThat(GuestfsResourceAdapter.class
                        .getAnnotation(Connector.class)
                        .transactionSupport()
                        .name())
                .isEqualTo("XATransaction");
        assertThat(GuestfsManagedConnectionFactory.class
                        .getAnnotation(ConnectionDefinition.class)
                        .connectionFactory())
                .isEqualTo(GuestfsConnectionFactory.class);
    }

    @Test
    void aFactoryWithoutARunningAdapterSaysSo() throws Exception {
        var managed = new GuestfsManagedConnectionFactory();
        GuestfsConnectionFactory factory = managed.createConnectionFactory();
        GuestfsConnectionSpec spec = GuestfsConnectionSpec.readOnly("guest.img");
        assertThatThrownBy(() -> factory.getConnection(spec))
                .isInstanceOf(ResourceException.class)
                .hasMessageContaining("setResourceAdapter");
        managed.setResourceAdapter(new GuestfsResourceAdapter());
        assertThatThrownBy(() -> factory.getConnection(spec))
                .isInstanceOf(ResourceException.class)
                .hasMessageContaining("not running");
    }

    @Test
    void everythingThatIsWrongWithTheConfigurationIsSaidAtOnce() {
        var adapter = new GuestfsResourceAdapter();
        adapter.setImageRoots("images:/nowhere");
        adapter.setMaximum(0);
        adapter.setClone("sometimes");
        adapter.setCallTimeoutSeconds(0);
        assertThatThrownBy(adapter::start)
                .hasMessageContaining("imageRoots must be absolute, got images")
                .hasMessageContaining("imageRoots: /nowhere is not a directory")
                .hasMessageContaining("maximum must be at least 1, got 0")
                .hasMessageContaining("clone must be auto, require or never, got sometimes")
                .hasMessageContaining("callTimeoutSeconds must be at least 1, got 0");
    }
}
