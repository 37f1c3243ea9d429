// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.libvirt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.guestfs.Guestfs;
import org.guestfs.OperationException;
import org.guestfs.api.DriveActions;
import org.guestfs.spi.Call;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What remains when the jars of the binding are not there. */
final class WithoutLibvirtTest {
    /** Loads our classes anew, and finds none of a package. */
    private static final class Hiding extends ClassLoader {
        private final String hidden;

        Hiding(String hidden) {
            super(Guestfs.class.getClassLoader());
            this.hidden = hidden;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith(hidden)) {
                throw new ClassNotFoundException(name);
            }
            // The binding's classes have to look for JNA here too.
            if (!name.startsWith("org.guestfs.") && !name.startsWith("org.libvirt.")) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded == null ? define(name) : loaded;
            }
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream file = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (file == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] code = file.readAllBytes();
                return defineClass(name, code, 0, code.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }

    /** Runs in a world of its own, where it is reached by reflection; says what happens, in words of both worlds. */
    public static final class User {
        private User() {}

        public static String addDomain() {
            return refusal(Call.of(DriveActions.ADD_DOMAIN, "any"));
        }

        public static String addPointer() {
            return refusal(Call.of(DriveActions.ADD_LIBVIRT_DOM, new Object()));
        }

        private static String refusal(Call<?> call) {
            try (Guestfs guestfs = Guestfs.create()) {
                guestfs.setLibvirtSupportedCredentials(List.of("username"));
                guestfs.addDrive("/dev/null");
                return "no refusal: " + guestfs.invoke(call);
            } catch (OperationException e) {
                return e.errnoName() + " " + e.getMessage();
            }
        }
    }

    private static Object use(String hidden, String method) throws Exception {
        return Class.forName(User.class.getName(), true, new Hiding(hidden))
                .getMethod(method)
                .invoke(null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.libvirt.", "com.sun.jna."})
    void lookingUpADomainFailsAndSaysWhatToInstall(String hidden) throws Exception {
        assertThat(use(hidden, "addDomain").toString())
                .startsWith("ENOTSUP add_domain: ")
                .contains("libvirt0", "org.libvirt:libvirt", "net.java.dev.jna:jna");
    }

    @Test
    void takingADomainFailsAndSaysWhatToInstall() throws Exception {
        assertThat(use("org.libvirt.", "addPointer").toString())
                .startsWith("ENOTSUP add_libvirt_dom: ")
                .contains("org.libvirt:libvirt");
    }
}
