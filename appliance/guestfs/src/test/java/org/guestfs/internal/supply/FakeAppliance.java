// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.supply;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.guestfs.Drive;
import org.guestfs.api.FeatureActions;
import org.guestfs.api.InspectionActions;
import org.guestfs.spi.Hotplug;
import org.guestfs.spi.LaunchMonitor;
import org.guestfs.spi.Machine;
import org.guestfs.spi.Transport;

/** An appliance that answers every call with success, and does nothing but to take disks. */
final class FakeAppliance implements Machine, Transport, Hotplug {
    private static final int LAUNCH_FLAG = 0xf5f55ff5;
    private static final int PROCEDURE = 12;
    private static final int DIRECTION = 16;
    private static final int HEADER_END = 44;
    private static final int REPLY = 1;

    private final LaunchMonitor monitor;
    private final boolean isClone;
    private final BlockingQueue<ByteBuffer> replies = new LinkedBlockingQueue<>();
    private final CountDownLatch called = new CountDownLatch(1);
    private volatile OptionalLong pid = OptionalLong.empty();
    private final Set<Integer> disks = ConcurrentHashMap.newKeySet();
    private volatile String description = "as new";
    private volatile boolean isSilent;
    private volatile boolean isEnded;

    FakeAppliance(LaunchMonitor monitor, boolean isClone) {
        this.monitor = monitor;
        this.isClone = isClone;
        if (!isClone) {
            replies.add(ByteBuffer.allocate(Integer.BYTES).putInt(LAUNCH_FLAG).flip());
        }
    }

    /** What tells of it. */
    LaunchMonitor monitor() {
        return monitor;
    }

    /** Never answers from now on. */
    void hang() {
        isSilent = true;
    }

    void awaitCall() throws InterruptedException {
        called.await();
    }

    /** What its shell says from now on, whatever it is asked. */
    void describes(String text) {
        description = text;
    }

    /** The slots that have disks. */
    Set<Integer> disks() {
        return disks;
    }

    void hasProcess(long number) {
        pid = OptionalLong.of(number);
    }

    boolean isEnded() {
        return isEnded;
    }

    @Override
    public Transport transport() {
        return this;
    }

    @Override
    public OptionalLong pid() {
        return pid;
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
    public boolean isUp() {
        return isClone;
    }

    @Override
    public Optional<Hotplug> hotplug() {
        return Optional.of(this);
    }

    @Override
    public void attach(int slot, Drive drive) {
        disks.add(slot);
    }

    @Override
    public void detach(int slot) {
        disks.remove(slot);
    }

    @Override
    public Optional<String> exitReason() {
        return Optional.empty();
    }

    @Override
    public void shutdown() {
        kill();
    }

    @Override
    public void kill() {
        isEnded = true;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        try {
            ByteBuffer next = replies.poll(1, TimeUnit.MILLISECONDS);
            return next == null ? 0 : move(next, target);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    @Override
    public int readNow(ByteBuffer target) {
        ByteBuffer next = replies.poll();
        return next == null ? 0 : move(next, target);
    }

    private static int move(ByteBuffer next, ByteBuffer target) {
        int count = next.remaining();
        target.put(next);
        return count;
    }

    /** A call comes at once; its reply has the same header but for one word, and a number that it returns is its argument. */
    @Override
    public int write(ByteBuffer source) {
        ByteBuffer call = ByteBuffer.allocate(source.remaining()).put(source).flip();
        call.putInt(DIRECTION, REPLY);
        called.countDown();
        if (!isSilent) {
            replies.add(answer(call, call.getInt(PROCEDURE)));
        }
        return call.limit();
    }

    private ByteBuffer answer(ByteBuffer call, int procedure) {
        if (procedure == FeatureActions.DEBUG.procedure()) {
            return answer(call, description);
        }
        // An empty list is as long as an empty text.
        return procedure == InspectionActions.INSPECT_GET_ROOTS.procedure() ? answer(call, "") : call;
    }

    private static ByteBuffer answer(ByteBuffer call, String result) {
        byte[] text = result.getBytes(StandardCharsets.UTF_8);
        int padded = (text.length + Integer.BYTES - 1) / Integer.BYTES * Integer.BYTES;
        ByteBuffer reply = ByteBuffer.allocate(HEADER_END + Integer.BYTES + padded);
        reply.put(call.array(), 0, HEADER_END).putInt(text.length).put(text);
        return reply.putInt(0, reply.capacity() - Integer.BYTES).position(0);
    }

    @Override
    public void close() {
        // The machine ends by kill.
    }
}
