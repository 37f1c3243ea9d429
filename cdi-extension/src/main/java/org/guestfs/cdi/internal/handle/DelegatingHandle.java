// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.cdi.internal.handle;

import java.util.Map;
import org.guestfs.EventType;
import org.guestfs.Guestfs;
import org.guestfs.GuestfsListener;
import org.guestfs.spi.Call;

/**
 * Stands for a handle that is found anew for each call, as a client proxy does. It is one of ours since a container would
 * make a class with a thousand methods, for what is one here.
 */
abstract class DelegatingHandle implements Guestfs {
    private final String description;

    DelegatingHandle(String description) {
        this.description = description;
    }

    /** The handle of the moment. */
    abstract Guestfs current();

    @Override
    public <R> R invoke(Call<R> call) {
        return current().invoke(call);
    }

    @Override
    public GuestfsListener.Registration addListener(GuestfsListener listener, EventType... types) {
        return current().addListener(listener, types);
    }

    @Override
    public Map<String, Object> privateData() {
        return current().privateData();
    }

    @Override
    public String accelerator() {
        return current().accelerator();
    }

    /** Refuses: others may have the same one. */
    @Override
    public void close() {
        throw new IllegalStateException(this + " is closed with its scope, and by nobody else");
    }

    @Override
    public String toString() {
        return description;
    }
}
