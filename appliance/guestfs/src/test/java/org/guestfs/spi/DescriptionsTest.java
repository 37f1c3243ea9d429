// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.guestfs.api.Catalogue;
import org.guestfs.api.DirectoryActions;
import org.guestfs.api.ExtActions;
import org.guestfs.api.PartitionActions;
import org.guestfs.api.SettingsActions;
import org.guestfs.api.TransferActions;
import org.guestfs.spi.Action.Trait;
import org.guestfs.spi.Result.Kind;
import org.junit.jupiter.api.Test;

/** What tools such as a console can say about an action, without its Javadoc. */
class DescriptionsTest {
    @Test
    void everyArgumentOptionAndResultHasWords() {
        for (Action<?> action : publicActions()) {
            assertThat(Stream.of(action.parameters(), action.options()).flatMap(List::stream))
                    .as(action.name())
                    .allSatisfy(parameter ->
                            assertThat(parameter.doc()).isNotEmpty().doesNotEndWith("."));
            assertThat(action.result().doc().isEmpty())
                    .as(action.name())
                    .isEqualTo(action.result().kind() == Kind.NONE);
        }
    }

    @Test
    void theWordsAreFreeOfTags() {
        for (Action<?> action : publicActions()) {
            Stream<String> parameters = Stream.of(action.parameters(), action.options())
                    .flatMap(List::stream)
                    .map(Parameter::doc);
            Stream<String> others = Stream.of(
                    action.summary(),
                    action.details(),
                    action.errors(),
                    action.refusals(),
                    action.result().doc());
            assertThat(Stream.concat(parameters, others)).as(action.name()).noneMatch(text -> text.contains("{@"));
        }
    }

    @Test
    void argumentsAreDescribedForTheirAction() {
        assertThat(PartitionActions.PART_INIT.parameters().get(0).doc()).isEqualTo("a whole disk, such as /dev/sda");
        assertThat(DirectoryActions.MKNOD.parameters().get(0).doc()).contains("020644 for a character device");
        assertThat(SettingsActions.SET_MEMSIZE.parameters().get(0).doc()).contains("MiB");
        assertThat(ExtActions.E2FSCK.options().get(2).doc()).contains("answer no to every question");
    }

    @Test
    void errorsAndRefusalsAreToldApart() {
        assertThat(DirectoryActions.MKDIR.errors()).contains("EEXIST if the path is taken");
        assertThat(DirectoryActions.MKDIR.refusals()).isEqualTo("a text holds a NUL character");
        assertThat(PartitionActions.PART_SET_GPT_TYPE.refusals()).contains("guid is not of the form 8-4-4-4-12");
        assertThat(SettingsActions.SET_MEMSIZE.refusals()).isEqualTo("memsize is less than 256");
        assertThat(SettingsActions.GET_MEMSIZE.errors()).isEmpty();
        assertThat(SettingsActions.GET_MEMSIZE.refusals()).isEmpty();
    }

    @Test
    void whatACallerWouldNotExpectIsSaid() {
        assertThat(TransferActions.COPY_OUT.details()).contains("device nodes").contains("WARNING");
        assertThat(TransferActions.COPY_IN.details()).contains("symbolic links are copied, not followed");
    }

    @Test
    void whatIsNotInTheTableNeedsNoWords() {
        Action<Void> action = Action.define("own", Result.none())
                .parameters(new Parameter("path", Parameter.Type.PATHNAME))
                .build();
        assertThat(action.parameters().get(0).doc()).isEmpty();
        assertThat(action.details()
                        + action.errors()
                        + action.refusals()
                        + action.result().doc())
                .isEmpty();
    }

    private static List<Action<?>> publicActions() {
        return Catalogue.actions().stream()
                .filter(action -> !action.is(Trait.INTERNAL))
                .toList();
    }
}
