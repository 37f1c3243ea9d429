// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.guestfs.GuestfsEvent;
import org.junit.jupiter.api.Test;

final class GuestfsMessageTest {
    @Test
    void nothingThatAMessageWasMadeOfOrHasGivenChangesIt() {
        byte[] printed = "console".getBytes(US_ASCII);
        var images = new ArrayList<>(List.of("/srv/guest.img"));
        var event = new GuestfsEvent.Appliance(printed);
        var message = new GuestfsMessage("guests", 1, images, event, Instant.EPOCH, 0);
        printed[0] = 'X';
        event.bytes()[1] = 'X';
        images.clear();
        assertThat(message.images()).containsExactly("/srv/guest.img");
        assertThat(message.event())
                .isInstanceOfSatisfying(GuestfsEvent.Appliance.class, heard -> assertThat(heard.text())
                        .isEqualTo("console"));
        assertThatThrownBy(() -> message.images().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
