// SPDX-License-Identifier: LGPL-2.1-or-later
// SPDX-FileCopyrightText: The Guestfs EE authors
package org.guestfs.ra.servers;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import javax.management.ObjectName;
import javax.naming.InitialContext;
import org.guestfs.ApplianceLostException;
import org.guestfs.OperationException;
import org.guestfs.ra.GuestfsConnection;
import org.guestfs.ra.GuestfsConnectionFactory;
import org.guestfs.ra.GuestfsConnectionSpec;

/** Does in a server what it is told by the last part of its address. */
@WebServlet("/*")
public class ErrandServlet extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            response.getWriter().print(answer(request.getPathInfo()));
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private static Object answer(String path) throws Exception {
        return switch (path) {
            case "/pid" -> ProcessHandle.current().pid();
            case "/inDoubt" ->
                ManagementFactory.getPlatformMBeanServer()
                        .getAttribute(
                                new ObjectName("org.guestfs:type=ResourceAdapter,name=\"guestfs\""),
                                "TransactionsInDoubt");
            case "/adapters" ->
                ManagementFactory.getPlatformMBeanServer()
                        .queryNames(new ObjectName("org.guestfs:type=ResourceAdapter,*"), null)
                        .size();
            case "/commit" -> commit();
            case "/memory" -> memory();
            case "/upload" -> upload();
            case "/hang" -> hang();
            case "/calls" -> calls();
            default -> read(path.substring(1));
        };
    }

    private static GuestfsConnectionFactory factory(String name) throws Exception {
        return InitialContext.doLookup("java:comp/env/" + name);
    }

    private static String commit() throws Exception {
        UserTransaction transaction = InitialContext.doLookup("java:comp/UserTransaction");
        transaction.begin();
        // Of two factories: some servers give the same managed connection, and so one branch, to all who ask one of
        // them.
        try (GuestfsConnection first = mounted("eis/guestfs", ServerCrashIT.FIRST);
                GuestfsConnection second = mounted("eis/guestfs-second", ServerCrashIT.SECOND)) {
            first.write("/data", "new".getBytes(UTF_8));
            second.write("/data", "new".getBytes(UTF_8));
        }
        transaction.commit();
        return "committed";
    }

    private static GuestfsConnection mounted(String factory, String image) throws Exception {
        GuestfsConnection guest = factory(factory).getConnection(GuestfsConnectionSpec.readWrite(image, "raw"));
        guest.mount("/dev/sda", "/");
        return guest;
    }

    private static String memory() throws Exception {
        try (GuestfsConnection guest =
                factory("eis/guestfs").getConnection(GuestfsConnectionSpec.readOnly(ServerCrashIT.FIRST))) {
            return guest.debug("sh", List.of("head -n 1 /proc/meminfo"));
        }
    }

    /** Takes long, and says by which error it ended, and whether the appliance still answers. */
    private static String upload() throws Exception {
        try (GuestfsConnection guest =
                factory("eis/guestfs").getConnection(GuestfsConnectionSpec.readWrite(ServerConsoleIT.LARGE, "raw"))) {
            String end = "done";
            try {
                guest.upload(Path.of(System.getenv("IMAGES")).resolve(ServerConsoleIT.LARGE), "/dev/sda");
            } catch (OperationException e) {
                end = e.errnoName();
            }
            return end + " " + guest.blockdevGetsize64("/dev/sda");
        }
    }

    private static String hang() throws Exception {
        try (GuestfsConnection guest =
                factory("eis/guestfs").getConnection(GuestfsConnectionSpec.readOnly(ServerCrashIT.FIRST))) {
            return guest.debug("sh", List.of("sleep 600"));
        } catch (ApplianceLostException e) {
            return "lost";
        }
    }

    /** Twenty calls that succeed and seven that fail, after one that mounts. */
    private static String calls() throws Exception {
        try (GuestfsConnection guest = mounted("eis/guestfs", ServerCrashIT.FIRST)) {
            for (int i = 0; i < 20; i++) {
                guest.write("/file" + i, new byte[10_000]);
            }
            int refused = 0;
            for (int i = 0; i < 7; i++) {
                try {
                    guest.cat("/missing");
                } catch (OperationException e) {
                    refused++;
                }
            }
            return "refused " + refused;
        }
    }

    private static String read(String image) throws Exception {
        try (GuestfsConnection guest = factory("eis/guestfs").getConnection(GuestfsConnectionSpec.readOnly(image))) {
            guest.mountRo("/dev/sda", "/");
            return guest.cat("/data");
        }
    }
}
