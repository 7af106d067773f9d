package org.ballast.writedowns.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.writedowns.application.Refused.assertRefused;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ballast.access.domain.Role;
import org.ballast.approvals.application.Seen;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.application.DecidePolicy;
import org.ballast.holdings.application.ReadHoldings;
import org.ballast.holdings.domain.DisposalFilter;
import org.ballast.holdings.domain.DisposalStatus;
import org.ballast.holdings.domain.RecordedDisposal;
import org.ballast.measurement.domain.HoursNote;
import org.ballast.measurement.domain.TestPeriod;
import org.ballast.prices.application.DecideHeldPrice;
import org.ballast.prices.application.DeclareNoTrade;
import org.ballast.prices.application.ReadPrices;
import org.ballast.prices.domain.HeldFor;
import org.ballast.prices.domain.NoTrade;
import org.ballast.prices.domain.RecordedBar;
import org.ballast.refusals.RefusalCode;
import org.ballast.writedowns.domain.BlockedAsset;
import org.ballast.writedowns.domain.Proposal;
import org.ballast.writedowns.domain.UntestedLots;
import org.ballast.writedowns.domain.UntestedLots.Cause;
import org.junit.jupiter.api.Test;

/** What a test does without a price: an asset blocks itself alone, hours without a trade are said by two, units end. */
@InPortal
class RightPeriodIT {

    @Inject
    private TestedCompany company;

    @Inject
    private DeclareNoTrade declare;

    @Inject
    private DecideHeldPrice decideHeld;

    @Inject
    private ReadPrices readPrices;

    @Inject
    private ReadHoldings readHoldings;

    @Inject
    private DecidePolicy decidePolicy;

    @Inject
    private PostWithoutTest postWithoutTest;

    @Inject
    private WriteDowns writeDowns;

    @Inject
    private DecideWriteDown decideWriteDown;

    @Inject
    private FindOpenTests findOpenTests;

    @Test
    void anAssetWithoutAPriceBlocksItselfAloneAndItsUnitsCanBeEnded() {
        ReportingEntity entity = company.priced();
        deadLot(entity);

        RunResult first = company.test(entity.code());
        assertThat(first.proposals()).extracting(Proposal::asset).containsExactly("BTC");
        assertThat(first.blocked()).singleElement().satisfies(dead -> {
            assertThat(dead.asset().symbol()).isEqualTo("XRP");
            assertThat(dead.code()).isEqualTo(RefusalCode.NO_PRICE);
            assertThat(dead.gaps())
                    .extracting(gap -> gap.span().inWords())
                    .containsExactly("6 Jan 2024 to 31 Jan 2024 (26 days)");
        });
        assertThat(blockedOf(first)).isEqualTo(first.blocked());
        assertThat(company.test(entity.code()).repeated()).isTrue();
        LocalDate end = TestedCompany.JANUARY.to();
        assertThat(untested(entity, end))
                .containsExactly(
                        new UntestedLots("XRP", new TestPeriod(LocalDate.of(2024, 1, 6), end), 1, Cause.BLOCKED));

        company.disposals(entity.code(), "W1,XRP,2024-01-31,1000,0,USD,");
        assertThat(disposal(entity).status()).isEqualTo(DisposalStatus.AWAITING_TEST);
        assertRefused(RefusalCode.REASON_REQUIRED, () -> end(entity, "controller", " "));
        assertRefused(
                RefusalCode.FORBIDDEN,
                () -> company.as("preparer", Role.PREPARER, () -> {
                    postWithoutTest.post(entity.code(), "W1", "worthless");
                    return 0;
                }));
        end(entity, "controller", "The venue closed; the token is traded nowhere");

        assertThat(disposal(entity).status()).isEqualTo(DisposalStatus.POSTED);
        assertThat(disposal(entity).gain().orElseThrow().amount()).isEqualByComparingTo("-5000.00");
        RunResult after = company.test(entity.code());
        assertThat(after.blocked()).isEmpty();
        assertThat(after.proposals()).isEqualTo(first.proposals());
        company.as(
                "preparer",
                Role.PREPARER,
                () -> decideWriteDown.submit(first.proposals().getFirst().id(), Seen.LATEST, ""));
        company.approveAs("controller", first.proposals().getFirst());
        assertThat(untested(entity, end)).isEmpty();
    }

    @Test
    void aDisposalForNothingOfUnitsWithAPriceIsTestedAsAnyOther() {
        ReportingEntity entity = company.priced();
        company.disposals(entity.code(), "W1,BTC,2024-01-31,2,0,USD,L1:2");

        assertRefused(RefusalCode.ILLEGAL_TRANSITION, () -> end(entity, "controller", "stolen"));
    }

    @Test
    void whenThePricesArriveTheRestIsTestedAndWhatWasProposedStands() {
        ReportingEntity entity = company.priced();
        deadLot(entity);
        RunResult first = company.test(entity.code());

        company.prices(
                entity.code(),
                TestedCompany.JANUARY
                        .from()
                        .datesUntil(TestedCompany.JANUARY.to())
                        .map(day -> TestedCompany.bar(day, "4")
                                .replace("BTC", "XRP")
                                .replace(",100,120,4,100,", ",5,6,4,5,"))
                        .collect(Collectors.joining("\n")),
                Optional.empty());
        RunResult second = company.test(entity.code());

        assertThat(second.blocked()).isEmpty();
        assertThat(second.repeated()).isFalse();
        assertThat(second.proposals()).hasSize(2).containsAll(first.proposals());
        assertThat(second.run().totalLoss().amount()).isEqualByComparingTo("1040.00");
    }

    @Test
    void hoursWithoutATradeAreSaidByOneConfirmedByAnotherAndKeptInTheEvidence() {
        ReportingEntity entity = company.found();
        company.prices(
                entity.code(),
                TestedCompany.JANUARY
                        .from()
                        .datesUntil(TestedCompany.JANUARY.to())
                        .filter(day -> day.getDayOfMonth() != 15)
                        .map(day -> TestedCompany.bar(day, "95"))
                        .collect(Collectors.joining("\n")),
                Optional.empty());
        assertRefused(RefusalCode.NO_PRICE, () -> company.test(entity.code()));
        NoTrade said = company.as(
                "preparer",
                Role.PREPARER,
                () -> declare.say(
                        entity.code(),
                        "BTC",
                        Instant.parse("2024-01-15T00:00:00Z"),
                        Instant.parse("2024-01-16T00:00:00Z"),
                        "The venue was closed for maintenance"));
        assertRefused(RefusalCode.NO_PRICE, () -> company.test(entity.code()));
        assertRefused(
                RefusalCode.SOD_PREPARER_IS_APPROVER,
                () -> company.as("preparer", Role.CONTROLLER, () -> declare.confirm(said.id(), "so it is")));
        company.as("controller", Role.CONTROLLER, () -> declare.confirm(said.id(), "Seen on its status page"));

        Proposal proposal = company.test(entity.code()).proposals().getFirst();

        List<HoursNote> notes = company.as("auditor", Role.AUDITOR, () -> writeDowns.notes(proposal.id()));
        assertThat(notes).singleElement().satisfies(note -> {
            assertThat(note.kind()).isEqualTo(HoursNote.Kind.NO_TRADE);
            assertThat(note.saidBy()).isEqualTo("preparer");
            assertThat(note.confirmedBy()).isEqualTo("controller");
        });
        company.as("controller", Role.CONTROLLER, () -> declare.revoke(said.id(), "There were trades after all"));
        assertRefused(RefusalCode.NO_PRICE, () -> company.test(entity.code()));
    }

    @Test
    void aJumpFromOneCloseToTheNextOpenIsHeldWhateverTheOrderOfTheLines() {
        ReportingEntity entity = company.found();
        List<String> lines = TestedCompany.JANUARY
                .from()
                .datesUntil(TestedCompany.JANUARY.to())
                .map(day -> day.getDayOfMonth() < 10 ? TestedCompany.bar(day, "95") : "BTC," + day + ",10,12,9.5,10,5")
                .collect(Collectors.toList());
        company.prices(entity.code(), String.join("\n", lines.reversed()), Optional.empty());

        assertThat(heldOf(entity)).singleElement().satisfies(bar -> {
            assertThat(bar.bar().opensAt()).isEqualTo(Instant.parse("2024-01-10T00:00:00Z"));
            assertThat(bar.heldFor()).contains(HeldFor.JUMP);
        });
        assertRefused(RefusalCode.NO_PRICE, () -> company.test(entity.code()));
        long held = heldOf(entity).getFirst().id();
        company.as("controller", Role.CONTROLLER, () -> decideHeld.confirm(held, "Ten for one, as announced"));
        assertThat(company.test(entity.code()).proposals()).hasSize(1);
    }

    private List<UntestedLots> untested(ReportingEntity entity, LocalDate to) {
        return company.as("auditor", Role.AUDITOR, () -> findOpenTests.upTo(entity.code(), to.minusDays(1)))
                .untested();
    }

    private void deadLot(ReportingEntity entity) {
        company.as(
                "cfo",
                Role.CFO,
                () -> decidePolicy.decide(
                        entity.code(),
                        new DecidePolicy.Decision(
                                "XRP",
                                "US_COST_LESS_IMPAIRMENT",
                                entity.code(),
                                "SPECIFIC_ID",
                                LocalDate.of(2023, 1, 1))));
        company.lots(entity.code(), "X1,XRP,2024-01-05,1000,5000.00,USD");
    }

    private void end(ReportingEntity entity, String user, String reason) {
        company.as(user, Role.CONTROLLER, () -> {
            postWithoutTest.post(entity.code(), "W1", reason);
            return 0;
        });
    }

    private RecordedDisposal disposal(ReportingEntity entity) {
        return company.as(
                        "auditor",
                        Role.AUDITOR,
                        () -> readHoldings.disposals(
                                entity,
                                new DisposalFilter(Optional.empty(), Optional.empty(), Optional.of("W1")),
                                0,
                                1))
                .getFirst();
    }

    private List<BlockedAsset> blockedOf(RunResult result) {
        return company.as(
                "auditor", Role.AUDITOR, () -> writeDowns.blocked(result.run().id()));
    }

    private List<RecordedBar> heldOf(ReportingEntity entity) {
        return company.as("auditor", Role.AUDITOR, () -> readPrices.held(Optional.empty(), false, 1_000)).stream()
                .filter(bar -> bar.market().equals(entity.code()))
                .toList();
    }
}
