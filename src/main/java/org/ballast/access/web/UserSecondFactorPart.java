package org.ballast.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Set;
import org.ballast.access.application.SecondFactorsOfUsers;
import org.ballast.access.application.StepUp;
import org.jspecify.annotations.Nullable;

/** Who signs in with a second factor, and for administrators its removal, for which they give their own password anew. */
@Named
@RequestScoped
public class UserSecondFactorPart {

    @Inject
    private SecondFactorsOfUsers factors;

    @Inject
    private StepUp stepUp;

    @Inject
    private StepUpPart given;

    @Inject
    private UsersPage users;

    private @Nullable Set<String> names;

    public boolean has(String name) {
        if (names == null) {
            names = factors.all();
        }
        return names.contains(name);
    }

    /** Whether the chosen user has one. */
    public boolean isThere() {
        return has(users.getChosen());
    }

    public void remove() throws IOException {
        stepUp.confirm(given.getPassword(), given.getCode());
        String name = users.getChosen();
        factors.remove(name);
        AccessWords.done("/access/users.xhtml?user=" + name, "users.secondFactor.removed", name);
    }
}
