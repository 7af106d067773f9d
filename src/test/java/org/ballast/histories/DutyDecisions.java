package org.ballast.histories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.approvals.application.DecideCase;
import org.ballast.approvals.application.Seen;
import org.ballast.approvals.domain.CaseAction;
import org.ballast.writedowns.application.DecideWriteDown;
import org.ballast.writedowns.application.EditNarrative;

/** The steps that people take with any case, by its own number or that of its write-down. */
@ApplicationScoped
class DutyDecisions {

    private static final String WHY = "as the walk wants it";

    @Inject
    private CurrentUser currentUser;

    @Inject
    private DecideCase decideCase;

    @Inject
    private DecideWriteDown decideWriteDown;

    @Inject
    private EditNarrative editNarrative;

    /** Who takes a step, in which role, and what of the case was looked at. */
    record By(String who, Role role, Seen seen) {

        static By seeing(String who, Role role, DutyRecords.Shown shown) {
            return new By(who, role, new Seen(shown.evidenceHash(), OptionalLong.of(shown.version())));
        }
    }

    void step(By by, DutyRecords.Shown shown, CaseAction action) {
        as(by, () -> switch (action) {
            case EDIT ->
                editNarrative.write(shown.subjectId(), by.seen(), "Told by " + by.who() + " at " + shown.version());
            case SUBMIT -> decideCase.submit(shown.id(), by.seen(), "");
            case WITHDRAW -> decideCase.withdraw(shown.id(), by.seen(), WHY);
            case RETURN -> decideCase.giveBack(shown.id(), by.seen(), WHY);
            case REJECT -> decideCase.reject(shown.id(), by.seen(), WHY);
            case REVOKE_APPROVAL -> decideCase.revoke(shown.id(), by.seen(), WHY);
            default -> approve(by, shown);
        });
    }

    private Object approve(By by, DutyRecords.Shown shown) {
        return shown.isWriteDown()
                ? decideWriteDown.approve(shown.subjectId(), by.seen(), "")
                : decideCase.approve(shown.id(), by.seen(), "");
    }

    void approveFor(By by, DutyRecords.Shown shown, String delegator) {
        as(by, () -> decideCase.approveFor(shown.id(), delegator, by.seen(), ""));
    }

    private void as(By by, Supplier<?> work) {
        currentUser.actingAs(by.who(), by.role(), work::get);
    }
}
