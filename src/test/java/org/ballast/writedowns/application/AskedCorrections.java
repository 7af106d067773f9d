package org.ballast.writedowns.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.ballast.access.domain.Role;
import org.ballast.approvals.application.CaseDetail;
import org.ballast.approvals.application.DecideCase;
import org.ballast.approvals.application.ReadCases;
import org.ballast.approvals.application.Seen;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.corrections.application.RequestCorrection;
import org.ballast.corrections.domain.PostedThing;
import org.ballast.corrections.domain.ThingKind;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.sql.SqlRows;
import org.ballast.writedowns.domain.Proposal;

/** What tests do with corrections: a controller asks, the CFO signs; and what the books say afterwards. */
@ApplicationScoped
public class AskedCorrections {

    static final String WHY = "the price of that day was a bad print";

    private static final String ACCOUNTS = "SELECT l.account || ' ' || COALESCE(l.unit_code, '-') AS unit,"
            + " SUM(l.debit - l.credit) FROM journal_line l WHERE l.book_id = ?"
            + " GROUP BY l.account, COALESCE(l.unit_code, '-') HAVING SUM(l.debit - l.credit) <> 0 ORDER BY 1";
    private static final String POSITIONS =
            "SELECT l.code, p.quantity, p.cost, p.reduction, p.value_change FROM lot_position p"
                    + " JOIN lot l ON l.id = p.lot_id WHERE p.book_id = ? ORDER BY l.id";

    @Inject
    private TestedCompany company;

    @Inject
    private RequestCorrection requestCorrection;

    @Inject
    private DecideCase decide;

    @Inject
    private ReadCases cases;

    @Inject
    private SqlRows rows;

    static PostedThing of(Proposal proposal) {
        return new PostedThing(ThingKind.WRITE_DOWN, proposal.id());
    }

    static PostedThing entry(long id) {
        return new PostedThing(ThingKind.JOURNAL_ENTRY, id);
    }

    ApprovalCase ask(ReportingEntity entity, PostedThing thing) {
        return ask(entity, thing, false);
    }

    ApprovalCase ask(ReportingEntity entity, PostedThing thing, boolean chain) {
        return askAs("controller", Role.CONTROLLER, entity, thing, chain);
    }

    ApprovalCase askAs(String user, Role role, ReportingEntity entity, PostedThing thing, boolean chain) {
        return company.as(user, role, () -> requestCorrection.request(entity.code(), thing, WHY, chain, Map.of()));
    }

    /** Approved by the CFO, by a controller before where it takes two. */
    ApprovalCase approve(ApprovalCase asked) {
        if (asked.tier().orElseThrow().approvals() > 1) {
            approveAs("controller2", Role.CONTROLLER, asked);
        }
        return approveAs("cfo", Role.CFO, asked);
    }

    ApprovalCase approveAs(String user, Role role, ApprovalCase asked) {
        return company.as(user, role, () -> decide.approve(asked.id(), Seen.evidence(asked.evidenceHash()), ""));
    }

    /** Asked for and done. */
    ApprovalCase undo(ReportingEntity entity, PostedThing thing, boolean chain) {
        return approve(ask(entity, thing, chain));
    }

    CaseDetail detail(long caseId) {
        return company.as("auditor", Role.AUDITOR, () -> cases.detail(caseId));
    }

    CaseStatus status(Proposal proposal) {
        return company.status(proposal);
    }

    /** What accounts and units, and positions of lots in a book say: equal texts are equal books. */
    List<String> books(ReportingEntity entity) {
        long book = entity.book().id();
        List<String> said = rows.list(
                ACCOUNTS,
                row -> row.getString(1) + " "
                        + row.getBigDecimal(2).stripTrailingZeros().toPlainString(),
                book);
        said.addAll(rows.list(
                POSITIONS,
                row -> row.getString(1) + " "
                        + row.getBigDecimal(2).stripTrailingZeros().toPlainString() + " "
                        + row.getBigDecimal(3).stripTrailingZeros().toPlainString() + " "
                        + row.getBigDecimal(4).stripTrailingZeros().toPlainString() + " "
                        + row.getBigDecimal(5).stripTrailingZeros().toPlainString(),
                book));
        return said;
    }
}
