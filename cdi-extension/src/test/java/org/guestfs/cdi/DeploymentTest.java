// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.cdi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.guestfs.cdi.Access.READ_WRITE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.SessionScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.guestfs.Drive;
import org.guestfs.EventType;
import org.guestfs.Guestfs;
import org.guestfs.GuestfsEvent;
import org.guestfs.Supply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What names stand for, and what is said of those that stand for nothing, when the application is deployed. */
final class DeploymentTest {
    @TempDir
    private Path images;

    @BeforeEach
    void makeImages() throws Exception {
        Files.createFile(images.resolve("guest.img"));
        Files.createFile(images.resolve("other.img"));
    }

    @Dependent
    static class Good {
        @Inject
        @Image("guest.img")
        Guestfs guest;

        @Inject
        @Image("named")
        @Image(value = "other.img", access = READ_WRITE, format = "raw", label = "data")
        Guestfs several;

        @Inject
        @Image(value = "named", scope = ApplicationScoped.class)
        Guestfs shared;

        @Inject
        @Any
        Instance<Guestfs> handles;

        @Inject
        @Guest
        Guestfs mounted;
    }

    @Test
    void namesAreFoundInTheDirectoryAndInTheConfiguration() {
        String path = images.resolve("guest.img").toString();
        Map<String, String> settings = Map.of("root", images.toString(), "images.named.path", path);
        try (SeContainer container = Containers.start(settings, Good.class)) {
            Good good = container.select(Good.class).get();
            assertThat(good.guest).hasToString("the handle of " + path);
            assertThat(good.several).hasToString("the handle of " + path + ", " + images.resolve("other.img"));
            assertThat(good.shared).hasToString("the handle of named in @ApplicationScoped");
        }
    }

    @Dependent
    static class Definitions {
        @Produces
        ImageDefinition guest() {
            return new ImageDefinition("defined", Drive.builder("/dev/null").build());
        }

        @Produces
        ImageDefinition onlyRead() {
            return new ImageDefinition(
                    "only read",
                    Drive.builder("/dev/null").format("raw").readonly(true).build());
        }
    }

    @Dependent
    static class DefinedUser {
        @Inject
        @Image("defined")
        Guestfs guest;

        @Inject
        @Any
        Instance<Guestfs> handles;
    }

    @Test
    void beansDefineNames() {
        try (SeContainer container = Containers.start(DefinedUser.class, Definitions.class)) {
            DefinedUser user = container.select(DefinedUser.class).get();
            assertThat(user.guest).hasToString("the handle of /dev/null");
            assertThat(user.handles.select(Image.Literal.of("only read")).get()).hasToString("the handle of /dev/null");
        }
    }

    @Test
    void aLookUpHearsTheSameAsADeployment() {
        try (SeContainer container = Containers.start(DefinedUser.class, Definitions.class)) {
            Instance<Guestfs> handles = container.select(DefinedUser.class).get().handles;
            assertThatThrownBy(
                            () -> handles.select(Image.Literal.of("unheard of")).get())
                    .hasStackTraceContaining("there is no image \"unheard of\"; known are [defined, only read]");
            assertThatThrownBy(() -> handles.select(Image.Literal.of("defined").withScope(SessionScoped.class))
                            .get())
                    .hasStackTraceContaining("@SessionScoped");
        }
    }

    @Test
    void aHandleThatWasNeverUsedCostsNothing() {
        try (SeContainer container = Containers.start(DefinedUser.class, Definitions.class)) {
            Guestfs guest = container.select(DefinedUser.class).get().guest;
            guest.userCancel();
            guest.privateData().put("key", "value");
            assertThat(guest.accelerator()).isEmpty();
            guest.close();
            assertThatThrownBy(guest::listDevices).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void whatIsSharedIsClosedByItsScopeOnly() {
        try (SeContainer container = Containers.start(DefinedUser.class, Definitions.class)) {
            Guestfs guest = container
                    .select(DefinedUser.class)
                    .get()
                    .handles
                    .select(Image.Literal.of("defined").withScope(ApplicationScoped.class))
                    .get();
            assertThatThrownBy(guest::close)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("@ApplicationScoped");
        }
    }

    @Dependent
    static class Bad {
        @Inject
        @Image("unheard of")
        Guestfs unknown;

        @Inject
        @Image("../passwd")
        Guestfs outside;

        @Inject
        @Image(value = "guest.img", access = READ_WRITE)
        Guestfs guessed;

        @Inject
        @Image(value = "only read", access = READ_WRITE)
        Guestfs forbidden;

        @Inject
        @Image(value = "only read", format = "qcow2")
        Guestfs misread;

        @Inject
        @Image("guest.img")
        String text;

        @Inject
        @Image(value = "guest.img", scope = SessionScoped.class)
        Guestfs stored;

        @Inject
        @Image(value = "guest.img", scope = Singleton.class)
        Guestfs single;

        @Inject
        @Image(value = "guest.img", scope = Deprecated.class)
        Guestfs scopeless;

        @Inject
        @Image("guest.img")
        @Image(value = "guest.img", access = READ_WRITE, format = "raw")
        Guestfs twice;

        @Inject
        @Image(value = "guest.img", label = "same")
        @Image(value = "other.img", label = "same", scope = ApplicationScoped.class)
        Guestfs sameLabels;

        @Inject
        @Image(value = "guest.img", label = "1")
        Guestfs badLabel;

        @Inject
        @Image("gone")
        Instance<Guestfs> gone;

        @Inject
        @Image("no path: \0")
        Instance<Guestfs> noPath;

        @Inject
        @Image("misconfigured")
        Guestfs misconfigured;

        @Inject
        void initialize(@Image("defined") Guestfs fine, @Image("missing") Guestfs missing) {}

        @WithGuest(@Image("no guest"))
        void run() {}

        @WithGuest(@Image("guest.img"))
        private void hidden() {}

        void on(@Observes @HandleEvent(EventType.PROGRESS) GuestfsEvent.Trace never) {}
    }

    @Dependent
    static class Twice {
        @Produces
        ImageDefinition gone() {
            return new ImageDefinition(
                    "gone", Drive.builder("/nowhere/gone.img").build());
        }

        @Produces
        ImageDefinition first() {
            return new ImageDefinition("missing", Drive.builder("/dev/null").build());
        }

        @Produces
        ImageDefinition second() {
            return new ImageDefinition("missing", Drive.builder("/dev/zero").build());
        }
    }

    @Test
    void allProblemsAreReportedTogetherEachWithItsPlace() {
        String report = report(
                Map.of(
                        "root",
                        images.toString(),
                        "images.missing.path",
                        "/dev/null",
                        "images.misconfigured.path",
                        "guest.img",
                        "images.misconfigured.readonly",
                        "perhaps"),
                Bad.class,
                Definitions.class,
                Twice.class);
        String bean = Bad.class.getName();
        assertThat(report)
                .contains(bean + ".unknown: there is no image \"unheard of\" in " + images)
                .contains(bean + ".outside: \"../passwd\" leads out of " + images)
                .contains(bean + ".guessed: \"guest.img\" is to be written and has no format")
                .contains(bean + ".forbidden: \"only read\" is defined to be read-only")
                .contains(bean + ".misread: \"only read\" is defined to have the format raw, and wanted with qcow2")
                .contains(bean + ".text: @Image injects a handle, and no java.lang.String")
                .contains(bean + ".stored: handles cannot have the scope @SessionScoped")
                .contains(bean + ".single: handles cannot have the scope @Singleton")
                .contains(bean + ".scopeless: @java.lang.Deprecated is not a scope")
                .contains(bean + ".twice: the disk \"guest.img\" is there more than once")
                .contains(bean + ".sameLabels: two disks have the label same")
                .contains(bean + ".sameLabels: the disks of one handle have different scopes")
                .contains(bean + ".badLabel: \"guest.img\": label parameter")
                .contains(bean + ".gone: \"gone\" stands for /nowhere/gone.img, which is not there")
                .contains(bean + ".noPath: \"no path: \0\" cannot be a path")
                .contains(bean + ".misconfigured: \"misconfigured\" is not configured well:"
                        + " guestfs.images.misconfigured.readonly must be true or false, got \"perhaps\"")
                .contains("parameter 2 of " + bean + ".initialize: \"missing\" is ambiguous: 2 beans of the type"
                        + " ImageDefinition and the configuration define it")
                .contains(bean + ".run: there is no image \"no guest\"")
                .contains(bean + ".hidden: @WithGuest has no effect")
                .contains(bean + ".on: it would never be called: events of the class PROGRESS are no Trace");
    }

    @Dependent
    static class Supplies {
        @Produces
        Supply first() {
            throw new AssertionError("nobody has a handle");
        }

        @Produces
        Supply second() {
            throw new AssertionError("nobody has a handle");
        }
    }

    @Test
    void aBadConfigurationIsAProblemWhateverIsInjected() {
        assertThat(report(Map.of("root", "/nowhere", "supply.minimum", "many"), Supplies.class))
                .contains("guestfs.root is /nowhere, which is not a directory")
                .contains("the supply is not configured well: guestfs.supply.minimum must be a whole number")
                .contains("there are several beans of the type org.guestfs.Supply");
    }

    /** What somebody reads: the exception, and the log, where OpenWebBeans has the problems. */
    private static String report(Map<String, String> settings, Class<?>... beans) {
        var report = new StringWriter();
        var printer = new PrintWriter(report);
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord message) {
                printer.println(message.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger root = Logger.getLogger("");
        root.addHandler(handler);
        try {
            Throwable failure = catchThrowable(() -> Containers.start(settings, beans));
            assertThat(failure).as("it was deployed").isNotNull();
            failure.printStackTrace(printer);
        } finally {
            root.removeHandler(handler);
        }
        return report.toString();
    }

    @Test
    void annotationsAndLiteralsAreTheSame() throws Exception {
        var field = Good.class.getDeclaredField("several");
        assertThat(List.of(field.getAnnotationsByType(Image.class)))
                .isEqualTo(List.of(
                        Image.Literal.of("named"),
                        Image.Literal.readWrite("other.img", "raw").withLabel("data")));
    }
}
