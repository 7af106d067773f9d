package org.ballast.signals.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballast.access.application.CurrentUser;
import org.ballast.amounts.DateWords;
import org.ballast.assets.domain.Asset;
import org.ballast.assets.persistence.Assets;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.measurement.domain.LotPosition;
import org.ballast.measurement.domain.TestPeriod;
import org.ballast.refusals.Refusal;
import org.ballast.signals.domain.AssetIndicators;
import org.ballast.signals.domain.Indicator;
import org.ballast.signals.domain.IndicatorBoard;
import org.ballast.signals.domain.IndicatorState;
import org.ballast.signals.domain.SignalsSentence;
import org.ballast.writedowns.domain.TestedAsset;
import org.ballast.writedowns.persistence.TestCoverage;

/**
 * The board of indicators: every detector for every asset that a book holds at the end of a day. It is told anew each time, from
 * what the portal knows now; nothing is kept, proposed or changed.
 */
@ApplicationScoped
@Transactional
public class ReadIndicators {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private Assets assets;

    @Inject
    private HeldLots heldLots;

    @Inject
    private TestCoverage tests;

    @Inject
    private DetectIndicators detect;

    @Inject
    private ReadTold readTold;

    @Inject
    private Clock clock;

    /** Today in the entity's cut-off zone. */
    public LocalDate today(String entityCode) {
        currentUser.requireSignedIn();
        return entities.byCode(entityCode).dayOf(clock.instant());
    }

    /** The last day that is over in the entity's cut-off zone: only its prices can be all there. */
    public LocalDate lastDay(String entityCode) {
        currentUser.requireSignedIn();
        return today(entityCode).minusDays(1);
    }

    /** First day of the fiscal year of a day, in the book. */
    public LocalDate yearStart(String entityCode, LocalDate day) {
        currentUser.requireSignedIn();
        return entities.byCode(entityCode).book().fiscalYearStart(day);
    }

    /**
     * @param day its end is looked at
     * @param symbol of the one asset that is wanted; empty for all that are held
     * @throws Refusal NOT_FOUND, FORBIDDEN; INVALID_INPUT if the day is later than today, or the asset is not held
     */
    public IndicatorBoard at(String entityCode, LocalDate day, Optional<String> symbol) {
        currentUser.requireSignedIn();
        ReportingEntity entity = entities.byCode(entityCode);
        if (day.isAfter(entity.dayOf(clock.instant()))) {
            throw Refusal.ofField("asOf", day.toString(), SignalsSentence.DAY_IN_FUTURE);
        }
        Map<Long, String> symbols = assets.all().stream().collect(Collectors.toMap(Asset::id, Asset::symbol));
        Map<Long, List<LotPosition>> held = heldLots.of(entity, day);
        ToldOfEntity told = readTold.of(entity, day);
        List<TestedAsset> tested = tests.testedBefore(entity, day.plusDays(1));
        List<AssetIndicators> rows = held.entrySet().stream()
                .map(each -> new HeldAsset(
                        each.getKey(),
                        String.valueOf(symbols.get(each.getKey())),
                        each.getValue(),
                        testedPeriods(tested, each.getKey())))
                .filter(asset ->
                        symbol.filter(wanted -> !wanted.equals(asset.symbol())).isEmpty())
                .map(asset -> detect.of(entity, asset, day, told))
                .sorted(Comparator.comparing(AssetIndicators::asset))
                .toList();
        if (rows.isEmpty() && symbol.isPresent()) {
            throw Refusal.ofField("asset", symbol.get(), SignalsSentence.NOT_HELD, entity.code(), DateWords.of(day));
        }
        return new IndicatorBoard(entity, day, rows);
    }

    /**
     * What prices and external information say of an asset at the end of a day, to be looked at beside a proposal: no lot is read for it, and nothing
     * of it is in the evidence of the proposal.
     *
     * @throws Refusal NOT_FOUND, FORBIDDEN
     */
    public List<Indicator> beside(String entityCode, String symbol, LocalDate day) {
        currentUser.requireSignedIn();
        ReportingEntity entity = entities.byCode(entityCode);
        return Stream.concat(
                        detect.besideProposal(entity, assets.bySymbol(symbol).id(), day).stream(),
                        readTold.indicators(entity, symbol, day, readTold.of(entity, day)).stream())
                .filter(each -> each.state() != IndicatorState.NOT_APPLICABLE)
                .toList();
    }

    private static List<TestPeriod> testedPeriods(List<TestedAsset> tested, long assetId) {
        return tested.stream()
                .filter(test -> test.assetId() == assetId && test.outcome() == TestedAsset.Outcome.TESTED)
                .map(TestedAsset::period)
                .toList();
    }
}
