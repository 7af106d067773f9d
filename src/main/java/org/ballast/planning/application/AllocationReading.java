package org.ballast.planning.application;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ballast.pages.domain.Field;
import org.ballast.pages.domain.Fields;
import org.ballast.pages.domain.Fields.Read;
import org.ballast.planning.application.AllocationToFind.ClassToFill;
import org.ballast.planning.application.AllocationToFind.LineToRaise;
import org.ballast.planning.domain.Allocation;
import org.ballast.planning.domain.AssetClass;
import org.ballast.planning.domain.FundingLine;
import org.ballast.planning.domain.Objective;
import org.ballast.planning.domain.PlanningSentence;
import org.ballast.trading.application.NumberRange;
import org.jspecify.annotations.Nullable;

/** Reads what is asked of an allocation, each field by its name. */
final class AllocationReading {

    private AllocationReading() {}

    /**
     * @throws org.ballast.refusals.Refusal INVALID_INPUT with every field that is wrong
     */
    static Allocation of(AllocationToFind said, Fields fields) {
        List<Read<AssetClass>> classes = classes(said, fields);
        Read<BigDecimal> equity = read(fields, "equity", said.equity(), NumberRange.AMOUNT_OWNED);
        Read<BigDecimal> liabilities = read(fields, "liabilities", said.liabilities(), NumberRange.AMOUNT_OWNED);
        Read<BigDecimal> ratio = read(fields, "capitalRatio", said.capitalRatio(), NumberRange.RATIO);
        Read<BigDecimal> share = read(fields, "liquidityShare", said.liquidityShare(), NumberRange.AMOUNT_OWNED);
        Read<Optional<BigDecimal>> concentration =
                ifSaid(fields, "concentration", said.concentration(), NumberRange.SHARE);
        Read<Optional<BigDecimal>> leverage = ifSaid(fields, "leverage", said.leverage(), NumberRange.AMOUNT_OWNED);
        Read<Optional<BigDecimal>> turnover = ifSaid(fields, "turnover", said.turnover(), NumberRange.AMOUNT_OWNED);
        List<Read<FundingLine>> funding = funding(said, fields);
        Read<Optional<BigDecimal>> group2 = ifSaid(fields, "group2Limit", said.group2Limit(), NumberRange.AMOUNT_OWNED);
        fields.requireAllRight();
        return new Allocation(
                classes.stream().map(Read::value).toList(),
                equity.value(),
                liabilities.value(),
                ratio.value(),
                share.value(),
                concentration.value(),
                leverage.value(),
                turnover.value(),
                funding.stream().map(Read::value).toList(),
                group2.value(),
                said.objective() == null ? Objective.RETURN : Objective.valueOf(said.objective()));
    }

    private static List<Read<FundingLine>> funding(AllocationToFind said, Fields fields) {
        List<Read<FundingLine>> lines = new ArrayList<>();
        List<LineToRaise> told = said.funding() == null ? List.of() : said.funding();
        if (fields.isWrong("funding") || fields.isWrong("classes")) {
            return lines;
        }
        Set<String> names =
                said.classes().stream().map(ClassToFill::name).collect(Collectors.toCollection(HashSet::new));
        for (int at = 0; at < told.size(); at++) {
            lines.add(line("funding[" + at + "].", told.get(at), fields, names));
        }
        return lines;
    }

    private static Read<FundingLine> line(String place, LineToRaise said, Fields fields, Set<String> names) {
        if (!fields.isWrong(place + "name") && !names.add(said.name())) {
            fields.wrong(new Field(place + "name", said.name()).wrong(PlanningSentence.SAME_NAME));
        }
        Read<BigDecimal> cost = read(fields, place + "cost", said.cost(), NumberRange.RETURN);
        Read<BigDecimal> least = orNothing(fields, place + "min", said.min());
        Read<Optional<BigDecimal>> most = ifSaid(fields, place + "max", said.max(), NumberRange.AMOUNT_OWNED);
        Read<BigDecimal> today = orNothing(fields, place + "today", said.today());
        requireOrder(fields, place, least, most, said.max());
        boolean whole = cost.read() != null && least.read() != null && most.read() != null && today.read() != null;
        return new Read<>(
                whole ? new FundingLine(said.name(), cost.value(), least.value(), most.value(), today.value()) : null);
    }

    private static void requireOrder(
            Fields fields,
            String place,
            Read<BigDecimal> least,
            Read<Optional<BigDecimal>> most,
            @Nullable String told) {
        if (least.read() != null
                && most.read() != null
                && most.value()
                        .filter(bound -> bound.compareTo(least.value()) < 0)
                        .isPresent()) {
            fields.wrong(new Field(place + "max", told).wrong(PlanningSentence.MOST_BELOW_LEAST));
        }
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
        requireOrder(fields, place, least, most, said.max());
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
                                today.value(),
                                Boolean.TRUE.equals(said.group2()))
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
