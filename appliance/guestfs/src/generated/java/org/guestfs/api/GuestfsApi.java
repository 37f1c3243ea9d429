// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Every action, of all groups.
 *
 * @since 0.1
 */
@Generated("")
public interface GuestfsApi
        extends AugeasApi,
                BootApi,
                BtrfsApi,
                CommandApi,
                DeviceApi,
                DirectoryApi,
                DriveApi,
                ExtApi,
                FeatureApi,
                FileApi,
                FilesystemApi,
                HivexApi,
                InotifyApi,
                InspectionApi,
                JournalApi,
                LdmApi,
                LifecycleApi,
                LuksApi,
                LvmApi,
                MetadataApi,
                MountApi,
                NtfsApi,
                PartitionApi,
                RaidApi,
                SearchApi,
                SettingsApi,
                SwapApi,
                TransferApi,
                XfsApi {}
