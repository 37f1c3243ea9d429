// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ejb.internal;

import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.guestfs.Secret;
import org.guestfs.ejb.ImageCatalogue;
import org.guestfs.ejb.ImageReport;
import org.guestfs.ejb.ImageSummary;
import org.guestfs.ejb.Roles;

/** The catalogue for callers. */
// The container makes it and may extend it: public, not final, with a constructor without parameters.
@Stateless
@DeclareRoles({Roles.VIEWER, Roles.RESTORER})
@RolesAllowed({Roles.VIEWER, Roles.RESTORER})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImageCatalogueBean extends CalledBean implements ImageCatalogue {
    /** For the container. */
    public ImageCatalogueBean() {}

    ImageCatalogueBean(Services services, Supplier<String> caller) {
        super(services, caller);
    }

    @Override
    public List<ImageSummary> images() {
        return services().catalogue().images();
    }

    @Override
    public ImageSummary image(String image) {
        return services().catalogue().image(image);
    }

    @Override
    public ImageReport inspect(String image, Map<String, Secret> keys) {
        return services().inspect(caller(), image, keys);
    }

    @Override
    public byte[] icon(String image, String volume) {
        return services().catalogue().icon(image, volume);
    }

    @Override
    public int inspectChanged() {
        return services().catalogue().inspectChanged();
    }
}
