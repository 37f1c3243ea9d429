// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the server and windows of one browser; afterwards no page may have had anything to complain of. */
final class BrowserExtension implements ParameterResolver, AfterEachCallback {
    private static final ExtensionContext.Namespace NAMESPACE =
            ExtensionContext.Namespace.create(BrowserExtension.class);

    private final ServerExtension servers = new ServerExtension();

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == BrowserDesk.class || servers.supportsParameter(parameter, context);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        RunningServer server = servers.resolveParameter(parameter, context);
        if (parameter.getParameter().getType() == RunningServer.class) {
            return server;
        }
        BrowserProgram program = context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(BrowserProgram.class, type -> start(server), BrowserProgram.class);
        return context.getStore(NAMESPACE)
                .getOrComputeIfAbsent(BrowserDesk.class, type -> new BrowserDesk(program), BrowserDesk.class);
    }

    private static BrowserProgram start(RunningServer server) {
        try {
            return BrowserProgram.start(server);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while images were made", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        BrowserDesk desk = context.getStore(NAMESPACE).get(BrowserDesk.class, BrowserDesk.class);
        if (desk == null) {
            return;
        }
        String name = context.getRequiredTestClass().getSimpleName() + "."
                + context.getRequiredTestMethod().getName();
        try {
            for (BrowserVisitor visitor : desk.visitors()) {
                if (context.getExecutionException().isPresent()) {
                    BrowserProgram.photograph(
                            visitor.page(), Path.of(System.getProperty("pictures")), "failed-" + name);
                }
                assertThat(visitor.complaints()).as("what the browser says").isEmpty();
            }
        } finally {
            desk.visitors().forEach(BrowserVisitor::close);
        }
    }
}
