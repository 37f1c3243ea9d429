// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.guestfs.codegen.Operation.Argument;
import org.guestfs.codegen.Operation.ArgumentType;

/** What is said about an action, in its documentation and in its descriptor. */
final class Words {
    private static final int PIECE = 92;

    private Words() {}

    static String of(Argument argument) {
        return argument.doc().isEmpty() ? argument.type().doc(argument.name()) : argument.doc();
    }

    /** What makes the action fail, after "if"; empty if nothing particular is known. */
    static String errors(Operation operation) {
        String feature = operation.feature().isEmpty()
                ? ""
                : "{@code ENOTSUP} if the appliance lacks the feature {@code " + operation.feature() + "}";
        return String.join("; ", present(feature, operation.errors()));
    }

    /** What makes the library refuse a call before anything is sent or done, after "if"; empty if nothing does. */
    static String refusals(Operation operation) {
        List<Argument> all = Stream.of(operation.arguments(), operation.options())
                .flatMap(List::stream)
                .toList();
        boolean hasText = all.stream().anyMatch(argument -> argument.type().isText());
        var reasons = new ArrayList<>(present(hasText ? "a text holds a NUL character" : ""));
        for (Argument argument : all) {
            if (argument.type() == ArgumentType.GUID) {
                reasons.add("{@code " + argument.name() + "} is not of the form 8-4-4-4-12, with or without braces");
            } else if (argument.type() == ArgumentType.FILENAME_LIST) {
                reasons.add("one of the {@code " + argument.name() + "} holds a slash");
            }
        }
        reasons.addAll(present(operation.refusals()));
        return String.join("; ", reasons);
    }

    private static List<String> present(String... texts) {
        return Stream.of(texts).filter(text -> !text.isEmpty()).toList();
    }

    /** A literal of the text without its tags, in pieces that fit into lines. */
    static String literal(String text) {
        String plain =
                text.replaceAll("\\{@code ([^}]*)}", "$1").replace("\\", "\\\\").replace("\"", "\\\"");
        var literal = new StringBuilder("\"");
        int length = 0;
        for (String word : plain.split("(?<= )")) {
            if (length > 0 && length + word.length() > PIECE) {
                literal.append("\" + \"");
                length = 0;
            }
            literal.append(word);
            length += word.length();
        }
        return literal.append('"').toString();
    }
}
