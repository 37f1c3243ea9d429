// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.handle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guestfs.Secret;
import org.guestfs.api.Catalogue;
import org.guestfs.api.CommandActions;
import org.guestfs.api.DeviceActions;
import org.guestfs.api.DirectoryActions;
import org.guestfs.api.DriveActions;
import org.guestfs.api.FileActions;
import org.guestfs.api.LifecycleActions;
import org.guestfs.api.MetadataActions;
import org.guestfs.api.SettingsActions;
import org.guestfs.api.Xattr;
import org.guestfs.spi.Action;
import org.guestfs.spi.Call;
import org.guestfs.spi.Parameter;
import org.guestfs.spi.Result;
import org.junit.jupiter.api.Test;

/** The lines of traces: those of libguestfs, and never a secret. */
final class TraceFormatTest {
    private static final String SECRET = "tell nobody";

    @Test
    void noActionShowsAKey() {
        List<Action<?>> withKeys = Catalogue.actions().stream()
                .filter(action -> action.parameters().stream().anyMatch(TraceFormatTest::isKey))
                .toList();
        assertThat(withKeys).hasSizeGreaterThan(5);
        for (Action<?> action : withKeys) {
            Object[] values =
                    action.parameters().stream().map(TraceFormatTest::value).toArray();
            assertThat(TraceFormat.entry(Call.of(action, values)))
                    .startsWith(action.name() + " ")
                    .contains("\"***\"")
                    .doesNotContain(SECRET);
        }
    }

    private static boolean isKey(Parameter parameter) {
        return parameter.type() == Parameter.Type.KEY;
    }

    private static Object value(Parameter parameter) {
        return switch (parameter.type()) {
            case KEY -> Secret.of(SECRET);
            case INT -> 1;
            case INT64 -> 1L;
            case BOOL -> true;
            case STRING_LIST, DEVICE_LIST, FILENAME_LIST -> List.of("x");
            default -> "x";
        };
    }

    @Test
    void credentialsForLibvirtAreAsSecretAsKeys() {
        assertThat(TraceFormat.entry(Call.of(
                        LifecycleActions.SET_LIBVIRT_REQUESTED_CREDENTIAL,
                        0,
                        SECRET.getBytes(StandardCharsets.US_ASCII))))
                .isEqualTo("set_libvirt_requested_credential 0 \"***\"");
    }

    @Test
    void bytesAreEscapedAndCutAt256() {
        byte[] content = new byte[257];
        content[0] = 'a';
        content[1] = '"';
        content[2] = (byte) 0xff;
        assertThat(TraceFormat.entry(Call.of(FileActions.WRITE, "/file", new byte[] {'a', '"', -1, '\n', 0x7f})))
                .isEqualTo("write \"/file\" \"a\"\\xff\\x0a\\x7f\"");
        assertThat(TraceFormat.entry(Call.of(FileActions.WRITE, "/file", new byte[256])))
                .isEqualTo("write \"/file\" \"" + "\\x00".repeat(256) + "\"");
        assertThat(TraceFormat.entry(Call.of(FileActions.WRITE, "/file", content)))
                .isEqualTo(
                        "write \"/file\" \"a\"\\xff" + "\\x00".repeat(253) + "\"<truncated, original size 257 bytes>");
        assertThat(TraceFormat.success(Result.buffer(), "read_file", content))
                .startsWith("read_file = \"a\"\\xff\\x00")
                .endsWith("\"<truncated, original size 257 bytes>");
    }

    @Test
    void argumentsAreShownByTheirType() {
        assertThat(TraceFormat.entry(Call.of(DirectoryActions.LS, "/a \"b\"\n\uDCFF")))
                .isEqualTo("ls \"/a \"b\"\n\uDCFF\"");
        assertThat(TraceFormat.entry(Call.of(MetadataActions.LSTATNSLIST, "/", List.of("a", "b c"))))
                .isEqualTo("lstatnslist \"/\" \"a b c\"");
        assertThat(TraceFormat.entry(Call.of(SettingsActions.SET_APPEND, (Object) null)))
                .isEqualTo("set_append null");
        assertThat(TraceFormat.entry(Call.of(SettingsActions.SET_VERBOSE, true)))
                .isEqualTo("set_verbose true");
        assertThat(TraceFormat.entry(Call.of(FileActions.PREAD, "/file", 1, 1L << 40)))
                .isEqualTo("pread \"/file\" 1 1099511627776");
    }

    @Test
    void optionsAreShownIfTheyAreGiven() {
        assertThat(TraceFormat.entry(Call.of(DirectoryActions.GLOB_EXPAND, "/*")))
                .isEqualTo("glob_expand \"/*\"");
        assertThat(TraceFormat.entry(Call.of(DirectoryActions.GLOB_EXPAND, "/*").with(false)))
                .isEqualTo("glob_expand \"/*\" \"directoryslash:false\"");
    }

    @Test
    void resultsAreShownByTheirType() {
        assertThat(TraceFormat.success(Result.none(), "mount", null)).isEqualTo("mount = 0");
        assertThat(TraceFormat.success(Result.bool(), "exists", true)).isEqualTo("exists = 1");
        assertThat(TraceFormat.success(Result.int64(), "filesize", 1L << 40)).isEqualTo("filesize = 1099511627776");
        assertThat(TraceFormat.success(SettingsActions.GET_APPEND.result(), "get_append", Optional.empty()))
                .isEqualTo("get_append = \"NULL\"");
        assertThat(TraceFormat.success(DirectoryActions.LS.result(), "ls", List.of("a", "b\"")))
                .isEqualTo("ls = [\"a\", \"b\"\"]");
        Map<String, String> map = new LinkedHashMap<>();
        map.put("TYPE", "ext4");
        map.put("LABEL", "x");
        assertThat(TraceFormat.success(DeviceActions.BLKID.result(), "blkid", map))
                .isEqualTo("blkid = [\"TYPE\", \"ext4\", \"LABEL\", \"x\"]");
    }

    @Test
    void recordsAreShownFieldByField() {
        Result<?> attributes = MetadataActions.LGETXATTRS.result();
        assertThat(TraceFormat.success(attributes, "lgetxattrs", List.of()))
                .isEqualTo("lgetxattrs = <struct guestfs_xattr_list(0)>");
        assertThat(TraceFormat.success(
                        attributes,
                        "lgetxattrs",
                        List.of(new Xattr("user.a", new byte[] {0, 'x'}), new Xattr("user.b", new byte[300]))))
                .isEqualTo("lgetxattrs = <struct guestfs_xattr_list(2)"
                        + " = [0]{attrname: user.a, attrval: \\x00x, }"
                        + " [1]{attrname: user.b, attrval: " + "\\x00".repeat(300) + ", }>");
    }

    @Test
    void failuresSayWhatCWouldReturn() {
        assertThat(TraceFormat.failure(Result.none(), "mount")).isEqualTo("mount = -1 (error)");
        assertThat(TraceFormat.failure(Result.int64(), "filesize")).isEqualTo("filesize = -1 (error)");
        assertThat(TraceFormat.failure(Result.buffer(), "read_file")).isEqualTo("read_file = NULL (error)");
        assertThat(TraceFormat.failure(DirectoryActions.LS.result(), "ls")).isEqualTo("ls = NULL (error)");
    }

    @Test
    void whatIsPrintedHasNoControlCharacters() {
        assertThat(TraceFormat.printable("a\0\u0007\b\f\n\r\t\u000b\u001bé\uDCFF\u0001~", false))
                .isEqualTo("a\\0\\a\\b\\f\\n\\r\\t\\v\\x1b\\xc3\\xa9\\xff\\x1~");
        assertThat(TraceFormat.printable("line\r\nline\t", true)).isEqualTo("line\r\nline\\t");
    }

    @Test
    void aDiscreetLineHasNamesAndNumbersButNoData() {
        assertThat(TraceFormat.discreet(
                        Call.of(FileActions.WRITE, "/etc/passwd", "secret".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("write \"/etc/passwd\" ...");
        assertThat(TraceFormat.discreet(Call.of(MetadataActions.CHMOD, 0600, "/a\nb\u0007")))
                .isEqualTo("chmod 384 \"/a\\nb\\a\"");
        assertThat(TraceFormat.discreet(Call.of(CommandActions.COMMAND, List.of("mysql", "-psecret"))))
                .isEqualTo("command ...");
        assertThat(TraceFormat.discreet(Call.of(DriveActions.ADD_DRIVE, "/images/guest.img")
                        .with(
                                true,
                                "raw",
                                null,
                                null,
                                null,
                                null,
                                null,
                                "me",
                                Secret.of(SECRET),
                                null,
                                null,
                                null,
                                null)))
                .isEqualTo("add_drive ... readonly:... format:... username:... secret:...");
    }

    @Test
    void noActionShowsDataDiscreetly() {
        for (Action<?> action : Catalogue.actions()) {
            if (action.parameters().stream().anyMatch(parameter -> parameter.type() == Parameter.Type.BUFFER_IN)
                    && action.parameters().stream()
                            .noneMatch(parameter -> parameter.type().isTransfer())) {
                Object[] values = action.parameters().stream()
                        .map(parameter -> parameter.type() == Parameter.Type.BUFFER_IN
                                ? SECRET.getBytes(StandardCharsets.UTF_8)
                                : value(parameter))
                        .toArray();
                assertThat(TraceFormat.discreet(Call.of(action, values))).doesNotContain(SECRET);
            }
        }
    }
}
