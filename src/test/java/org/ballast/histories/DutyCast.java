package org.ballast.histories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ballast.access.application.AssignRoles;
import org.ballast.access.application.CreateUser;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.application.NewUser;
import org.ballast.access.domain.Role;
import org.ballast.sql.SqlRows;

/**
 * The people of the random approvals. Some hold roles that exclude each other on one case; {@code gus} gave {@code hal} his
 * roles while he was the administrator, and {@code ivy} now and then is no CFO.
 */
@ApplicationScoped
class DutyCast {

    private static final String ROOT = "walk-root";
    private static final Set<Role> PREPARER = Set.of(Role.PREPARER);
    private static final Set<Role> CONTROLLER = Set.of(Role.CONTROLLER);
    private static final Set<Role> CFO = Set.of(Role.CFO);
    private static final Set<Role> BOTH_LEVELS = Set.of(Role.CONTROLLER, Role.CFO);
    private static final Set<Role> ALL = Set.of(Role.PREPARER, Role.CONTROLLER, Role.CFO);
    private static final String GUS = name("gus");
    private static final String HAL = name("hal");
    private static final String IVY = name("ivy");

    @Inject
    private CurrentUser currentUser;

    @Inject
    private CreateUser createUser;

    @Inject
    private AssignRoles assignRoles;

    @Inject
    private SqlRows rows;

    private static String name(String person) {
        return "walk-" + person;
    }

    /** Lets all of them in, where they are not there yet. */
    List<String> hired() {
        Map<String, Set<Role>> wanted = new LinkedHashMap<>();
        wanted.put(name("ann"), PREPARER);
        wanted.put(name("ben"), Set.of(Role.PREPARER, Role.CONTROLLER));
        wanted.put(name("cat"), CONTROLLER);
        wanted.put(name("dan"), BOTH_LEVELS);
        wanted.put(name("eve"), CFO);
        wanted.put(name("fay"), ALL);
        wanted.put(GUS, Set.of(Role.ADMIN));
        wanted.put(IVY, CFO);
        if (!isThere(HAL)) {
            wanted.forEach((name, roles) -> hire(ROOT, name, roles));
            hire(GUS, HAL, BOTH_LEVELS);
            assign(GUS, PREPARER);
        }
        wanted.put(HAL, BOTH_LEVELS);
        return List.copyOf(wanted.keySet());
    }

    private boolean isThere(String name) {
        return !rows.list("SELECT name FROM portal_user WHERE name = ?", row -> row.getString(1), name)
                .isEmpty();
    }

    private void hire(String by, String name, Set<Role> roles) {
        currentUser.actingAs(
                by,
                Role.ADMIN,
                () -> createUser.create(NewUser.program(name, "Person of walks", "a long enough password", roles)));
    }

    private void assign(String name, Set<Role> roles) {
        currentUser.actingAs(ROOT, Role.ADMIN, () -> assignRoles.assign(name, roles));
    }

    /** {@code ivy} becomes the CFO or a mere controller. */
    void change(boolean toCfo) {
        assign(IVY, toCfo ? CFO : CONTROLLER);
    }

    /** What somebody holds now. */
    List<Role> roles(String name) {
        return rows
                .list(
                        "SELECT r.role FROM portal_user u JOIN portal_user_role r ON r.user_id = u.id WHERE u.name = ?"
                                + " ORDER BY r.role",
                        row -> Role.valueOf(row.getString(1)),
                        name)
                .stream()
                .toList();
    }

    /** Those of some people who hold a role. */
    List<String> holding(Role role, List<String> people) {
        Set<String> holders = Set.copyOf(rows.list(
                "SELECT u.name FROM portal_user u JOIN portal_user_role r ON r.user_id = u.id WHERE r.role = ?",
                row -> row.getString(1),
                role));
        return people.stream().filter(holders::contains).collect(Collectors.toList());
    }
}
