package org.ballast.operations.announce;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Says when the portal is really ready, or ends the process with status 1 and a sentence when it is not: the server
 * alone keeps running, and logs that it is ready, after a failed deployment.
 *
 * <p>Used as {@code java -javaagent:ballast-announce.jar -jar payara-micro.jar …}. The server's main thread ends when
 * all deployments are over; only then is the portal's health asked.
 */
public final class AnnouncePortal {

    private static final String DEMO_USERS =
            " - demo users (password = user name): preparer, controller, controller2, cfo, risk, auditor, admin";

    private AnnouncePortal() {}

    public static void premain(String argument) {
        PrintStream console = System.out;
        PortalAddress address = PortalAddress.ofThisProcess();
        if (address.isTaken()) {
            end(console, address + " is in use. Set BALLAST_HTTP_PORT to a free port.");
        }
        FailureCause cause = new FailureCause();
        System.setOut(watched(console, cause));
        System.setErr(watched(System.err, cause));
        Thread boot = Thread.currentThread();
        Thread announcer = new Thread(() -> announce(boot, address, cause, console), "announce-portal");
        announcer.setDaemon(true);
        announcer.start();
    }

    private static PrintStream watched(PrintStream stream, FailureCause cause) {
        return new PrintStream(new WatchedOutput(stream, cause), true, StandardCharsets.UTF_8);
    }

    private static void announce(Thread boot, PortalAddress address, FailureCause cause, PrintStream console) {
        try {
            boot.join();
            giveBackWhatTheStartTook();
            if (address.becomesReady()) {
                String users = isDemo() ? DEMO_USERS : "";
                console.printf("%nBallast is ready: %s%s%n%n", address, users);
            } else {
                end(console, cause.toString());
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** Nearly half of the heap is then what reading classes and joining beans left behind. */
    private static void giveBackWhatTheStartTook() {
        System.gc();
    }

    private static boolean isDemo() {
        String property = System.getProperty("ballast.demo", System.getenv("BALLAST_DEMO"));
        return Boolean.parseBoolean(property);
    }

    private static void end(PrintStream console, String cause) {
        console.printf("%nBallast did not start: %s%n%n", cause);
        console.flush();
        System.exit(1);
    }
}
