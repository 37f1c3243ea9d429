// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb.internal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.ScheduleExpression;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.lang.System.Logger.Level;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Inspects what is new, every night. */
// The container makes it: public, not final, with a constructor without parameters.
@Singleton
@Startup
@PermitAll
public class NightlyInspection {
    private static final System.Logger LOG = System.getLogger("org.guestfs.ejb");

    @EJB
    private @Nullable ServicesBean container;

    @Resource
    private @Nullable TimerService timers;

    /** For the container. */
    public NightlyInspection() {}

    /** Sets the timer, unless the server has kept it; one for another time is from an earlier configuration. */
    @PostConstruct
    void arrange() {
        Settings settings = Objects.requireNonNull(container, "container").settings();
        String wanted = settings.timer() == Settings.NightlyTimer.NONE ? "" : "nightly at " + settings.nightly();
        boolean isThere = false;
        for (Timer timer : Objects.requireNonNull(timers, "timers").getTimers()) {
            if (wanted.equals(timer.getInfo()) && isPersistent(settings) && !isThere) {
                isThere = true;
            } else {
                timer.cancel();
            }
        }
        if (!wanted.isEmpty() && !isThere) {
            timers.createCalendarTimer(at(settings.nightly()), new TimerConfig(wanted, isPersistent(settings)));
        }
    }

    private static boolean isPersistent(Settings settings) {
        return settings.timer() == Settings.NightlyTimer.PERSISTENT;
    }

    private static ScheduleExpression at(LocalTime time) {
        return new ScheduleExpression()
                .hour(time.getHour())
                .minute(time.getMinute())
                .second(time.getSecond());
    }

    /** Inspects, for as long as it takes. */
    @Timeout
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void inspect() {
        int count = Objects.requireNonNull(container, "container")
                .services()
                .catalogue()
                .inspectChanged();
        LOG.log(Level.INFO, "{0} images were inspected that are new or were changed", count);
    }
}
