package org.ballast.writedowns.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.approvals.application.Seen;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.entities.domain.Framework;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.application.DecidePolicy;
import org.ballast.holdings.application.ImportDisposals;
import org.ballast.holdings.application.ImportLots;
import org.ballast.imports.application.Upload;
import org.ballast.jobs.domain.JobProgress;
import org.ballast.measurement.domain.TestPeriod;
import org.ballast.prices.application.ImportPrices;
import org.ballast.writedowns.domain.Proposal;

/**
 * A company and a market for one test: a lot of 2 BTC bought for 200.00 on 2023-12-31, and January 2024 with a low of 80
 * on the 10th and of 95 on all other days.
 */
@ApplicationScoped
public class TestedCompany {

    static final TestPeriod JANUARY = new TestPeriod(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 2, 1));

    @Inject
    private FoundCompany founding;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private DecidePolicy decidePolicy;

    @Inject
    private ImportLots importLots;

    @Inject
    private ImportDisposals importDisposals;

    @Inject
    private ImportPrices importPrices;

    @Inject
    private RunImpairmentTest runImpairmentTest;

    @Inject
    private DecideWriteDown decideWriteDown;

    @Inject
    private WriteDowns writeDowns;

    /** A new company with its lot, and a market of the same name without prices. */
    public ReportingEntity found() {
        return found("SPECIFIC_ID");
    }

    /** As {@link #found()}, with books in that currency. */
    public ReportingEntity found(Currency currency) {
        return found("SPECIFIC_ID", currency);
    }

    private ReportingEntity found(String costMethod) {
        return found(costMethod, Currency.getInstance("USD"));
    }

    private ReportingEntity found(String costMethod, Currency currency) {
        ReportingEntity entity = founding.of("WD", Framework.US_GAAP, currency);
        String code = entity.code();
        as(
                "cfo",
                Role.CFO,
                () -> decidePolicy.decide(
                        code,
                        new DecidePolicy.Decision(
                                "BTC", "US_COST_LESS_IMPAIRMENT", code, costMethod, LocalDate.of(2023, 1, 1))));
        lots(code, "L1,BTC,2023-12-31,2,200," + currency.getCurrencyCode());
        return entity;
    }

    /** As {@link #found}, with the prices of January. */
    public ReportingEntity priced() {
        return priced("SPECIFIC_ID");
    }

    /** As {@link #priced()}, with that cost method. */
    ReportingEntity priced(String costMethod) {
        ReportingEntity entity = found(costMethod);
        januaryBy("preparer", entity.code());
        return entity;
    }

    /** The prices of January in the name of a user. */
    void januaryBy(String user, String market) {
        pricesBy(
                user,
                market,
                JANUARY.from()
                        .datesUntil(JANUARY.to())
                        .map(day -> bar(day, day.getDayOfMonth() == 10 ? "80" : "95"))
                        .collect(Collectors.joining("\n")),
                "");
    }

    static String bar(LocalDate day, String low) {
        return "BTC," + day + ",100,120," + low + ",100,5";
    }

    public void prices(String market, String rows, Optional<String> correction) {
        pricesBy("preparer", market, rows, correction.orElse(""));
    }

    /**
     * @param correction why recorded prices may be corrected; empty where they may not
     */
    void pricesBy(String user, String market, String rows, String correction) {
        String csv = "asset,date,open,high,low,close,volume\n" + rows + "\n";
        as(
                user,
                Role.PREPARER,
                () -> importPrices.from(
                        market, upload(csv), Optional.of(correction).filter(why -> !why.isEmpty())));
    }

    void hours(String market, String rows) {
        String csv = "asset,at,interval,open,high,low,close,volume\n" + rows + "\n";
        as("preparer", Role.PREPARER, () -> importPrices.from(market, upload(csv), Optional.empty()));
    }

    public void lots(String entity, String rows) {
        lotsBy("preparer", entity, rows);
    }

    void lotsBy(String user, String entity, String rows) {
        String csv = "lot,asset,acquired_at,quantity,cost,currency\n" + rows + "\n";
        as(user, Role.PREPARER, () -> importLots.from(entity, upload(csv), true));
    }

    /** Lots with their fees. */
    void lotsWithFees(String entity, String rows) {
        String csv = "lot,asset,acquired_at,quantity,cost,currency,fee\n" + rows + "\n";
        as("preparer", Role.PREPARER, () -> importLots.from(entity, upload(csv), true));
    }

    public void disposals(String entity, String rows) {
        String csv = "reference,asset,disposed_at,quantity,proceeds,currency,lots\n" + rows + "\n";
        as("preparer", Role.PREPARER, () -> importDisposals.from(entity, upload(csv), true));
    }

    /** Disposals with their fees. */
    void sales(String entity, String rows) {
        String csv = "reference,asset,disposed_at,quantity,proceeds,currency,fee,lots\n" + rows + "\n";
        as("preparer", Role.PREPARER, () -> importDisposals.from(entity, upload(csv), true));
    }

    public RunResult test(String entity) {
        return test(entity, JANUARY);
    }

    RunResult test(String entity, TestPeriod period) {
        return as("preparer", Role.PREPARER, () -> runImpairmentTest.run(entity, period));
    }

    /** January in the book through which the entity is seen, whatever the running request means. */
    RunResult testThrough(ReportingEntity book) {
        return as("preparer", Role.PREPARER, () -> runImpairmentTest.run(book, JANUARY, new JobProgress()));
    }

    /** The one proposal of January, submitted. */
    public Proposal submitted(String entity) {
        Proposal draft = test(entity).proposals().get(0);
        return as("preparer", Role.PREPARER, () -> decideWriteDown.submit(draft.id(), Seen.LATEST, ""));
    }

    public <T> T as(String user, Role role, Supplier<T> work) {
        return currentUser.actingAs(user, role, work);
    }

    private static Upload upload(String csv) {
        return Upload.of(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), "test.csv");
    }

    /** The proposal as posted, approved on the evidence that it carries, by a second CFO too where it takes two. */
    public Proposal approveAs(String user, Proposal proposal) {
        Proposal once = approveAs(user, Role.CONTROLLER, proposal);
        return once.status() == CaseStatus.SUBMITTED ? approveAs("cfo2", Role.CFO, proposal) : once;
    }

    private Proposal approveAs(String user, Role role, Proposal proposal) {
        return as(user, role, () -> decideWriteDown.approve(proposal.id(), Seen.evidence(proposal.evidenceHash()), ""));
    }

    CaseStatus status(Proposal proposal) {
        return as("auditor", Role.AUDITOR, () -> writeDowns.detail(proposal.id()))
                .proposal()
                .status();
    }
}
