package org.ballast.marktomarket.application;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ballast.access.domain.Role;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.measurement.domain.TestPeriod;
import org.ballast.trading.domain.TradingAccount;
import org.ballast.writedowns.application.ExportProposals;
import org.ballast.writedowns.application.ListProposals;
import org.ballast.writedowns.application.TestedCompany;
import org.ballast.writedowns.domain.ListedFilter;
import org.ballast.writedowns.domain.ListedProposal;
import org.ballast.writedowns.domain.ProposalFilter;
import org.ballast.writedowns.domain.ProposalsOf;
import org.junit.jupiter.api.Test;

/** Proposals of derivatives stand beside those of digital assets in one list of write-downs. */
@InPortal
class ListedMarksIT {

    private static final TestPeriod JANUARY = new TestPeriod(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1));

    @Inject
    private TradedCompany traded;

    @Inject
    private TestedCompany tested;

    @Inject
    private RunMarkToMarket runMarkToMarket;

    @Inject
    private ListProposals list;

    @Inject
    private ExportProposals export;

    @Test
    void oneListHoldsBothSortsInTheOrderInWhichTheyWereMade() {
        ReportingEntity entity = tested.priced();
        TradingAccount account = traded.account(entity);
        String call = traded.call("2026-03-27");
        traded.position(account, call, "10", "0.0405", "2026-01-02T10:00:00Z");
        traded.mark(call, "2026-01-31T23:00:00Z", "0.0171", "56900", "");
        traded.as("preparer", Role.PREPARER, () -> runMarkToMarket.run(entity.code(), JANUARY));
        tested.test(entity.code());

        List<ListedProposal> all = found(filter(entity, Optional.empty(), Set.of(), ""));

        assertThat(all).hasSize(3).isSortedAccordingTo((one, other) -> Long.compare(other.caseId(), one.caseId()));
        assertThat(all)
                .filteredOn(each -> each.isOf(ProposalsOf.DERIVATIVES))
                .satisfiesExactlyInAnyOrder(
                        loss -> {
                            assertThat(loss.kind()).isEqualTo("LOSS");
                            assertThat(loss.name()).isEqualTo(account.code());
                            assertThat(loss.things()).isOne();
                            assertThat(loss.amount().amount()).isEqualByComparingTo("14570.10");
                            assertThat(loss.page()).startsWith("/marktomarket/proposal.xhtml?id=");
                        },
                        settlement -> assertThat(settlement.kind()).isEqualTo("SETTLEMENT"));
        assertThat(page(entity, Optional.empty(), false, 2)).isEqualTo(all.subList(0, 2));
        assertThat(page(entity, Optional.of(all.get(1).caseId()), false, 2)).isEqualTo(all.subList(2, 3));
        assertThat(page(entity, Optional.of(all.get(2).caseId()), true, 1)).isEqualTo(all.subList(1, 2));
    }

    @Test
    void theListIsFilteredBySortKindAndAsset() {
        ReportingEntity entity = tested.priced();
        TradingAccount account = traded.account(entity);
        String perpetual = traded.perpetual();
        traded.position(account, perpetual, "2", "50000", "2026-01-02T10:00:00Z");
        traded.mark(perpetual, "2026-01-31T23:00:00Z", "55000", "55100", "");
        traded.as("preparer", Role.PREPARER, () -> runMarkToMarket.run(entity.code(), JANUARY));
        tested.test(entity.code());

        assertThat(kinds(entity, Optional.of(ProposalsOf.DERIVATIVES), Set.of(), ""))
                .containsExactly("GAIN");
        assertThat(kinds(entity, Optional.of(ProposalsOf.DIGITAL_ASSETS), Set.of(), ""))
                .containsExactly("LOSS");
        assertThat(kinds(entity, Optional.empty(), Set.of("GAIN"), "")).containsExactly("GAIN");
        assertThat(kinds(entity, Optional.of(ProposalsOf.DIGITAL_ASSETS), Set.of("GAIN"), ""))
                .isEmpty();
        assertThat(kinds(entity, Optional.empty(), Set.of(), "BTC")).containsExactlyInAnyOrder("GAIN", "LOSS");
        assertThat(kinds(entity, Optional.empty(), Set.of(), "ETH")).isEmpty();

        StringBuilder file = new StringBuilder();
        traded.as("auditor", Role.AUDITOR, () -> {
            export.write(filter(entity, Optional.empty(), Set.of(), ""), file);
            return "";
        });
        assertThat(file.toString().lines())
                .hasSize(3)
                .anyMatch(line -> line.contains("DERIVATIVES,GAIN,DERIBIT-BTC,1"));
    }

    private List<String> kinds(ReportingEntity entity, Optional<ProposalsOf> of, Set<String> kinds, String asset) {
        ListedFilter filter = filter(entity, of, kinds, asset);
        List<ListedProposal> found = found(filter);
        assertThat(traded.as("auditor", Role.AUDITOR, () -> list.count(filter))).isEqualTo(found.size());
        return found.stream().map(ListedProposal::kind).toList();
    }

    private List<ListedProposal> found(ListedFilter filter) {
        return traded.as("auditor", Role.AUDITOR, () -> list.beyond(filter, Optional.empty(), false, 10));
    }

    private List<ListedProposal> page(ReportingEntity entity, Optional<Long> fromCase, boolean backward, int limit) {
        ListedFilter filter = filter(entity, Optional.empty(), Set.of(), "");
        return traded.as("auditor", Role.AUDITOR, () -> list.beyond(filter, fromCase, backward, limit));
    }

    private static ListedFilter filter(
            ReportingEntity entity, Optional<ProposalsOf> of, Set<String> kinds, String asset) {
        ProposalFilter all = new ProposalFilter(
                Optional.of(entity.code()),
                Set.of(),
                Optional.of(asset).filter(symbol -> !symbol.isEmpty()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new ListedFilter(of, kinds, all.ofBook(entity.book().id()));
    }
}
