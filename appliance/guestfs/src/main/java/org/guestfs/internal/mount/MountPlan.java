// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.mount;

import java.time.Duration;
import java.util.Map;

/**
 * What a mount is to be like.
 *
 * @param directory a directory of the host, as the caller wrote it
 * @param readonly whether nothing may be changed
 * @param options more options for FUSE, separated by commas; may be empty
 * @param cacheTimeout how long the guest's answers about files are good for
 * @param program the name that libfuse gives to what it says
 * @param environment the variables of the commands that are run
 */
public record MountPlan(
        String directory,
        boolean readonly,
        String options,
        Duration cacheTimeout,
        String program,
        Map<String, String> environment) {}
