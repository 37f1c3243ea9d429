// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.codegen;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.guestfs.codegen.Operation.Argument;
import org.guestfs.codegen.Operation.ArgumentType;
import org.guestfs.codegen.Operation.Result;
import org.guestfs.codegen.Operation.ResultType;
import org.guestfs.codegen.Struct.Field;
import org.guestfs.codegen.Struct.FieldType;

/** Reads the table of actions; whatever it does not know is an error that names the entry. */
final class SpecReader {
    private static final Map<String, ArgumentType> ARGUMENT_TYPES = Map.ofEntries(
            Map.entry("String", ArgumentType.STRING),
            Map.entry("OptString", ArgumentType.OPT_STRING),
            Map.entry("Pathname", ArgumentType.PATHNAME),
            Map.entry("Device", ArgumentType.DEVICE),
            Map.entry("Mountable", ArgumentType.MOUNTABLE),
            Map.entry("DevOrPath", ArgumentType.DEV_OR_PATH),
            Map.entry("MountableOrPath", ArgumentType.MOUNTABLE_OR_PATH),
            Map.entry("GUID", ArgumentType.GUID),
            Map.entry("Key", ArgumentType.KEY),
            Map.entry("Bool", ArgumentType.BOOL),
            Map.entry("Int", ArgumentType.INT),
            Map.entry("Int64", ArgumentType.INT64),
            Map.entry("BufferIn", ArgumentType.BUFFER_IN),
            Map.entry("FileIn", ArgumentType.FILE_IN),
            Map.entry("FileOut", ArgumentType.FILE_OUT),
            Map.entry("Pointer", ArgumentType.POINTER));

    private static final Map<String, ArgumentType> LIST_TYPES = Map.of(
            "String", ArgumentType.STRING_LIST,
            "Pathname", ArgumentType.STRING_LIST,
            "Device", ArgumentType.DEVICE_LIST,
            "Filename", ArgumentType.FILENAME_LIST);

    private static final Map<String, ResultType> RESULT_TYPES = Map.ofEntries(
            Map.entry("Err", ResultType.NONE),
            Map.entry("Bool", ResultType.BOOL),
            Map.entry("Int", ResultType.INT),
            Map.entry("Int64", ResultType.INT64),
            Map.entry("String", ResultType.STRING),
            Map.entry("ConstString", ResultType.STRING),
            Map.entry("ConstOptString", ResultType.OPTIONAL_STRING),
            Map.entry("BufferOut", ResultType.BUFFER),
            Map.entry("StringList", ResultType.STRING_LIST),
            Map.entry("Hashtable", ResultType.MAP),
            Map.entry("Struct", ResultType.STRUCT),
            Map.entry("StructList", ResultType.STRUCT_LIST));

    private static final Map<String, FieldType> FIELD_TYPES = Map.ofEntries(
            Map.entry("string", FieldType.STRING),
            Map.entry("device", FieldType.DEVICE),
            Map.entry("buffer", FieldType.BUFFER),
            Map.entry("uuid", FieldType.UUID),
            Map.entry("char", FieldType.CHAR),
            Map.entry("int32", FieldType.INT32),
            Map.entry("uint32", FieldType.UINT32),
            Map.entry("int64", FieldType.INT64),
            Map.entry("uint64", FieldType.UINT64),
            Map.entry("bytes", FieldType.BYTES),
            Map.entry("optpercent", FieldType.OPT_PERCENT));

    private static final Map<String, String> TRAITS = Map.of(
            "cancellable", "CANCELLABLE",
            "progress", "PROGRESS",
            "configOnly", "CONFIG_ONLY",
            "protocolLimit", "PROTOCOL_LIMIT",
            "deprecated", "DEPRECATED");

    private static final Set<String> VISIBILITIES =
            Set.of("", "public", "debug", "state-test", "internal", "bind-test");

    private static final Properties PHRASES = phrases();

    Spec read(Reader table) {
        JsonObject root;
        try (var reader = Json.createReader(table)) {
            root = reader.readObject();
        }
        List<Struct> structs = root.getJsonArray("structs").getValuesAs(SpecReader::struct);
        List<Operation> operations = root.getJsonArray("actions").getValuesAs(SpecReader::operation).stream()
                .sorted(Comparator.comparing(Operation::name))
                .toList();
        return new Spec(structs, operations, events(root)).checked();
    }

    private static Map<String, Integer> events(JsonObject root) {
        var events = new LinkedHashMap<String, Integer>();
        if (root.containsKey("events")) {
            JsonObject bits = root.getJsonObject("events");
            bits.keySet().stream()
                    .sorted(Comparator.comparing(bits::getInt))
                    .forEach(name -> events.put(name, bits.getInt(name)));
        }
        return events;
    }

    private static Struct struct(JsonObject json) {
        String name = required(json, "name", "a struct");
        return new Struct(
                name,
                json.getString("camelName", Naming.struct(name)),
                json.getBoolean("internal", false),
                required(json, "summary", name),
                json.getJsonArray("fields")
                        .getValuesAs((JsonObject field) -> new Field(
                                required(field, "name", name),
                                field.getString("formerName", ""),
                                known(FIELD_TYPES, required(field, "type", name), name),
                                required(field, "doc", name))));
    }

    private static Operation operation(JsonObject json) {
        String name = required(json, "name", "an action");
        var traits = new TreeSet<String>();
        TRAITS.forEach((key, trait) -> {
            if (json.getBoolean(key, false)) {
                traits.add(trait);
            }
        });
        String deprecatedBy = json.getString("deprecatedBy", "");
        if (!deprecatedBy.isEmpty()) {
            traits.add("DEPRECATED");
        }
        String visibility = json.getString("visibility", "");
        if (!VISIBILITIES.contains(visibility)) {
            throw new IllegalArgumentException(name + ": unknown visibility " + visibility);
        }
        if (!visibility.isEmpty() && !visibility.equals("public")) {
            traits.add("INTERNAL");
        }
        return new Operation(
                name,
                json.getInt("proc", 0),
                required(json, "group", name),
                json.getString("feature", ""),
                required(json, "since", name),
                required(json, "summary", name),
                json.getString("details", ""),
                json.getString("errors", ""),
                json.getString("refusals", ""),
                result(json.getJsonObject("ret"), name),
                arguments(json.getJsonArray("args"), name),
                json.containsKey("optargs") ? arguments(json.getJsonArray("optargs"), name) : List.of(),
                deprecatedBy,
                traits,
                visibility,
                json.getBoolean("onceHadNoOptargs", false));
    }

    private static List<Argument> arguments(JsonArray json, String action) {
        return json.getValuesAs((JsonObject argument) -> {
            String name = required(argument, "name", action);
            ArgumentType type = argumentType(argument, action, name);
            return new Argument(name, type, argument.getString("doc", phrase(type, name)));
        });
    }

    private static ArgumentType argumentType(JsonObject json, String action, String name) {
        String type = required(json, "type", action);
        if (type.equals("StringList")) {
            return known(LIST_TYPES, json.getString("element", "String"), action);
        }
        // The one secret of the table that is not declared as a key.
        if (action.equals("add_drive") && name.equals("secret")) {
            return ArgumentType.KEY;
        }
        return known(ARGUMENT_TYPES, type, action);
    }

    private static Result result(JsonObject json, String action) {
        return new Result(
                known(RESULT_TYPES, required(json, "type", action), action),
                text(json.getString("key", "String")),
                text(json.getString("value", json.getString("kind", "String"))),
                json.getString("struct", ""),
                json.getString("doc", ""));
    }

    /** The constant of {@code Result.Text}. */
    private static String text(String kind) {
        return switch (kind) {
            case "Device" -> "DEVICE";
            case "Mountable" -> "MOUNTABLE";
            default -> "PLAIN";
        };
    }

    /** What is said about an argument of any action; empty if its type says enough. */
    private static String phrase(ArgumentType type, String name) {
        return Stream.of(type + "." + name, type.isGeneric() ? name : "")
                .map(PHRASES::getProperty)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    private static Properties phrases() {
        var phrases = new Properties();
        try (var reader = new InputStreamReader(
                SpecReader.class.getResourceAsStream("arguments.properties"), StandardCharsets.UTF_8)) {
            phrases.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("arguments.properties cannot be read", e);
        }
        return phrases;
    }

    private static String required(JsonObject json, String key, String entry) {
        if (json.get(key) instanceof JsonString text && !text.getString().isEmpty()) {
            return text.getString();
        }
        throw new IllegalArgumentException(entry + ": there is no " + key);
    }

    private static <T> T known(Map<String, T> types, String name, String entry) {
        T type = types.get(name);
        if (type == null) {
            throw new IllegalArgumentException(entry + ": unknown type " + name + "; known are " + types.keySet());
        }
        return type;
    }
}
