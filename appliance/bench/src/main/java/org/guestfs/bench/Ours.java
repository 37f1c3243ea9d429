// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.bench;

import java.nio.file.Path;
import java.util.List;
import org.guestfs.CloneMode;
import org.guestfs.Guestfs;
import org.guestfs.GuestfsConfig;

/** This library. */
final class Ours implements Subject {
    private final Guestfs guestfs;

    Ours(Guestfs guestfs) {
        this.guestfs = guestfs;
    }

    static Ours of(CloneMode mode) {
        return new Ours(Guestfs.create(GuestfsConfig.builder().cloneMode(mode).build()));
    }

    @Override
    public String name() {
        return "ours";
    }

    @Override
    public void launch(long diskSize) {
        guestfs.addDriveScratch(diskSize);
        guestfs.launch();
        guestfs.mkfs("ext4", "/dev/sda");
        guestfs.mount("/dev/sda", "/");
    }

    @Override
    public void open(Path image) {
        guestfs.addDriveRo(image.toString());
        guestfs.launch();
    }

    @Override
    public int pid() {
        return guestfs.getPid();
    }

    @Override
    public void mountRo(String device) {
        guestfs.mountRo(device, "/");
    }

    @Override
    public void smallCall() {
        guestfs.umask(022);
    }

    @Override
    public String cat(String path) {
        return guestfs.cat(path);
    }

    @Override
    public int readFile(String path) {
        return guestfs.readFile(path).length;
    }

    @Override
    public void write(String path, byte[] content) {
        guestfs.write(path, content);
    }

    @Override
    public void upload(Path source, String path) {
        guestfs.upload(source, path);
    }

    @Override
    public void download(String path, Path target) {
        guestfs.download(path, target);
    }

    @Override
    public void tarIn(Path archive, String directory) {
        guestfs.tarIn(archive, directory);
    }

    @Override
    public void tarOut(String directory, Path archive) {
        guestfs.tarOut(directory, archive);
    }

    @Override
    public void mkdir(String directory) {
        guestfs.mkdir(directory);
    }

    @Override
    public List<String> ls(String directory) {
        return guestfs.ls(directory);
    }

    @Override
    public int metadata(String directory, List<String> names) {
        return guestfs.lstatnslist(directory, names).size();
    }

    @Override
    public void run(String shell) {
        guestfs.debug("sh", List.of(shell));
    }

    @Override
    public void close() {
        guestfs.close();
    }
}
