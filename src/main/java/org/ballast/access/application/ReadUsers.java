package org.ballast.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.ballast.access.domain.AccessSentence;
import org.ballast.access.domain.PortalUser;
import org.ballast.access.domain.Role;
import org.ballast.access.persistence.StoredUser;
import org.ballast.access.persistence.Users;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** Who may sign in and do what. */
@ApplicationScoped
public class ReadUsers {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Users users;

    /**
     * @throws Refusal FORBIDDEN without ADMIN or AUDITOR
     */
    public List<PortalUser> all() {
        currentUser.require(Role.ADMIN, Role.AUDITOR);
        return users.all();
    }

    /**
     * @throws Refusal FORBIDDEN without ADMIN or AUDITOR; NOT_FOUND
     */
    public PortalUser byName(String name) {
        currentUser.require(Role.ADMIN, Role.AUDITOR);
        return found(name);
    }

    /** The acting user. */
    public PortalUser me() {
        return found(currentUser.name());
    }

    private PortalUser found(String name) {
        return users.find(name)
                .map(StoredUser::user)
                .orElseThrow(() -> new Refusal(RefusalCode.NOT_FOUND, AccessSentence.NO_USER, name));
    }
}
