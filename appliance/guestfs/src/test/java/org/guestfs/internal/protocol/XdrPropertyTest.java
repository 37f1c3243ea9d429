// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.guestfs.GuestText;
import org.guestfs.api.Catalogue;
import org.guestfs.spi.Action;
import org.guestfs.spi.Result.Kind;

final class XdrPropertyTest {
    private static XdrReader readerOf(XdrWriter writer) {
        return new XdrReader(writer.buffer(), writer.size());
    }

    @Property
    void numbersSurviveARoundTrip(@ForAll int number, @ForAll long longNumber, @ForAll boolean truth) throws Exception {
        var writer = new XdrWriter();
        writer.putInt(number);
        writer.putLong(longNumber);
        writer.putBool(truth);
        XdrReader reader = readerOf(writer);
        assertThat(reader.getInt()).isEqualTo(number);
        assertThat(reader.getLong()).isEqualTo(longNumber);
        assertThat(reader.getBool()).isEqualTo(truth);
        assertThat(reader.isAtEnd()).isTrue();
    }

    @Property
    void bytesSurviveARoundTripAndStayAligned(@ForAll @Size(max = 5000) byte[] bytes) throws Exception {
        var writer = new XdrWriter();
        writer.putOpaque(bytes);
        assertThat(Arrays.copyOf(writer.buffer(), writer.size())).isEqualTo(XdrTestData.opaque(bytes));
        assertThat(readerOf(writer).getOpaque()).isEqualTo(bytes);
    }

    @Property
    void namesOfAnyBytesSurviveARoundTrip(@ForAll("names") byte[] name) throws Exception {
        String text = GuestText.decode(name, 0, name.length);
        assertThat(GuestText.encode(text)).isEqualTo(name);
        var writer = new XdrWriter();
        writer.putString(text);
        assertThat(readerOf(writer).getString()).isEqualTo(text);
    }

    @Property
    void textSurvivesARoundTrip(@ForAll("texts") String text) {
        byte[] bytes = GuestText.encode(text);
        assertThat(GuestText.decode(bytes, 0, bytes.length)).isEqualTo(text);
    }

    @Property(tries = 20_000)
    void arbitraryBytesAreDecodedOrRefused(@ForAll("results") Action<?> action, @ForAll @Size(max = 300) byte[] bytes) {
        try {
            Marshaller.decode(new XdrReader(bytes, bytes.length), action.result());
        } catch (ProtocolException e) {
            assertThat(e).hasMessageMatching(".+");
        }
    }

    @Provide
    Arbitrary<byte[]> names() {
        return Arbitraries.bytes().filter(b -> b != 0).array(byte[].class).ofMaxSize(300);
    }

    @Provide
    Arbitrary<String> texts() {
        // Any text but the lone surrogates, which stand for bytes.
        return Arbitraries.strings()
                .filter(text -> text.codePoints().noneMatch(c -> c == 0 || c >= 0xD800 && c <= 0xDFFF));
    }

    @Provide
    Arbitrary<Action<?>> results() {
        List<Action<?>> actions = Catalogue.actions().stream()
                .filter(action -> action.result().kind() != Kind.OPTIONAL_STRING)
                .toList();
        return Arbitraries.of(actions);
    }
}
