// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.handle;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guestfs.spi.Call;
import org.guestfs.spi.Parameter;
import org.guestfs.spi.Parameter.Type;
import org.jspecify.annotations.Nullable;

/**
 * The names that disks have on other controllers, such as {@code /dev/vda1}, by which libguestfs means the disk with that
 * letter. The daemon would know them from the disks that it found when it started, but disks that are attached later come
 * too late for that.
 */
final class DiskAlias {
    private static final Pattern ALIAS = Pattern.compile("(/dev/)[^/dm][^/d]?d([a-z]+[0-9]*)");
    private static final Pattern SUBVOLUME = Pattern.compile("(btrfsvol:)([^/]*/[^/]*/[^/]+)(/.*)", Pattern.DOTALL);

    private static final Set<Type> NAMES =
            EnumSet.of(Type.DEVICE, Type.MOUNTABLE, Type.DEV_OR_PATH, Type.MOUNTABLE_OR_PATH);

    private DiskAlias() {}

    /** Returns the call with the names that an appliance has in which all disks are on SCSI. */
    static <R> Call<R> resolve(Call<R> call) {
        List<Parameter> parameters = call.action().parameters();
        @Nullable Object[] arguments = new Object[parameters.size()];
        boolean isOther = false;
        for (int i = 0; i < arguments.length; i++) {
            Object given = call.argument(i);
            arguments[i] = resolve(parameters.get(i).type(), given);
            isOther |= given != null && !given.equals(arguments[i]);
        }
        if (!isOther) {
            return call;
        }
        @Nullable Object[] options = new Object[call.action().options().size()];
        for (int i = 0; i < options.length; i++) {
            options[i] = call.option(i);
        }
        return Call.of(call.action(), arguments).with(options);
    }

    private static @Nullable Object resolve(Type type, @Nullable Object value) {
        if (NAMES.contains(type) && value instanceof String name) {
            return resolve(name);
        }
        if (type == Type.DEVICE_LIST && value instanceof List<?> names) {
            return names.stream().map(name -> resolve((String) name)).toList();
        }
        return value;
    }

    /** Returns the name that the appliance has for a disk or a partition; anything else stays. */
    static String resolve(String name) {
        Matcher subvolume = SUBVOLUME.matcher(name);
        if (subvolume.matches()) {
            return subvolume.group(1) + resolve(subvolume.group(2)) + subvolume.group(3);
        }
        Matcher alias = ALIAS.matcher(name);
        return alias.matches() ? alias.group(1) + "sd" + alias.group(2) : name;
    }
}
