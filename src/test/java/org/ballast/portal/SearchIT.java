package org.ballast.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ballast.access.domain.Role;
import org.ballast.approvals.application.Seen;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.pages.application.Found;
import org.ballast.pages.application.FoundKind;
import org.ballast.pages.domain.Sought;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.writedowns.application.DecideWriteDown;
import org.ballast.writedowns.application.TestedCompany;
import org.ballast.writedowns.domain.Proposal;
import org.junit.jupiter.api.Test;

/** What people type finds what they mean, on both databases alike. */
@InPortal
class SearchIT {

    private static final int MOST = 10;

    @Inject
    private Search search;

    @Inject
    private TestedCompany company;

    @Inject
    private DecideWriteDown decideWriteDown;

    @Test
    void aLotIsFoundByItsCodeHoweverItIsTypedAndBeforeThoseThatBeginSo() {
        ReportingEntity entity = company.found();
        company.lots(entity.code(), "L10,BTC,2024-01-02,1,90.00,USD\nM1,BTC,2024-01-02,1,91.00,USD");

        List<Found> hits = hits(entity, "l1", "LOT");

        assertThat(hits).extracting(Found::name).containsExactly("L1", "L10");
        assertThat(hits).extracting(Found::exact).containsExactly(true, false);
        assertThat(hits.getFirst().amount().orElseThrow()).hasToString("200.00 USD");
        assertThat(hits.getFirst().outcomeUrl())
                .isEqualTo("/holdings/lot.xhtml?id=" + hits.getFirst().id() + "&entity=" + entity.code());
        assertThat(hits(entity, "L", "LOT")).as("one letter names only itself").isEmpty();
    }

    @Test
    void aDisposalIsFoundByItsReferenceWithItsStatus() {
        ReportingEntity entity = company.priced();
        company.disposals(entity.code(), "Sale 7/b,BTC,2024-01-20,0.5,60.00,USD,L1:0.5");

        List<Found> hits = hits(entity, "Sale 7/b", "DISPOSAL");

        assertThat(hits).singleElement().satisfies(hit -> {
            assertThat(hit.exact()).isTrue();
            assertThat(hit.status()).contains("AWAITING_TEST");
            assertThat(hit.outcomeUrl())
                    .isEqualTo("/holdings/disposals.xhtml?reference=Sale+7%2Fb&entity=" + entity.code());
        });
        assertThat(hits(entity, "Sale", "DISPOSAL")).hasSize(1);
    }

    @Test
    void anEntryIsFoundByItsNumberWithAndWithoutItsYear() {
        ReportingEntity entity = company.found();
        company.lots(entity.code(), "L2,BTC,2024-01-02,1,90.00,USD");

        assertThat(hits(entity, "2023-00001", "ENTRY")).extracting(Found::name).containsExactly("2023-00001");
        assertThat(hits(entity, "2024-1", "ENTRY")).extracting(Found::name).containsExactly("2024-00001");
        assertThat(hits(entity, "1", "ENTRY")).extracting(Found::name).containsExactly("2024-00001", "2023-00001");
        assertThat(hits(entity, "1", "ENTRY")).allMatch(Found::exact);
        assertThat(hits(entity, "2022-1", "ENTRY")).isEmpty();
    }

    @Test
    void anAmountFindsTheEntriesAndTheProposalsOfIt() {
        ReportingEntity entity = company.priced();
        Proposal posted = posted(company.submitted(entity.code()));

        assertThat(hits(entity, "40.00", "PROPOSAL")).singleElement().satisfies(hit -> {
            assertThat(hit.id()).isEqualTo(Long.toString(posted.id()));
            assertThat(hit.status()).contains("POSTED");
            assertThat(hit.exact()).isFalse();
        });
        assertThat(hits(entity, "(40.00) ", "ENTRY"))
                .extracting(Found::id)
                .containsExactly(Long.toString(posted.entryId().orElseThrow()));
        assertThat(hits(entity, "200", "ENTRY")).extracting(Found::name).containsExactly("2023-00001");
        assertThat(hits(entity, "40.01", "PROPOSAL")).isEmpty();
    }

    @Test
    void aProposalIsFoundByItsNumberAndByTheBeginningOfItsEvidence() {
        ReportingEntity entity = company.priced();
        Proposal proposal = company.submitted(entity.code());
        String hash = proposal.evidenceHash();

        for (String typed : List.of(
                Long.toString(proposal.id()),
                "#" + proposal.id(),
                hash,
                hash.substring(0, 8),
                hash.substring(0, 20).toUpperCase(java.util.Locale.ROOT))) {
            assertThat(hits(entity, typed, "PROPOSAL"))
                    .as(typed)
                    .filteredOn(Found::exact)
                    .extracting(Found::id)
                    .containsExactly(Long.toString(proposal.id()));
        }
        assertThat(hits(entity, "f".repeat(64), "PROPOSAL")).isEmpty();
        assertThat(hits(entity, hash.substring(0, 7), "PROPOSAL")).isEmpty();
    }

    @Test
    void whatHasANameIsFoundByAPartOfIt() {
        ReportingEntity entity = company.found();
        String code = entity.code();

        assertThat(hits(entity, code.toLowerCase(java.util.Locale.ROOT), "ENTITY"))
                .filteredOn(Found::exact)
                .extracting(Found::entity)
                .containsExactly(code);
        assertThat(hits(entity, "company " + code, "ENTITY"))
                .extracting(Found::name)
                .contains(code);
        assertThat(hits(entity, "market " + code, "MARKET"))
                .extracting(Found::name)
                .contains(code);
        assertThat(hits(entity, "bitco", "ASSET")).extracting(Found::name).contains("BTC");
        assertThat(hits(entity, "default", "WALLET")).extracting(Found::entity).containsExactly(code);
        assertThat(hits(entity, "est.cs", "IMPORT")).extracting(Found::entity).contains(code);
    }

    @Test
    void theEntityLookedAtComesFirstAndTheOthersAreNamedOrLeftOut() {
        ReportingEntity other = company.found();
        ReportingEntity own = company.found();
        company.lots(other.code(), "TWIN-" + own.code() + ",BTC,2024-01-02,1,90.00,USD");
        company.lots(own.code(), "TWIN-" + own.code() + ",BTC,2024-01-02,1,90.00,USD");

        assertThat(hits(new Sought("TWIN-" + own.code(), own.code(), false, MOST), "LOT"))
                .extracting(Found::entity)
                .containsExactly(own.code(), other.code());
        assertThat(hits(own, "TWIN-" + own.code(), "LOT"))
                .extracting(Found::entity)
                .containsExactly(own.code());
    }

    @Test
    void noMoreHitsOfAKindAreGivenThanAreWanted() {
        ReportingEntity entity = company.found();
        company.lots(
                entity.code(),
                IntStream.range(0, 12)
                        .mapToObj(i -> "MANY" + i + ",BTC,2024-01-02,1,9" + i + ".00,USD")
                        .collect(Collectors.joining("\n")));

        FoundKind all = kind(new Sought("MANY", entity.code(), true, 12), "LOT");
        FoundKind some = kind(new Sought("MANY", entity.code(), true, 3), "LOT");

        assertThat(all.hits()).hasSize(12);
        assertThat(all.more()).isFalse();
        assertThat(some.hits()).extracting(Found::name).containsExactly("MANY0", "MANY1", "MANY2");
        assertThat(some.more()).isTrue();
    }

    @Test
    void signsThatDatabasesReadAsPatternsStandForThemselves() {
        ReportingEntity entity = company.found();
        company.lots(entity.code(), "A_B%\\C,BTC,2024-01-02,1,90.00,USD");

        assertThat(hits(entity, "a_b%\\", "LOT")).extracting(Found::name).containsExactly("A_B%\\C");
        for (String pattern : List.of("L%", "%1", "__", "A%B", "AXB", "\\", "' OR '1'='1", "\ud800x")) {
            assertThat(hits(entity, pattern, "LOT")).as(pattern).isEmpty();
        }
        assertThat(hits(entity, "L1\u0000", "LOT")).extracting(Found::name).containsExactly("L1");
    }

    @Test
    void whoIsNotSignedInFindsNothing() {
        assertThatThrownBy(() -> search.of(new Sought("L1", "", false, MOST)))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.code()).isEqualTo(RefusalCode.FORBIDDEN));
    }

    private Proposal posted(Proposal submitted) {
        return company.as(
                "controller",
                Role.CONTROLLER,
                () -> decideWriteDown.approve(submitted.id(), Seen.evidence(submitted.evidenceHash()), ""));
    }

    private List<Found> hits(ReportingEntity entity, String text, String kind) {
        return hits(new Sought(text, entity.code(), true, MOST), kind);
    }

    private List<Found> hits(Sought sought, String kind) {
        return found(sought).stream()
                .filter(each -> each.kind().equals(kind))
                .flatMap(each -> each.hits().stream())
                .toList();
    }

    private FoundKind kind(Sought sought, String kind) {
        return found(sought).stream()
                .filter(each -> each.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private List<FoundKind> found(Sought sought) {
        return company.as("auditor", Role.AUDITOR, () -> search.of(sought));
    }
}
