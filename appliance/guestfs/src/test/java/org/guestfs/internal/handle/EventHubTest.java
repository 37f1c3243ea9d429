// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.handle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Map;
import org.guestfs.EventType;
import org.guestfs.Guestfs;
import org.guestfs.GuestfsConfig;
import org.guestfs.GuestfsEvent;
import org.junit.jupiter.api.Test;

final class EventHubTest {
    @Test
    void aFloodOfTheGuestHidesNoWarning() {
        try (Guestfs guestfs =
                Guestfs.create(GuestfsConfig.builder().environment(Map.of()).build())) {
            var hub = new EventHub(guestfs, Properties::new);
            var heard = new ArrayList<EventType>();
            hub.add((handle, event) -> heard.add(event.type()), EventType.APPLIANCE, EventType.WARNING);
            for (int i = 0; i < 5000; i++) {
                hub.enqueue(new GuestfsEvent.Appliance(new byte[] {'x'}));
            }
            hub.enqueue(new GuestfsEvent.Warning("falling back"));
            hub.deliverPending();
            assertThat(heard).hasSize(1025).endsWith(EventType.WARNING);
        }
    }
}
