package org.ballast.planning.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.ballast.access.application.CurrentUser;
import org.ballast.pages.application.RequestRules;
import org.ballast.pages.domain.Field;
import org.ballast.pages.domain.Fields;
import org.ballast.pages.domain.Fields.Read;
import org.ballast.planning.application.AllocationToFind.ClassToFill;
import org.ballast.planning.domain.Allocation;
import org.ballast.planning.domain.Answer;
import org.ballast.planning.domain.AssetClass;
import org.ballast.planning.domain.PlanningSentence;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.trading.application.NumberRange;
import org.jspecify.annotations.Nullable;

/** Finds what assets should be made of; stores and posts nothing. */
@ApplicationScoped
public class FindAllocation {

    private static final int PLACES = 2;
    private static final int LONGEST_WAIT_IN_SECONDS = 5;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private RequestRules rules;

    /** How many are worked out at a time: each takes a processor. */
    private final Semaphore places = new Semaphore(PLACES);

    /** What was asked, and what came of it. */
    public record Found(Allocation asked, Answer answer) {}

    /**
     * @throws Refusal INVALID_INPUT with every field that is wrong; BUSY where as many as this server works out at a time are
     *     being worked out
     */
    public Found find(AllocationToFind said) {
        currentUser.requireSignedIn();
        Allocation asked = read(said, rules.of(said));
        requirePlace();
        try {
            return new Found(asked, Optimise.of(asked.problem()));
        } finally {
            places.release();
        }
    }

    private void requirePlace() {
        boolean found = false;
        try {
            found = places.tryAcquire(LONGEST_WAIT_IN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        if (!found) {
            throw new Refusal(RefusalCode.BUSY, PlanningSentence.MANY_SEARCHES);
        }
    }

    private static Allocation read(AllocationToFind said, Fields fields) {
        List<Read<AssetClass>> classes = classes(said, fields);
        Read<BigDecimal> equity = read(fields, "equity", said.equity(), NumberRange.AMOUNT_OWNED);
        Read<BigDecimal> liabilities = read(fields, "liabilities", said.liabilities(), NumberRange.AMOUNT_OWNED);
        Read<BigDecimal> ratio = read(fields, "capitalRatio", said.capitalRatio(), NumberRange.RATIO);
        Read<BigDecimal> share = read(fields, "liquidityShare", said.liquidityShare(), NumberRange.AMOUNT_OWNED);
        Read<Optional<BigDecimal>> concentration =
                ifSaid(fields, "concentration", said.concentration(), NumberRange.SHARE);
        Read<Optional<BigDecimal>> leverage = ifSaid(fields, "leverage", said.leverage(), NumberRange.AMOUNT_OWNED);
        Read<Optional<BigDecimal>> turnover = ifSaid(fields, "turnover", said.turnover(), NumberRange.AMOUNT_OWNED);
        fields.requireAllRight();
        return new Allocation(
                classes.stream().map(Read::value).toList(),
                equity.value(),
                liabilities.value(),
                ratio.value(),
                share.value(),
                concentration.value(),
                leverage.value(),
                turnover.value());
    }

    private static List<Read<AssetClass>> classes(AllocationToFind said, Fields fields) {
        List<Read<AssetClass>> classes = new ArrayList<>();
        Set<String> names = new HashSet<>();
        if (fields.isWrong("classes")) {
            return classes;
        }
        if (said.classes().isEmpty()) {
            fields.wrong(new Field("classes", "").wrong(PlanningSentence.NO_CLASSES));
        }
        for (int at = 0; at < said.classes().size(); at++) {
            classes.add(read("classes[" + at + "].", said.classes().get(at), fields, names));
        }
        return classes;
    }

    private static Read<AssetClass> read(String place, ClassToFill said, Fields fields, Set<String> names) {
        if (!fields.isWrong(place + "name") && !names.add(said.name())) {
            fields.wrong(new Field(place + "name", said.name()).wrong(PlanningSentence.SAME_NAME));
        }
        Read<BigDecimal> earns = read(fields, place + "expectedReturn", said.expectedReturn(), NumberRange.RETURN);
        Read<BigDecimal> weight = read(fields, place + "riskWeight", said.riskWeight(), NumberRange.MULTIPLE);
        Read<BigDecimal> liquidity = read(fields, place + "liquidity", said.liquidity(), NumberRange.SHARE);
        Read<BigDecimal> least = orNothing(fields, place + "min", said.min());
        Read<Optional<BigDecimal>> most = ifSaid(fields, place + "max", said.max(), NumberRange.AMOUNT_OWNED);
        Read<BigDecimal> today = orNothing(fields, place + "today", said.today());
        if (least.read() != null
                && most.read() != null
                && most.value()
                        .filter(bound -> bound.compareTo(least.value()) < 0)
                        .isPresent()) {
            fields.wrong(new Field(place + "max", said.max()).wrong(PlanningSentence.MOST_BELOW_LEAST));
        }
        boolean whole = earns.read() != null
                && weight.read() != null
                && liquidity.read() != null
                && least.read() != null
                && most.read() != null
                && today.read() != null;
        return new Read<>(
                whole
                        ? new AssetClass(
                                said.name(),
                                earns.value(),
                                weight.value(),
                                liquidity.value(),
                                least.value(),
                                most.value(),
                                today.value())
                        : null);
    }

    private static Read<BigDecimal> read(Fields fields, String name, String text, NumberRange range) {
        return fields.read(name, () -> range.read(name, text));
    }

    private static Read<BigDecimal> orNothing(Fields fields, String name, @Nullable String text) {
        return fields.read(name, () -> NumberRange.AMOUNT_OWNED.read(name, text, BigDecimal.ZERO));
    }

    private static Read<Optional<BigDecimal>> ifSaid(
            Fields fields, String name, @Nullable String text, NumberRange range) {
        return fields.read(name, () -> Optional.ofNullable(text).map(given -> range.read(name, given)));
    }
}
