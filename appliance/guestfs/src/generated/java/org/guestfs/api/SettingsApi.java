// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.api;

import java.util.List;
import java.util.Optional;
import org.guestfs.spi.Call;
import org.guestfs.spi.Invoker;
import org.jspecify.annotations.Nullable;

// Generated from src/spec/actions.json by bin/regenerate: change the table or the generator, not this.

/**
 * Actions of the group {@code settings}.
 *
 * @since 0.1
 */
@Generated("settings")
public interface SettingsApi extends Invoker {
    /**
     * Returns the address of the native handle, for passing to other libraries.
     *
     * <p>{@code guestfs_c_pointer} in guestfs(3); carried out by the library, since libguestfs 1.29.17.
     *
     * @return the native handle pointer as a number
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default long cPointer() {
        return invoke(Call.of(SettingsActions.C_POINTER));
    }

    /**
     * Removes backend settings with the given name, with or without a value.
     *
     * <p>{@code guestfs_clear_backend_setting} in guestfs(3); carried out by the library, since libguestfs 1.27.2.
     * Allowed only before launch.
     *
     * @param name the part of the setting before {@code =}
     * @return the number of settings removed, possibly 0
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default int clearBackendSetting(String name) {
        return invoke(Call.of(SettingsActions.CLEAR_BACKEND_SETTING, name));
    }

    /**
     * Returns the extra kernel command line options for the appliance.
     *
     * <p>{@code guestfs_get_append} in guestfs(3); carried out by the library, since libguestfs 1.0.26.
     *
     * @return the options, or null if none are set
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default Optional<String> getAppend() {
        return invoke(Call.of(SettingsActions.GET_APPEND));
    }

    /**
     * Returns the name of the backend under its old name of attach method.
     *
     * <p>{@code guestfs_get_attach_method} in guestfs(3); carried out by the library, since libguestfs 1.9.8.
     *
     * @return the backend name
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     * @deprecated use {@link #getBackend} instead
     */
    @Deprecated
    default String getAttachMethod() {
        return invoke(Call.of(SettingsActions.GET_ATTACH_METHOD));
    }

    /**
     * Tells whether file systems are synced automatically when the handle is closed.
     *
     * <p>{@code guestfs_get_autosync} in guestfs(3); carried out by the library, since libguestfs 0.0.3.
     *
     * @return true if autosync is on
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default boolean getAutosync() {
        return invoke(Call.of(SettingsActions.GET_AUTOSYNC));
    }

    /**
     * Returns the backend used to start the appliance, such as direct or libvirt.
     *
     * <p>{@code guestfs_get_backend} in guestfs(3); carried out by the library, since libguestfs 1.21.26.
     *
     * @return the backend name
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default String getBackend() {
        return invoke(Call.of(SettingsActions.GET_BACKEND));
    }

    /**
     * Returns the value of one named backend setting; fails if it is not set.
     *
     * <p>{@code guestfs_get_backend_setting} in guestfs(3); carried out by the library, since libguestfs 1.27.2.
     *
     * @param name the part of the setting before {@code =}
     * @return the value of the setting
     * @throws org.guestfs.OperationException if the action failed: {@code ESRCH} if it is not set; the handle remains
     *     usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default String getBackendSetting(String name) {
        return invoke(Call.of(SettingsActions.GET_BACKEND_SETTING, name));
    }

    /**
     * Lists all backend settings of the handle.
     *
     * <p>{@code guestfs_get_backend_settings} in guestfs(3); carried out by the library, since libguestfs 1.25.24.
     *
     * @return the settings as name or name=value strings
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default List<String> getBackendSettings() {
        return invoke(Call.of(SettingsActions.GET_BACKEND_SETTINGS));
    }

    /**
     * Returns the host directory where the built appliance is cached.
     *
     * <p>{@code guestfs_get_cachedir} in guestfs(3); carried out by the library, since libguestfs 1.19.58.
     *
     * @return the cache directory
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default String getCachedir() {
        return invoke(Call.of(SettingsActions.GET_CACHEDIR));
    }

    /**
     * Tells whether appliance console input and output go straight to the program's own.
     *
     * <p>{@code guestfs_get_direct} in guestfs(3); carried out by the library, since libguestfs 1.0.72.
     *
     * @return true if direct mode is on
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     * @deprecated upstream replaced it by the internal {@code internal_get_console_socket}
     */
    @Deprecated
    default boolean getDirect() {
        return invoke(Call.of(SettingsActions.GET_DIRECT));
    }

    /**
     * Returns the hypervisor binary that the handle uses, or the default one if none was set.
     *
     * <p>{@code guestfs_get_hv} in guestfs(3); carried out by the library, since libguestfs 1.23.17.
     *
     * @return the hypervisor binary
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default String getHv() {
        return invoke(Call.of(SettingsActions.GET_HV));
    }

    /**
     * Returns the text that labels the handle in trace messages.
     *
     * <p>{@code guestfs_get_identifier} in guestfs(3); carried out by the library, since libguestfs 1.31.14.
     *
     * @return the identifier, possibly empty
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default String getIdentifier() {
        return invoke(Call.of(SettingsActions.GET_IDENTIFIER));
    }

    /**
     * Returns the memory given to the appliance, in MiB.
     *
     * <p>{@code guestfs_get_memsize} in guestfs(3); carried out by the library, since libguestfs 1.0.55.
     *
     * @return the memory size in MiB
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default int getMemsize() {
        return invoke(Call.of(SettingsActions.GET_MEMSIZE));
    }

    /**
     * Tells whether networking is enabled in the appliance.
     *
     * <p>{@code guestfs_get_network} in guestfs(3); carried out by the library, since libguestfs 1.5.4.
     *
     * @return true if the network is enabled
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default boolean getNetwork() {
        return invoke(Call.of(SettingsActions.GET_NETWORK));
    }

    /**
     * Returns the path searched for the appliance files.
     *
     * <p>{@code guestfs_get_path} in guestfs(3); carried out by the library, since libguestfs 0.0.3.
     *
     * @return the search path
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default String getPath() {
        return invoke(Call.of(SettingsActions.GET_PATH));
    }

    /**
     * Tells whether child processes are put in process groups of their own.
     *
     * <p>{@code guestfs_get_pgroup} in guestfs(3); carried out by the library, since libguestfs 1.11.18.
     *
     * @return true if separate process groups are used
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default boolean getPgroup() {
        return invoke(Call.of(SettingsActions.GET_PGROUP));
    }

    /**
     * Returns the process ID of the running hypervisor; fails if there is none.
     *
     * <p>{@code guestfs_get_pid} in guestfs(3); carried out by the library, since libguestfs 1.0.56.
     *
     * @return the process ID
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTSUP} if the backend cannot tell; the
     *     handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default int getPid() {
        return invoke(Call.of(SettingsActions.GET_PID));
    }

    /**
     * Returns the program name stored in the handle.
     *
     * <p>{@code guestfs_get_program} in guestfs(3); carried out by the library, since libguestfs 1.21.29.
     *
     * @return the program name
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default String getProgram() {
        return invoke(Call.of(SettingsActions.GET_PROGRAM));
    }

    /**
     * Returns the hypervisor binary under the old name of this property.
     *
     * <p>{@code guestfs_get_qemu} in guestfs(3); carried out by the library, since libguestfs 1.0.6.
     *
     * @return the hypervisor binary
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     * @deprecated use {@link #getHv} instead
     */
    @Deprecated
    default String getQemu() {
        return invoke(Call.of(SettingsActions.GET_QEMU));
    }

    /**
     * Tells whether launch starts the process that cleans up after a crash of the program.
     *
     * <p>{@code guestfs_get_recovery_proc} in guestfs(3); carried out by the library, since libguestfs 1.0.77.
     *
     * @return true if the recovery process is enabled
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default boolean getRecoveryProc() {
        return invoke(Call.of(SettingsActions.GET_RECOVERY_PROC));
    }

    /**
     * Tells whether SELinux is enabled in the appliance.
     *
     * <p>{@code guestfs_get_selinux} in guestfs(3); carried out by the library, since libguestfs 1.0.67.
     *
     * @return true if SELinux is enabled
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     * @deprecated use {@link MetadataApi#setfiles} instead
     */
    @Deprecated
    default boolean getSelinux() {
        return invoke(Call.of(SettingsActions.GET_SELINUX));
    }

    /**
     * Returns the number of virtual CPUs given to the appliance.
     *
     * <p>{@code guestfs_get_smp} in guestfs(3); carried out by the library, since libguestfs 1.13.15.
     *
     * @return the number of virtual CPUs
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default int getSmp() {
        return invoke(Call.of(SettingsActions.GET_SMP));
    }

    /**
     * Returns the host directory for temporary sockets and PID files.
     *
     * <p>{@code guestfs_get_sockdir} in guestfs(3); carried out by the library, since libguestfs 1.33.8.
     *
     * @return the socket directory
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default String getSockdir() {
        return invoke(Call.of(SettingsActions.GET_SOCKDIR));
    }

    /**
     * Returns the connection state of the handle as an opaque number, for debugging only.
     *
     * <p>{@code guestfs_get_state} in guestfs(3); carried out by the library, since libguestfs 1.0.2.
     * For debugging and tests: it may change.
     *
     * @return the state number
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default int getState() {
        return invoke(Call.of(SettingsActions.GET_STATE));
    }

    /**
     * Returns the host directory for the temporary files of the handle.
     *
     * <p>{@code guestfs_get_tmpdir} in guestfs(3); carried out by the library, since libguestfs 1.19.58.
     *
     * @return the temporary directory
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default String getTmpdir() {
        return invoke(Call.of(SettingsActions.GET_TMPDIR));
    }

    /**
     * Tells whether calls on the handle are traced.
     *
     * <p>{@code guestfs_get_trace} in guestfs(3); carried out by the library, since libguestfs 1.0.69.
     *
     * @return true if tracing is on
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default boolean getTrace() {
        return invoke(Call.of(SettingsActions.GET_TRACE));
    }

    /**
     * Tells whether verbose messages are enabled.
     *
     * <p>{@code guestfs_get_verbose} in guestfs(3); carried out by the library, since libguestfs 0.0.3.
     *
     * @return true if verbose mode is on
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default boolean getVerbose() {
        return invoke(Call.of(SettingsActions.GET_VERBOSE));
    }

    /**
     * Returns false always; deprecated without replacement.
     *
     * <p>{@code guestfs_is_busy} in guestfs(3); carried out by the library, since libguestfs 1.0.2.
     * For debugging and tests: it may change.
     *
     * @return always false
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default boolean isBusy() {
        return invoke(Call.of(SettingsActions.IS_BUSY));
    }

    /**
     * Tests whether the handle is still being configured, that is not yet launched.
     *
     * <p>{@code guestfs_is_config} in guestfs(3); carried out by the library, since libguestfs 1.0.2.
     *
     * @return true if the handle is in the configuration state
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default boolean isConfig() {
        return invoke(Call.of(SettingsActions.IS_CONFIG));
    }

    /**
     * Tests whether the handle is in the middle of launching the appliance.
     *
     * <p>{@code guestfs_is_launching} in guestfs(3); carried out by the library, since libguestfs 1.0.2.
     * For debugging and tests: it may change.
     *
     * @return true if the appliance is being launched
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default boolean isLaunching() {
        return invoke(Call.of(SettingsActions.IS_LAUNCHING));
    }

    /**
     * Tests whether the appliance is up and the handle can take commands.
     *
     * <p>{@code guestfs_is_ready} in guestfs(3); carried out by the library, since libguestfs 1.0.2.
     * For debugging and tests: it may change.
     *
     * @return true if the handle is ready
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default boolean isReady() {
        return invoke(Call.of(SettingsActions.IS_READY));
    }

    /**
     * Sets handle properties from the environment variables of the process, such as LIBGUESTFS_DEBUG.
     *
     * <p>{@code guestfs_parse_environment} in guestfs(3); carried out by the library, since libguestfs 1.19.53.
     *
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalArgumentException if a variable has a value that does not fit it
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void parseEnvironment() {
        invoke(Call.of(SettingsActions.PARSE_ENVIRONMENT));
    }

    /**
     * Sets handle properties from a list of NAME=value strings in place of the process environment.
     *
     * <p>{@code guestfs_parse_environment_list} in guestfs(3); carried out by the library, since libguestfs 1.19.53.
     *
     * @param environment variables of the form {@code NAME=value}
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalArgumentException if a text holds a NUL character; a variable has a value that does not fit it
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void parseEnvironmentList(List<String> environment) {
        invoke(Call.of(SettingsActions.PARSE_ENVIRONMENT_LIST, environment));
    }

    /**
     * Sets extra options for the kernel command line of the appliance, or none if null.
     *
     * <p>{@code guestfs_set_append} in guestfs(3); carried out by the library, since libguestfs 1.0.26.
     * Allowed only before launch.
     *
     * @param append more parameters for the command line of the kernel, or {@code null} for none
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void setAppend(@Nullable String append) {
        invoke(Call.of(SettingsActions.SET_APPEND, append));
    }

    /**
     * Sets the backend that runs the appliance, under the old name of that property.
     *
     * <p>{@code guestfs_set_attach_method} in guestfs(3); carried out by the library, since libguestfs 1.9.8.
     * Allowed only before launch.
     *
     * @param backend a backend, such as {@code direct} or {@code libvirt}
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalArgumentException if a text holds a NUL character; no backend has that name
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     * @deprecated use {@link #setBackend} instead
     */
    @Deprecated
    default void setAttachMethod(String backend) {
        invoke(Call.of(SettingsActions.SET_ATTACH_METHOD, backend));
    }

    /**
     * Turns on or off the flushing of filesystems to the disk images when the handle closes (on by default).
     *
     * <p>{@code guestfs_set_autosync} in guestfs(3); carried out by the library, since libguestfs 0.0.3.
     *
     * @param autosync whether closing the handle flushes the disks
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void setAutosync(boolean autosync) {
        invoke(Call.of(SettingsActions.SET_AUTOSYNC, autosync));
    }

    /**
     * Sets the backend that is used to run the appliance.
     *
     * <p>{@code guestfs_set_backend} in guestfs(3); carried out by the library, since libguestfs 1.21.26.
     * Allowed only before launch.
     *
     * @param backend a backend, such as {@code direct} or {@code libvirt}
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalArgumentException if a text holds a NUL character; no backend has that name
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void setBackend(String backend) {
        invoke(Call.of(SettingsActions.SET_BACKEND, backend));
    }

    /**
     * Sets one name=value backend setting, replacing an earlier one with the same name.
     *
     * <p>{@code guestfs_set_backend_setting} in guestfs(3); carried out by the library, since libguestfs 1.27.2.
     * Allowed only before launch.
     *
     * @param name the part of the setting before {@code =}
     * @param val the part of the setting after {@code =}
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void setBackendSetting(String name, String val) {
        invoke(Call.of(SettingsActions.SET_BACKEND_SETTING, name, val));
    }

    /**
     * Replaces the whole list of backend settings.
     *
     * <p>{@code guestfs_set_backend_settings} in guestfs(3); carried out by the library, since libguestfs 1.25.24.
     * Allowed only before launch.
     *
     * @param settings settings, each a {@code name} or {@code name=value}
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void setBackendSettings(List<String> settings) {
        invoke(Call.of(SettingsActions.SET_BACKEND_SETTINGS, settings));
    }

    /**
     * Sets the host directory in which the built appliance is cached, or restores the default if null.
     *
     * <p>{@code guestfs_set_cachedir} in guestfs(3); carried out by the library, since libguestfs 1.19.58.
     * Allowed only before launch.
     *
     * @param cachedir a directory of the host, or {@code null} for the default
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTDIR} if it is no directory; the handle
     *     remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void setCachedir(@Nullable String cachedir) {
        invoke(Call.of(SettingsActions.SET_CACHEDIR, cachedir));
    }

    /**
     * Turns on or off direct mode, in which the appliance uses the standard input and output of the process.
     *
     * <p>{@code guestfs_set_direct} in guestfs(3); carried out by the library, since libguestfs 1.0.72.
     * Allowed only before launch.
     *
     * @param direct whether direct mode is on
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     * @deprecated upstream replaced it by the internal {@code internal_get_console_socket}
     */
    @Deprecated
    default void setDirect(boolean direct) {
        invoke(Call.of(SettingsActions.SET_DIRECT, direct));
    }

    /**
     * Sets the path of the hypervisor binary; best called right after the handle is created.
     *
     * <p>{@code guestfs_set_hv} in guestfs(3); carried out by the library, since libguestfs 1.23.17.
     * Allowed only before launch.
     *
     * @param hv the path of the hypervisor binary
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void setHv(String hv) {
        invoke(Call.of(SettingsActions.SET_HV, hv));
    }

    /**
     * Sets a name for the handle that marks its trace and debug messages.
     *
     * <p>{@code guestfs_set_identifier} in guestfs(3); carried out by the library, since libguestfs 1.31.14.
     *
     * @param identifier letters, digits, {@code -} and {@code _} that mark the traces of the handle
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalArgumentException if a text holds a NUL character; {@code identifier} has other characters than
     *     letters, digits, {@code -} and {@code _}
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void setIdentifier(String identifier) {
        invoke(Call.of(SettingsActions.SET_IDENTIFIER, identifier));
    }

    /**
     * Sets the memory of the appliance in MiB; must be called before launch.
     *
     * <p>{@code guestfs_set_memsize} in guestfs(3); carried out by the library, since libguestfs 1.0.55.
     * Allowed only before launch.
     *
     * @param memsize the memory of the appliance in MiB, at least 256
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalArgumentException if {@code memsize} is less than 256
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void setMemsize(int memsize) {
        invoke(Call.of(SettingsActions.SET_MEMSIZE, memsize));
    }

    /**
     * Turns networking in the appliance on or off (off by default); must be called before launch.
     *
     * <p>{@code guestfs_set_network} in guestfs(3); carried out by the library, since libguestfs 1.5.4.
     * Allowed only before launch.
     *
     * @param network whether the appliance has a network
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void setNetwork(boolean network) {
        invoke(Call.of(SettingsActions.SET_NETWORK, network));
    }

    /**
     * Sets the host search path for the appliance kernel and initrd, or restores the default if null.
     *
     * <p>{@code guestfs_set_path} in guestfs(3); carried out by the library, since libguestfs 0.0.3.
     * Allowed only before launch.
     *
     * @param searchpath directories that are searched for the appliance, separated by colons, or {@code null} for the
     *     default
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void setPath(@Nullable String searchpath) {
        invoke(Call.of(SettingsActions.SET_PATH, searchpath));
    }

    /**
     * Turns on or off running child processes in their own process group, away from terminal signals.
     *
     * <p>{@code guestfs_set_pgroup} in guestfs(3); carried out by the library, since libguestfs 1.11.18.
     * Allowed only before launch.
     *
     * @param pgroup whether the hypervisor gets a process group of its own
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void setPgroup(boolean pgroup) {
        invoke(Call.of(SettingsActions.SET_PGROUP, pgroup));
    }

    /**
     * Sets the name of the calling program, for information only.
     *
     * <p>{@code guestfs_set_program} in guestfs(3); carried out by the library, since libguestfs 1.21.29.
     *
     * @param program the name of the program
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void setProgram(String program) {
        invoke(Call.of(SettingsActions.SET_PROGRAM, program));
    }

    /**
     * Sets the path of the hypervisor binary, or restores the default if null.
     *
     * <p>{@code guestfs_set_qemu} in guestfs(3); carried out by the library, since libguestfs 1.0.6.
     * Allowed only before launch.
     *
     * @param hv the path of the hypervisor binary, or {@code null} for the default
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     * @deprecated use {@link #setHv} instead
     */
    @Deprecated
    default void setQemu(@Nullable String hv) {
        invoke(Call.of(SettingsActions.SET_QEMU, hv));
    }

    /**
     * Turns on or off the process that kills the hypervisor if the main program dies (on by default).
     *
     * <p>{@code guestfs_set_recovery_proc} in guestfs(3); carried out by the library, since libguestfs 1.0.77.
     * Allowed only before launch.
     *
     * @param recoveryproc whether a recovery process is wanted
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void setRecoveryProc(boolean recoveryproc) {
        invoke(Call.of(SettingsActions.SET_RECOVERY_PROC, recoveryproc));
    }

    /**
     * Turns on or off SELinux, in permissive mode, in the appliance kernel at boot.
     *
     * <p>{@code guestfs_set_selinux} in guestfs(3); carried out by the library, since libguestfs 1.0.67.
     * Allowed only before launch.
     *
     * @param selinux whether SELinux is enabled in the appliance
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     * @deprecated use {@link MetadataApi#setfiles} instead
     */
    @Deprecated
    default void setSelinux(boolean selinux) {
        invoke(Call.of(SettingsActions.SET_SELINUX, selinux));
    }

    /**
     * Sets the number of virtual CPUs of the appliance (1 by default); must be called before launch.
     *
     * <p>{@code guestfs_set_smp} in guestfs(3); carried out by the library, since libguestfs 1.13.15.
     * Allowed only before launch.
     *
     * @param smp the number of virtual processors, 1 to 255
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalArgumentException if {@code smp} is outside of 1 to 255
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void setSmp(int smp) {
        invoke(Call.of(SettingsActions.SET_SMP, smp));
    }

    /**
     * Sets the host directory for temporary files of the handle, or restores the default if null.
     *
     * <p>{@code guestfs_set_tmpdir} in guestfs(3); carried out by the library, since libguestfs 1.19.58.
     * Allowed only before launch.
     *
     * @param tmpdir a directory of the host, or {@code null} for the default
     * @throws org.guestfs.OperationException if the action failed: {@code ENOTDIR} if it is no directory; the handle
     *     remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalArgumentException if a text holds a NUL character
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void setTmpdir(@Nullable String tmpdir) {
        invoke(Call.of(SettingsActions.SET_TMPDIR, tmpdir));
    }

    /**
     * Turns on or off the tracing of each call with its parameters and result.
     *
     * <p>{@code guestfs_set_trace} in guestfs(3); carried out by the library, since libguestfs 1.0.69.
     *
     * @param trace whether calls are traced
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void setTrace(boolean trace) {
        invoke(Call.of(SettingsActions.SET_TRACE, trace));
    }

    /**
     * Turns verbose messages on or off.
     *
     * <p>{@code guestfs_set_verbose} in guestfs(3); carried out by the library, since libguestfs 0.0.3.
     *
     * @param verbose whether verbose messages are on
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default void setVerbose(boolean verbose) {
        invoke(Call.of(SettingsActions.SET_VERBOSE, verbose));
    }

    /**
     * Returns the version of the libguestfs library loaded at run time.
     *
     * <p>{@code guestfs_version} in guestfs(3); carried out by the library, since libguestfs 1.0.58.
     *
     * @return library version numbers
     * @throws org.guestfs.OperationException if the action failed; the handle remains usable
     * @throws org.guestfs.ApplianceLostException if the appliance is lost while the library uses it
     * @throws IllegalStateException if the handle is closed or in another state than the action needs
     */
    default Version version() {
        return invoke(Call.of(SettingsActions.VERSION));
    }
}
