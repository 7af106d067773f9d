package org.ballast.proofs.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.entities.web.Books;
import org.ballast.entities.web.Given;
import org.ballast.pages.web.Words;
import org.ballast.proofs.application.AuditProof;
import org.ballast.proofs.domain.AuditedProof;
import org.ballast.proofs.offline.RefusalWords;

/** The button by which an auditor has a tree built again, and what came of it. */
@Named
@RequestScoped
public class AuditPart {

    @Inject
    private AuditProof auditProof;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Books books;

    private String said = "";

    public boolean isMayAudit() {
        return currentUser.has(Role.AUDITOR);
    }

    /** Builds it again and says what came of it. */
    public void audit(String code) {
        AuditedProof found = auditProof.audit(Given.entity(books.entity()).code(), code);
        said = found.refusal()
                .map(refusal -> Words.in(
                        "proofs", "audit.fails", RefusalWords.of(refusal).text()))
                .orElseGet(() -> Words.in("proofs", "audit.holds", found.accounts(), found.customers()));
    }

    /** What came of it; empty before. */
    public String getSaid() {
        return said;
    }
}
