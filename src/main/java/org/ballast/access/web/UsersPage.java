package org.ballast.access.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.ballast.access.application.ActivateUser;
import org.ballast.access.application.AssignRoles;
import org.ballast.access.application.ChangePassword;
import org.ballast.access.application.CreateUser;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.application.NewUser;
import org.ballast.access.application.ReadUsers;
import org.ballast.access.application.Roles;
import org.ballast.access.domain.PortalUser;
import org.ballast.access.domain.Role;
import org.ballast.access.domain.RoleAssignment;
import org.ballast.pages.web.Requests;
import org.ballast.pages.web.Words;
import org.jspecify.annotations.Nullable;

/** Users: who is there, and for administrators one at a time what they may do. */
@Named
@ViewScoped
public class UsersPage implements Serializable {

    private static final String LIST = "/access/users.xhtml";

    @Inject
    private transient ReadUsers readUsers;

    @Inject
    private transient CreateUser createUser;

    @Inject
    private transient AssignRoles assignRoles;

    @Inject
    private transient ActivateUser activateUser;

    @Inject
    private transient ChangePassword changePassword;

    @Inject
    private transient CurrentUser currentUser;

    @Inject
    private transient Clock clock;

    private String chosen = "";
    private boolean adding;
    private String name = "";
    private String fullName = "";
    private String password = "";
    private List<String> roles = new ArrayList<>();

    /** Reads the chosen user's roles into the form. */
    public void show() {
        currentUser.require(Role.ADMIN, Role.AUDITOR);
        if (!chosen.isEmpty()) {
            setRoles(readUsers.byName(chosen).roles().stream().map(Role::name).toList());
        }
    }

    public List<PortalUser> getUsers() {
        return readUsers.all();
    }

    public @Nullable PortalUser getUser() {
        return chosen.isEmpty() ? null : readUsers.byName(chosen);
    }

    public boolean isLockedOut(PortalUser user) {
        return user.isLockedOut(clock.instant());
    }

    /** Whether the acting user may change the chosen one. */
    public boolean isChangeable() {
        return isAdministrator() && !chosen.equals(currentUser.name());
    }

    public boolean isAdministrator() {
        return currentUser.has(Role.ADMIN);
    }

    public List<String> getAllRoles() {
        return Arrays.stream(Role.values())
                .filter(role -> role != Role.SYSTEM)
                .map(Role::name)
                .toList();
    }

    public void create() throws IOException {
        warnOfBothHands(
                createUser.create(Requests.trimmed(new NewUser(name, fullName, password, Set.copyOf(roles), true))));
        AccessWords.done(LIST, "users.created", name.strip());
    }

    public void assign() throws IOException {
        warnOfBothHands(assignRoles.assign(chosen, Roles.named(Set.copyOf(roles))));
        AccessWords.done(LIST, "users.assigned", chosen);
    }

    private static void warnOfBothHands(PortalUser user) {
        if (RoleAssignment.preparesAndDecides(user.roles())) {
            Words.warn("access", "users.bothHands", user.name());
        }
    }

    public void activate() throws IOException {
        activateUser.activate(chosen);
        AccessWords.done(LIST, "users.activated", chosen);
    }

    public void deactivate() throws IOException {
        activateUser.deactivate(chosen);
        AccessWords.done(LIST, "users.deactivated", chosen);
    }

    public void unlock() throws IOException {
        activateUser.unlock(chosen);
        AccessWords.done(LIST, "users.unlocked", chosen);
    }

    public void reset() throws IOException {
        changePassword.reset(chosen, password);
        AccessWords.done(LIST, "users.reset.done", chosen);
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(@Nullable String chosen) {
        this.chosen = chosen == null ? "" : chosen;
    }

    public boolean isAdding() {
        return adding;
    }

    public void setAdding(boolean adding) {
        this.adding = adding;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name;
    }

    public String getFullName() {
        return fullName;
    }

    public void setFullName(@Nullable String fullName) {
        this.fullName = fullName == null ? "" : fullName;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password == null ? "" : password;
    }

    public List<String> getRoles() {
        return roles;
    }

    public void setRoles(@Nullable List<String> roles) {
        this.roles = roles == null ? new ArrayList<>() : new ArrayList<>(roles);
    }
}
