// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guestfs.FileIn;
import org.guestfs.Guestfs;
import org.guestfs.GuestfsConfig;
import org.guestfs.Secret;
import org.guestfs.api.Catalogue;
import org.guestfs.api.LuksActions;
import org.guestfs.api.PartitionActions;
import org.guestfs.api.SettingsActions;
import org.guestfs.spi.Action.Trait;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DynamicCallTest {
    @Test
    void namesAndPositionsMakeTheSameCallAsTheTypedForm() {
        Call<?> typed = Call.of(PartitionActions.PART_ADD, "/dev/sda", "p", 64L, -64L);
        assertThat(DynamicCall.named(
                        "part_add", Map.of("device", "/dev/sda", "prlogex", "p", "startsect", 64, "endsect", -64)))
                .isEqualTo(typed);
        assertThat(DynamicCall.positional("part_add", List.of("/dev/sda", "p", 64L, -64L), Map.of()))
                .isEqualTo(typed);
    }

    @Test
    void resultsHaveTheTypeOfTheDescriptor() {
        try (Guestfs guestfs =
                Guestfs.create(GuestfsConfig.builder().environment(Map.of()).build())) {
            assertThat(guestfs.call("set_memsize", 2000)).isNull();
            assertThat(guestfs.call("get_memsize")).isEqualTo(2000);
            guestfs.call("set_backend_settings", Map.of("settings", new String[] {"force_tcg"}));
            assertThat(guestfs.call("get_backend_setting", Map.of("name", "force_tcg")))
                    .isEqualTo("1");
        }
    }

    @Test
    void optionalArgumentsGoByTheirNames() {
        Call<?> call = DynamicCall.named(
                "mkfs", Map.of("fstype", "ext4", "device", "/dev/sda", "blocksize", "4096", "label", "root"));
        List<Parameter> options = call.action().options();
        for (int i = 0; i < options.size(); i++) {
            switch (options.get(i).name()) {
                case "blocksize" -> assertThat(call.option(i)).isEqualTo(4096);
                case "label" -> assertThat(call.option(i)).isEqualTo("root");
                default -> assertThat(call.option(i)).isNull();
            }
        }
    }

    @Test
    void valuesAreConvertedWhereNothingIsLost() {
        assertThat(DynamicCall.positional("set_memsize", List.of("0x400"), Map.of())
                        .argument(0))
                .isEqualTo(1024);
        assertThat(DynamicCall.positional("umask", List.of("022"), Map.of()).argument(0))
                .isEqualTo(18);
        assertThat(DynamicCall.positional("set_memsize", List.of(BigInteger.valueOf(512)), Map.of())
                        .argument(0))
                .isEqualTo(512);
        assertThat(DynamicCall.positional("set_trace", List.of("TRUE"), Map.of())
                        .argument(0))
                .isEqualTo(true);
        assertThat(DynamicCall.positional("add_drive_ro", List.of(Path.of("/disk")), Map.of())
                        .argument(0))
                .isEqualTo("/disk");
        assertThat(DynamicCall.positional("upload", List.of(new ByteArrayInputStream(new byte[1]), "/file"), Map.of())
                        .argument(0))
                .isInstanceOf(FileIn.class);
        assertThat(DynamicCall.positional("luks_format", List.of("/dev/sda", "phrase", 0), Map.of())
                        .argument(1))
                .isInstanceOf(Secret.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "--5", "0x", "0x-10", "-0x-1", "08", "5 ", "0x10000000000000000", "1e3", "\u0665"})
    void textThatIsNoNumberIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DynamicCall.positional("set_memsize", List.of(text), Map.of()))
                .withMessageStartingWith("set_memsize: memsize: expected Integer, got String: ");
    }

    @Test
    void numbersGoToTheEndsOfTheirTypes() {
        assertThat(number("9223372036854775807")).isEqualTo(Long.MAX_VALUE);
        assertThat(number("-9223372036854775808")).isEqualTo(Long.MIN_VALUE);
        assertThat(number("0x7fffffffffffffff")).isEqualTo(Long.MAX_VALUE);
        assertThat(number("0777777777777777777777")).isEqualTo(Long.MAX_VALUE);
        assertThat(number("-0x10")).isEqualTo(-16L);
        assertThat(number("+5")).isEqualTo(5L);
        assertThat(number("0")).isEqualTo(0L);
        assertThatIllegalArgumentException().isThrownBy(() -> number("9223372036854775808"));
    }

    private static Object number(String text) {
        return DynamicCall.positional("truncate_size", List.of("/file", text), Map.of())
                .argument(1);
    }

    @Test
    @Timeout(5)
    void aMillionDigitsAreRefusedAtOnce() {
        assertThatIllegalArgumentException().isThrownBy(() -> number("9".repeat(10_000_000)));
    }

    @Test
    void bytesMayBeText() {
        assertThat(DynamicCall.positional("write", List.of("/file", "\u00e9\udcff"), Map.of())
                        .argument(1))
                .isEqualTo(new byte[] {(byte) 0xc3, (byte) 0xa9, (byte) 0xff});
    }

    @Test
    void onlyKeysThatTheCallHasMadeAreWiped() {
        var seen = new ArrayList<Secret>();
        var invoker = new Invoker() {
            @Override
            public <R> R invoke(Call<R> call) {
                Secret key = (Secret) call.argument(1);
                assertThat(key.reveal()).isNotEmpty();
                seen.add(key);
                throw new IllegalStateException("refused");
            }
        };
        Secret own = Secret.of("own");
        assertThatIllegalStateException()
                .isThrownBy(() -> DynamicCall.invoke(invoker, "luks_format", List.of("/dev/sda", own, 0)));
        assertThatIllegalStateException()
                .isThrownBy(() -> DynamicCall.invoke(
                        invoker, "luks_format", Map.of("device", "/dev/sda", "key", "made", "keyslot", 0)));
        assertThat(own.reveal()).isEqualTo("own".getBytes(StandardCharsets.UTF_8));
        assertThatIllegalStateException().isThrownBy(() -> seen.get(1).reveal()).withMessageContaining("wiped");
    }

    @Test
    void unknownActionsAreNamedWithOneThatIsSpeltAlike() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DynamicCall.require("part_dsk"))
                .withMessage("no action is called \"part_dsk\"; did you mean \"part_disk\"?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DynamicCall.require("frobnicate_everything"))
                .withMessage("no action is called \"frobnicate_everything\"");
        assertThatIllegalArgumentException()
                .as("internal actions are not public")
                .isThrownBy(() -> DynamicCall.require("internal_write"));
    }

    @Test
    void argumentsThatDoNotFitAreNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DynamicCall.named("part_disk", Map.of("device", "/dev/sda")))
                .withMessage("part_disk: the argument \"parttype\" is missing; expected: "
                        + "part_disk(device: String, parttype: String)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DynamicCall.named("get_memsize", Map.of("unit", "MB")))
                .withMessageContaining("there is no argument \"unit\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DynamicCall.positional("get_memsize", List.of(1), Map.of()))
                .withMessage("get_memsize: 1 arguments were given; expected: get_memsize()");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DynamicCall.positional("set_memsize", List.of(1L << 40), Map.of()))
                .withMessage("set_memsize: memsize: expected Integer, got Long: 1099511627776");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DynamicCall.positional("set_memsize", List.of(1.5), Map.of()))
                .withMessageContaining("got Double");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DynamicCall.positional("set_memsize", List.of("many"), Map.of()))
                .withMessageContaining("got String: many");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DynamicCall.positional("set_trace", List.of("maybe"), Map.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DynamicCall.positional("available", List.of(List.of(1)), Map.of()));
        var values = new HashMap<String, Object>();
        values.put("device", null);
        values.put("parttype", "gpt");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DynamicCall.named("part_disk", values))
                .withMessage("part_disk: device must not be null, expected String");
    }

    @Test
    void keysAreNotShown() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DynamicCall.positional("luks_format", List.of("/dev/sda", 12345, 0), Map.of()))
                .withMessage("luks_format: key: expected Secret, got Integer");
        assertThat(DynamicCall.positional("luks_format", List.of("/dev/sda", "phrase", 0), Map.of())
                        .argument(1))
                .asString()
                .doesNotContain("phrase");
    }

    @Test
    void everyPublicActionCanBeDescribed() {
        for (Action<?> action : Catalogue.actions()) {
            if (!action.is(Trait.INTERNAL)) {
                assertThat(DynamicCall.require(action.name())).isSameAs(action);
                assertThat(action.summary()).as(action.name()).endsWith(".");
            }
        }
        assertThat(DynamicCall.signature(LuksActions.LUKS_OPEN))
                .isEqualTo("luks_open(device: String, key: Secret, mapname: String)");
        assertThat(SettingsActions.GET_MEMSIZE.summary()).isNotEmpty();
    }
}
