// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.direct;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.guestfs.internal.host.CacheDirectory;
import org.guestfs.management.TemplateInfo;

/** The templates of this user as a list, for those who look after them. */
public final class TemplateCatalogue {
    private static final Pattern KEY = Pattern.compile("[0-9a-f]{32}");

    private final Path cache;

    /**
     * Makes a catalogue.
     *
     * @param cache where processes keep what they share
     */
    public TemplateCatalogue(Path cache) {
        this.cache = cache;
    }

    private Path store() throws IOException {
        return TemplateStore.in(CacheDirectory.open(cache));
    }

    /**
     * Lists those that are complete.
     *
     * @return the one used last first
     * @throws IOException if the directory cannot be read
     */
    public List<TemplateInfo> list() throws IOException {
        Path store = store();
        if (!Files.isDirectory(store)) {
            return List.of();
        }
        var infos = new ArrayList<TemplateInfo>();
        for (Template template : TemplateStore.templates(store)) {
            if (KEY.matcher(template.key()).matches()) {
                info(template).ifPresent(infos::add);
            }
        }
        infos.sort(Comparator.comparing(TemplateInfo::lastUse).reversed());
        return infos;
    }

    private static Optional<TemplateInfo> info(Template template) throws IOException {
        try {
            return Optional.of(new TemplateInfo(
                    template.key(), template.bytes(), template.built(), template.lastUse(), template.uses()));
        } catch (NoSuchFileException e) {
            // Deleted meanwhile.
            return Optional.empty();
        }
    }

    /**
     * Deletes one.
     *
     * @param key its name
     * @return whether it was there, and nobody was building it
     * @throws IOException if it cannot be deleted
     */
    public boolean drop(String key) throws IOException {
        // Whatever else it is, it may be somewhere else.
        if (!KEY.matcher(key).matches()) {
            return false;
        }
        var template = new Template(store().resolve(key));
        return template.exists() && TemplateStore.deleteUnlocked(template, () -> true);
    }
}
