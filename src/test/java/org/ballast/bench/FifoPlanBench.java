package org.ballast.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.holdings.domain.DisposalPlan;
import org.ballast.holdings.domain.DisposalRequest;
import org.ballast.holdings.domain.FreeLots;
import org.ballast.measurement.domain.LotPosition;
import org.junit.jupiter.api.Test;

/** Which lots sales take, first in, first out, without any database: processor time, which grows as their number does. */
class FifoPlanBench {

    private static final Currency USD = Currency.getInstance("USD");

    @Test
    void aPlanCostsWhatItTakes() {
        plan(100_000); // once before it is measured
        print(100_000, plan(100_000), Duration.ofSeconds(1));
        print(1_000_000, plan(1_000_000), Duration.ofSeconds(10));
    }

    private static void print(int count, Duration took, Duration target) {
        Figures.print(
                String.format(Locale.ROOT, "Plan of %,d transactions first in, first out, processor time", count),
                took,
                target);
    }

    private static Duration plan(int count) {
        Transactions transactions = Transactions.of(count);
        List<FreeLots.Stock> stocks =
                transactions.lots().lines().skip(1).map(FifoPlanBench::stock).toList();
        List<DisposalRequest> requests = transactions
                .disposals()
                .lines()
                .skip(1)
                .map(FifoPlanBench::request)
                .toList();
        long began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        DisposalPlan plan = DisposalPlan.of(requests, new FreeLots(stocks), ZoneOffset.UTC);
        Duration took = Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began);
        assertThat(plan.planned()).hasSameSizeAs(requests);
        return took;
    }

    private static FreeLots.Stock stock(String line) {
        String[] field = line.split(",", -1);
        LotPosition lot = new LotPosition(
                Long.parseLong(field[0].substring(1)),
                field[0],
                asset(field[1]),
                Instant.parse(field[2]),
                false,
                Quantity.of(field[3]),
                Money.of(field[4], USD),
                Money.zero(USD));
        return new FreeLots.Stock(lot, wallet(field[6]), Quantity.ZERO, Instant.MIN);
    }

    private static DisposalRequest request(String line) {
        String[] field = line.split(",", -1);
        Instant at = Instant.parse(field[2]);
        return new DisposalRequest(
                field[0],
                asset(field[1]),
                at,
                LocalDate.ofInstant(at, ZoneOffset.UTC),
                false,
                Quantity.of(field[3]),
                Money.of(field[4], USD),
                Money.of(field[6], USD),
                OptionalLong.of(wallet(field[7])),
                Map.of(),
                Integer.parseInt(field[0].substring(1)));
    }

    private static long asset(String symbol) {
        return Long.parseLong(symbol.substring("AST".length()));
    }

    private static long wallet(String code) {
        return Long.parseLong(code.substring(1));
    }
}
