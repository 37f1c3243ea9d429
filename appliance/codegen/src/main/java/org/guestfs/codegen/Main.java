// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the table of actions and writes the Java sources of the API, and those that look like libguestfs's binding. */
public final class Main {
    private Main() {}

    /**
     * Writes the sources.
     *
     * @param args the table, the source folder for the API, and the one for the binding
     * @throws IOException if the table cannot be read or the output not written
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            throw new IllegalArgumentException("usage: Main actions.json api-folder binding-folder");
        }
        generate(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]));
    }

    static void generate(Path table, Path apiFolder, Path bindingFolder) throws IOException {
        Spec spec;
        try (var reader = Files.newBufferedReader(table)) {
            spec = new SpecReader().read(reader);
        }
        generateApi(spec, folder(apiFolder, Naming.PACKAGE));
        generateBinding(spec, folder(bindingFolder, BindingEmitter.PACKAGE));
    }

    private static OutputFolder folder(Path sources, String packageName) {
        return new OutputFolder(sources.resolve(packageName.replace('.', '/')));
    }

    private static void generateBinding(Spec spec, OutputFolder output) throws IOException {
        spec.structs().stream()
                .filter(struct -> !struct.isInternal())
                .forEach(struct -> output.add(BindingStructEmitter.emit(struct)));
        output.add(BindingEmitter.emit(spec));
        output.write();
    }

    private static void generateApi(Spec spec, OutputFolder output) throws IOException {
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
