// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.jmx;

/**
 * What a self-test found.
 *
 * @param launchMillis how long the launch took
 * @param writeMillis how long it took to make a file system, write a file and read it again
 * @param closeMillis how long the end took
 * @param accelerator how the instructions were carried out: {@code kvm} or {@code tcg}
 * @since 0.1
 */
public record SelfTest(long launchMillis, long writeMillis, long closeMillis, String accelerator) {}
