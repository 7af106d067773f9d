package org.ballast.histories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Caller;
import org.ballast.access.domain.Role;
import org.ballast.approvals.application.DelegateApproval;
import org.ballast.approvals.application.DueCases;
import org.ballast.approvals.application.NewApprovalPolicy;
import org.ballast.approvals.application.NewDelegation;
import org.ballast.approvals.application.ProposeApprovalPolicy;
import org.ballast.approvals.domain.Delegation;
import org.ballast.corrections.application.RequestCorrection;
import org.ballast.corrections.domain.PostedThing;
import org.ballast.corrections.domain.ThingKind;
import org.ballast.entities.application.KeepEntities;
import org.ballast.entities.domain.AcquisitionDayPolicy;
import org.ballast.entities.domain.Book;
import org.ballast.entities.domain.EntityType;
import org.ballast.entities.domain.Framework;
import org.ballast.entities.domain.LowPricePolicy;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.application.DecidePolicy;
import org.ballast.holdings.application.ImportLots;
import org.ballast.imports.application.Upload;
import org.ballast.manualjournals.application.EnterJournal;
import org.ballast.manualjournals.application.NewManualJournal;
import org.ballast.measurement.domain.TestPeriod;
import org.ballast.prices.application.AddMarket;
import org.ballast.prices.application.ImportPrices;
import org.ballast.prices.application.NewMarket;
import org.ballast.writedowns.application.NewValueInUse;
import org.ballast.writedowns.application.RunImpairmentTest;
import org.ballast.writedowns.application.WriteValueInUse;

/** What the people of random approvals record, enter and lend; each in their own name. */
@ApplicationScoped
class DutyDesk {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private KeepEntities keepEntities;

    @Inject
    private AddMarket addMarket;

    @Inject
    private DecidePolicy decidePolicy;

    @Inject
    private ImportPrices importPrices;

    @Inject
    private ImportLots importLots;

    @Inject
    private RunImpairmentTest runImpairmentTest;

    @Inject
    private WriteValueInUse writeValueInUse;

    @Inject
    private EnterJournal enterJournal;

    @Inject
    private ProposeApprovalPolicy proposeApprovalPolicy;

    @Inject
    private DelegateApproval delegateApproval;

    @Inject
    private DueCases dueCases;

    @Inject
    private RequestCorrection requestCorrection;

    /** With the tiers that hold by default, and a market of the same name without prices. */
    ReportingEntity found(String code, Framework framework) {
        return as("walk-root", Role.ADMIN, () -> {
            addMarket.add(new NewMarket(code, "Market " + code));
            return keepEntities.create(
                    new ReportingEntity(
                            0,
                            code,
                            "Walk " + code,
                            Book.primary(framework, Currency.getInstance("USD"), Month.JANUARY),
                            ZoneOffset.UTC,
                            LowPricePolicy.INTRADAY_LOW,
                            AcquisitionDayPolicy.EXCLUDE_DAY,
                            "",
                            BigDecimal.ZERO),
                    EntityType.CORPORATE);
        });
    }

    void decide(String who, Role role, ReportingEntity entity, String costRate, LocalDate from) {
        boolean underIfrs = entity.book().framework() == Framework.IFRS;
        DecidePolicy.Decision decision = new DecidePolicy.Decision(
                "BTC",
                underIfrs ? "IFRS_COST_IMPAIRMENT" : "US_COST_LESS_IMPAIRMENT",
                entity.code(),
                "FIFO",
                "",
                underIfrs ? costRate : "",
                "",
                "",
                from);
        as(who, role, () -> decidePolicy.decide(entity.code(), decision));
    }

    void prices(String who, ReportingEntity entity, String rows, Optional<String> correction) {
        String csv = "asset,date,open,high,low,close,volume,currency\n" + rows;
        as(who, Role.PREPARER, () -> importPrices.from(entity.code(), upload(csv), correction));
    }

    void lot(String who, ReportingEntity entity, String row) {
        String csv = "lot,asset,acquired_at,quantity,cost,currency\n" + row + "\n";
        as(who, Role.PREPARER, () -> importLots.from(entity.code(), upload(csv), true));
    }

    void measure(String who, ReportingEntity entity, TestPeriod period) {
        as(who, Role.PREPARER, () -> runImpairmentTest.run(entity.code(), period));
    }

    void estimate(String who, ReportingEntity entity, LocalDate day, String perUnit) {
        NewValueInUse memo = new NewValueInUse(
                "BTC",
                day,
                "0.09",
                "0",
                null,
                "What one unit is expected to bring within a year.",
                List.of(new NewValueInUse.NewCashFlow(1, perUnit)));
        as(who, Role.PREPARER, () -> writeValueInUse.write(entity.code(), memo));
    }

    void enter(String who, ReportingEntity entity, String id, LocalDate day, String amount) {
        NewManualJournal journal = new NewManualJournal(
                id,
                day,
                "Rent " + id,
                null,
                List.of(
                        new NewManualJournal.Line("6000", amount, null, "USD", null),
                        new NewManualJournal.Line("2000", null, amount, "USD", null)),
                null,
                null);
        as(who, Role.PREPARER, () -> enterJournal.enter(entity.code(), journal));
    }

    void wantPolicy(
            String who,
            Role role,
            ReportingEntity entity,
            List<String> bounds,
            boolean forPolicies,
            boolean forPrices) {
        NewApprovalPolicy wanted = new NewApprovalPolicy(
                today(),
                bounds.get(0),
                bounds.get(1),
                bounds.get(2),
                null,
                null,
                null,
                "Other amounts matter here",
                forPolicies,
                forPrices);
        as(who, role, () -> proposeApprovalPolicy.propose(entity.code(), wanted));
    }

    /** Of a write-down, or of the entry of a manual journal. */
    void askToUndo(String who, Role role, ReportingEntity entity, DutyRecords.Shown posted, boolean chain) {
        PostedThing thing = posted.isWriteDown()
                ? new PostedThing(ThingKind.WRITE_DOWN, posted.subjectId())
                : new PostedThing(ThingKind.JOURNAL_ENTRY, posted.entryId());
        as(who, role, () -> requestCorrection.request(entity.code(), thing, "posted by mistake", chain, Map.of()));
    }

    Delegation lend(String who, Role role, String to) {
        NewDelegation told = new NewDelegation(to, role.name(), today(), today().plusDays(3), "Away for some days");
        return as(who, role, () -> delegateApproval.delegate(told));
    }

    void endLending(Delegation lent) {
        as(lent.from(), lent.role(), () -> {
            delegateApproval.end(lent.id());
            return lent;
        });
    }

    /** The portal looks at what is due, as if it were that instant. */
    void postDue(Instant now) {
        as(Caller.PORTAL, Role.SYSTEM, () -> {
            dueCases.postDue(now);
            return now;
        });
    }

    static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    private <T> T as(String user, Role role, Supplier<T> work) {
        return currentUser.actingAs(user, role, work);
    }

    private static Upload upload(String csv) {
        return Upload.of(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), "walk.csv");
    }
}
