// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.spi;

import jakarta.resource.ResourceException;
import jakarta.resource.spi.ActivationSpec;
import jakarta.resource.spi.AuthenticationMechanism;
import jakarta.resource.spi.BootstrapContext;
import jakarta.resource.spi.ConfigProperty;
import jakarta.resource.spi.Connector;
import jakarta.resource.spi.IllegalStateException;
import jakarta.resource.spi.ResourceAdapter;
import jakarta.resource.spi.ResourceAdapterInternalException;
import jakarta.resource.spi.TransactionSupport;
import jakarta.resource.spi.UnavailableException;
import jakarta.resource.spi.endpoint.MessageEndpointFactory;
import jakarta.resource.spi.work.WorkManager;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Timer;
import java.util.stream.Stream;
import javax.transaction.xa.XAResource;
import org.guestfs.LaunchException;
import org.jboss.jca.core.spi.statistics.Statistics;
import org.jboss.jca.core.spi.statistics.StatisticsPlugin;
import org.jspecify.annotations.Nullable;

/**
 * The resource adapter: the appliances of this server, the directories whose images its applications may open, and the
 * journals of their transactions.
 *
 * <p>Without a server, it is used like this:
 *
 * <pre>{@code
 * var adapter = new GuestfsResourceAdapter();
 * adapter.setImageRoots("/srv/images");
 * adapter.start();
 * var managed = new GuestfsManagedConnectionFactory();
 * managed.setResourceAdapter(adapter);
 * GuestfsConnectionFactory factory = managed.createConnectionFactory();
 * // ... and at the end:
 * adapter.stop();
 * }</pre>
 *
 * @since 0.1
 */
// Servers instantiate and may proxy it: public, not final, with a constructor without parameters.
@Connector(
        displayName = "Guestfs EE",
        description = "Virtual-machine disk images as connections, each with an appliance of its own",
        vendorName = "The Guestfs EE authors",
        eisType = "libguestfs",
        version = "0.1",
        authMechanisms =
                @AuthenticationMechanism(
                        authMechanism = "BasicPassword",
                        credentialInterface = AuthenticationMechanism.CredentialInterface.PasswordCredential,
                        description = "User and password of a remote disk whose drive names no user"),
        reauthenticationSupport = false,
        transactionSupport = TransactionSupport.TransactionSupportLevel.XATransaction)
public class GuestfsResourceAdapter implements ResourceAdapter, Statistics {
    @ConfigProperty(
            description = "Names the adapter in JMX and in messages; needed where there are several",
            defaultValue = "guestfs")
    private String name = "guestfs";

    @ConfigProperty(
            description =
                    "The directories below which images may be opened, separated by colons; none may be opened otherwise")
    private @Nullable String imageRoots;

    @ConfigProperty(
            description = "The protocols by which images on servers may be opened, separated by commas, such as nbd",
            defaultValue = "")
    private String protocols = "";

    @ConfigProperty(description = "How many appliances are always ready", defaultValue = "1")
    private Integer minimum = 1;

    @ConfigProperty(
            description = "How many appliances this user may have at once on this host, ready or in use",
            defaultValue = "16")
    private Integer maximum = 16;

    @ConfigProperty(
            description =
                    "How much memory all appliances may take together, in MiB; seven eighths of the host by default")
    private @Nullable Long memoryMebibytes;

    @ConfigProperty(
            description =
                    "How many connections an appliance serves, one after the other; more than 1 only where all who"
                            + " use this adapter trust one another",
            defaultValue = "1")
    private Integer uses = 1;

    @ConfigProperty(
            description = "After how many seconds an appliance beyond the minimum, which nobody has taken, is ended",
            defaultValue = "300")
    private Integer idleTimeoutSeconds = 300;

    @ConfigProperty(
            description = "How many seconds a launch waits for an appliance when there is no room for another",
            defaultValue = "60")
    private Integer waitTimeoutSeconds = 60;

    @ConfigProperty(description = "How many seconds a launch may take", defaultValue = "600")
    private Integer launchTimeoutSeconds = 600;

    @ConfigProperty(description = "How many seconds a call may take", defaultValue = "7200")
    private Integer callTimeoutSeconds = 7200;

    @ConfigProperty(description = "How many seconds a transfer may stand still", defaultValue = "300")
    private Integer stallTimeoutSeconds = 300;

    @ConfigProperty(
            description = "After how many seconds a connection that nobody uses is closed as forgotten; 0 for never",
            defaultValue = "1800")
    private Integer forgottenSeconds = 1800;

    @ConfigProperty(
            description = "How many seconds a transaction waits at its end for those who read its images",
            defaultValue = "30")
    private Integer lockTimeoutSeconds = 30;

    @ConfigProperty(
            description =
                    "The directory in which transactions keep what they write; by default .guestfs-journal in each image root")
    private @Nullable String journal;

    @ConfigProperty(description = "How much memory an appliance has, in MiB")
    private @Nullable Integer memsize;

    @ConfigProperty(
            description = "Whether appliances are cloned from a template: auto, require or never",
            defaultValue = "auto")
    private String clone = "auto";

    @ConfigProperty(description = "Where appliances are looked for, as LIBGUESTFS_PATH")
    private @Nullable String appliancePath;

    @ConfigProperty(description = "The qemu program, as LIBGUESTFS_HV")
    private @Nullable String hypervisor;

    @ConfigProperty(description = "How appliances run, as LIBGUESTFS_BACKEND")
    private @Nullable String backend;

    @ConfigProperty(description = "Settings of the backend, as LIBGUESTFS_BACKEND_SETTINGS")
    private @Nullable String backendSettings;

    @ConfigProperty(
            description =
                    "Where appliances and templates are kept, as LIBGUESTFS_CACHEDIR; it must be on a local file system")
    private @Nullable String cacheDirectory;

    private volatile @Nullable RunningAdapter running;
    private final StatisticsPlugin statistics = new ServerStatistics(() -> Optional.ofNullable(running)
            .map(adapter -> adapter.service().supply().statistics()));

    /**
     * Returns the property {@code name}.
     *
     * @return a name
     */
    public String getName() {
        return name;
    }

    /**
     * Sets the property {@code name}: names the adapter in JMX and in messages; needed where there are several.
     *
     * @param value a name
     */
    public void setName(String value) {
        name = value;
    }

    /**
     * Returns the property {@code imageRoots}.
     *
     * @return absolute paths, separated by colons
     */
    public @Nullable String getImageRoots() {
        return imageRoots;
    }

    /**
     * Sets the property {@code imageRoots}: the directories below which images may be opened, separated by colons; none may be opened otherwise.
     *
     * @param value absolute paths, separated by colons
     */
    public void setImageRoots(@Nullable String value) {
        imageRoots = value;
    }

    /**
     * Returns the property {@code protocols}.
     *
     * @return names of protocols, separated by commas
     */
    public String getProtocols() {
        return protocols;
    }

    /**
     * Sets the property {@code protocols}: the protocols by which images on servers may be opened, separated by commas, such as nbd.
     *
     * @param value names of protocols, separated by commas
     */
    public void setProtocols(String value) {
        protocols = value;
    }

    /**
     * Returns the property {@code minimum}.
     *
     * @return a number, 0 for none
     */
    public Integer getMinimum() {
        return minimum;
    }

    /**
     * Sets the property {@code minimum}: how many appliances are always ready.
     *
     * @param value a number, 0 for none
     */
    public void setMinimum(Integer value) {
        minimum = value;
    }

    /**
     * Returns the property {@code maximum}.
     *
     * @return a number greater than 0
     */
    public Integer getMaximum() {
        return maximum;
    }

    /**
     * Sets the property {@code maximum}: how many appliances this user may have at once on this host, ready or in use.
     *
     * @param value a number greater than 0
     */
    public void setMaximum(Integer value) {
        maximum = value;
    }

    /**
     * Returns the property {@code memoryMebibytes}.
     *
     * @return MiB
     */
    public @Nullable Long getMemoryMebibytes() {
        return memoryMebibytes;
    }

    /**
     * Sets the property {@code memoryMebibytes}: how much memory all appliances may take together, in MiB; seven eighths of the host by default.
     *
     * @param value MiB
     */
    public void setMemoryMebibytes(@Nullable Long value) {
        memoryMebibytes = value;
    }

    /**
     * Returns the property {@code uses}.
     *
     * @return a number greater than 0
     */
    public Integer getUses() {
        return uses;
    }

    /**
     * Sets the property {@code uses}: how many connections an appliance serves, one after the other; more than 1 only
     * where all who use this adapter trust one another.
     *
     * @param value a number greater than 0
     */
    public void setUses(Integer value) {
        uses = value;
    }

    /**
     * Returns the property {@code idleTimeoutSeconds}.
     *
     * @return seconds
     */
    public Integer getIdleTimeoutSeconds() {
        return idleTimeoutSeconds;
    }

    /**
     * Sets the property {@code idleTimeoutSeconds}: after how many seconds an appliance beyond the minimum, which nobody has taken, is ended.
     *
     * @param value seconds
     */
    public void setIdleTimeoutSeconds(Integer value) {
        idleTimeoutSeconds = value;
    }

    /**
     * Returns the property {@code waitTimeoutSeconds}.
     *
     * @return seconds
     */
    public Integer getWaitTimeoutSeconds() {
        return waitTimeoutSeconds;
    }

    /**
     * Sets the property {@code waitTimeoutSeconds}: how many seconds a launch waits for an appliance when there is no room for another.
     *
     * @param value seconds
     */
    public void setWaitTimeoutSeconds(Integer value) {
        waitTimeoutSeconds = value;
    }

    /**
     * Returns the property {@code launchTimeoutSeconds}.
     *
     * @return seconds
     */
    public Integer getLaunchTimeoutSeconds() {
        return launchTimeoutSeconds;
    }

    /**
     * Sets the property {@code launchTimeoutSeconds}: how many seconds a launch may take.
     *
     * @param value seconds
     */
    public void setLaunchTimeoutSeconds(Integer value) {
        launchTimeoutSeconds = value;
    }

    /**
     * Returns the property {@code callTimeoutSeconds}.
     *
     * @return seconds
     */
    public Integer getCallTimeoutSeconds() {
        return callTimeoutSeconds;
    }

    /**
     * Sets the property {@code callTimeoutSeconds}: how many seconds a call may take.
     *
     * @param value seconds
     */
    public void setCallTimeoutSeconds(Integer value) {
        callTimeoutSeconds = value;
    }

    /**
     * Returns the property {@code stallTimeoutSeconds}.
     *
     * @return seconds
     */
    public Integer getStallTimeoutSeconds() {
        return stallTimeoutSeconds;
    }

    /**
     * Sets the property {@code stallTimeoutSeconds}: how many seconds a transfer may stand still.
     *
     * @param value seconds
     */
    public void setStallTimeoutSeconds(Integer value) {
        stallTimeoutSeconds = value;
    }

    /**
     * Returns the property {@code forgottenSeconds}.
     *
     * @return seconds
     */
    public Integer getForgottenSeconds() {
        return forgottenSeconds;
    }

    /**
     * Sets the property {@code forgottenSeconds}: after how many seconds a connection that nobody uses is closed as forgotten; 0 for never.
     *
     * @param value seconds
     */
    public void setForgottenSeconds(Integer value) {
        forgottenSeconds = value;
    }

    /**
     * Returns the property {@code lockTimeoutSeconds}.
     *
     * @return seconds
     */
    public Integer getLockTimeoutSeconds() {
        return lockTimeoutSeconds;
    }

    /**
     * Sets the property {@code lockTimeoutSeconds}: how many seconds a transaction waits at its end for those who read its images.
     *
     * @param value seconds
     */
    public void setLockTimeoutSeconds(Integer value) {
        lockTimeoutSeconds = value;
    }

    /**
     * Returns the property {@code journal}.
     *
     * @return an absolute path
     */
    public @Nullable String getJournal() {
        return journal;
    }

    /**
     * Sets the property {@code journal}: the directory in which transactions keep what they write; by default .guestfs-journal in each image root.
     *
     * @param value an absolute path
     */
    public void setJournal(@Nullable String value) {
        journal = value;
    }

    /**
     * Returns the property {@code memsize}.
     *
     * @return MiB
     */
    public @Nullable Integer getMemsize() {
        return memsize;
    }

    /**
     * Sets the property {@code memsize}: how much memory an appliance has, in MiB.
     *
     * @param value MiB
     */
    public void setMemsize(@Nullable Integer value) {
        memsize = value;
    }

    /**
     * Returns the property {@code clone}.
     *
     * @return {@code auto}, {@code require} or {@code never}
     */
    public String getClone() {
        return clone;
    }

    /**
     * Sets the property {@code clone}: whether appliances are cloned from a template: auto, require or never.
     *
     * @param value {@code auto}, {@code require} or {@code never}
     */
    public void setClone(String value) {
        clone = value;
    }

    /**
     * Returns the property {@code appliancePath}.
     *
     * @return directories, separated by colons
     */
    public @Nullable String getAppliancePath() {
        return appliancePath;
    }

    /**
     * Sets the property {@code appliancePath}: where appliances are looked for, as LIBGUESTFS_PATH.
     *
     * @param value directories, separated by colons
     */
    public void setAppliancePath(@Nullable String value) {
        appliancePath = value;
    }

    /**
     * Returns the property {@code hypervisor}.
     *
     * @return a path
     */
    public @Nullable String getHypervisor() {
        return hypervisor;
    }

    /**
     * Sets the property {@code hypervisor}: the qemu program, as LIBGUESTFS_HV.
     *
     * @param value a path
     */
    public void setHypervisor(@Nullable String value) {
        hypervisor = value;
    }

    /**
     * Returns the property {@code backend}.
     *
     * @return the name of a backend
     */
    public @Nullable String getBackend() {
        return backend;
    }

    /**
     * Sets the property {@code backend}: how appliances run, as LIBGUESTFS_BACKEND.
     *
     * @param value the name of a backend
     */
    public void setBackend(@Nullable String value) {
        backend = value;
    }

    /**
     * Returns the property {@code backendSettings}.
     *
     * @return settings, separated by colons
     */
    public @Nullable String getBackendSettings() {
        return backendSettings;
    }

    /**
     * Sets the property {@code backendSettings}: settings of the backend, as LIBGUESTFS_BACKEND_SETTINGS.
     *
     * @param value settings, separated by colons
     */
    public void setBackendSettings(@Nullable String value) {
        backendSettings = value;
    }

    /**
     * Returns the property {@code cacheDirectory}.
     *
     * @return an absolute path
     */
    public @Nullable String getCacheDirectory() {
        return cacheDirectory;
    }

    /**
     * Sets the property {@code cacheDirectory}: where appliances and templates are kept, as LIBGUESTFS_CACHEDIR; it must be on a local file system.
     *
     * @param value an absolute path
     */
    public void setCacheDirectory(@Nullable String value) {
        cacheDirectory = value;
    }

    @Override
    public void start(BootstrapContext context) throws ResourceAdapterInternalException {
        try {
            open(Optional.of(context.getWorkManager()), context.createTimer());
        } catch (UnavailableException e) {
            throw new ResourceAdapterInternalException("the server has no timer for the resource adapter " + name, e);
        }
    }

    /**
     * Starts it outside of a server, without message-driven beans.
     *
     * @throws ResourceAdapterInternalException if a property has a bad value, or a directory cannot be used
     */
    public void start() throws ResourceAdapterInternalException {
        open(Optional.empty(), new Timer("guestfs-" + name, true));
    }

    private void open(Optional<WorkManager> workers, Timer timer) throws ResourceAdapterInternalException {
        boolean isOpen = false;
        try {
            running = RunningAdapter.open(Configuration.read(this), workers, timer);
            isOpen = true;
        } catch (IOException | LaunchException e) {
            throw new ResourceAdapterInternalException(
                    "the resource adapter " + name + " cannot be started: " + e.getMessage(), e);
        } finally {
            if (!isOpen) {
                timer.cancel();
            }
        }
    }

    @Override
    public void stop() {
        RunningAdapter ending = running;
        running = null;
        if (ending != null) {
            ending.close();
        }
    }

    /**
     * Returns what servers that have IronJacamar show among their own statistics: the figures of the supply.
     *
     * @return the statistics, which stay the same object
     */
    @Override
    public StatisticsPlugin getStatistics() {
        return statistics;
    }

    RunningAdapter requireRunning() throws ResourceException {
        RunningAdapter current = running;
        if (current == null) {
            throw new IllegalStateException("the resource adapter " + name + " is not running: start it before");
        }
        return current;
    }

    @Override
    public void endpointActivation(MessageEndpointFactory factory, ActivationSpec spec) throws ResourceException {
        requireRunning().activate(factory, spec);
    }

    @Override
    public void endpointDeactivation(MessageEndpointFactory factory, ActivationSpec spec) {
        RunningAdapter current = running;
        if (current != null) {
            current.deactivate(factory);
        }
    }

    /** There is nothing to recover: messages are lost with the server, as the handles are that they tell of. */
    @Override
    public XAResource[] getXAResources(ActivationSpec[] specs) {
        return new XAResource[0];
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof GuestfsResourceAdapter adapter
                        && properties().equals(adapter.properties());
    }

    @Override
    public int hashCode() {
        return properties().hashCode();
    }

    private List<Object> properties() {
        return Stream.of(
                        name,
                        imageRoots,
                        protocols,
                        minimum,
                        maximum,
                        memoryMebibytes,
                        uses,
                        idleTimeoutSeconds,
                        waitTimeoutSeconds,
                        launchTimeoutSeconds,
                        callTimeoutSeconds,
                        stallTimeoutSeconds,
                        forgottenSeconds,
                        lockTimeoutSeconds,
                        journal,
                        memsize,
                        clone,
                        appliancePath,
                        hypervisor,
                        backend,
                        backendSettings,
                        cacheDirectory)
                .map(Optional::ofNullable)
                .<Object>map(value -> value)
                .toList();
    }
}
