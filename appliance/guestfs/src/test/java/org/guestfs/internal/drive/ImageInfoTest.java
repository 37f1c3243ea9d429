// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.drive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

final class ImageInfoTest {
    private static ImageInfo parse(String more) throws IOException {
        return ImageInfo.parse("{'format': 'any', 'virtual-size': 512, 'filename': '/image'%s}"
                .formatted(more)
                .replace('\'', '"'));
    }

    @Test
    void anImageOfItsOwnRefersToNothing() throws Exception {
        assertThat(parse("").otherFiles()).isEmpty();
        assertThat(parse("").hasBackingFile()).isFalse();
        assertThat(parse(", 'format-specific': {'data': {'extents': [{'filename': '/image'}]}}")
                        .otherFiles())
                .isEmpty();
    }

    @Test
    void otherFilesAreNamedWhereverTheyAre() throws Exception {
        ImageInfo snapshot = parse(", 'backing-filename': 'json:{}'");
        assertThat(snapshot.otherFiles()).containsExactly("json:{}");
        assertThat(snapshot.hasBackingFile()).isTrue();
        assertThat(parse(", 'format-specific': {'data': {'data-file': '/data'}}")
                        .otherFiles())
                .containsExactly("/data");
        assertThat(parse(", 'format-specific': {'data': {'extents': [{'filename': '/image'}, {'filename': '/flat'}]}}")
                        .otherFiles())
                .containsExactly("/flat");
    }

    @Test
    void whatIsNoAnswerIsRefused() {
        assertThatThrownBy(() -> ImageInfo.parse("qemu-img: no")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> ImageInfo.parse("{}")).isInstanceOf(IOException.class);
    }
}
