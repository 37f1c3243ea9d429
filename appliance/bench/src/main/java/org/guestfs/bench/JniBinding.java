// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.bench;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** libguestfs's own Java binding, called by reflection: the benchmark compiles where it is not installed. */
final class JniBinding implements Subject {
    private final Object handle;

    JniBinding() {
        try {
            handle = Class.forName("com.redhat.et.libguestfs.GuestFS")
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("libguestfs's Java binding is not there; install libguestfs-java", e);
        }
    }

    private Object call(String name, Object... arguments) {
        Method method = Arrays.stream(handle.getClass().getMethods())
                .filter(candidate -> candidate.getName().equals(name))
                .filter(candidate -> candidate.getParameterCount() == arguments.length)
                .findFirst()
                .orElseThrow();
        try {
            return method.invoke(handle, arguments);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(name + ": " + e.getCause(), e);
        }
    }

    @Override
    public String name() {
        return "JNI";
    }

    @Override
    public void launch(long diskSize) {
        call("add_drive_scratch", diskSize, null);
        call("launch");
        call("mkfs", "ext4", "/dev/sda");
        call("mount", "/dev/sda", "/");
    }

    @Override
    public void open(Path image) {
        call("add_drive_ro", image.toString());
        call("launch");
    }

    @Override
    public int pid() {
        return (int) call("get_pid");
    }

    @Override
    public void mountRo(String device) {
        call("mount_ro", device, "/");
    }

    @Override
    public void smallCall() {
        call("umask", 022);
    }

    @Override
    public String cat(String path) {
        return (String) call("cat", path);
    }

    @Override
    public int readFile(String path) {
        return ((String) call("read_file", path)).length();
    }

    @Override
    public void write(String path, byte[] content) {
        call("write", path, content);
    }

    @Override
    public void upload(Path source, String path) {
        call("upload", source.toString(), path);
    }

    @Override
    public void download(String path, Path target) {
        call("download", path, target.toString());
    }

    @Override
    public void tarIn(Path archive, String directory) {
        call("tar_in", archive.toString(), directory);
    }

    @Override
    public void tarOut(String directory, Path archive) {
        call("tar_out", directory, archive.toString());
    }

    @Override
    public void mkdir(String directory) {
        call("mkdir", directory);
    }

    @Override
    public List<String> ls(String directory) {
        return List.of((String[]) call("ls", directory));
    }

    @Override
    public int metadata(String directory, List<String> names) {
        return Array.getLength(call("lstatnslist", directory, names.toArray(String[]::new)));
    }

    @Override
    public void run(String shell) {
        call("debug", "sh", new String[] {shell});
    }

    @Override
    public void close() {
        call("close");
    }
}
