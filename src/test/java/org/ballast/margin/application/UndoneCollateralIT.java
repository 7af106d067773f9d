package org.ballast.margin.application;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.ballast.access.domain.Role;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.container.InPortal;
import org.ballast.corrections.application.RequestCorrection;
import org.ballast.corrections.domain.PostedThing;
import org.ballast.corrections.domain.ThingKind;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.margin.domain.CallStatus;
import org.ballast.margin.domain.CollateralTransfer;
import org.ballast.margin.domain.MarginCall;
import org.ballast.trading.domain.MarginStatus;
import org.ballast.trading.domain.TradingAccount;
import org.ballast.writedowns.application.TestedCompany;
import org.junit.jupiter.api.Test;

/** Collateral whose entry was undone: it meets no call and counts as cash of no account. */
@InPortal
class UndoneCollateralIT {

    @Inject
    private TestedCompany company;

    @Inject
    private TradingDesk desk;

    @Inject
    private ReadMargin readMargin;

    @Inject
    private ReadCalls readCalls;

    @Inject
    private RequestCorrection requestCorrection;

    @Inject
    private Clock clock;

    @Test
    void whatWasUndoneIsMissingAgain() {
        ReportingEntity entity = company.found();
        TradingAccount account = desk.open(entity, "PRINTED", "USD");
        desk.says(account, clock.instant().minusSeconds(60), "58000.00", "96000.00", "61000.00");
        assertThat(desk.toCheck()).as("a venue has spoken").contains(entity.code());
        MarginCall call = desk.check(entity).raised().getFirst();
        assertThat(desk.toCheck()).doesNotContain(entity.code());
        ApprovalCase part = desk.meet(call, new CollateralToBring("20000.00", null, null, null));
        ApprovalCase posted = desk.approve("controller", Role.CONTROLLER, part.id());
        assertThat(status(entity)).as("61,000 of 78,000").isEqualTo(MarginStatus.WARNING);

        undo(entity, posted.entryId().orElseThrow());

        CollateralTransfer undone = desk.as("auditor", Role.AUDITOR, () -> readCalls.detail(call.id()))
                .transfers()
                .getFirst();
        assertThat(undone.status()).isEqualTo(CaseStatus.POSTED);
        assertThat(undone.isPosted()).isFalse();
        assertThat(status(entity)).isEqualTo(MarginStatus.LIQUIDATION);
        ApprovalCase all = desk.meet(call, CollateralToBring.ALL_OF_IT);
        assertThat(all.amount().orElseThrow().amount()).isEqualByComparingTo("38000.00");
        desk.approve("controller", Role.CONTROLLER, all.id());
        assertThat(desk.call(call.id()).status()).isEqualTo(CallStatus.MET);
        assertThat(desk.balances(entity)).containsEntry("1150", "38000.00");
    }

    private void undo(ReportingEntity entity, long entry) {
        ApprovalCase asked = desk.as(
                "controller",
                Role.CONTROLLER,
                () -> requestCorrection.request(
                        entity.code(),
                        new PostedThing(ThingKind.JOURNAL_ENTRY, entry),
                        "the wire went to another venue",
                        false,
                        Map.of()));
        if (asked.tier().orElseThrow().approvals() > 1) {
            desk.approve("controller2", Role.CONTROLLER, asked.id());
        }
        assertThat(desk.approve("cfo", Role.CFO, asked.id()).status()).isEqualTo(CaseStatus.POSTED);
    }

    private MarginStatus status(ReportingEntity entity) {
        return desk.as("auditor", Role.AUDITOR, () -> readMargin.of(entity.code(), Optional.empty()))
                .accounts()
                .getFirst()
                .state()
                .status();
    }
}
