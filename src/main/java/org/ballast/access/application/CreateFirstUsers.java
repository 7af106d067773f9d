package org.ballast.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.ballast.access.domain.Caller;
import org.ballast.access.domain.DemoUser;
import org.ballast.access.domain.Role;
import org.ballast.access.persistence.Users;
import org.ballast.refusals.Refusal;

/**
 * Lets the first people in when nobody is there yet: in demo mode the demo users, otherwise one administrator from the
 * settings. Does nothing on a database that knows a user.
 */
@ApplicationScoped
public class CreateFirstUsers {

    @Inject
    private AccessSettings settings;

    @Inject
    private Users users;

    @Inject
    private NewPasswords newPasswords;

    @Inject
    private PasswordHashing hashing;

    @Inject
    private CreateUser createUser;

    @Inject
    private CurrentUser currentUser;

    /** Says which settings are missing for the first administrator; empty where none is needed, or all are set. */
    @Transactional
    public Optional<String> missing() {
        List<String> missing = new ArrayList<>();
        if (!settings.demo() && users.isEmpty()) {
            settings.adminUser().ifPresentOrElse(set -> {}, () -> missing.add("BALLAST_ADMIN_USER"));
            settings.adminPassword().ifPresentOrElse(set -> {}, () -> missing.add("BALLAST_ADMIN_PASSWORD"));
        }
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(String.join(" and ", missing) + (missing.size() == 1 ? " is" : " are")
                        + " missing. The database knows no user yet: set BALLAST_ADMIN_USER and BALLAST_ADMIN_PASSWORD"
                        + " (12 characters or more) for the first administrator, or BALLAST_DEMO=true to try the portal"
                        + " with sample data.");
    }

    /**
     * @return whether users were made
     * @throws IllegalStateException if a setting is missing, or the demo's users are there outside demo mode; it names the
     *     setting
     */
    @Transactional
    public boolean run() {
        if (!settings.demo()) {
            requireNoPublicPassword();
        }
        if (!users.isEmpty()) {
            return false;
        }
        Supplier<Boolean> creation = settings.demo() ? this::demoUsers : this::administrator;
        return currentUser.actingAs(Caller.PORTAL, Role.SYSTEM, creation);
    }

    private void requireNoPublicPassword() {
        List<String> open = withPublicPassword();
        if (!open.isEmpty()) {
            throw new IllegalStateException(
                    "BALLAST_DEMO is not true, but this database has demo users, whose passwords"
                            + " everybody knows: " + String.join(", ", open) + ". Take an empty database, or start with"
                            + " BALLAST_DEMO=true.");
        }
    }

    /** Everybody knows the passwords of the demo users: who of them could come in with one, however it was hashed. */
    List<String> withPublicPassword() {
        return DemoUser.ALL.stream()
                .map(DemoUser::name)
                .filter(name -> users.find(name)
                        .filter(found -> found.user().active() && hashing.matches(name, found.password()))
                        .isPresent())
                .toList();
    }

    private boolean demoUsers() {
        DemoUser.ALL.forEach(user ->
                createUser.add(user.name(), user.fullName(), user.password(), Set.of(user.role()), Optional.empty()));
        return true;
    }

    private boolean administrator() {
        String name = settings.adminUser().orElseThrow(this::unset);
        String password = settings.adminPassword().orElseThrow(this::unset);
        try {
            createUser.add(name, name, newPasswords.hashOf(name, name, password), Set.of(Role.ADMIN), Optional.empty());
            return true;
        } catch (Refusal unusable) {
            throw new IllegalStateException(
                    "BALLAST_ADMIN_USER and BALLAST_ADMIN_PASSWORD cannot be used: " + unusable.detail(), unusable);
        }
    }

    private IllegalStateException unset() {
        return new IllegalStateException(missing().orElseThrow());
    }
}
