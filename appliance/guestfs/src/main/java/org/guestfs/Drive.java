// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.guestfs.internal.drive.Protocol;
import org.jspecify.annotations.Nullable;

/**
 * A disk of an appliance: which image, and how it is attached. Immutable.
 *
 * <p>Values are checked against the rules of {@code add_drive} when the drive is built; whether the image exists is
 * checked when the drive is added to a handle, and that of a remote one when it is attached to the appliance.
 *
 * @since 0.1
 */
public final class Drive {
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_-]+");
    private static final Pattern LABEL = Pattern.compile("[A-Za-z]{1,20}");
    private static final List<String> CACHE_MODES = List.of("writeback", "unsafe");
    private static final List<String> DISCARD_MODES = List.of("disable", "enable", "besteffort");
    private static final List<Integer> BLOCK_SIZES = List.of(512, 4096);

    private final String filename;
    private final boolean readonly;
    private final @Nullable String format;
    private final @Nullable String iface;
    private final @Nullable String name;
    private final @Nullable String label;
    private final String cachemode;
    private final String discard;
    private final boolean copyonread;
    private final int blocksize;
    private final String protocol;
    private final List<DriveServer> servers;
    private final @Nullable String username;
    private final @Nullable Secret secret;
    private final @Nullable Path overlay;

    private Drive(Builder builder) {
        filename = builder.filename;
        readonly = builder.readonly;
        format = builder.format;
        iface = builder.iface;
        name = builder.name;
        label = builder.label;
        cachemode = builder.cachemode;
        discard = builder.discard;
        copyonread = builder.copyonread;
        blocksize = builder.blocksize;
        protocol = builder.protocol;
        servers = builder.servers;
        username = builder.username;
        secret = builder.secret;
        overlay = builder.overlay;
    }

    /**
     * Starts the description of a drive.
     *
     * @param filename the image: a file of the host, or what the protocol calls it
     * @return a builder
     */
    public static Builder builder(String filename) {
        return new Builder(filename);
    }

    /**
     * Starts a description from this one.
     *
     * @return a builder with the same values
     */
    public Builder toBuilder() {
        Builder builder = new Builder(filename);
        builder.readonly = readonly;
        builder.format = format;
        builder.iface = iface;
        builder.name = name;
        builder.label = label;
        builder.cachemode = cachemode;
        builder.discard = discard;
        builder.copyonread = copyonread;
        builder.blocksize = blocksize;
        builder.protocol = protocol;
        builder.servers = servers;
        builder.username = username;
        builder.secret = secret;
        builder.overlay = overlay;
        return builder;
    }

    /**
     * Returns the image.
     *
     * @return a path of the host, or what the protocol calls it
     */
    public String filename() {
        return filename;
    }

    /**
     * Names the image for messages, with its servers but neither user nor secret.
     *
     * @return a path of the host, or something like a URL
     */
    public String location() {
        if (protocol.equals("file")) {
            return filename;
        }
        String hosts = servers.stream().map(DriveServer::toString).collect(Collectors.joining(","));
        return protocol + "://" + hosts + (filename.startsWith("/") ? "" : "/") + filename;
    }

    /**
     * Returns how the image is reached.
     *
     * @return {@code file}, or a protocol of {@code add_drive}
     */
    public String protocol() {
        return protocol;
    }

    /**
     * Returns the servers on which the image is.
     *
     * @return none for a file of the host
     */
    public List<DriveServer> servers() {
        return servers;
    }

    /**
     * Returns the user that the server knows.
     *
     * @return a name, or empty
     */
    public Optional<String> username() {
        return Optional.ofNullable(username);
    }

    /**
     * Returns what proves to the server who asks.
     *
     * @return a password or key, or empty
     */
    public Optional<Secret> secret() {
        return Optional.ofNullable(secret);
    }

    /**
     * Tells whether writes stay out of the image.
     *
     * @return {@code false} by default
     */
    public boolean isReadonly() {
        return readonly;
    }

    /**
     * Returns the format of the image.
     *
     * @return a format that qemu knows, or empty if it has to be found out
     */
    public Optional<String> format() {
        return Optional.ofNullable(format);
    }

    /**
     * Returns the interface to which the disk is attached.
     *
     * @return a name such as {@code virtio}, or empty for virtio-scsi
     */
    public Optional<String> iface() {
        return Optional.ofNullable(iface);
    }

    /**
     * Returns the name that the drive had in its guest, which has no effect.
     *
     * @return a name, or empty
     */
    public Optional<String> name() {
        return Optional.ofNullable(name);
    }

    /**
     * Returns the label, by which the disk appears under {@code /dev/disk/guestfs}.
     *
     * @return letters, or empty
     */
    public Optional<String> label() {
        return Optional.ofNullable(label);
    }

    /**
     * Returns how qemu caches the image.
     *
     * @return {@code writeback} or {@code unsafe}
     */
    public String cachemode() {
        return cachemode;
    }

    /**
     * Returns whether discarded blocks are freed in the image.
     *
     * @return {@code disable}, {@code enable} or {@code besteffort}
     */
    public String discard() {
        return discard;
    }

    /**
     * Tells whether blocks read from a backing file are copied into the image.
     *
     * @return {@code false} by default
     */
    public boolean isCopyonread() {
        return copyonread;
    }

    /**
     * Returns the size of the disk's sectors.
     *
     * @return 512 or 4096, or empty for qemu's default
     */
    public OptionalInt blocksize() {
        return blocksize == 0 ? OptionalInt.empty() : OptionalInt.of(blocksize);
    }

    /**
     * Returns the temporary image that takes the writes to a read-only drive.
     *
     * @return a qcow2 file whose backing file is the image, or empty
     */
    public Optional<Path> overlay() {
        return Optional.ofNullable(overlay);
    }

    /**
     * Describes the drive in the words of {@code debug_drives}.
     *
     * @return one line
     */
    @Override
    public String toString() {
        var text = new StringBuilder(filename);
        text.append(readonly ? " readonly" : "");
        append(text, "format", format);
        append(text, "protocol", protocol);
        append(text, "iface", iface);
        append(text, "name", name);
        append(text, "label", label);
        append(text, "cache", cachemode.equals("writeback") ? null : cachemode);
        append(text, "discard", discard.equals("disable") ? null : discard);
        text.append(copyonread ? " copyonread" : "");
        append(text, "blocksize", blocksize == 0 ? null : String.valueOf(blocksize));
        return text.toString();
    }

    private static void append(StringBuilder text, String key, @Nullable String value) {
        if (value != null) {
            text.append(' ').append(key).append('=').append(value);
        }
    }

    /** Collects and checks the description of a drive. */
    public static final class Builder {
        private String filename;
        private boolean readonly;
        private @Nullable String format;
        private @Nullable String iface;
        private @Nullable String name;
        private @Nullable String label;
        private String cachemode = "writeback";
        private String discard = "disable";
        private boolean copyonread;
        private int blocksize;
        private String protocol = "file";
        private List<DriveServer> servers = List.of();
        private @Nullable String username;
        private @Nullable Secret secret;
        private @Nullable Path overlay;

        private Builder(String filename) {
            this.filename = Objects.requireNonNull(filename, "filename");
        }

        /**
         * Sets the image.
         *
         * @param value a file of the host, or what the protocol calls it
         * @return this builder
         */
        public Builder filename(String value) {
            filename = Objects.requireNonNull(value, "filename");
            return this;
        }

        /**
         * Sets whether writes stay out of the image.
         *
         * @param value {@code true} to write to a temporary overlay
         * @return this builder
         */
        public Builder readonly(boolean value) {
            readonly = value;
            return this;
        }

        /**
         * Sets the format of the image. Give it: a guest can make a raw image look like another format.
         *
         * @param value a format that qemu knows, such as {@code raw} or {@code qcow2}
         * @return this builder
         * @throws IllegalArgumentException if it is empty or has other characters than letters, digits, - and _
         */
        public Builder format(String value) {
            format = checked("format", WORD, value);
            return this;
        }

        /**
         * Sets the interface to which the disk is attached.
         *
         * @param value a name such as {@code virtio} or {@code ide}
         * @return this builder
         * @throws IllegalArgumentException if it is empty or has other characters than letters, digits, - and _
         */
        public Builder iface(String value) {
            iface = checked("iface", WORD, value);
            return this;
        }

        /**
         * Sets the name that the drive had in its guest, which has no effect.
         *
         * @param value a name
         * @return this builder
         */
        public Builder name(String value) {
            name = value;
            return this;
        }

        /**
         * Sets the label.
         *
         * @param value 1 to 20 ASCII letters
         * @return this builder
         * @throws IllegalArgumentException if it is something else
         */
        public Builder label(String value) {
            label = checked("label", LABEL, value);
            return this;
        }

        /**
         * Sets how qemu caches the image.
         *
         * @param value {@code writeback} or {@code unsafe}
         * @return this builder
         * @throws IllegalArgumentException if it is something else
         */
        public Builder cachemode(String value) {
            cachemode = oneOf("cachemode", CACHE_MODES, value);
            return this;
        }

        /**
         * Sets whether discarded blocks are freed in the image.
         *
         * @param value {@code disable}, {@code enable} or {@code besteffort}
         * @return this builder
         * @throws IllegalArgumentException if it is something else
         */
        public Builder discard(String value) {
            discard = oneOf("discard", DISCARD_MODES, value);
            return this;
        }

        /**
         * Sets whether blocks read from a backing file are copied into the image.
         *
         * @param value {@code true} to copy
         * @return this builder
         */
        public Builder copyonread(boolean value) {
            copyonread = value;
            return this;
        }

        /**
         * Sets the size of the disk's sectors.
         *
         * @param value 512 or 4096; 0 for qemu's default
         * @return this builder
         * @throws IllegalArgumentException if it is something else
         */
        public Builder blocksize(int value) {
            if (value != 0 && !BLOCK_SIZES.contains(value)) {
                throw new IllegalArgumentException("blocksize parameter is invalid: " + value + "; use 512 or 4096");
            }
            blocksize = value;
            return this;
        }

        /**
         * Sets how the image is reached.
         *
         * @param value {@code file}, {@code nbd} or another protocol of {@code add_drive}
         * @return this builder
         */
        public Builder protocol(String value) {
            protocol = Objects.requireNonNull(value, "protocol");
            return this;
        }

        /**
         * Sets the servers on which the image is.
         *
         * @param value each {@code host}, {@code host:port}, {@code tcp:host:port} or {@code unix:/path}
         * @return this builder
         * @throws IllegalArgumentException if one is something else
         */
        public Builder server(List<String> value) {
            servers = value.stream().map(DriveServer::parse).toList();
            return this;
        }

        /**
         * Sets the user that the server knows.
         *
         * @param value a name
         * @return this builder
         */
        public Builder username(String value) {
            username = value;
            return this;
        }

        /**
         * Sets what proves to the server who asks.
         *
         * @param value a password or key, of which the drive keeps a copy
         * @return this builder
         */
        public Builder secret(Secret value) {
            byte[] bytes = value.reveal();
            try {
                secret = Secret.of(bytes);
            } finally {
                Arrays.fill(bytes, (byte) 0);
            }
            return this;
        }

        /**
         * Sets the temporary image that takes the writes.
         *
         * @param value a qcow2 file whose backing file is the image
         * @return this builder
         */
        public Builder overlay(Path value) {
            overlay = value;
            return this;
        }

        /**
         * Finishes the description.
         *
         * @return the drive
         * @throws IllegalArgumentException if options contradict each other, or the protocol
         */
        public Drive build() {
            if (readonly && discard.equals("enable")) {
                throw new IllegalArgumentException(
                        "discard support cannot be enabled on read-only drives: " + filename);
            }
            var drive = new Drive(this);
            Protocol.of(drive).check(drive);
            return drive;
        }

        private static String checked(String parameter, Pattern pattern, String value) {
            if (!pattern.matcher(value).matches()) {
                throw new IllegalArgumentException(parameter + " parameter is empty"
                        + (parameter.equals("label") ? ", too long," : "") + " or contains disallowed characters: \""
                        + value + "\"; allowed is " + pattern);
            }
            return value;
        }

        private static String oneOf(String parameter, List<String> values, String value) {
            if (!values.contains(value)) {
                throw new IllegalArgumentException(
                        parameter + " parameter is invalid: \"" + value + "\"; use one of " + values);
            }
            return value;
        }
    }
}
