// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The table of actions.
 *
 * @param structs the structs, in the order of the table
 * @param operations the actions, in the order of their names
 */
record Spec(List<Struct> structs, List<Operation> operations) {
    private static final int GROUP_MAX = 60;

    Spec {
        structs = List.copyOf(structs);
        operations = List.copyOf(operations);
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

    /** Finds what would go unnoticed in the output. */
    Spec checked() {
        var procedures = new TreeMap<Integer, String>();
        for (Operation operation : operations) {
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
}
