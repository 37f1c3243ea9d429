// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The API as a program uses it. */
@Tag("server")
@ExtendWith(ServerExtension.class)
class WebApiIT {
    private static RunningServer server;
    private static Client rita;

    @BeforeAll
    static void signIn(RunningServer running) throws Exception {
        server = running;
        rita = Client.signedIn(server, TestUser.RITA);
    }

    @Test
    void imagesAreListedAndInspected() throws Exception {
        HttpResponse<String> images = rita.get("images");
        assertThat(images.statusCode()).as(images.body()).isEqualTo(200);
        assertThat(images.body()).contains("\"files.img\"", "\"below/<b>.img\"", "\"below/%3Cb%3E.img\"");
        HttpResponse<String> inspected = rita.post("image/inspection", "{}", "image", TestImages.FILES);
        assertThat(inspected.statusCode()).as(inspected.body()).isEqualTo(200);
    }
}
