// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.spi;

import java.io.IOException;
import org.guestfs.Drive;

/**
 * The host's half of attaching disks to a machine that runs, and of taking them away; the library sees to the guest's.
 *
 * @since 0.1
 */
public interface Hotplug {
    /**
     * Attaches a disk.
     *
     * @param slot its number: the SCSI target
     * @param drive the disk
     * @throws org.guestfs.OperationException if the image cannot be opened or the machine refuses
     * @throws IOException if the machine does not answer, and is of no more use
     */
    void attach(int slot, Drive drive) throws IOException;

    /**
     * Takes a disk away that the guest has let go of, and closes its image.
     *
     * @param slot its number
     * @throws org.guestfs.OperationException if the machine refuses
     * @throws IOException if the machine does not answer, and is of no more use
     */
    void detach(int slot) throws IOException;
}
