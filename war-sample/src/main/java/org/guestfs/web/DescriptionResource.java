// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** Describes the API. */
// The container makes it and its proxy: public, not final.
@Path("openapi.yaml")
@RequestScoped
public class DescriptionResource {
    @GET
    @Produces("application/yaml")
    public byte[] description() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(DescriptionResource.class.getResourceAsStream("openapi.yaml"), "openapi.yaml")) {
            return in.readAllBytes();
        }
    }
}
