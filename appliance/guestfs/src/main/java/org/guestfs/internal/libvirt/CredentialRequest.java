// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.libvirt;

/**
 * A credential for which libvirt asks. Its texts come from the libvirt at the other end.
 *
 * @param kind what is wanted
 * @param prompt a question for the user; may be empty
 * @param challenge what the answer depends on; may be empty
 * @param defaultResult the answer if the user gives none; may be empty
 */
public record CredentialRequest(CredentialKind kind, String prompt, String challenge, String defaultResult) {}
