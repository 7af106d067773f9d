package org.ballast.histories;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.ballast.amounts.Money;
import org.ballast.entities.domain.ReportingEntity;

/** What a history buys and sells, and takes back. */
final class HistoryTrades {

    private final HistoryChance chance;
    private final HistorySteps steps;
    private final HistoryDesk desk;
    private final HistoryRecords records;
    private final ReportingEntity entity;
    private final List<ReportingEntity> books;
    private final List<String> lots = new ArrayList<>();
    private final List<String> sales = new ArrayList<>();
    private final List<Long> files = new ArrayList<>();

    /**
     * @param books of the entity, which may become more
     */
    HistoryTrades(
            HistoryChance chance,
            HistorySteps steps,
            HistoryDesk desk,
            HistoryRecords records,
            ReportingEntity entity,
            List<ReportingEntity> books) {
        this.chance = chance;
        this.steps = steps;
        this.desk = desk;
        this.records = records;
        this.entity = entity;
        this.books = books;
    }

    /** Owners pay cash in, a day or months before it is recorded. */
    void payIn() {
        LocalDate day = chance.one(3) ? HistoryChance.FIRST.minusYears(1).plusDays(chance.number(60)) : chance.day();
        Money amount = new Money(BigDecimal.valueOf(1 + chance.number(1_000_000), chance.decimals()), chance.ofBooks());
        String reference = "C" + chance.number(10);
        ReportingEntity book = chance.of(books);
        steps.take(
                "capital " + reference + " of " + day + ": " + amount + " in "
                        + book.book().code(),
                () -> desk.contribute(book, day, amount, reference));
    }

    void buy() {
        StringBuilder file = new StringBuilder("lot,asset,acquired_at,quantity,cost,currency,fee\n");
        for (int number = chance.number(3); number >= 0; number--) {
            String code = "L" + lots.size();
            lots.add(code);
            String asset = chance.asset();
            LocalDate day = chance.day();
            BigDecimal units = BigDecimal.valueOf(1 + chance.number(1_000_000), chance.number(9));
            file.append(String.join(
                            ",",
                            code,
                            asset,
                            chance.at(day),
                            HistoryChance.plain(units),
                            chance.worth(asset, day, units),
                            chance.currency(),
                            chance.fee()))
                    .append('\n');
        }
        steps.take("lots\n" + file, () -> files.add(desk.lots(entity, file.toString())));
    }

    void sell() {
        List<HistoryRecords.Free> free = records.free(chance.number(3) == 0 ? chance.of(books) : entity).stream()
                .filter(lot -> lot.units().signum() > 0)
                .toList();
        if (free.isEmpty()) {
            buy();
            return;
        }
        LocalDate day = chance.day();
        HistoryRecords.Free first = chance.of(free);
        Map<String, BigDecimal> named = new HashMap<>(Map.of(first.lot(), chance.part(first.units())));
        HistoryRecords.Free second = chance.of(free);
        if (second.asset().equals(first.asset())) {
            named.putIfAbsent(second.lot(), chance.part(second.units()));
        }
        sell(first.asset(), chance.at(day), day, named, chance.random().nextBoolean());
    }

    void sellEverything(String asset) {
        Map<String, BigDecimal> all = new HashMap<>();
        records.free(entity).stream()
                .filter(lot -> lot.asset().equals(asset) && lot.units().signum() > 0)
                .forEach(lot -> all.put(lot.lot(), lot.units()));
        LocalDate last = HistoryChance.END.minusDays(1);
        if (!all.isEmpty() && !sell(asset, last + "T23:59:59Z", last, all, true)) {
            sell(asset, last + "T23:59:59Z", last, all, false);
        }
    }

    private boolean sell(String asset, String at, LocalDate day, Map<String, BigDecimal> named, boolean namesThem) {
        String reference = "S" + sales.size();
        sales.add(reference);
        BigDecimal units = named.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        List<String> parts = named.entrySet().stream()
                .map(part -> part.getKey() + ":" + HistoryChance.plain(part.getValue()))
                .sorted()
                .toList();
        String file = "reference,asset,disposed_at,quantity,proceeds,currency,fee,lots\n"
                + String.join(
                        ",",
                        reference,
                        asset,
                        at,
                        HistoryChance.plain(units),
                        chance.worth(asset, day, units),
                        chance.currency(),
                        chance.fee(),
                        namesThem ? String.join(";", parts) : "")
                + "\n";
        return steps.take("sales\n" + file, () -> files.add(desk.sales(entity, file)));
    }

    void withdrawLot() {
        withdraw(lots, "lot", code -> desk.withdrawLot(entity, code));
    }

    void withdrawSale() {
        withdraw(sales, "sale", reference -> desk.withdrawSale(entity, reference));
    }

    void undoFile() {
        if (!files.isEmpty()) {
            long file = chance.of(files);
            steps.take("undo file " + files.indexOf(file), () -> desk.undo(entity, file));
        }
    }

    private void withdraw(List<String> names, String what, Consumer<String> step) {
        if (names.isEmpty()) {
            buy();
            return;
        }
        String name = chance.of(names);
        steps.take("withdraw " + what + " " + name, () -> step.accept(name));
    }
}
