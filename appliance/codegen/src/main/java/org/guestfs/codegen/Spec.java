// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.codegen;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The table of actions.
 *
 * @param structs the structs, in the order of the table
 * @param operations the actions, in the order of their names
 * @param events the bits of the classes of events, in the order of the bits
 */
record Spec(List<Struct> structs, List<Operation> operations, Map<String, Integer> events) {
    private static final int GROUP_MAX = 60;

    Spec {
        structs = List.copyOf(structs);
        operations = List.copyOf(operations);
        events = Collections.unmodifiableMap(events);
    }

    /** The actions by group, in the order of the groups' names. */
    Map<String, List<Operation>> groups() {
        var groups = new TreeMap<String, List<Operation>>();
        operations.forEach(operation -> groups.computeIfAbsent(operation.group(), group -> new ArrayList<>())
                .add(operation));
        return groups;
    }

    Operation operation(String name) {
        return operations.stream()
                .filter(operation -> operation.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no action is named " + name));
    }

    /** Finds what the output would hide, or show only as a puzzle for the compiler. */
    Spec checked() {
        var names = new HashSet<String>();
        var procedures = new TreeMap<Integer, String>();
        for (Operation operation : operations) {
            if (!names.add(operation.name())) {
                throw new IllegalArgumentException("two actions are named " + operation.name());
            }
            checkReferences(operation);
            String other = operation.procedure() == 0 ? null : procedures.put(operation.procedure(), operation.name());
            if (other != null) {
                throw new IllegalArgumentException(
                        "procedure " + operation.procedure() + " belongs to " + other + " and " + operation.name());
            }
        }
        groups().forEach((group, members) -> {
            if (members.size() > GROUP_MAX) {
                throw new IllegalArgumentException(
                        "group " + group + " has " + members.size() + " actions; split it at " + GROUP_MAX);
            }
        });
        return this;
    }

    private void checkReferences(Operation operation) {
        String struct = operation.result().struct();
        if (!struct.isEmpty()
                && structs.stream().noneMatch(known -> known.name().equals(struct))) {
            throw new IllegalArgumentException(operation.name() + ": no struct is named " + struct);
        }
        String replacement = operation.deprecatedBy();
        if (!replacement.isEmpty()
                && operations.stream().noneMatch(known -> known.name().equals(replacement))) {
            throw new IllegalArgumentException(
                    operation.name() + ": deprecated by " + replacement + ", which is no action");
        }
    }
}
