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
import javax.management.ObjectName;
import javax.naming.InitialContext;
import org.guestfs.ra.GuestfsConnection;
import org.guestfs.ra.GuestfsConnectionFactory;
import org.guestfs.ra.GuestfsConnectionSpec;

/** Does in a server what it is told by the last part of its address. */
@WebServlet("/*")
public class CrashServlet extends HttpServlet {
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

    private static String read(String image) throws Exception {
        try (GuestfsConnection guest = factory("eis/guestfs").getConnection(GuestfsConnectionSpec.readOnly(image))) {
            guest.mountRo("/dev/sda", "/");
            return guest.cat("/data");
        }
    }
}
