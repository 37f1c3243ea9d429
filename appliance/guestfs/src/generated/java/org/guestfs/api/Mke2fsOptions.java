// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import org.jspecify.annotations.Nullable;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Optional arguments of {@code mke2fs}; what is not set keeps its default.
 *
 * @since 0.1
 */
@Generated("mke2fs")
public final class Mke2fsOptions {
    private final @Nullable Long blockscount;
    private final @Nullable Long blocksize;
    private final @Nullable Long fragsize;
    private final @Nullable Long blockspergroup;
    private final @Nullable Long numberofgroups;
    private final @Nullable Long bytesperinode;
    private final @Nullable Long inodesize;
    private final @Nullable Long journalsize;
    private final @Nullable Long numberofinodes;
    private final @Nullable Long stridesize;
    private final @Nullable Long stripewidth;
    private final @Nullable Long maxonlineresize;
    private final @Nullable Integer reservedblockspercentage;
    private final @Nullable Integer mmpupdateinterval;
    private final @Nullable String journaldevice;
    private final @Nullable String label;
    private final @Nullable String lastmounteddir;
    private final @Nullable String creatoros;
    private final @Nullable String fstype;
    private final @Nullable String usagetype;
    private final @Nullable String uuid;
    private final @Nullable Boolean forcecreate;
    private final @Nullable Boolean writesbandgrouponly;
    private final @Nullable Boolean lazyitableinit;
    private final @Nullable Boolean lazyjournalinit;
    private final @Nullable Boolean testfs;
    private final @Nullable Boolean discard;
    private final @Nullable Boolean quotatype;
    private final @Nullable Boolean extent;
    private final @Nullable Boolean filetype;
    private final @Nullable Boolean flexbg;
    private final @Nullable Boolean hasjournal;
    private final @Nullable Boolean journaldev;
    private final @Nullable Boolean largefile;
    private final @Nullable Boolean quota;
    private final @Nullable Boolean resizeinode;
    private final @Nullable Boolean sparsesuper;
    private final @Nullable Boolean uninitbg;

    private Mke2fsOptions(Builder builder) {
        blockscount = builder.blockscount;
        blocksize = builder.blocksize;
        fragsize = builder.fragsize;
        blockspergroup = builder.blockspergroup;
        numberofgroups = builder.numberofgroups;
        bytesperinode = builder.bytesperinode;
        inodesize = builder.inodesize;
        journalsize = builder.journalsize;
        numberofinodes = builder.numberofinodes;
        stridesize = builder.stridesize;
        stripewidth = builder.stripewidth;
        maxonlineresize = builder.maxonlineresize;
        reservedblockspercentage = builder.reservedblockspercentage;
        mmpupdateinterval = builder.mmpupdateinterval;
        journaldevice = builder.journaldevice;
        label = builder.label;
        lastmounteddir = builder.lastmounteddir;
        creatoros = builder.creatoros;
        fstype = builder.fstype;
        usagetype = builder.usagetype;
        uuid = builder.uuid;
        forcecreate = builder.forcecreate;
        writesbandgrouponly = builder.writesbandgrouponly;
        lazyitableinit = builder.lazyitableinit;
        lazyjournalinit = builder.lazyjournalinit;
        testfs = builder.testfs;
        discard = builder.discard;
        quotatype = builder.quotatype;
        extent = builder.extent;
        filetype = builder.filetype;
        flexbg = builder.flexbg;
        hasjournal = builder.hasjournal;
        journaldev = builder.journaldev;
        largefile = builder.largefile;
        quota = builder.quota;
        resizeinode = builder.resizeinode;
        sparsesuper = builder.sparsesuper;
        uninitbg = builder.uninitbg;
    }

    /**
     * Starts a set of options.
     *
     * @return a builder with nothing set
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the values as a call takes them.
     *
     * @return a value or {@code null} for each option, in the order of the action's descriptor
     */
    public @Nullable Object[] values() {
        return new @Nullable Object[] {
            blockscount,
            blocksize,
            fragsize,
            blockspergroup,
            numberofgroups,
            bytesperinode,
            inodesize,
            journalsize,
            numberofinodes,
            stridesize,
            stripewidth,
            maxonlineresize,
            reservedblockspercentage,
            mmpupdateinterval,
            journaldevice,
            label,
            lastmounteddir,
            creatoros,
            fstype,
            usagetype,
            uuid,
            forcecreate,
            writesbandgrouponly,
            lazyitableinit,
            lazyjournalinit,
            testfs,
            discard,
            quotatype,
            extent,
            filetype,
            flexbg,
            hasjournal,
            journaldev,
            largefile,
            quota,
            resizeinode,
            sparsesuper,
            uninitbg
        };
    }

    /** Collects options. */
    public static final class Builder {
        private @Nullable Long blockscount;
        private @Nullable Long blocksize;
        private @Nullable Long fragsize;
        private @Nullable Long blockspergroup;
        private @Nullable Long numberofgroups;
        private @Nullable Long bytesperinode;
        private @Nullable Long inodesize;
        private @Nullable Long journalsize;
        private @Nullable Long numberofinodes;
        private @Nullable Long stridesize;
        private @Nullable Long stripewidth;
        private @Nullable Long maxonlineresize;
        private @Nullable Integer reservedblockspercentage;
        private @Nullable Integer mmpupdateinterval;
        private @Nullable String journaldevice;
        private @Nullable String label;
        private @Nullable String lastmounteddir;
        private @Nullable String creatoros;
        private @Nullable String fstype;
        private @Nullable String usagetype;
        private @Nullable String uuid;
        private @Nullable Boolean forcecreate;
        private @Nullable Boolean writesbandgrouponly;
        private @Nullable Boolean lazyitableinit;
        private @Nullable Boolean lazyjournalinit;
        private @Nullable Boolean testfs;
        private @Nullable Boolean discard;
        private @Nullable Boolean quotatype;
        private @Nullable Boolean extent;
        private @Nullable Boolean filetype;
        private @Nullable Boolean flexbg;
        private @Nullable Boolean hasjournal;
        private @Nullable Boolean journaldev;
        private @Nullable Boolean largefile;
        private @Nullable Boolean quota;
        private @Nullable Boolean resizeinode;
        private @Nullable Boolean sparsesuper;
        private @Nullable Boolean uninitbg;

        private Builder() {}

        /**
         * Sets the option {@code blockscount}.
         *
         * @param value filesystem size in blocks; default is the whole device
         * @return this builder
         */
        public Builder blockscount(long value) {
            blockscount = value;
            return this;
        }

        /**
         * Sets the option {@code blocksize}.
         *
         * @param value block size in bytes, such as 1024, 2048 or 4096
         * @return this builder
         */
        public Builder blocksize(long value) {
            blocksize = value;
            return this;
        }

        /**
         * Sets the option {@code fragsize}.
         *
         * @param value fragment size in bytes
         * @return this builder
         */
        public Builder fragsize(long value) {
            fragsize = value;
            return this;
        }

        /**
         * Sets the option {@code blockspergroup}.
         *
         * @param value number of blocks in each block group
         * @return this builder
         */
        public Builder blockspergroup(long value) {
            blockspergroup = value;
            return this;
        }

        /**
         * Sets the option {@code numberofgroups}.
         *
         * @param value number of block groups packed into one larger flex group
         * @return this builder
         */
        public Builder numberofgroups(long value) {
            numberofgroups = value;
            return this;
        }

        /**
         * Sets the option {@code bytesperinode}.
         *
         * @param value one inode is made for every so many bytes of space
         * @return this builder
         */
        public Builder bytesperinode(long value) {
            bytesperinode = value;
            return this;
        }

        /**
         * Sets the option {@code inodesize}.
         *
         * @param value size of each inode in bytes
         * @return this builder
         */
        public Builder inodesize(long value) {
            inodesize = value;
            return this;
        }

        /**
         * Sets the option {@code journalsize}.
         *
         * @param value size of the internal journal in MiB
         * @return this builder
         */
        public Builder journalsize(long value) {
            journalsize = value;
            return this;
        }

        /**
         * Sets the option {@code numberofinodes}.
         *
         * @param value total number of inodes
         * @return this builder
         */
        public Builder numberofinodes(long value) {
            numberofinodes = value;
            return this;
        }

        /**
         * Sets the option {@code stridesize}.
         *
         * @param value RAID stride in filesystem blocks
         * @return this builder
         */
        public Builder stridesize(long value) {
            stridesize = value;
            return this;
        }

        /**
         * Sets the option {@code stripewidth}.
         *
         * @param value RAID stripe width in filesystem blocks
         * @return this builder
         */
        public Builder stripewidth(long value) {
            stripewidth = value;
            return this;
        }

        /**
         * Sets the option {@code maxonlineresize}.
         *
         * @param value largest size in blocks that a later online resize must be able to reach
         * @return this builder
         */
        public Builder maxonlineresize(long value) {
            maxonlineresize = value;
            return this;
        }

        /**
         * Sets the option {@code reservedblockspercentage}.
         *
         * @param value percentage of blocks kept for the superuser
         * @return this builder
         */
        public Builder reservedblockspercentage(int value) {
            reservedblockspercentage = value;
            return this;
        }

        /**
         * Sets the option {@code mmpupdateinterval}.
         *
         * @param value multiple mount protection update interval in seconds
         * @return this builder
         */
        public Builder mmpupdateinterval(int value) {
            mmpupdateinterval = value;
            return this;
        }

        /**
         * Sets the option {@code journaldevice}.
         *
         * @param value external journal: a device name, or LABEL= or UUID= with a value
         * @return this builder
         */
        public Builder journaldevice(String value) {
            journaldevice = value;
            return this;
        }

        /**
         * Sets the option {@code label}.
         *
         * @param value filesystem label, up to 16 bytes
         * @return this builder
         */
        public Builder label(String value) {
            label = value;
            return this;
        }

        /**
         * Sets the option {@code lastmounteddir}.
         *
         * @param value directory recorded as the last mount point
         * @return this builder
         */
        public Builder lastmounteddir(String value) {
            lastmounteddir = value;
            return this;
        }

        /**
         * Sets the option {@code creatoros}.
         *
         * @param value operating system recorded as the creator
         * @return this builder
         */
        public Builder creatoros(String value) {
            creatoros = value;
            return this;
        }

        /**
         * Sets the option {@code fstype}.
         *
         * @param value filesystem type: ext2, ext3 or ext4
         * @return this builder
         */
        public Builder fstype(String value) {
            fstype = value;
            return this;
        }

        /**
         * Sets the option {@code usagetype}.
         *
         * @param value usage type from mke2fs.conf, such as news or largefile
         * @return this builder
         */
        public Builder usagetype(String value) {
            usagetype = value;
            return this;
        }

        /**
         * Sets the option {@code uuid}.
         *
         * @param value filesystem UUID
         * @return this builder
         */
        public Builder uuid(String value) {
            uuid = value;
            return this;
        }

        /**
         * Sets the option {@code forcecreate}.
         *
         * @param value true to create the filesystem even if the device looks unsuitable
         * @return this builder
         */
        public Builder forcecreate(boolean value) {
            forcecreate = value;
            return this;
        }

        /**
         * Sets the option {@code writesbandgrouponly}.
         *
         * @param value true to write only superblocks and group descriptors, as a last-resort rescue
         * @return this builder
         */
        public Builder writesbandgrouponly(boolean value) {
            writesbandgrouponly = value;
            return this;
        }

        /**
         * Sets the option {@code lazyitableinit}.
         *
         * @param value true to leave inode tables for the kernel to initialise later
         * @return this builder
         */
        public Builder lazyitableinit(boolean value) {
            lazyitableinit = value;
            return this;
        }

        /**
         * Sets the option {@code lazyjournalinit}.
         *
         * @param value true to leave the journal inode not fully zeroed
         * @return this builder
         */
        public Builder lazyjournalinit(boolean value) {
            lazyjournalinit = value;
            return this;
        }

        /**
         * Sets the option {@code testfs}.
         *
         * @param value true to flag the filesystem as usable with experimental kernel code
         * @return this builder
         */
        public Builder testfs(boolean value) {
            testfs = value;
            return this;
        }

        /**
         * Sets the option {@code discard}.
         *
         * @param value true to discard device blocks first, false to keep from doing so
         * @return this builder
         */
        public Builder discard(boolean value) {
            discard = value;
            return this;
        }

        /**
         * Sets the option {@code quotatype}.
         *
         * @param value accepted for compatibility; has no effect
         * @return this builder
         */
        public Builder quotatype(boolean value) {
            quotatype = value;
            return this;
        }

        /**
         * Sets the option {@code extent}.
         *
         * @param value true to turn on, false to turn off, extent trees for file blocks
         * @return this builder
         */
        public Builder extent(boolean value) {
            extent = value;
            return this;
        }

        /**
         * Sets the option {@code filetype}.
         *
         * @param value true to turn on, false to turn off, file types in directory entries
         * @return this builder
         */
        public Builder filetype(boolean value) {
            filetype = value;
            return this;
        }

        /**
         * Sets the option {@code flexbg}.
         *
         * @param value true to turn on, false to turn off, flexible block groups
         * @return this builder
         */
        public Builder flexbg(boolean value) {
            flexbg = value;
            return this;
        }

        /**
         * Sets the option {@code hasjournal}.
         *
         * @param value true to turn on, false to turn off, the journal
         * @return this builder
         */
        public Builder hasjournal(boolean value) {
            hasjournal = value;
            return this;
        }

        /**
         * Sets the option {@code journaldev}.
         *
         * @param value true to create an external journal device instead of a filesystem
         * @return this builder
         */
        public Builder journaldev(boolean value) {
            journaldev = value;
            return this;
        }

        /**
         * Sets the option {@code largefile}.
         *
         * @param value true to turn on, false to turn off, files larger than 2 GiB
         * @return this builder
         */
        public Builder largefile(boolean value) {
            largefile = value;
            return this;
        }

        /**
         * Sets the option {@code quota}.
         *
         * @param value true to turn on, false to turn off, built-in quota inodes
         * @return this builder
         */
        public Builder quota(boolean value) {
            quota = value;
            return this;
        }

        /**
         * Sets the option {@code resizeinode}.
         *
         * @param value true to reserve, false not to reserve, space for growing the group descriptors later
         * @return this builder
         */
        public Builder resizeinode(boolean value) {
            resizeinode = value;
            return this;
        }

        /**
         * Sets the option {@code sparsesuper}.
         *
         * @param value true to keep fewer superblock copies, false to keep one in every group
         * @return this builder
         */
        public Builder sparsesuper(boolean value) {
            sparsesuper = value;
            return this;
        }

        /**
         * Sets the option {@code uninitbg}.
         *
         * @param value true to turn on, false to turn off, checksummed and uninitialised block groups
         * @return this builder
         */
        public Builder uninitbg(boolean value) {
            uninitbg = value;
            return this;
        }

        /**
         * Finishes the options.
         *
         * @return an immutable value
         */
        public Mke2fsOptions build() {
            return new Mke2fsOptions(this);
        }
    }
}
