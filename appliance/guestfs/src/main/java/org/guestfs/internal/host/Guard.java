// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.internal.host;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Kills processes and deletes directories if this JVM dies, even by SIGKILL: one shell, there as long as there is something
 * to watch, that holds the other end of a pipe and reads until it breaks. Thread-safe.
 */
public final class Guard implements AutoCloseable {
    /**
     * Each line adds a process number or an absolute path, or takes it back. The descendants are those of a wrapper that
     * did not replace itself by its program, and are found before it is gone. What a process that nobody knew was just
     * writing may need a second attempt.
     */
    private static final String SCRIPT =
            """
            end() {
              for child in $(cat /proc/"$1"/task/*/children); do
                end "$child"
              done
              kill -KILL "$1"
            }
            while IFS= read -r line; do
              case $line in
                +*) set -- "$@" "${line#+}" ;;
                -*)
                  for watched do
                    shift
                    [ "$watched" = "${line#-}" ] || set -- "$@" "$watched"
                  done ;;
              esac
            done
            for watched do
              shift
              case $watched in
                /*) set -- "$@" "$watched" ;;
                *) end "$watched" ;;
              esac
            done
            for delay in 0 1 5; do
              sleep "$delay"
              rm -rf -- "$@" && break
            done
            """;

    private static final Charset NAMES = Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));
    private static final Set<String> WATCHED = new LinkedHashSet<>();
    private static @Nullable Process shell;

    private final String watched;

    private Guard(String watched) {
        this.watched = watched;
    }

    /**
     * Watches a process, with its descendants, until closed.
     *
     * @param pid the process
     * @return what to close when it has ended
     * @throws IOException if it cannot be watched
     */
    public static Guard of(long pid) throws IOException {
        return watching(Long.toString(pid));
    }

    /**
     * Watches a directory, with all that is in it, until closed.
     *
     * @param directory which need not be there yet
     * @return what to close when it has gone
     * @throws IOException if it cannot be watched
     */
    static Guard of(Path directory) throws IOException {
        return watching(directory.toAbsolutePath().toString());
    }

    private static Guard watching(String entry) throws IOException {
        // A name of two lines would be two names, the second perhaps of something dear to somebody.
        if (entry.indexOf('\n') < 0) {
            add(entry);
        }
        return new Guard(entry);
    }

    private static void add(String entry) throws IOException {
        synchronized (WATCHED) {
            WATCHED.add(entry);
            boolean isWatched = false;
            try {
                if (shell == null || !tell(shell, '+', entry)) {
                    restart();
                }
                isWatched = true;
            } finally {
                if (!isWatched) {
                    WATCHED.remove(entry);
                }
            }
        }
    }

    private static void restart() throws IOException {
        // Who presses Ctrl-C does not mean the guard, which has to outlive this JVM.
        Process started = HostProcess.start(new ProcessBuilder("setsid", "/bin/sh", "-c", SCRIPT, "guestfs-guard")
                .directory(new File("/"))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD));
        shell = started;
        for (String entry : WATCHED) {
            if (!tell(started, '+', entry)) {
                throw new IOException("the shell that guards appliances ended at once");
            }
        }
    }

    /** Returns {@code false} if somebody has ended it. */
    private static boolean tell(Process listener, char verb, String entry) {
        OutputStream pipe = listener.getOutputStream();
        try {
            pipe.write((verb + entry + "\n").getBytes(NAMES));
            pipe.flush();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() {
        synchronized (WATCHED) {
            if (!WATCHED.remove(watched) || shell == null) {
                return;
            }
            // If it has been ended, the next one is not told at all.
            tell(shell, '-', watched);
            if (WATCHED.isEmpty()) {
                leave(shell);
                shell = null;
            }
        }
    }

    private static void leave(Process listener) {
        try {
            listener.getOutputStream().close();
        } catch (IOException e) {
            listener.destroyForcibly();
        }
    }
}
