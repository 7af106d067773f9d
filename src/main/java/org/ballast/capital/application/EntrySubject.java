package org.ballast.capital.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ballast.access.domain.Role;
import org.ballast.approvals.application.CaseFact;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.capital.domain.RegulatoryEntry;
import org.ballast.capital.domain.RegulatoryLine;
import org.ballast.capital.persistence.RegulatoryEntries;
import org.ballast.entities.persistence.Entities;
import org.ballast.pages.application.Worded;

/** Lines of the capital report that no book knows as cases: a preparer or controller enters one, another person approves it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class EntrySubject extends CapitalSubject<RegulatoryEntry> {

    private static final String BUNDLE = "capital";

    /** The kind of these cases. */
    public static final String KIND = "CAPITAL_ENTRY";

    @Inject
    private RegulatoryEntries entries;

    @Inject
    private Entities entities;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Set<Role> preparers() {
        return Set.of(Role.PREPARER, Role.CONTROLLER);
    }

    @Override
    RegulatoryEntry wanted(ApprovalCase shown) {
        return entries.byId(shown.subjectId());
    }

    @Override
    public List<CaseFact> facts(ApprovalCase shown) {
        RegulatoryEntry wanted = wanted(shown);
        RegulatoryLine line = wanted.line();
        Worded before = shown.status().isLive()
                ? entries.inForce(wanted.bookId(), wanted.validFrom(), yearStart(wanted)).stream()
                        .filter(old -> old.kind() == line.kind() && old.line().equals(line.line()))
                        .findFirst()
                        .map(old -> Worded.of(BUNDLE, "value", old.amount()))
                        .orElse(Worded.of(BUNDLE, "none"))
                : Worded.text("");
        return List.of(
                CaseFact.of(Worded.of(BUNDLE, "entry.kind"), Worded.of(BUNDLE, "kind." + line.kind())),
                CaseFact.of(Worded.of(BUNDLE, "entry.line"), Worded.text(line.line())),
                CaseFact.of(Worded.of(BUNDLE, "validFrom"), Worded.of(BUNDLE, "value", wanted.validFrom())),
                new CaseFact(Worded.of(BUNDLE, "entry.amount"), before, Worded.of(BUNDLE, "value", line.amount())),
                CaseFact.of(Worded.of(BUNDLE, "reason"), Worded.text(wanted.reason())));
    }

    private LocalDate yearStart(RegulatoryEntry wanted) {
        return entities.byBook(wanted.bookId()).book().fiscalYearStart(wanted.validFrom());
    }

    @Override
    public Worded title(ApprovalCase shown) {
        RegulatoryEntry wanted = wanted(shown);
        return Worded.of(BUNDLE, "entry.case", wanted.line().line(), wanted.validFrom());
    }
}
