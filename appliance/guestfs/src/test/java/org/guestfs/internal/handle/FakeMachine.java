// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.handle;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.guestfs.Guestfs;
import org.guestfs.GuestfsConfig;
import org.guestfs.api.AddDriveOptions;
import org.guestfs.internal.protocol.FakeDaemon;
import org.guestfs.spi.Hotplug;
import org.guestfs.spi.Machine;
import org.guestfs.spi.Transport;

/** A machine that is nothing but a daemon of ours, and remembers how it ended. */
final class FakeMachine implements Machine {
    private final Transport transport;
    private final Optional<Hotplug> hotplug;
    private final boolean isUp;
    private volatile String end = "";

    private FakeMachine(Transport transport, Optional<Hotplug> hotplug, boolean isUp) {
        this.transport = transport;
        this.hotplug = hotplug;
        this.isUp = isUp;
    }

    /** A handle that is ready to call a daemon. */
    static Guestfs launch(FakeMachine machine, GuestfsConfig config) {
        Handle handle = Handle.create(config, (backend, plan, monitor) -> machine);
        handle.addDrive("/dev/null", AddDriveOptions.builder().format("raw").build());
        handle.launch();
        return handle;
    }

    static FakeMachine of(FakeDaemon daemon) {
        return new FakeMachine(daemon.transport(), Optional.empty(), true);
    }

    /** A machine whose daemon has yet to say that it is there. */
    static FakeMachine booting(FakeDaemon daemon) {
        return new FakeMachine(daemon.transport(), Optional.empty(), false);
    }

    static FakeMachine with(FakeDaemon daemon, Hotplug hotplug) {
        return new FakeMachine(daemon.transport(), Optional.of(hotplug), true);
    }

    /** How it ended: killed, or shut down; empty if it did not. */
    String end() {
        return end;
    }

    @Override
    public boolean isUp() {
        return isUp;
    }

    @Override
    public Optional<Hotplug> hotplug() {
        return hotplug;
    }

    @Override
    public Transport transport() {
        return transport;
    }

    @Override
    public OptionalLong pid() {
        return OptionalLong.empty();
    }

    @Override
    public String accelerator() {
        return "";
    }

    @Override
    public List<String> commandLine() {
        return List.of();
    }

    @Override
    public String consoleTail() {
        return "";
    }

    @Override
    public Optional<String> exitReason() {
        return Optional.empty();
    }

    @Override
    public void shutdown() {
        end = "shut down";
    }

    @Override
    public void kill() {
        end = "killed";
    }
}
