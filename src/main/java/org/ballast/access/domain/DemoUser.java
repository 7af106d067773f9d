package org.ballast.access.domain;

import java.util.List;

/**
 * A user that exists in demo mode only. The password is the user name, and the sign-in page says so.
 *
 * @param fullName the role in words, because there is no person
 */
public record DemoUser(String name, String fullName, Role role) {

    /** One a role, and a second controller so that two can decide. */
    public static final List<DemoUser> ALL = List.of(
            new DemoUser("preparer", "Demo preparer", Role.PREPARER),
            new DemoUser("controller", "Demo controller", Role.CONTROLLER),
            new DemoUser("controller2", "Demo second controller", Role.CONTROLLER),
            new DemoUser("cfo", "Demo CFO", Role.CFO),
            new DemoUser("risk", "Demo risk", Role.RISK),
            new DemoUser("auditor", "Demo auditor", Role.AUDITOR),
            new DemoUser("admin", "Demo administrator", Role.ADMIN));
}
