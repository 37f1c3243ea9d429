// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the table of actions and writes the Java sources of the API. */
public final class Main {
    private Main() {}

    /**
     * Writes the sources.
     *
     * @param args the table, and the source folder for the output
     * @throws IOException if the table cannot be read or the output not written
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("usage: Main actions.json output-folder");
        }
        generate(Path.of(args[0]), Path.of(args[1]));
    }

    static void generate(Path table, Path folder) throws IOException {
        Spec spec;
        try (var reader = Files.newBufferedReader(table)) {
            spec = new SpecReader().read(reader);
        }
        var output = new OutputFolder(folder.resolve(Naming.PACKAGE.replace('.', '/')));
        spec.structs().forEach(struct -> output.add(StructEmitter.emit(struct)));
        spec.operations().stream()
                .filter(operation -> !operation.options().isEmpty() && operation.isCallable())
                .forEach(operation -> output.add(OptionsEmitter.emit(operation)));
        spec.groups().forEach((group, operations) -> {
            output.add(ActionsEmitter.emit(group, operations));
            if (operations.stream().anyMatch(Operation::isCallable)) {
                output.add(ApiEmitter.emit(spec, group, operations));
            }
        });
        CatalogueEmitter.emit(spec).forEach(output::add);
        output.write();
    }
}
