// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamingTest {
    @ParameterizedTest
    @CsvSource({"part_get_gpt_type, partGetGptType", "mke2fs_JL, mke2fsJL", "umount, umount"})
    void joinsTheWordsOfAnAction(String action, String method) {
        assertThat(Naming.method(action)).isEqualTo(method);
    }

    @ParameterizedTest
    @ValueSource(strings = {"switch", "notify", "get_class", "to_string", "close", "invoke"})
    void keepsMethodsClearOfKeywordsAndOfWhatEveryHandleHas(String action) {
        assertThat(Naming.method(action)).endsWith("Action");
    }

    @Test
    void keepsVariablesClearOfKeywords() {
        assertThat(Naming.variable("default")).isEqualTo("defaultValue");
        assertThat(Naming.variable("app2_class")).isEqualTo("app2Class");
    }

    @Test
    void namesTypesAfterStructsActionsAndGroups() {
        assertThat(Naming.struct("lvm_pv")).isEqualTo("LvmPv");
        assertThat(Naming.options("part_set_name")).isEqualTo("PartSetNameOptions");
        assertThat(Naming.api("lvm")).isEqualTo("LvmApi");
        assertThat(Naming.actions("bindtest")).isEqualTo("BindTestActions");
        assertThat(Naming.constant("mke2fs_JL")).isEqualTo("MKE2FS_JL");
    }
}
