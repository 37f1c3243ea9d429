// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.protocol;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import org.guestfs.Errno;
import org.guestfs.FileIn;
import org.guestfs.FileOut;
import org.guestfs.OperationException;
import org.guestfs.spi.Action;
import org.guestfs.spi.Call;
import org.guestfs.spi.Deadline;
import org.guestfs.spi.Parameter.Type;
import org.guestfs.spi.Transport;
import org.jspecify.annotations.Nullable;

/**
 * Talks to the daemon: one call at a time, in one thread. Whatever throws an {@link IOException} here has lost the
 * daemon for good; {@link OperationException} leaves the stream in step, ready for the next call.
 */
public final class DaemonConnection implements Closeable {
    /** More words in one call that are not messages are a flood: the daemon sends three a second at most. */
    private static final int FLOOD = 100_000;

    private static final int FLOOD_PER_SECOND = 10;

    private final DaemonStream stream;
    private final ProtocolObserver observer;
    private final Duration stallTimeout;
    private final XdrWriter writer = new XdrWriter();
    private final Transfer transfer;
    private byte[] message = new byte[64 << 10];
    private int nextSerial;
    private boolean busy;
    private boolean interruptible = true;

    private Patience patience;
    private int procedure;
    private int serial;
    private int asides;

    /**
     * Makes a connection over a transport whose other end is a daemon about to say that it is there.
     *
     * @param transport the byte stream, closed with this connection
     * @param observer is told of progress
     * @param firstSerial the serial number of the first call
     * @param stallTimeout how long a transfer may go without a byte
     */
    public DaemonConnection(Transport transport, ProtocolObserver observer, int firstSerial, Duration stallTimeout) {
        this.stream = new DaemonStream(transport, observer);
        this.observer = observer;
        this.nextSerial = firstSerial;
        this.stallTimeout = stallTimeout;
        this.patience = patience(Deadline.in(stallTimeout));
        this.transfer = new Transfer(this);
    }

    /**
     * Returns the serial number that a new handle starts with.
     *
     * @return the number
     */
    public static int firstSerial() {
        return Wire.FIRST_SERIAL;
    }

    /**
     * Returns the serial number of the next call, which the next connection of the same handle goes on with.
     *
     * @return the number
     */
    public int nextSerial() {
        return nextSerial;
    }

    /**
     * Waits until the daemon says that it is there.
     *
     * @param timeout how long
     * @throws IOException if it does not, or says something else
     */
    public void awaitLaunch(Duration timeout) throws IOException {
        patience = patience(Deadline.in(timeout));
        int word = stream.readInt(patience);
        if (word != Wire.LAUNCH_FLAG) {
            throw new ProtocolException("unexpected initial message from guestfsd: 0x" + Integer.toHexString(word)
                    + ", expected 0x" + Integer.toHexString(Wire.LAUNCH_FLAG));
        }
    }

    private Patience patience(Deadline deadline) {
        return new Patience(deadline, stallTimeout, interruptible);
    }

    /**
     * Says whether an interrupt of the thread ends calls, which is so at first.
     *
     * @param isSo whether it does; if not, the flag is left as it is
     */
    public void setInterruptible(boolean isSo) {
        interruptible = isSo;
    }

    /**
     * Carries out a call of a procedure of the daemon.
     *
     * @param call the call
     * @param timeout how long it may take, transfers included
     * @return the result, as the descriptor of the action says
     * @throws IOException if the daemon is lost
     * @throws OperationException if the action failed
     */
    public @Nullable Object call(Call<?> call, Duration timeout) throws IOException {
        return call(call, Deadline.in(timeout), () -> {});
    }

    /**
     * Carries out a call, and does something else while the daemon is at it.
     *
     * @param call the call
     * @param deadline when it must have ended, transfers included
     * @param meanwhile what to do once the daemon has the call; it must not throw
     * @return the result, as the descriptor of the action says
     * @throws IOException if the daemon is lost
     * @throws OperationException if the action failed
     */
    public @Nullable Object call(Call<?> call, Deadline deadline, Runnable meanwhile) throws IOException {
        if (busy) {
            throw new IllegalStateException(
                    call.action().name()
                            + ": the handle is in the middle of a transfer, which the stream of that transfer cannot interrupt");
        }
        busy = true;
        boolean isInStep = true;
        try {
            encode(call);
            isInStep = false;
            Object result = exchange(call, deadline, meanwhile);
            isInStep = true;
            return result;
        } catch (OperationException e) {
            isInStep = true;
            throw e;
        } finally {
            busy = false;
            wipeKeys(call.action());
            if (!isInStep) {
                stream.close();
            }
        }
    }

    private @Nullable Object exchange(Call<?> call, Deadline deadline, Runnable meanwhile) throws IOException {
        Action<?> action = call.action();
        patience = patience(deadline);
        asides = 0;
        transfer.reset();
        send(writer.buffer(), writer.size());
        wipeKeys(action);
        meanwhile.run();
        sendFiles(call);
        XdrReader reply = receiveReply(action);
        if (transfer.wasStopped() && has(action, Type.FILE_IN)) {
            throw new ProtocolException("the daemon stopped a transfer and says that it succeeded");
        }
        Object result = Marshaller.decode(reply, action.result());
        receiveFiles(call);
        return result;
    }

    /** Makes the transfer under way stop as soon as possible, without an error if there is none; from any thread. */
    public void cancelTransfer() {
        transfer.cancel();
    }

    /**
     * Tells whether the connection has ended, by its owner or because a call went wrong.
     *
     * @return {@code true} if no call can succeed any more
     */
    public boolean isClosed() {
        return stream.isClosed();
    }

    /**
     * Tells whether somebody else can go on with the transport: nothing has gone wrong, and all that the daemon has said
     * belonged to its answers.
     *
     * @return {@code true} if the next word is the first of a message
     */
    public boolean isInStep() {
        return !busy && !stream.isClosed() && stream.isEmpty();
    }

    /** Ends the connection; a call under way fails at once. May be called by any thread. */
    @Override
    public void close() {
        stream.close();
        transfer.closeInput();
    }

    private void encode(Call<?> call) {
        Action<?> action = call.action();
        writer.reset();
        try {
            writer.putInt(Wire.PROGRAM);
            writer.putInt(Wire.VERSION);
            writer.putInt(action.procedure());
            writer.putInt(Wire.CALL);
            writer.putInt(nextSerial);
            writer.putLong(sizeOfFiles(call));
            writer.putLong(Marshaller.optionBits(call));
            writer.putInt(Wire.OK);
            Marshaller.encodeArguments(writer, call);
        } catch (XdrWriter.MessageTooLongException e) {
            throw new OperationException(action.name(), Errno.of("EMSGSIZE"), e.getMessage(), e);
        }
        if (writer.size() > Wire.MESSAGE_MAX) {
            throw new OperationException(
                    action.name(),
                    Errno.of("EMSGSIZE"),
                    "the arguments take " + writer.size() + " bytes, of which one message of the protocol holds "
                            + Wire.MESSAGE_MAX);
        }
        procedure = action.procedure();
        serial = nextSerial++;
    }

    private static long sizeOfFiles(Call<?> call) {
        long size = 0;
        for (int i = 0; i < call.action().parameters().size(); i++) {
            if (call.argument(i) instanceof FileIn file) {
                size += file.size().orElse(0);
            }
        }
        return size;
    }

    private void wipeKeys(Action<?> action) {
        if (has(action, Type.KEY)) {
            writer.wipe();
            stream.wipe();
        }
    }

    private static boolean has(Action<?> action, Type type) {
        return action.parameters().stream().anyMatch(parameter -> parameter.type() == type);
    }

    private void sendFiles(Call<?> call) throws IOException {
        for (int i = 0; i < call.action().parameters().size(); i++) {
            if (call.action().parameters().get(i).type() == Type.FILE_IN) {
                OperationException failure = transfer.send(call.action(), (FileIn) call.argument(i));
                if (failure != null) {
                    // The daemon's answer to our own failure says nothing new.
                    readMessage();
                    throw failure;
                }
            }
        }
    }

    private void receiveFiles(Call<?> call) throws IOException {
        for (int i = 0; i < call.action().parameters().size(); i++) {
            if (call.action().parameters().get(i).type() == Type.FILE_OUT) {
                transfer.receive(call.action(), (FileOut) call.argument(i));
            }
        }
    }

    private XdrReader receiveReply(Action<?> action) throws IOException {
        int length = readMessage();
        if (length < Wire.HEADER_SIZE) {
            throw new ProtocolException("failed to parse reply header: it has " + length + " bytes");
        }
        var reply = new XdrReader(message, length);
        expect("program", Wire.PROGRAM, reply.getInt());
        expect("protocol version", Wire.VERSION, reply.getInt());
        expect("procedure", procedure, reply.getInt());
        expect("direction", Wire.REPLY, reply.getInt());
        expect("serial number", serial, reply.getInt());
        reply.getLong();
        reply.getLong();
        int status = reply.getInt();
        if (status == Wire.ERROR) {
            throw daemonError(action, reply);
        }
        expect("status", Wire.OK, status);
        return reply;
    }

    private static void expect(String what, int expected, int got) throws ProtocolException {
        if (got != expected) {
            throw new ProtocolException(
                    String.format(Locale.ROOT, "wrong %s in a reply: got 0x%x, expected 0x%x", what, got, expected));
        }
    }

    private static OperationException daemonError(Action<?> action, XdrReader reply) throws ProtocolException {
        String errnoName = reply.getString(Wire.ERRNO_NAME_MAX);
        String text = reply.getString(Wire.ERROR_MESSAGE_MAX);
        return new OperationException(action.name(), Errno.of(errnoName), text);
    }

    void send(byte[] body, int length) throws IOException {
        stream.putInt(length, patience);
        stream.put(body, 0, length, patience);
        stream.flush(patience);
    }

    DaemonStream stream() {
        return stream;
    }

    Patience patience() {
        return patience;
    }

    /** Bounds the rest of the call, because the daemon has been told to stop. */
    void hurry() {
        patience = patience(Deadline.in(stallTimeout));
        patience.transfer(true);
    }

    private int readMessage() throws IOException {
        return readMessage(Wire.MESSAGE_MAX);
    }

    /** Reads one message or chunk, whole, into the buffer of the connection. */
    int readMessage(int maximum) throws IOException {
        int length = readLength();
        if (length > maximum) {
            throw new ProtocolException("a chunk of " + length + " bytes is longer than " + maximum);
        }
        if (message.length < length) {
            message = new byte[Math.max(length, Math.min(2 * message.length, Wire.MESSAGE_MAX))];
        }
        stream.readFully(message, length, patience);
        return length;
    }

    byte[] message() {
        return message;
    }

    /** Reads up to the next length word, taking progress and late cancellations on the way. */
    private int readLength() throws IOException {
        while (true) {
            int word = stream.readInt(patience);
            if (word == Wire.PROGRESS_FLAG) {
                readProgress();
            } else if (word == Wire.CANCEL_FLAG) {
                // Too late to stop anything, but what follows had better be an error.
                transfer.stop();
                countAside("cancellation");
            } else if (word == Wire.LAUNCH_FLAG) {
                throw new ProtocolException("received an unexpected launch flag from the daemon");
            } else if (Integer.compareUnsigned(word, Wire.MESSAGE_MAX) > 0) {
                throw new ProtocolException("message length (" + Integer.toUnsignedString(word)
                        + ") > maximum possible size (" + Wire.MESSAGE_MAX + ")");
            } else {
                return word;
            }
        }
    }

    /** Looks, without waiting, whether the daemon wants a transfer to it stopped. */
    boolean isStopRequested() throws IOException {
        while (stream.hasInt()) {
            int word = stream.readInt(patience);
            if (word == Wire.CANCEL_FLAG) {
                return true;
            }
            if (word != Wire.PROGRESS_FLAG) {
                throw new ProtocolException("read 0x" + Integer.toHexString(word) + " from the daemon, expected 0x"
                        + Integer.toHexString(Wire.CANCEL_FLAG) + ": lost protocol synchronization");
            }
            readProgress();
        }
        return false;
    }

    private void readProgress() throws IOException {
        countAside("progress");
        byte[] body = new byte[Wire.PROGRESS_SIZE];
        stream.readFully(body, body.length, patience);
        var progress = new XdrReader(body, body.length);
        boolean isOurs = progress.getInt() == procedure;
        isOurs &= progress.getInt() == serial;
        long position = progress.getLong();
        long total = progress.getLong();
        // The daemon keeps these within bounds, but the daemon may not be itself.
        if (isOurs && position >= 0 && total > 0) {
            observer.progress(procedure, Integer.toUnsignedLong(serial), Math.min(position, total), total);
        }
    }

    private void countAside(String what) throws IOException {
        if (++asides > FLOOD + FLOOD_PER_SECOND * patience.elapsed().toSeconds()) {
            throw new ProtocolException("the daemon floods the call with " + what + " messages");
        }
        patience.check();
    }
}
