// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb;

import jakarta.json.bind.annotation.JsonbCreator;
import jakarta.json.bind.annotation.JsonbProperty;
import java.time.Instant;

/**
 * A line of the audit trail. Its texts are fit to be shown.
 *
 * @param time when it was over
 * @param principal who
 * @param action what, such as {@code read} or {@code restore}
 * @param image the image, or empty
 * @param path volume and path, or from where somebody has signed on, or empty
 * @param outcome {@code ok}, or the code of an exception
 * @param bytes how many bytes were handed out or written
 * @since 0.1
 */
public record AuditEntry(
        Instant time, String principal, String action, String image, String path, String outcome, long bytes) {
    /**
     * Copies the lists.
     *
     * @param time when it was over
     * @param principal who
     * @param action what, such as {@code read} or {@code restore}
     * @param image the image, or empty
     * @param path volume and path, or from where somebody has signed on, or empty
     * @param outcome {@code ok}, or the code of an exception
     * @param bytes how many bytes were handed out or written
     */
    @JsonbCreator
    public AuditEntry(
            @JsonbProperty("time") Instant time,
            @JsonbProperty("principal") String principal,
            @JsonbProperty("action") String action,
            @JsonbProperty("image") String image,
            @JsonbProperty("path") String path,
            @JsonbProperty("outcome") String outcome,
            @JsonbProperty("bytes") long bytes) {
        this.time = time;
        this.principal = principal;
        this.action = action;
        this.image = image;
        this.path = path;
        this.outcome = outcome;
        this.bytes = bytes;
    }
}
