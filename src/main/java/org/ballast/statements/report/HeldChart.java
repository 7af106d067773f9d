package org.ballast.statements.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ballast.amounts.Money;
import org.ballast.charts.domain.Chart;
import org.ballast.charts.domain.Mark;
import org.ballast.charts.domain.Tone;

/** What a note holds as two bars for each name: what it cost beside what it is worth, or assets beside liabilities. */
final class HeldChart {

    /** So many names find room across a page of paper. */
    private static final int MOST = 8;

    /**
     * One of those that are held.
     *
     * @param name as short as a symbol
     * @param one what stands first, as its cost
     * @param other what stands beside it, as its carrying amount
     */
    record Held(String name, Money one, Money other) {

        private BigDecimal size() {
            return one.amount().abs().max(other.amount().abs());
        }
    }

    /**
     * What the bars are called.
     *
     * @param one the first of each name
     * @param other the one beside it
     * @param rest name under which the smallest are added up where not all find room
     */
    record Named(String one, String other, String rest) {}

    private HeldChart() {}

    /**
     * @param title what it shows, in words
     * @param held not drawable where it is empty
     */
    static Chart of(String title, Currency currency, Named named, List<Held> held) {
        List<Held> shown = shown(held, named.rest(), currency);
        return Chart.byName(
                title,
                currency.getCurrencyCode(),
                shown.stream().map(Held::name).toList(),
                shown.isEmpty()
                        ? List.of()
                        : List.of(
                                bars(named.one(), Tone.QUIET, shown, Held::one),
                                bars(named.other(), Tone.FIRST, shown, Held::other)));
    }

    private static List<Held> shown(List<Held> held, String rest, Currency currency) {
        if (held.size() <= MOST) {
            return held;
        }
        List<Held> bySize = held.stream()
                .sorted(Comparator.comparing(Held::size).reversed())
                .toList();
        List<Held> small = bySize.subList(MOST - 1, bySize.size());
        List<Held> shown = new ArrayList<>(bySize.subList(0, MOST - 1));
        shown.add(new Held(
                rest,
                sum(small.stream().map(Held::one), currency),
                sum(small.stream().map(Held::other), currency)));
        return shown;
    }

    private static Money sum(Stream<Money> amounts, Currency currency) {
        return Money.sum(amounts.toList(), currency);
    }

    private static Mark bars(String name, Tone tone, List<Held> held, Function<Held, Money> amount) {
        return Mark.Bars.of(
                name,
                tone,
                held.stream().map(each -> amount.apply(each).amount()).toList());
    }
}
