// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.guest;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The guest's half of attaching and detaching disks, and of waking up as a clone. */
public final class GuestDisks {
    /** What {@link #makeScratch} makes. */
    public static final String SCRATCH_FILE_SYSTEM = "/dev/guestfs_ee/scratch";

    /** A file of one byte or more on it. */
    public static final String SCRATCH_FILE = "/file";

    /** What the clock of a clone may be wrong by. */
    public static final Duration CLOCK_ACCURACY = GuestClock.ACCURACY;

    private static final String ATTACH = Scripts.load("attach.sh");
    private static final String ACTIVATE = Scripts.load("activate.sh");
    private static final String DETACH = Scripts.load("detach.sh");
    private static final String WAKE = Scripts.load("wake.sh");
    private static final String PREPARE =
            "rules=/usr/lib/udev/rules.d\n" + Scripts.load("rules.sh") + Scripts.load("prepare.sh");
    private static final String FINISH = Scripts.load("finish.sh");
    private static final String SCRATCH = Scripts.load("scratch.sh");
    private static final String RESET = Scripts.load("reset.sh");
    private static final String LOOK = Scripts.load("look.sh");
    private static final SecureRandom RANDOM = new SecureRandom();

    /** What {@code mdadm} does with arrays that lack disks: a launch brings all there will be. */
    private static final String RUN = "--run";

    private static final String WAIT = "--no-degraded";

    private GuestDisks() {}

    /** When an appliance is woken up. */
    public enum Wake {
        /** Before it is saved as a template. */
        REHEARSAL,
        /** For the first time as a clone, which makes it slow. */
        FIRST,
        /** When it has been used before. */
        AGAIN
    }

    /**
     * Has the kernel see the disks of a launch, in their order, and starts what is on them.
     *
     * @param shell the appliance's
     * @param slots their SCSI targets
     * @throws IOException if the daemon is lost
     * @throws org.guestfs.OperationException if a disk does not appear
     */
    public static void attach(GuestShell shell, List<Integer> slots) throws IOException {
        shell.run(attaching(slots, RUN));
    }

    /**
     * Does the same for a disk of many that are added one by one: arrays start when their last disk is there.
     *
     * @param shell the appliance's
     * @param slot its SCSI target
     * @throws IOException if the daemon is lost
     * @throws org.guestfs.OperationException if the disk does not appear
     */
    public static void attachLater(GuestShell shell, int slot) throws IOException {
        shell.run(attaching(List.of(slot), WAIT));
    }

    /**
     * Attaches the disks of a launch in a clone that is handed out, and gives it the time and randomness that no other
     * clone has.
     *
     * @param shell the appliance's
     * @param slots their SCSI targets
     * @param wake when this is
     * @return how wrong its clock may be
     * @throws IOException if the daemon is lost
     * @throws org.guestfs.OperationException if a disk does not appear, or the kernel has no random numbers of its own
     */
    public static Duration wakeAndAttach(GuestShell shell, List<Integer> slots, Wake wake) throws IOException {
        return new GuestClock(shell, wake != Wake.AGAIN).setAndRun(wakeUp(wake) + attaching(slots, RUN));
    }

    private static String attaching(List<Integer> slots, String incomplete) {
        return slots.stream().map(String::valueOf).collect(Collectors.joining(" ", "targets='", "'\n"))
                + "incomplete=" + incomplete + "\n"
                + ATTACH
                + ACTIVATE;
    }

    /**
     * Takes a disk away from the kernel.
     *
     * @param shell the appliance's
     * @param slot its SCSI target
     * @throws IOException if the daemon is lost
     * @throws org.guestfs.OperationException if the disk is in use
     */
    public static void detach(GuestShell shell, int slot) throws IOException {
        shell.run("target=" + slot + "\n" + DETACH);
    }

    /**
     * Takes apart arrays, volume groups and encrypted devices, so that the disks below can be taken away.
     *
     * @param shell the appliance's
     * @throws IOException if the daemon is lost
     */
    public static void takeApart(GuestShell shell) throws IOException {
        shell.run(RESET);
    }

    /**
     * Describes an appliance that has no disks, so that one can tell whether it is as it was.
     *
     * @param shell the appliance's
     * @return lines that differ if something is left of a use
     * @throws IOException if the daemon is lost
     */
    public static String describe(GuestShell shell) throws IOException {
        return shell.run(LOOK);
    }

    /**
     * Has the kernel forget a disk that could not be attached, if it has it, whatever it still does with it.
     *
     * @param shell the appliance's
     * @param slot its SCSI target
     * @throws IOException if the daemon is lost
     */
    public static void drop(GuestShell shell, int slot) throws IOException {
        shell.run("for disk in /sys/bus/scsi/devices/*:0:" + slot + ":0; do\n"
                + "  [ ! -e \"$disk\" ] || echo 1 > \"$disk/delete\"\n"
                + "done\n");
    }

    /**
     * Returns what is done to an appliance before it is cloned.
     *
     * @return scripts; whatever was made by others is another template
     */
    public static String preparation() {
        return PREPARE + ATTACH + SCRATCH + ACTIVATE + DETACH + FINISH;
    }

    /**
     * Makes an appliance ready to be cloned.
     *
     * @param shell the appliance's
     * @throws IOException if the daemon is lost
     * @throws org.guestfs.OperationException if its kernel cannot be cloned safely
     */
    public static void prepare(GuestShell shell) throws IOException {
        shell.run(PREPARE);
    }

    /**
     * Makes a prepared appliance ready to be saved.
     *
     * @param shell the appliance's
     * @throws IOException if the daemon is lost
     */
    public static void finish(GuestShell shell) throws IOException {
        shell.run(FINISH);
    }

    /**
     * Makes an empty disk, the only one, one to try things on, with a file system on a logical volume.
     *
     * @param shell the appliance's
     * @throws IOException if the daemon is lost
     * @throws org.guestfs.OperationException if a program fails
     */
    public static void makeScratch(GuestShell shell) throws IOException {
        shell.run(SCRATCH);
    }

    private static String wakeUp(Wake wake) {
        byte[] seed = new byte[32];
        byte[] machine = new byte[16];
        RANDOM.nextBytes(seed);
        RANDOM.nextBytes(machine);
        return "wake=" + wake.name().toLowerCase(Locale.ROOT) + " seed="
                + HexFormat.of().formatHex(seed) + " machine="
                + HexFormat.of().formatHex(machine) + "\n"
                + WAKE;
    }
}
