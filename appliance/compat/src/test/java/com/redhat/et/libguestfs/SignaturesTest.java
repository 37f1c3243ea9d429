// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package com.redhat.et.libguestfs;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guestfs.api.Catalogue;
import org.guestfs.spi.Action;
import org.guestfs.spi.StructType;
import org.junit.jupiter.api.Test;

/** Signatures where the original cannot be asked; the build compares with it where it is installed. */
class SignaturesTest {
    private static Stream<Method> methods(String name) {
        return Arrays.stream(GuestFS.class.getDeclaredMethods())
                .filter(method -> method.getName().equals(name));
    }

    private static Method method(String name, Class<?>... parameters) throws NoSuchMethodException {
        return GuestFS.class.getMethod(name, parameters);
    }

    @Test
    void hasAMethodForEveryActionOfTheBindings() {
        List<String> missing = Catalogue.actions().stream()
                .filter(action -> !action.group().equals("internal"))
                .map(Action::name)
                .filter(name -> methods(name).findAny().isEmpty())
                .toList();
        assertThat(missing).isEmpty();
        assertThat(methods("internal_autosync")).isEmpty();
    }

    @Test
    void takesOptionalArgumentsInAMapOrNotAtAll() {
        for (Action<?> action : Catalogue.actions()) {
            if (!action.options().isEmpty() && methods(action.name()).findAny().isPresent()) {
                int required = action.parameters().size();
                assertThat(methods(action.name()).map(Method::getParameterCount))
                        .as(action.name())
                        .containsExactlyInAnyOrder(required, required + 1);
            }
        }
    }

    @Test
    void keepsTheSecondNamesOfActionsThatOnceHadNoOptions() {
        List<String> second = Arrays.stream(GuestFS.class.getDeclaredMethods())
                .map(Method::getName)
                .filter(name -> name.endsWith("_opts"))
                .distinct()
                .sorted()
                .toList();
        assertThat(second).hasSize(17).contains("add_drive_opts", "mkfs_opts", "umount_opts");
    }

    @Test
    void hasTheTypesOfTheOriginal() throws Exception {
        assertThat(method("ls", String.class).getReturnType()).isEqualTo(String[].class);
        assertThat(method("list_filesystems").getReturnType()).isEqualTo(Map.class);
        assertThat(method("part_list", String.class).getReturnType()).isEqualTo(Partition[].class);
        assertThat(method("stat", String.class).getReturnType()).isEqualTo(Stat.class);
        assertThat(method("read_file", String.class).getReturnType()).isEqualTo(String.class);
        assertThat(method("get_append").getReturnType()).isEqualTo(String.class);
        assertThat(method("write", String.class, byte[].class).getReturnType()).isEqualTo(void.class);
        assertThat(method("command", String[].class).getReturnType()).isEqualTo(String.class);
        assertThat(method("luks_open", String.class, String.class, String.class).getExceptionTypes())
                .containsExactly(LibGuestFSException.class);
        assertThat(method("add_libvirt_dom", long.class, Map.class).getReturnType())
                .isEqualTo(int.class);
    }

    @Test
    void structsHavePublicFieldsThatCanBeSet() throws Exception {
        assertThat(Stat.class.getConstructor().newInstance()).isNotNull();
        assertThat(Stat.class.getField("size").getType()).isEqualTo(long.class);
        assertThat(XAttr.class.getField("attrval").getType()).isEqualTo(String.class);
        assertThat(INotifyEvent.class.getField("in_mask").getType()).isEqualTo(int.class);
        assertThat(Dirent.class.getField("ftyp").getType()).isEqualTo(char.class);
        assertThat(LV.class.getField("snap_percent").getType()).isEqualTo(float.class);
        assertThat(Arrays.stream(PV.class.getFields()).map(field -> Modifier.isFinal(field.getModifiers())))
                .containsOnly(false);
    }

    @Test
    void structsTakeOverEveryFieldUnderItsOwnName() throws Exception {
        StructType<org.guestfs.api.Statvfs> type = org.guestfs.api.Statvfs.TYPE;
        Object[] values = Stream.iterate(1L, value -> value + 1)
                .limit(type.fields().size())
                .toArray();
        StatVFS struct = StatVFS.of(type.constructor().apply(values));
        for (int i = 0; i < values.length; i++) {
            String name = type.fields().get(i).name();
            assertThat(StatVFS.class.getField(name).get(struct)).as(name).isEqualTo(values[i]);
        }
    }

    @Test
    void bytesOfAStructSurviveInAString() {
        XAttr attribute = XAttr.of(new org.guestfs.api.Xattr("user.key", new byte[] {'a', 0, (byte) 0xff}));
        assertThat(attribute.attrval).isEqualTo("a\0\uDCFF");
    }

    @Test
    void marksWhatUpstreamDeprecates() throws Exception {
        assertThat(method("add_cdrom", String.class).isAnnotationPresent(Deprecated.class))
                .isTrue();
        assertThat(method("add_drive_ro", String.class).isAnnotationPresent(Deprecated.class))
                .isFalse();
    }

    @Test
    void numbersEventsAsTheManualDoes() throws Exception {
        Map<String, Long> bits = Arrays.stream(GuestFS.class.getFields())
                .filter(field -> field.getName().startsWith("EVENT_"))
                .collect(Collectors.toMap(field -> field.getName(), field -> {
                    try {
                        return field.getLong(null);
                    } catch (IllegalAccessException e) {
                        throw new AssertionError(e);
                    }
                }));
        assertThat(bits)
                .hasSize(11)
                .containsEntry("EVENT_CLOSE", 1L)
                .containsEntry("EVENT_PROGRESS", 8L)
                .containsEntry("EVENT_WARNING", 512L)
                .containsEntry("EVENT_ALL", 1023L);
    }
}
