// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
/**
 * The web application: resources of Jakarta REST, each a few lines over the services of {@code org.guestfs.ejb}, and what
 * makes their problems {@code application/problem+json}. {@code openapi.yaml}, beside these classes, describes them. They
 * may be used by many threads.
 */
@NullMarked
package org.guestfs.web;

import org.jspecify.annotations.NullMarked;
