package org.ballast.prices.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongFunction;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.prices.domain.PricesSentence;
import org.ballast.prices.domain.Series;
import org.ballast.prices.domain.UndecidedBars;
import org.ballast.prices.domain.WantedBar;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** The rows of one file that take a second person, and what waits of the market already. */
final class WaitingRows {

    /** Prices that one file corrects where that takes a second person: they are decided on as one case. */
    static final int MOST = 100_000;

    private final UndecidedBars undecided;
    private final LongFunction<Optional<ReportingEntity>> askedFor;
    private final Map<Long, Optional<ReportingEntity>> deciders = new HashMap<>();
    private final List<WantedBar> bars = new ArrayList<>();
    private OptionalLong caseId = OptionalLong.empty();

    /**
     * @param askedFor the entity whose approvers decide on prices of an asset
     */
    WaitingRows(UndecidedBars undecided, LongFunction<Optional<ReportingEntity>> askedFor) {
        this.undecided = undecided;
        this.askedFor = askedFor;
    }

    /** What waits in a place already. */
    Optional<UndecidedBars.Undecided> at(Series series, Instant opensAt) {
        return undecided.at(series, opensAt);
    }

    /** Whether a corrected price of an asset takes a second person. */
    boolean isNeeded(long assetId) {
        return decider(assetId).isPresent();
    }

    /**
     * @throws Refusal INVALID_INPUT where a file has too many
     */
    void want(WantedBar bar) {
        if (bars.size() == MOST) {
            throw new Refusal(RefusalCode.INVALID_INPUT, PricesSentence.TOO_MANY_WAIT, MOST);
        }
        bars.add(bar);
    }

    /** Notes that a row says what waits already. */
    void saidAgain(long waitingCase) {
        caseId = OptionalLong.of(waitingCase);
    }

    /** The case of a row that was there already. */
    OptionalLong caseId() {
        return caseId;
    }

    List<WantedBar> bars() {
        return List.copyOf(bars);
    }

    /** The entity whose approvers decide on them: the first one that asks for it. */
    Optional<ReportingEntity> decider() {
        return bars.stream()
                .map(bar -> decider(bar.assetId()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<ReportingEntity> decider(long assetId) {
        return deciders.computeIfAbsent(assetId, askedFor::apply);
    }
}
