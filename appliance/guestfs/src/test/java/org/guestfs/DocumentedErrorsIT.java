// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.guestfs.Payload.bytes;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.guestfs.api.Catalogue;
import org.guestfs.spi.Action;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The error numbers that descriptors and documentation promise. */
@Tag("appliance")
@SuppressWarnings("deprecation")
final class DocumentedErrorsIT {
    private static final String NONE = "/none";
    private static final String BELOW_NONE = "/none/file";
    private static final byte[] CONTENT = bytes("content");

    private Guestfs guestfs;

    @BeforeEach
    void fill() {
        guestfs = SharedAppliance.emptied();
        guestfs.mkdir("/directory");
        guestfs.mkdir("/empty");
        guestfs.write("/directory/file", CONTENT);
        guestfs.write("/file", CONTENT);
    }

    static Stream<Arguments> pathsThatDoNotExist() {
        return Stream.of(
                error("acl_delete_def_file", guestfs -> guestfs.aclDeleteDefFile(NONE)),
                error("acl_get_file", guestfs -> guestfs.aclGetFile(NONE, "access")),
                error("acl_set_file", guestfs -> guestfs.aclSetFile(NONE, "access", "u::rwx,g::r-x,o::---")),
                error("cap_get_file", guestfs -> guestfs.capGetFile(NONE)),
                error("cap_set_file", guestfs -> guestfs.capSetFile(NONE, "cap_chown=p")),
                error("chmod", guestfs -> guestfs.chmod(0600, NONE)),
                error("chown", guestfs -> guestfs.chown(1, 1, NONE)),
                error("filesize", guestfs -> guestfs.filesize(NONE)),
                error("getxattrs", guestfs -> guestfs.getxattrs(NONE)),
                error("lgetxattrs", guestfs -> guestfs.lgetxattrs(NONE)),
                error("getxattr", guestfs -> guestfs.getxattr(NONE, "user.text")),
                error("removexattr", guestfs -> guestfs.removexattr("user.text", NONE)),
                error("setxattr", guestfs -> guestfs.setxattr("user.text", "value", 5, NONE)),
                error("lsetxattr", guestfs -> guestfs.lsetxattr("user.text", "value", 5, NONE)),
                error("lstatns", guestfs -> guestfs.lstatns(NONE)),
                error("stat", guestfs -> guestfs.stat(NONE)),
                error("statns", guestfs -> guestfs.statns(NONE)),
                error("statvfs", guestfs -> guestfs.statvfs(NONE)),
                error("utimens", guestfs -> guestfs.utimens(NONE, 1, 0, 1, 0)),
                error("truncate_size", guestfs -> guestfs.truncateSize(NONE, 1)),
                error("truncate", guestfs -> guestfs.truncate(NONE)),
                error("rmdir", guestfs -> guestfs.rmdir(NONE)),
                error("find", guestfs -> guestfs.find(NONE)),
                error("readdir", guestfs -> guestfs.readdir(NONE)),
                error("readlink", guestfs -> guestfs.readlink(NONE)),
                error("rename", guestfs -> guestfs.rename(NONE, "/other")),
                error("mkfifo", guestfs -> guestfs.mkfifo(0600, BELOW_NONE)),
                error("mknod", guestfs -> guestfs.mknod(010600, 0, 0, BELOW_NONE)),
                error("mkdtemp", guestfs -> guestfs.mkdtemp("/none/XXXXXX")),
                error("mktemp", guestfs -> guestfs.mktemp("/none/XXXXXX")),
                error("touch", guestfs -> guestfs.touch(BELOW_NONE)),
                error("cat", guestfs -> guestfs.cat(NONE)),
                error("read_file", guestfs -> guestfs.readFile(NONE)),
                error("read_lines", guestfs -> guestfs.readLines(NONE)),
                error("download", guestfs -> guestfs.download(NONE, OutputStream.nullOutputStream())),
                error(
                        "download_offset",
                        guestfs -> guestfs.downloadOffset(NONE, OutputStream.nullOutputStream(), 0, 1)),
                error("upload", guestfs -> guestfs.upload(InputStream.nullInputStream(), BELOW_NONE)),
                error("upload_offset", guestfs -> guestfs.uploadOffset(InputStream.nullInputStream(), BELOW_NONE, 0)),
                error("write", guestfs -> guestfs.write(BELOW_NONE, CONTENT)),
                error("write_append", guestfs -> guestfs.writeAppend(BELOW_NONE, CONTENT)),
                error("write_file", guestfs -> guestfs.writeFile(BELOW_NONE, "content", 0)),
                error("fill", guestfs -> guestfs.fill(0, 1, BELOW_NONE)),
                error("fill_pattern", guestfs -> guestfs.fillPattern("ab", 1, BELOW_NONE)),
                error("pread", guestfs -> guestfs.pread(NONE, 1, 0)),
                error("pwrite", guestfs -> guestfs.pwrite(NONE, CONTENT, 0)),
                error("grep", guestfs -> guestfs.grep("a", NONE)),
                error("zgrep", guestfs -> guestfs.zgrep("a", NONE)),
                error("fgrepi", guestfs -> guestfs.fgrepi("a", NONE)),
                error("copy_attributes", guestfs -> guestfs.copyAttributes(NONE, "/file")),
                error("file", guestfs -> guestfs.file(NONE)),
                error("hivex_open", guestfs -> guestfs.hivexOpen(NONE)),
                error("copy_out", guestfs -> guestfs.copyOut(NONE, "/tmp")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pathsThatDoNotExist")
    void whatIsNotThereIsSaidToBeMissing(String name, Consumer<Guestfs> call) {
        assertFailsAsDescribed("ENOENT", name, call);
    }

    static Stream<Arguments> directoriesInTheWay() {
        return Stream.of(
                error("rm", guestfs -> guestfs.rm("/directory")),
                error("rm_f", guestfs -> guestfs.rmF("/directory")),
                error("truncate", guestfs -> guestfs.truncate("/directory")),
                error("rename", guestfs -> guestfs.rename("/file", "/directory")),
                error("write", guestfs -> guestfs.write("/directory", CONTENT)),
                error("upload", guestfs -> guestfs.upload(InputStream.nullInputStream(), "/directory")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("directoriesInTheWay")
    void directoriesAreNotTakenForFiles(String name, Consumer<Guestfs> call) {
        assertFailsAsDescribed("EISDIR", name, call);
    }

    static Stream<Arguments> otherErrors() {
        return Stream.of(
                other("EEXIST", "mkdir", guestfs -> guestfs.mkdir("/directory")),
                other("EEXIST", "mkfifo", guestfs -> guestfs.mkfifo(0600, "/file")),
                other("EEXIST", "mkmountpoint", guestfs -> guestfs.mkmountpoint("/directory")),
                other("ENOTDIR", "rmdir", guestfs -> guestfs.rmdir("/file")),
                other("ENOTDIR", "ls", guestfs -> guestfs.ls("/file")),
                other("ENOTDIR", "readdir", guestfs -> guestfs.readdir("/file")),
                other("ENOTEMPTY", "rmdir", guestfs -> guestfs.rmdir("/directory")),
                other("ENOTEMPTY", "rename", guestfs -> guestfs.rename("/empty", "/directory")),
                other("ENODATA", "getxattr", guestfs -> guestfs.getxattr("/file", "user.none")),
                other("ENODATA", "lremovexattr", guestfs -> guestfs.lremovexattr("user.none", "/file")),
                other("EINVAL", "readlink", guestfs -> guestfs.readlink("/file")),
                other("EINVAL", "mkdtemp", guestfs -> guestfs.mkdtemp("/file")),
                other("EINVAL", "mktemp", guestfs -> guestfs.mktemp("/file")),
                other("EINVAL", "available", guestfs -> guestfs.available(List.of("nonesuch"))),
                other("EINVAL", "device_name", guestfs -> guestfs.deviceName(100)),
                other("ENOENT", "device_index", guestfs -> guestfs.deviceIndex("/dev/sda1")),
                other("EINVAL", "copy_out", guestfs -> guestfs.copyOut("/directory/..", "/tmp")));
    }

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource("otherErrors")
    void errorsHaveTheNumberThatIsPromised(String errno, String name, Consumer<Guestfs> call) {
        assertFailsAsDescribed(errno, name, call);
    }

    private static Arguments error(String name, Consumer<Guestfs> call) {
        return arguments(name, call);
    }

    private static Arguments other(String errno, String name, Consumer<Guestfs> call) {
        return arguments(errno, name, call);
    }

    private void assertFailsAsDescribed(String errno, String name, Consumer<Guestfs> call) {
        Action<?> action = Catalogue.find(name).orElseThrow();
        var failure = catchThrowableOfType(OperationException.class, () -> call.accept(guestfs));
        assertThat(failure).as(name).isNotNull();
        assertThat(failure.errnoName()).as(failure.getMessage()).isEqualTo(errno);
        assertThat(action.errors()).contains(errno);
    }
}
