package org.ballast.access.application;

import java.util.List;
import java.util.Set;
import org.ballast.access.domain.Role;

/** What a feature adds to the work list. Each feature has one bean of this kind; the work list asks them all. */
public interface WorkItems {

    /** What waits for somebody with these roles; nothing where nothing waits. */
    List<WorkItem> forRoles(Set<Role> roles);
}
