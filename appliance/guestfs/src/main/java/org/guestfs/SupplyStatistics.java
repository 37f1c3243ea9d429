// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import java.time.Duration;

/**
 * What a {@link Supply} has and has done since it was opened.
 *
 * @param ready appliances that wait to be used
 * @param starting appliances that are being started
 * @param inUse appliances that handles use
 * @param waiting launches that wait because there are as many appliances as there may be, or as big ones
 * @param created appliances started
 * @param destroyed appliances ended
 * @param failed appliances that could not be started, or were found dead
 * @param served launches that got an appliance
 * @param servedReady those of them that found one ready
 * @param timedOut launches that waited in vain
 * @param reused how often an appliance was made ready for another handle after it had served one
 * @param resetsFailed how often it could not, because it was not as before its first use; it was ended
 * @param totalWait how long all launches waited for an appliance, its start included
 * @param totalStart how long all starts of appliances took, in vain or not, until they were ready or running
 * @since 0.1
 */
public record SupplyStatistics(
        int ready,
        int starting,
        int inUse,
        int waiting,
        long created,
        long destroyed,
        long failed,
        long served,
        long servedReady,
        long timedOut,
        long reused,
        long resetsFailed,
        Duration totalWait,
        Duration totalStart) {}
