// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.web.view;

/** A download that is prepared. */
public record DownloadView(String id, String address, String fileName) {}
