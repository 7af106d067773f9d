package org.ballast.architecture.faults.journal.application;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;

class AsksNobody {

    @Inject
    private CurrentUser currentUser;

    @Transactional
    public String postsForAnybody() {
        return part();
    }

    @Transactional
    public String postsForPreparers() {
        mayPost();
        return part();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public String part() {
        return "posted";
    }

    private void mayPost() {
        currentUser.require(Role.PREPARER);
    }
}
