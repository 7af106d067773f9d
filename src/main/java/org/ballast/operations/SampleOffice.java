package org.ballast.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.commons.csv.CSVRecord;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.amounts.Money;
import org.ballast.approvals.application.DecideCase;
import org.ballast.approvals.application.NewApprovalPolicy;
import org.ballast.approvals.application.ProposeApprovalPolicy;
import org.ballast.approvals.application.ReadCases;
import org.ballast.approvals.application.Seen;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.entities.application.KeepEntities;
import org.ballast.entities.application.NewBook;
import org.ballast.entities.application.OpenBook;
import org.ballast.entities.domain.AcquisitionDayPolicy;
import org.ballast.entities.domain.Book;
import org.ballast.entities.domain.EntityType;
import org.ballast.entities.domain.Framework;
import org.ballast.entities.domain.LowPricePolicy;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.application.DecidePolicy;
import org.ballast.holdings.application.ImportDisposals;
import org.ballast.holdings.application.ImportLots;
import org.ballast.imports.application.Upload;
import org.ballast.imports.domain.ImportResult;
import org.ballast.journal.application.ContributeCapital;
import org.ballast.pages.application.MeantBook;
import org.ballast.prices.application.AddMarket;
import org.ballast.prices.application.ImportPrices;
import org.ballast.prices.application.NewMarket;
import org.ballast.statements.application.RecordReportedFigures;
import org.ballast.statements.domain.ReportedFigure;

/** The demo users at work: each step is the use case that a page calls, in the name and role that it takes. */
@ApplicationScoped
class SampleOffice {

    private static final Currency USD = Currency.getInstance("USD");

    @Inject
    private CurrentUser currentUser;

    @Inject
    private KeepEntities keepEntities;

    @Inject
    private AddMarket addMarket;

    @Inject
    private DecidePolicy decidePolicy;

    @Inject
    private ProposeApprovalPolicy approvalPolicies;

    @Inject
    private DecideCase decideCase;

    @Inject
    private ReadCases readCases;

    @Inject
    private Clock clock;

    @Inject
    private ImportPrices importPrices;

    @Inject
    private ImportLots importLots;

    @Inject
    private ImportDisposals importDisposals;

    @Inject
    private OpenBook openBook;

    @Inject
    private MeantBook meantBook;

    @Inject
    private RequestContextController requests;

    @Inject
    private ContributeCapital contributeCapital;

    @Inject
    private RecordReportedFigures recordReportedFigures;

    void openBooks(String entity, String name, String note) {
        openBooks(entity, name, note, EntityType.CORPORATE);
    }

    void openBooks(String entity, String name, String note, EntityType type) {
        ReportingEntity wanted = new ReportingEntity(
                0,
                entity,
                name,
                Book.primary(Framework.US_GAAP, USD, Month.JANUARY),
                ZoneId.of("UTC"),
                LowPricePolicy.INTRADAY_LOW,
                AcquisitionDayPolicy.EXCLUDE_DAY,
                note);
        as("admin", Role.ADMIN, () -> keepEntities.create(wanted, type));
    }

    void openMarket(String code, String name) {
        as("admin", Role.ADMIN, () -> addMarket.add(new NewMarket(code, name)));
    }

    /** At fair value from the first day on. */
    void decideFairValue(String entity, String asset, String market, LocalDate validFrom) {
        DecidePolicy.Decision decision =
                new DecidePolicy.Decision(asset, "US_FAIR_VALUE_NI", market, "SPECIFIC_ID", validFrom);
        as("cfo", Role.CFO, () -> decidePolicy.decide(entity, decision));
    }

    void decidePolicy(String entity, String market, LocalDate validFrom) {
        DecidePolicy.Decision decision =
                new DecidePolicy.Decision("BTC", "US_COST_LESS_IMPAIRMENT", market, "SPECIFIC_ID", validFrom);
        as("cfo", Role.CFO, () -> decidePolicy.decide(entity, decision));
    }

    /** From cost less impairment to fair value, as public companies of the United States must from 2025 on. */
    void adoptFairValue(String entity, String market, LocalDate validFrom) {
        decideFairValue(entity, "BTC", market, validFrom);
    }

    /** The usual tiers, and what takes a second person beside what posts an entry: wanted by the controller, approved by the CFO. */
    void askSecondPersons(String entity, boolean forPrices) {
        NewApprovalPolicy wanted = new NewApprovalPolicy(
                LocalDate.now(clock),
                "5000",
                "100000",
                "1000000",
                null,
                false,
                null,
                "Another accounting policy takes a second person here.",
                true,
                forPrices);
        ApprovalCase asked = as("controller", Role.CONTROLLER, () -> approvalPolicies.propose(entity, wanted));
        as("cfo", Role.CFO, () -> decideCase.approve(asked.id(), Seen.evidence(asked.evidenceHash()), ""));
    }

    /** Approved by the controller, and by the CFO where it takes two. */
    void approve(long caseId) {
        if (approveAs("controller", Role.CONTROLLER, caseId).status() == CaseStatus.SUBMITTED) {
            approveAs("cfo", Role.CFO, caseId);
        }
    }

    /** Approved by the CFO alone, as what the controller or RISK asks for. */
    void approveByCfo(long caseId) {
        approveAs("cfo", Role.CFO, caseId);
    }

    private ApprovalCase approveAs(String user, Role role, long caseId) {
        ApprovalCase waiting = as(user, role, () -> readCases.detail(caseId)).approvalCase();
        return as(user, role, () -> decideCase.approve(caseId, Seen.evidence(waiting.evidenceHash()), ""));
    }

    /** A further book over the same holdings, with how it measures them. */
    void openBook(String entity, String code, String framework, String model, String market, LocalDate first) {
        as("admin", Role.ADMIN, () -> openBook.open(entity, new NewBook(code, framework, null, null, first, null)));
        DecidePolicy.Decision decision = new DecidePolicy.Decision("BTC", model, market, "SPECIFIC_ID", first);
        in(entity, code, () -> as("cfo", Role.CFO, () -> decidePolicy.decide(entity, decision)));
    }

    /** Work in a further book: only within a request can one be named, and the loading is none. */
    <T> T in(String entity, String book, Supplier<T> work) {
        requests.activate();
        try {
            meantBook.name(entity, book);
            return work.get();
        } finally {
            requests.deactivate();
        }
    }

    void importPrices(String market, Upload file) {
        asPreparer(() -> sent(file, upload -> importPrices.from(market, upload, Optional.empty())));
    }

    void importLots(String entity, Upload file) {
        asPreparer(() -> sent(file, upload -> importLots.from(entity, upload, true)));
    }

    void importPrices(String market, String file) {
        asPreparer(() -> send(file, market, (to, upload) -> importPrices.from(to, upload, Optional.empty())));
    }

    void importLots(String entity, String file) {
        asPreparer(() -> send(file, entity, (to, upload) -> importLots.from(to, upload, true)));
    }

    void importDisposals(String entity, String file) {
        asPreparer(() -> send(file, entity, (to, upload) -> importDisposals.from(to, upload, true)));
    }

    void contribute(String entity, LocalDate on, String amount, String reference) {
        asPreparer(() -> contributeCapital.contribute(entity, on, Money.of(amount, USD), reference));
    }

    void recordReportedFigures(String entity, String file) {
        List<ReportedFigure> figures =
                new SampleFile(file).rows().stream().map(SampleOffice::reported).toList();
        asPreparer(() -> {
            recordReportedFigures.record(entity, figures);
            return figures.size();
        });
    }

    private static ReportedFigure reported(CSVRecord row) {
        return new ReportedFigure(
                ReportedFigure.Caption.valueOf(row.get("caption")),
                LocalDate.parse(row.get("period_start")),
                LocalDate.parse(row.get("period_end")),
                Money.of(row.get("amount"), Currency.getInstance(row.get("currency"))),
                row.get("source"));
    }

    private static ImportResult send(String file, String to, BiFunction<String, Upload, ImportResult> use) {
        return sent(new SampleFile(file).upload(), upload -> use.apply(to, upload));
    }

    /** Uses a file, which is gone then. */
    static <T> T sent(Upload file, Function<Upload, T> use) {
        try (Upload upload = file) {
            return use.apply(upload);
        }
    }

    <T> T asPreparer(Supplier<T> work) {
        return as("preparer", Role.PREPARER, work);
    }

    <T> T as(String user, Role role, Supplier<T> work) {
        return currentUser.actingAs(user, role, work);
    }
}
