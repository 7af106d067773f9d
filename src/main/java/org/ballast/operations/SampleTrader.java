package org.ballast.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.ballast.access.domain.Role;
import org.ballast.approvals.application.DecideCase;
import org.ballast.approvals.application.ReadCases;
import org.ballast.approvals.application.Seen;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.imports.application.Upload;
import org.ballast.margin.application.CheckMargin;
import org.ballast.margin.application.CollateralToBring;
import org.ballast.margin.application.EnterMarginTable;
import org.ballast.margin.application.MeetCall;
import org.ballast.margin.domain.MarginCall;
import org.ballast.marktomarket.application.RunMarkToMarket;
import org.ballast.marktomarket.domain.MarkProposal;
import org.ballast.measurement.domain.TestPeriod;
import org.ballast.trading.application.AddInstrument;
import org.ballast.trading.application.EnterHaircuts;
import org.ballast.trading.application.ImportCashMovements;
import org.ballast.trading.application.ImportCloses;
import org.ballast.trading.application.ImportMarks;
import org.ballast.trading.application.ImportPositions;
import org.ballast.trading.application.NewInstrument;
import org.ballast.trading.application.NewSnapshot;
import org.ballast.trading.application.NewTradingAccount;
import org.ballast.trading.application.OpenTradingAccount;
import org.ballast.trading.application.RecordSnapshot;
import org.ballast.venuecash.application.PostVenueCash;
import org.ballast.venuecash.domain.CashPosting;

/** The demo users at the trading desk: each step is the use case that a page calls. */
@ApplicationScoped
class SampleTrader {

    private static final String APPROVED = "Positions and marks agreed to the venue's statement.";

    @Inject
    private SampleOffice office;

    @Inject
    private AddInstrument addInstrument;

    @Inject
    private OpenTradingAccount openAccount;

    @Inject
    private ImportPositions importPositions;

    @Inject
    private ImportCloses importCloses;

    @Inject
    private ImportCashMovements importCash;

    @Inject
    private ImportMarks importMarks;

    @Inject
    private RecordSnapshot recordSnapshot;

    @Inject
    private EnterMarginTable enterMarginTable;

    @Inject
    private EnterHaircuts enterHaircuts;

    @Inject
    private RunMarkToMarket runMarkToMarket;

    @Inject
    private PostVenueCash postVenueCash;

    @Inject
    private ReadCases readCases;

    @Inject
    private CheckMargin checkMargin;

    @Inject
    private MeetCall meetCall;

    @Inject
    private DecideCase decideCase;

    void trade(NewInstrument instrument) {
        office.as("admin", Role.ADMIN, () -> addInstrument.add(instrument));
    }

    void open(String entity, String code, String venue) {
        office.asPreparer(() -> openAccount.open(entity, new NewTradingAccount(code, venue, "USD", "CROSS")));
    }

    void enterMarginTables(Upload file) {
        office.as("admin", Role.ADMIN, () -> SampleOffice.sent(file, upload -> enterMarginTable.enter(upload, "")));
    }

    void enterHaircuts(Upload file) {
        office.as("admin", Role.ADMIN, () -> SampleOffice.sent(file, upload -> enterHaircuts.enter(upload, "")));
    }

    void importPositions(String entity, String account, Upload file) {
        office.asPreparer(() ->
                SampleOffice.sent(file, upload -> importPositions.from(entity, account, upload, Optional.empty())));
    }

    void importCloses(String entity, String account, Upload file) {
        office.asPreparer(
                () -> SampleOffice.sent(file, upload -> importCloses.from(entity, account, upload, Optional.empty())));
    }

    void importCash(String entity, String account, Upload file) {
        office.asPreparer(
                () -> SampleOffice.sent(file, upload -> importCash.from(entity, account, upload, Optional.empty())));
    }

    void importMarks(Upload file) {
        office.asPreparer(() -> SampleOffice.sent(file, upload -> importMarks.from(upload, Optional.empty())));
    }

    void record(String entity, String account, NewSnapshot said) {
        office.asPreparer(() -> recordSnapshot.record(entity, account, said, "API"));
    }

    /** Measured, submitted and approved. */
    void markToMarket(String entity, YearMonth month) {
        office.asPreparer(() -> runMarkToMarket.run(entity, TestPeriod.month(month))).proposals().stream()
                .map(MarkProposal::caseId)
                .toList()
                .forEach(this::approve);
    }

    private void approve(long caseId) {
        decide(office.asPreparer(() -> decideCase.submit(caseId, Seen.LATEST, "Each position at the venue's mark.")));
    }

    /** Deposits, fees and funding of a month, approved. */
    void postCash(String entity, YearMonth month) {
        List<Long> waiting = office.asPreparer(() -> postVenueCash.propose(entity, TestPeriod.month(month)).stream()
                .map(CashPosting::caseId)
                .toList());
        office.asPreparer(() -> readCases.byIds(waiting)).forEach(this::decide);
    }

    /** Looks at the accounts, and brings all that the calls ask for. */
    void meetCalls(String entity) {
        office.as("risk", Role.RISK, () -> checkMargin.check(entity, Optional.of("preparer"))).raised().stream()
                .map(MarginCall::id)
                .forEach(call -> decide(office.asPreparer(() -> meetCall.meet(call, CollateralToBring.ALL_OF_IT))));
    }

    private void decide(ApprovalCase submitted) {
        ApprovalCase once = decide("controller", Role.CONTROLLER, submitted);
        if (once.status() == CaseStatus.SUBMITTED) {
            decide("cfo", Role.CFO, once);
        }
    }

    private ApprovalCase decide(String user, Role role, ApprovalCase submitted) {
        return office.as(
                user,
                role,
                () -> decideCase.approve(submitted.id(), Seen.evidence(submitted.evidenceHash()), APPROVED));
    }
}
