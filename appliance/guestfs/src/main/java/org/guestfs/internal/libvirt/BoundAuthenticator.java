// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.libvirt;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.guestfs.Secret;
import org.guestfs.internal.libvirt.Libvirt.Authenticator;
import org.jspecify.annotations.Nullable;
import org.libvirt.ConnectAuth;
import org.libvirt.jna.virConnectCredential;

/**
 * Answers the questions of the native library.
 *
 * <p>It goes past the binding's own conversion, which gives libvirt memory of the Java virtual machine that libvirt then
 * frees, and fails on an answer that is absent.
 */
final class BoundAuthenticator extends ConnectAuth {
    // A credential is: int type, char *prompt, *challenge, *defresult, *result, unsigned resultlen; each fills a word.
    private static final int WORD = Native.POINTER_SIZE;
    private static final int PROMPT = WORD;
    private static final int CHALLENGE = 2 * WORD;
    private static final int DEFAULT_RESULT = 3 * WORD;
    private static final int RESULT = 4 * WORD;
    private static final int RESULT_LENGTH = 5 * WORD;
    private static final int SIZE = 6 * WORD;

    private static final int CANCELLED = -1;

    private final Authenticator authenticator;

    BoundAuthenticator(List<CredentialKind> kinds, Authenticator authenticator) {
        this.authenticator = authenticator;
        credType = kinds.stream()
                .map(kind -> CredentialType.mapFromInt(kind.number()))
                .toArray(CredentialType[]::new);
    }

    @Override
    public int authCallback(virConnectCredential first, int count, Pointer data) {
        // Else its fields, which are copies, are written over the answer.
        first.setAutoWrite(false);
        List<Pointer> credentials = IntStream.range(0, count)
                .mapToObj(i -> first.getPointer().share((long) i * SIZE))
                .toList();
        List<@Nullable Secret> answers = authenticator.answer(
                credentials.stream().map(BoundAuthenticator::request).toList());
        int answered = 0;
        for (int i = 0; i < count; i++) {
            Secret answer = answers.get(i);
            if (answer != null) {
                put(credentials.get(i), answer);
                answered++;
            }
        }
        return answered > 0 ? 0 : CANCELLED;
    }

    private static CredentialRequest request(Pointer credential) {
        return new CredentialRequest(
                CredentialKind.values()[credential.getInt(0) - 1],
                text(credential.getPointer(PROMPT)),
                text(credential.getPointer(CHALLENGE)),
                text(credential.getPointer(DEFAULT_RESULT)));
    }

    private static String text(@Nullable Pointer string) {
        return string == null ? "" : string.getString(0, "UTF-8");
    }

    /** Writes an answer into memory of the C library, which libvirt frees. */
    private static void put(Pointer credential, Secret answer) {
        byte[] bytes = answer.reveal();
        answer.close();
        var memory = new Pointer(Native.malloc(bytes.length + 1L));
        memory.write(0, bytes, 0, bytes.length);
        memory.setByte(bytes.length, (byte) 0);
        credential.setPointer(RESULT, memory);
        credential.setInt(RESULT_LENGTH, bytes.length);
        Arrays.fill(bytes, (byte) 0);
    }

    /** Is what {@link #authCallback} calls in the binding. */
    @Override
    public int callback(Credential[] credentials) {
        throw new UnsupportedOperationException("answers are given to libvirt itself");
    }
}
