// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.jmx;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.management.MBeanNotificationInfo;
import javax.management.Notification;
import javax.management.NotificationBroadcasterSupport;
import javax.management.openmbean.CompositeData;
import javax.management.openmbean.CompositeDataSupport;
import javax.management.openmbean.CompositeType;
import javax.management.openmbean.OpenDataException;
import javax.management.openmbean.OpenType;
import javax.management.openmbean.SimpleType;

/** What sends notifications: numbered ones, with composite data that any client understands. Thread-safe. */
abstract class Emitter extends NotificationBroadcasterSupport {
    private final Notifications notifications;

    Emitter(Notifications notifications, String description, String... types) {
        super(notifications, new MBeanNotificationInfo(types, Notification.class.getName(), description));
        this.notifications = notifications;
    }

    Notifications notifications() {
        return notifications;
    }

    /**
     * Sends a notification.
     *
     * @param type its type
     * @param message what happened, for people
     * @param details the same for programs, in order: numbers of the type {@code long}, and texts
     */
    void emit(String type, String message, Map<String, Object> details) {
        var notification =
                new Notification(type, this, notifications.nextNumber(), System.currentTimeMillis(), message);
        notification.setUserData(composite(type, details));
        sendNotification(notification);
    }

    private static CompositeData composite(String type, Map<String, Object> details) {
        String[] names = details.keySet().toArray(String[]::new);
        OpenType<?>[] types = details.values().stream()
                .map(value -> value instanceof Long ? SimpleType.LONG : SimpleType.STRING)
                .toArray(OpenType<?>[]::new);
        try {
            return new CompositeDataSupport(new CompositeType(type, type, names, names, types), details);
        } catch (OpenDataException e) {
            throw new IllegalStateException("a notification of type " + type + " cannot have " + details, e);
        }
    }

    /** Details in their order. */
    static Map<String, Object> details(Object... namesAndValues) {
        var details = new LinkedHashMap<String, Object>();
        List<Object> list = Arrays.asList(namesAndValues);
        for (int i = 0; i < list.size(); i += 2) {
            details.put((String) list.get(i), list.get(i + 1));
        }
        return details;
    }
}
