package org.ballast.signals.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballast.access.domain.Role;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.refusals.Refusal;
import org.ballast.signals.domain.AssetIndicators;
import org.ballast.signals.domain.Detector;
import org.ballast.signals.domain.Figure;
import org.ballast.signals.domain.FlaggedDays;
import org.ballast.signals.domain.IndicatorState;
import org.ballast.signals.domain.LeadsTo;
import org.ballast.signals.domain.MissingInput;
import org.ballast.sql.SqlRows;
import org.ballast.writedowns.application.TestedCompany;
import org.ballast.writedowns.domain.Proposal;
import org.junit.jupiter.api.Test;

/** The board of a company: what its lots, prices and tests say, what is missing, and that nothing is changed by it. */
@InPortal
class IndicatorsIT {

    private static final LocalDate END = LocalDate.of(2024, 1, 31);
    private static final LocalDate LATER = LocalDate.of(2024, 2, 20);
    private static final List<String> TABLES = List.of(
            "proposal", "approval_case", "measurement_run", "measurement", "journal_entry", "lot_event", "audit_event");

    @Inject
    private TestedCompany company;

    @Inject
    private ReadIndicators indicators;

    @Inject
    private ReadFlaggedDays flaggedDays;

    @Inject
    private ExportIndicators export;

    @Inject
    private SqlRows rows;

    @Test
    void whatIsKnownFiresOrDoesNotAndTheRestSaysWhatItLacks() {
        ReportingEntity entity = company.priced();
        AssetIndicators btc = board(entity, END);
        assertThat(btc.of(Detector.PRICE_BELOW_CARRYING).fires()).isTrue();
        assertThat(btc.of(Detector.PRICE_BELOW_CARRYING).since()).contains(LocalDate.of(2024, 1, 1));
        assertThat(texts(btc, Detector.PRICE_BELOW_CARRYING)).containsExactly("80", "2024-01-10", "1", "40.00");
        assertThat(btc.of(Detector.PRICE_DROP_20_30D).state()).isEqualTo(IndicatorState.NOT_FIRED);
        assertThat(btc.of(Detector.OBV_DISTRIBUTION).state()).isEqualTo(IndicatorState.NOT_FIRED);
        assertThat(btc.of(Detector.VOLUME_COLLAPSE).missing()).containsExactly(MissingInput.VOLUMES);
        assertThat(btc.of(Detector.LEGAL_REGULATORY).missing()).containsExactly(MissingInput.EXTERNAL_INFORMATION);
        assertThat(btc.of(Detector.STABLECOIN_DEPEG).state()).isEqualTo(IndicatorState.NOT_APPLICABLE);
        assertThat(btc.of(Detector.ANNUAL_TEST).since()).contains(LocalDate.of(2024, 1, 1));
        assertThat(btc.leadsTo()).isEqualTo(LeadsTo.TEST);
        assertThat(board(entity, LATER).of(Detector.PRICE_DROP_20_30D).missing())
                .containsExactly(MissingInput.CLOSE_OF_DAY);
    }

    @Test
    void aPostedWriteDownEndsWhatAskedForIt() {
        ReportingEntity entity = company.priced();
        company.approveAs("controller", company.submitted(entity.code()));
        AssetIndicators btc = board(entity, END);
        assertThat(btc.of(Detector.PRICE_BELOW_CARRYING).state()).isEqualTo(IndicatorState.NOT_FIRED);
        assertThat(texts(btc, Detector.ANNUAL_TEST)).containsExactly("2024-01-01", "2024-01-31");
        assertThat(board(entity, LATER).of(Detector.PRICE_BELOW_CARRYING).missing())
                .as("February has no prices")
                .containsExactly(MissingInput.HOURS_OF_PRICES);
    }

    @Test
    void onBalanceVolumeFlagsAndChangesNoProposalAndNoAmount() {
        ReportingEntity entity = company.priced();
        Proposal before = company.submitted(entity.code());
        company.prices(entity.code(), falling(), Optional.empty());
        List<Long> counted = counted();
        AssetIndicators btc = board(entity, LATER);
        assertThat(btc.of(Detector.OBV_DISTRIBUTION).fires()).isTrue();
        assertThat(btc.of(Detector.OBV_DISTRIBUTION).leadsTo()).isEqualTo(LeadsTo.LOOK);
        assertThat(btc.of(Detector.PRICE_DROP_20_30D).since()).contains(LATER);
        FlaggedDays flagged = as(() -> flaggedDays.between(entity.code(), END, LATER, Optional.empty())).stream()
                .filter(each -> each.asset().equals("BTC"))
                .findFirst()
                .orElseThrow();
        assertThat(flagged.state()).isEqualTo(IndicatorState.FIRED);
        assertThatThrownBy(() -> as(() -> flaggedDays.between(entity.code(), LATER, END, Optional.of("BTC"))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("before the first");
        assertThat(as(() -> flaggedDays.between(
                        entity.code(), LocalDate.of(2023, 1, 1), LocalDate.of(2023, 1, 9), Optional.of("BTC"))))
                .as("without a policy or a price the row stays and nothing is known")
                .singleElement()
                .satisfies(row -> assertThat(row.state()).isEqualTo(IndicatorState.NOT_KNOWN))
                .satisfies(row -> assertThat(row.daysKnown()).isZero());
        assertThat(flagged.days()).contains(LATER).allMatch(day -> day.isAfter(END));
        assertThat(btc.of(Detector.OBV_DISTRIBUTION).since())
                .contains(flagged.days().getFirst());
        assertThat(as(() -> indicators.beside(entity.code(), "BTC", LATER)))
                .anyMatch(each -> each.detector() == Detector.OBV_DISTRIBUTION && each.fires());

        assertThat(counted()).as("nothing is written by looking").isEqualTo(counted);
        Proposal again = company.test(entity.code()).proposals().getFirst();
        assertThat(again.id()).isEqualTo(before.id());
        assertThat(again.evidenceHash()).isEqualTo(before.evidenceHash());
        assertThat(again.amount()).isEqualTo(before.amount());
        assertThat(as(() -> rows.list(
                        "SELECT COUNT(*) FROM proposal WHERE book_id = ?",
                        row -> row.getInt(1),
                        entity.book().id())))
                .containsExactly(1);
    }

    @Test
    void theBoardIsAFileWithARowForEachDetector() {
        ReportingEntity entity = company.priced();
        StringWriter text = new StringWriter();
        as(() -> {
            export.write(indicators.at(entity.code(), END, Optional.empty()), text);
            return text;
        });
        assertThat(text.toString().lines()).hasSize(1 + Detector.values().length);
        assertThat(text.toString())
                .contains(entity.code() + ",PRIMARY,2024-01-31,BTC,US_COST_LESS_IMPAIRMENT," + entity.code()
                        + ",PRICE_BELOW_CARRYING,ASC 350-30-35-18B,FIRED,2024-01-01,,TEST,LOWEST_PRICE=80; ")
                .contains("RATE_RISE,ASC 350-30-35-18B,NOT_APPLICABLE,,,NOTHING,,");
    }

    @Test
    void aDayThatIsNotOverAndAnAssetThatIsNotHeldAreRefused() {
        ReportingEntity entity = company.found();
        assertThatThrownBy(() -> as(() -> indicators.at(entity.code(), LocalDate.of(2999, 1, 1), Optional.empty())))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("later than today");
        assertThatThrownBy(() -> as(() -> indicators.at(entity.code(), END, Optional.of("ETH"))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("not held");
        assertThat(as(() -> indicators.at(entity.code(), LocalDate.of(2023, 6, 30), Optional.empty()))
                        .assets())
                .isEmpty();
    }

    private AssetIndicators board(ReportingEntity entity, LocalDate day) {
        return as(() -> indicators.at(entity.code(), day, Optional.of("BTC")))
                .assets()
                .getFirst();
    }

    private static List<String> texts(AssetIndicators asset, Detector detector) {
        return asset.of(detector).figures().stream().map(Figure::text).toList();
    }

    /** Each day of February one lower than the day before, down to 80 on the 20th. */
    private static String falling() {
        return Stream.iterate(1, day -> day + 1)
                .limit(20)
                .map(day -> {
                    int close = 100 - day;
                    return "BTC,2024-02-%02d,%d,%d,%d,%d,5".formatted(day, close + 1, close + 1, close, close);
                })
                .collect(Collectors.joining("\n"));
    }

    private List<Long> counted() {
        return as(() -> TABLES.stream()
                .map(table -> rows.list("SELECT COUNT(*) FROM " + table, row -> row.getLong(1))
                        .getFirst())
                .toList());
    }

    private <T> T as(Supplier<T> work) {
        return company.as("auditor", Role.AUDITOR, work);
    }
}
