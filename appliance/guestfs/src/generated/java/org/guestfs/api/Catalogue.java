// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guestfs.spi.Action;
import org.guestfs.spi.StructType;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * All actions and structs, for tools that work on any of them.
 *
 * @since 0.1
 */
@Generated("")
public final class Catalogue {
    private static final List<Action<?>> ACTIONS = Stream.of(
                    AugeasActions.all(),
                    BindTestActions.all(),
                    BootActions.all(),
                    BtrfsActions.all(),
                    CommandActions.all(),
                    DeviceActions.all(),
                    DirectoryActions.all(),
                    DriveActions.all(),
                    ExtActions.all(),
                    FeatureActions.all(),
                    FileActions.all(),
                    FilesystemActions.all(),
                    HivexActions.all(),
                    InotifyActions.all(),
                    InspectionActions.all(),
                    InternalActions.all(),
                    JournalActions.all(),
                    LdmActions.all(),
                    LifecycleActions.all(),
                    LuksActions.all(),
                    LvmActions.all(),
                    MetadataActions.all(),
                    MountActions.all(),
                    NtfsActions.all(),
                    PartitionActions.all(),
                    RaidActions.all(),
                    SearchActions.all(),
                    SettingsActions.all(),
                    SwapActions.all(),
                    TransferActions.all(),
                    XfsActions.all())
            .flatMap(List::stream)
            .sorted(Comparator.comparing((Action<?> action) -> action.name()))
            .toList();
    private static final Map<String, Action<?>> BY_NAME =
            ACTIONS.stream().collect(Collectors.toMap(Action::name, Function.identity()));
    private static final List<StructType<?>> STRUCTS = List.of(
            IntBool.TYPE,
            LvmPv.TYPE,
            LvmVg.TYPE,
            LvmLv.TYPE,
            Stat.TYPE,
            Statns.TYPE,
            Statvfs.TYPE,
            Dirent.TYPE,
            Version.TYPE,
            Xattr.TYPE,
            InotifyEvent.TYPE,
            Partition.TYPE,
            Application.TYPE,
            Application2.TYPE,
            Isoinfo.TYPE,
            Mdstat.TYPE,
            Btrfssubvolume.TYPE,
            Btrfsqgroup.TYPE,
            Btrfsbalance.TYPE,
            Btrfsscrub.TYPE,
            Xfsinfo.TYPE,
            Utsname.TYPE,
            HivexNode.TYPE,
            HivexValue.TYPE,
            InternalMountable.TYPE,
            TskDirent.TYPE,
            YaraDetection.TYPE);

    private Catalogue() {}

    /**
     * Returns all actions.
     *
     * @return an immutable list, in the order of the names
     */
    public static List<Action<?>> actions() {
        return ACTIONS;
    }

    /**
     * Finds an action.
     *
     * @param name its upstream name
     * @return the action, or empty if there is none
     */
    public static Optional<Action<?>> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /**
     * Returns all structs.
     *
     * @return an immutable list
     */
    public static List<StructType<?>> structs() {
        return STRUCTS;
    }
}
