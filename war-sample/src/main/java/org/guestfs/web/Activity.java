// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.web;

import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import org.guestfs.ejb.GuestNames;
import org.guestfs.web.view.ActivityView;
import org.jspecify.annotations.Nullable;

/** What the beans of the adapter say. They are read as any console does it; they may not be there, or go meanwhile. */
final class Activity {
    private static final Map<String, String> COUNTERS = Map.of(
            "created", "CreatedCount",
            "launched", "LaunchedCount",
            "lost", "LostCount",
            "closed", "ClosedCount",
            "calls", "CallCount",
            "failedCalls", "FailedCallCount",
            "bytesSent", "BytesSent",
            "bytesReceived", "BytesReceived");

    private Activity() {}

    /** One bean, read at once. */
    private record Bean(ObjectName name, Map<String, Object> values) {
        long number(String attribute) {
            return values.get(attribute) instanceof Number number ? number.longValue() : 0;
        }

        String text(String attribute) {
            return values.get(attribute) instanceof String text ? GuestNames.display(text) : "";
        }

        Instant time(String attribute) {
            return values.get(attribute) instanceof Date date ? date.toInstant() : Instant.EPOCH;
        }

        List<String> texts(String attribute) {
            return values.get(attribute) instanceof String[] texts
                    ? Stream.of(texts).map(GuestNames::display).toList()
                    : List.of();
        }
    }

    static ActivityView now(boolean isShowingDrives) {
        List<Bean> sums = find("Handles");
        List<Bean> supplies = find("Supply");
        Map<String, Long> counters = new LinkedHashMap<>();
        COUNTERS.forEach((name, attribute) -> counters.put(
                name, sums.stream().mapToLong(bean -> bean.number(attribute)).sum()));
        List<String> problems = sums.stream()
                .map(bean -> bean.text("Problem"))
                .filter(text -> !text.isEmpty())
                .toList();
        return new ActivityView(
                Instant.now(),
                sums.stream().allMatch(bean -> Boolean.TRUE.equals(bean.values().get("Healthy"))),
                String.join("; ", problems),
                supplies.isEmpty() ? null : supply(supplies),
                counters,
                find("Handle").stream()
                        .map(bean -> handle(bean, isShowingDrives))
                        .toList());
    }

    private static List<Bean> find(String type) {
        MBeanServer server = ManagementFactory.getPlatformMBeanServer();
        List<Bean> beans = new ArrayList<>();
        for (ObjectName name : names(server, type)) {
            Bean bean = read(server, name);
            if (bean != null) {
                beans.add(bean);
            }
        }
        return beans;
    }

    private static Set<ObjectName> names(MBeanServer server, String type) {
        try {
            return server.queryNames(new ObjectName("org.guestfs:type=" + type + ",*"), null);
        } catch (JMException e) {
            throw new IllegalStateException("that is a name", e);
        }
    }

    private static @Nullable Bean read(MBeanServer server, ObjectName name) {
        try {
            String[] attributes = Stream.of(server.getMBeanInfo(name).getAttributes())
                    .map(attribute -> attribute.getName())
                    .toArray(String[]::new);
            Map<String, Object> values = new LinkedHashMap<>();
            server.getAttributes(name, attributes)
                    .asList()
                    .forEach(attribute -> values.put(attribute.getName(), attribute.getValue()));
            return new Bean(name, values);
        } catch (JMException e) {
            // It has been closed since.
            return null;
        }
    }

    private static ActivityView.SupplyView supply(List<Bean> supplies) {
        return new ActivityView.SupplyView(
                sum(supplies, "ReadyCount"),
                sum(supplies, "StartingCount"),
                sum(supplies, "InUseCount"),
                sum(supplies, "WaitingCount"),
                sum(supplies, "Minimum"),
                sum(supplies, "Maximum"),
                sum(supplies, "CreatedCount"),
                sum(supplies, "ServedCount"),
                sum(supplies, "ServedReadyCount"),
                sum(supplies, "TimedOutCount"),
                sum(supplies, "FailedCount"),
                sum(supplies, "TotalWaitMillis"));
    }

    private static long sum(List<Bean> beans, String attribute) {
        return beans.stream().mapToLong(bean -> bean.number(attribute)).sum();
    }

    private static ActivityView.HandleView handle(Bean bean, boolean isShowingDrives) {
        return new ActivityView.HandleView(
                bean.number("Number"),
                bean.text("State"),
                bean.text("Accelerator"),
                bean.time("CreatedTime"),
                bean.number("ResidentBytes"),
                bean.number("CallCount"),
                bean.text("CurrentAction"),
                bean.number("CurrentActionMillis"),
                bean.number("ProgressPosition"),
                bean.number("ProgressTotal"),
                isShowingDrives ? bean.texts("Drives") : List.of());
    }
}
