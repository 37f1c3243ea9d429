// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.libvirt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.guestfs.EventType;
import org.guestfs.Guestfs;
import org.guestfs.GuestfsEvent;
import org.guestfs.Secret;
import org.junit.jupiter.api.Test;

final class CredentialsTest {
    private static final CredentialRequest NAME =
            new CredentialRequest(CredentialKind.USERNAME, "Who are you?", "", "nobody");
    private static final CredentialRequest WORD =
            new CredentialRequest(CredentialKind.PASSPHRASE, "Password", "challenge", "");

    private final Credentials credentials = new Credentials();

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void knowsTheKindsOfLibvirtByTheirNumbers() {
        assertThat(CredentialKind.values())
                .extracting(kind -> kind.number() + " " + kind.word())
                .containsExactly(
                        "1 username",
                        "2 authname",
                        "3 language",
                        "4 cnonce",
                        "5 passphrase",
                        "6 echoprompt",
                        "7 noechoprompt",
                        "8 realm",
                        "9 external");
    }

    @Test
    void remembersWhatIsSupported() {
        assertThat(credentials.supported()).isEmpty();
        credentials.support(List.of("passphrase", "username", "passphrase"));
        assertThat(credentials.supported()).containsExactly(CredentialKind.PASSPHRASE, CredentialKind.USERNAME);
        assertThatThrownBy(() -> credentials.support(List.of("username", "fingerprint")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("fingerprint")
                .hasMessageContaining("username, authname");
    }

    @Test
    void showsQuestionsAndTakesAnswersOnlyWhileLibvirtWaits() {
        assertThatThrownBy(credentials::requested)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("libvirt_auth");
        List<Secret> answers = credentials.ask(List.of(NAME, WORD, WORD), () -> {
            assertThat(credentials.requested()).containsExactly("username", "passphrase", "passphrase");
            assertThat(credentials.request(0).prompt()).isEqualTo("Who are you?");
            assertThat(credentials.request(0).defaultResult()).isEqualTo("nobody");
            assertThat(credentials.request(1).challenge()).isEqualTo("challenge");
            credentials.answer(1, bytes("wrong"));
            credentials.answer(1, bytes("right"));
            credentials.answer(0, bytes("alice"));
        });
        assertThat(answers).hasSize(3);
        assertThat(answers.get(0).reveal()).isEqualTo(bytes("alice"));
        assertThat(answers.get(1).reveal()).isEqualTo(bytes("right"));
        assertThat(answers.get(2)).isNull();
        assertThatThrownBy(() -> credentials.answer(0, bytes("late"))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void refusesIndexesOutOfRange() {
        credentials.ask(List.of(NAME), () -> {
            for (int index : new int[] {-1, 1, Integer.MAX_VALUE}) {
                assertThatThrownBy(() -> credentials.request(index))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("credential index out of range: " + index);
                assertThatThrownBy(() -> credentials.answer(index, bytes("x")))
                        .isInstanceOf(IllegalArgumentException.class);
            }
        });
    }

    @Test
    void returnsToTheOuterQuestionsAfterInnerOnes() {
        List<Secret> answers = credentials.ask(List.of(NAME), () -> {
            assertThat(credentials.ask(List.of(WORD), () -> credentials.answer(0, bytes("inner"))))
                    .hasSize(1);
            assertThat(credentials.requested()).containsExactly("username");
            credentials.answer(0, bytes("outer"));
        });
        assertThat(answers.get(0).reveal()).isEqualTo(bytes("outer"));
    }

    @Test
    void neitherTracesNorErrorsShowAnAnswer() {
        var lines = new ArrayList<String>();
        try (Guestfs guestfs = Guestfs.create()) {
            guestfs.addListener((handle, event) -> lines.add(((GuestfsEvent.Trace) event).message()), EventType.TRACE);
            guestfs.setTrace(true);
            assertThatThrownBy(() -> guestfs.setLibvirtRequestedCredential(0, bytes("tell nobody")))
                    .isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() ->
                            guestfs.call("set_libvirt_requested_credential", Map.of("index", 0, "cred", "tell nobody")))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageNotContaining("tell nobody");
            Map<String, Object> unfit = Map.of("index", 0, "cred", List.of("tell nobody"));
            assertThatThrownBy(() -> guestfs.call("set_libvirt_requested_credential", unfit))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageNotContaining("tell nobody");
        }
        assertThat(lines)
                .contains("set_libvirt_requested_credential 0 \"***\"")
                .noneMatch(line -> line.contains("tell nobody"));
    }
}
