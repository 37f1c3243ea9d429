// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.management;

import java.time.Instant;

/**
 * A template: a booted appliance in the cache directory, of which others are clones.
 *
 * @param key its name, which says all that shapes the guest in it
 * @param bytes how much room it takes on the disk
 * @param built when it was built
 * @param lastUse when a launch used it last
 * @param uses how many clones have run, of whatever process
 * @since 0.1
 */
public record TemplateInfo(String key, long bytes, Instant built, Instant lastUse, long uses) {}
