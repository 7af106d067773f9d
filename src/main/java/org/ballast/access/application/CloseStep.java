package org.ballast.access.application;

import java.util.Set;
import org.ballast.access.domain.Role;
import org.ballast.pages.application.Worded;

/**
 * One step on the way from empty books to a closed period.
 *
 * @param what what is to be done, or was done
 * @param action the words on the button that leads there
 * @param url the page on which it is done
 * @param takenBy roles that take it
 * @param order the place in the flow
 */
public record CloseStep(Worded what, boolean done, Worded action, String url, Set<Role> takenBy, int order) {

    public CloseStep {
        takenBy = Set.copyOf(takenBy);
    }

    /** Whether it waits for somebody with these roles. */
    public boolean isFor(Set<Role> roles) {
        return !done && takenBy.stream().anyMatch(roles::contains);
    }
}
