// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb;

/**
 * What was restored.
 *
 * @param files how many files
 * @param folders how many folders
 * @param links how many symbolic links
 * @param skipped how many devices, pipes and sockets were left out, and, on the server, links that lead out of what was
 *     restored
 * @param bytes how many bytes the files have
 * @since 0.1
 */
public record RestoreSummary(long files, long folders, long links, long skipped, long bytes) {}
