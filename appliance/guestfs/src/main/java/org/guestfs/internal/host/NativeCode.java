// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.host;

/**
 * Loads the native code of jnr, in a thread that nobody interrupts. What is interrupted in the middle of that, say a
 * launch that is cancelled, leaves classes behind that can never be used again in this JVM.
 */
public final class NativeCode {
    static {
        load();
    }

    private NativeCode() {}

    /** Makes sure that it is loaded; the first use of jnr comes after that. */
    public static void require() {
        // The class has been initialized.
    }

    private static void load() {
        var loader = new Thread(jnr.ffi.Runtime::getSystemRuntime, "guestfs-native");
        loader.setDaemon(true);
        loader.start();
        boolean isInterrupted = false;
        while (loader.isAlive()) {
            try {
                loader.join();
            } catch (InterruptedException e) {
                isInterrupted = true;
            }
        }
        if (isInterrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
