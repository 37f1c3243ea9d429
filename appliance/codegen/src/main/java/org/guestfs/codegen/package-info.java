// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
/**
 * Writes the Java API of the library from {@code actions.json}: reader, model, names, one emitter an artefact.
 *
 * <p>A build tool: run by {@code mvn -Pregenerate}, whose output is committed and reviewed. Single-threaded.
 */
package org.guestfs.codegen;
