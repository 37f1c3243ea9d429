// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.resource.spi.IllegalStateException;
import jakarta.resource.spi.InvalidPropertyException;
import java.beans.FeatureDescriptor;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class GuestfsActivationSpecTest {
    private final GuestfsActivationSpec spec = new GuestfsActivationSpec();

    @Test
    void itIsAssociatedWithOneAdapter() throws Exception {
        var adapter = new GuestfsResourceAdapter();
        spec.setResourceAdapter(adapter);
        spec.setResourceAdapter(adapter);
        assertThat(spec.getResourceAdapter()).isSameAs(adapter);
        // Equal, but another one.
        assertThatThrownBy(() -> spec.setResourceAdapter(new GuestfsResourceAdapter()))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void itIsSerializableWithoutItsAdapter() throws Exception {
        spec.setResourceAdapter(new GuestfsResourceAdapter());
        spec.setImage("*.qcow2");
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(spec);
        }
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isInstanceOfSatisfying(GuestfsActivationSpec.class, read -> {
                assertThat(read.getImage()).isEqualTo("*.qcow2");
                assertThat(read.getResourceAdapter()).isNull();
                assertThatCode(read::validate).doesNotThrowAnyException();
            });
        }
    }

    @Test
    void whateverCanBeWrongIsSaidOfEachPropertyAtOnce() {
        spec.setEventTypes(null);
        spec.setConnectionFactory("");
        spec.setImage(null);
        spec.setProgressIntervalMillis(-1);
        spec.setQueueCapacity(null);
        spec.setMaximumRedeliveries(-1);
        spec.setRedeliveryDelayMillis(0);
        spec.setMaximumConcurrency(0);
        assertThatThrownBy(spec::validate)
                .hasMessageContaining("eventTypes has \"\"")
                .hasMessageContaining("connectionFactory must be a pattern such as *, got \"\"")
                .hasMessageContaining("image must be a pattern such as *, got null")
                .hasMessageContaining("progressIntervalMillis must be at least 0, got -1")
                .hasMessageContaining("queueCapacity must be at least 1, got null")
                .hasMessageContaining("maximumRedeliveries must be at least 0, got -1")
                .hasMessageContaining("redeliveryDelayMillis must be at least 1, got 0")
                .hasMessageContaining("maximumConcurrency must be at least 1, got 0")
                .isInstanceOfSatisfying(InvalidPropertyException.class, failure -> assertThat(
                                Arrays.stream(failure.getInvalidPropertyDescriptors())
                                        .map(FeatureDescriptor::getName))
                        .containsExactly(
                                "eventTypes",
                                "connectionFactory",
                                "image",
                                "progressIntervalMillis",
                                "queueCapacity",
                                "maximumRedeliveries",
                                "redeliveryDelayMillis",
                                "maximumConcurrency"));
    }
}
