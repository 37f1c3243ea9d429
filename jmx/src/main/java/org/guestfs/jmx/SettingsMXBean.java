// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.jmx;

import java.util.List;

/**
 * The settings of handles to come, as {@code org.guestfs:type=Settings,name=NAME}. Handles that are there keep theirs; what
 * a supply keeps ready is replaced if it does not fit any more. A value that makes no sense is refused with an
 * {@link IllegalArgumentException}, and nothing is changed.
 *
 * @since 0.1
 */
public interface SettingsMXBean {
    /**
     * Returns the backend.
     *
     * @return its name
     */
    String getBackend();

    /**
     * Sets the backend.
     *
     * @param name its name
     */
    void setBackend(String name);

    /**
     * Returns the settings of the backend.
     *
     * @return words of the form {@code name} or {@code name=value}
     */
    List<String> getBackendSettings();

    /**
     * Sets the settings of the backend.
     *
     * @param settings words of the form {@code name} or {@code name=value}, of {@link #getKnownBackendSettings()}
     */
    void setBackendSettings(List<String> settings);

    /**
     * Lists the settings that the backend knows.
     *
     * @return names, values and what they are for
     */
    List<KnownSetting> getKnownBackendSettings();

    /**
     * Returns the hypervisor.
     *
     * @return a file
     */
    String getHypervisor();

    /**
     * Sets the hypervisor.
     *
     * @param file an absolute path of a program
     */
    void setHypervisor(String file);

    /**
     * Returns where appliances are looked for.
     *
     * @return directories, separated by colons
     */
    String getAppliancePath();

    /**
     * Sets where appliances are looked for.
     *
     * @param path directories, separated by colons
     */
    void setAppliancePath(String path);

    /**
     * Returns where templates and appliances are kept.
     *
     * @return a directory
     */
    String getCacheDirectory();

    /**
     * Returns how much memory an appliance may have.
     *
     * @return a number of MiB
     */
    int getMemoryMebibytes();

    /**
     * Sets how much memory an appliance may have.
     *
     * @param mebibytes a number of MiB, at least 256
     */
    void setMemoryMebibytes(int mebibytes);

    /**
     * Returns whether appliances are clones of a template.
     *
     * @return {@code auto}, {@code require} or {@code never}
     */
    String getClone();

    /**
     * Sets whether appliances are clones of a template.
     *
     * @param mode {@code auto}, {@code require} or {@code never}
     */
    void setClone(String mode);

    /**
     * Tells whether handles trace from the beginning.
     *
     * @return {@code true} if they do
     */
    boolean isTrace();

    /**
     * Sets whether handles trace from the beginning.
     *
     * @param on whether they do
     */
    void setTrace(boolean on);

    /**
     * Tells whether handles are verbose from the beginning.
     *
     * @return {@code true} if they are
     */
    boolean isVerbose();

    /**
     * Sets whether handles are verbose from the beginning. Verbose handles boot cold, to show their boot.
     *
     * @param on whether they are
     */
    void setVerbose(boolean on);

    /**
     * Returns how long a launch may take.
     *
     * @return milliseconds
     */
    long getLaunchTimeoutMillis();

    /**
     * Sets how long a launch may take.
     *
     * @param millis milliseconds, greater than 0
     */
    void setLaunchTimeoutMillis(long millis);

    /**
     * Returns how long a call may take.
     *
     * @return milliseconds
     */
    long getCallTimeoutMillis();

    /**
     * Sets how long a call may take.
     *
     * @param millis milliseconds, greater than 0
     */
    void setCallTimeoutMillis(long millis);

    /**
     * Returns how long a transfer may go without a byte.
     *
     * @return milliseconds
     */
    long getStallTimeoutMillis();

    /**
     * Sets how long a transfer may go without a byte.
     *
     * @param millis milliseconds, greater than 0
     */
    void setStallTimeoutMillis(long millis);
}
