package org.ballast.margin.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ballast.imports.domain.ImportRow;
import org.ballast.trading.domain.MarginBracket;
import org.ballast.trading.domain.ShortOptionMargin;

/**
 * Makes margin tables of rows: of each venue and day one row of terms, any number of steps of futures and of shares of sold
 * options. A deduction that is left out is worked out so that nothing jumps; one that is told and jumps is an error.
 */
public final class TableForm {

    /** What a row is about. */
    public enum Part {
        TERMS("warning_from,call_from,liquidation_rule,closing_fee,hours_to_meet,source"),
        BRACKET("underlying,style,floor,initial_rate,maintenance_rate,deduction"),
        OPTION("underlying,style,share,least_share,maintenance_share");

        private final String columns;

        Part(String columns) {
            this.columns = columns;
        }

        /** The columns that it has beside venue and day. */
        Set<String> columns() {
            return Set.of(columns.split(",", -1));
        }
    }

    /**
     * A table of a file.
     *
     * @param line on which its terms stand
     */
    public record Read(long line, VenueTable table) {}

    private record Key(String venue, LocalDate validFrom) {}

    /** The rows of one table as they come. */
    private static final class Collected {
        private final ImportRow first;
        private Optional<ImportRow> termsRow = Optional.empty();
        private Optional<TableRows.Terms> terms = Optional.empty();
        private final Map<ContractGroup, List<TableRows.Step>> steps = new LinkedHashMap<>();
        private final Map<ContractGroup, TableRows.Shares> shares = new LinkedHashMap<>();

        Collected(ImportRow first) {
            this.first = first;
        }
    }

    private final TableColumns columns;
    private final TableRows rows;
    private final Map<Key, Collected> tables = new LinkedHashMap<>();

    public TableForm(TableColumns columns) {
        this.columns = columns;
        this.rows = new TableRows(columns);
    }

    /** Takes the next row. */
    public void read(ImportRow row) {
        Optional<String> venue = row.required("venue").filter(code -> isVenue(row, code));
        Optional<LocalDate> day = row.date(columns.of("valid_from"));
        Optional<Part> part = row.parsed("part", Part::valueOf, MarginSentence.NO_PART.with(TableRows.parts()));
        part.ifPresent(about -> rows.refuseOthers(row, about, about.columns()));
        if (venue.isPresent() && day.isPresent() && part.isPresent()) {
            Collected table = tables.computeIfAbsent(new Key(venue.get(), day.get()), key -> new Collected(row));
            switch (part.get()) {
                case TERMS -> addTerms(table, row);
                case BRACKET ->
                    rows.step(row)
                            .ifPresent(step -> table.steps
                                    .computeIfAbsent(step.group(), group -> new ArrayList<>())
                                    .add(step));
                case OPTION -> rows.shares(row).ifPresent(shares -> addShares(table, shares));
            }
        }
    }

    private static boolean isVenue(ImportRow row, String code) {
        boolean isOne = code.matches(VenueTable.VENUE);
        if (!isOne) {
            row.error("venue", MarginSentence.VENUE_FORM);
        }
        return isOne;
    }

    private static void refuseTwice(ImportRow row, String column, MarginSentence sentence, ImportRow before) {
        row.error(column, sentence, before.line());
    }

    private void addTerms(Collected table, ImportRow row) {
        if (table.termsRow.isPresent()) {
            refuseTwice(row, "part", MarginSentence.TERMS_TWICE, table.termsRow.get());
            return;
        }
        table.termsRow = Optional.of(row);
        table.terms = rows.terms(row);
    }

    private void addShares(Collected table, TableRows.Shares shares) {
        TableRows.Shares before = table.shares.putIfAbsent(shares.group(), shares);
        if (before != null) {
            refuseTwice(shares.row(), "underlying", MarginSentence.GROUP_TWICE, before.row());
        }
    }

    /** All tables, once every row was read; what is wrong with one as a whole is noted at its rows. */
    public List<Read> tables() {
        List<Read> read = new ArrayList<>();
        tables.forEach((key, collected) -> table(key, collected).ifPresent(read::add));
        return read;
    }

    private Optional<Read> table(Key key, Collected collected) {
        if (collected.termsRow.isEmpty()) {
            collected.first.error("part", MarginSentence.NO_TERMS, key.venue(), key.validFrom());
            return Optional.empty();
        }
        Map<ContractGroup, FuturesBrackets> futures = new HashMap<>();
        collected.steps.forEach(
                (group, steps) -> brackets(steps, collected.terms).ifPresent(made -> futures.put(group, made)));
        Map<ContractGroup, ShortOptionMargin> options = new HashMap<>();
        collected.shares.forEach((group, shares) -> options.put(group, shares.margin()));
        boolean isWhole = futures.size() == collected.steps.size();
        return collected
                .terms
                .filter(terms -> isWhole)
                .map(terms -> new Read(
                        collected.termsRow.orElse(collected.first).line(),
                        new VenueTable(
                                0, key.venue(), key.validFrom(), 1, terms.terms(), futures, options, terms.source())));
    }

    private Optional<FuturesBrackets> brackets(List<TableRows.Step> told, Optional<TableRows.Terms> terms) {
        List<TableRows.Step> inOrder = told.stream()
                .sorted(Comparator.comparing(TableRows.Step::floor))
                .toList();
        List<BracketStep> made = new ArrayList<>();
        for (TableRows.Step step : inOrder) {
            Optional<MarginBracket> below = made.isEmpty()
                    ? Optional.empty()
                    : Optional.of(made.getLast().maintenance());
            Optional<MarginBracket> bracket = bracket(step, below).filter(next -> leavesRoom(step, terms));
            if (bracket.isEmpty()) {
                return Optional.empty();
            }
            made.add(new BracketStep(bracket.get(), step.initialRate()));
        }
        return Optional.of(new FuturesBrackets(made));
    }

    /** With the fee for closing, the rate stays below the whole. */
    private boolean leavesRoom(TableRows.Step step, Optional<TableRows.Terms> terms) {
        BigDecimal fee = terms.map(each -> each.terms().closingFee()).orElse(BigDecimal.ZERO);
        boolean fills = step.maintenanceRate().add(fee).compareTo(BigDecimal.ONE) >= 0;
        if (fills) {
            step.row().error(columns.of("maintenance_rate"), MarginSentence.FEE_FILLS_RATE, fee);
        }
        return !fills;
    }

    private Optional<MarginBracket> bracket(TableRows.Step step, Optional<MarginBracket> below) {
        if (below.isEmpty() && step.floor().signum() > 0) {
            step.row().error("floor", MarginSentence.STARTS_AT_ZERO);
            return Optional.empty();
        }
        if (below.filter(lower -> lower.floor().compareTo(step.floor()) >= 0).isPresent()) {
            step.row()
                    .error("floor", MarginSentence.FLOOR_NOT_ABOVE, below.get().floor());
            return Optional.empty();
        }
        if (below.filter(lower -> lower.rate().compareTo(step.maintenanceRate()) >= 0)
                .isPresent()) {
            step.row()
                    .error(
                            columns.of("maintenance_rate"),
                            MarginSentence.RATE_NOT_ABOVE,
                            below.get().rate());
            return Optional.empty();
        }
        MarginBracket steady = below.map(lower -> lower.next(step.floor(), step.maintenanceRate()))
                .orElseGet(() -> MarginBracket.flat(step.maintenanceRate()));
        if (step.deduction()
                .filter(said -> said.compareTo(steady.deduction()) != 0)
                .isPresent()) {
            step.row()
                    .error(
                            "deduction",
                            MarginSentence.DEDUCTION_JUMPS,
                            steady.deduction().stripTrailingZeros());
            return Optional.empty();
        }
        return Optional.of(steady);
    }
}
