package org.ballast.margin.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballast.trading.domain.ShortOptionMargin;

/** A margin table as the lines of a file, so that it can be read again or be the beginning of the next one. */
public final class TableText {

    private static final List<String> COLUMNS = Stream.concat(
                    TableColumns.FILE.required().stream(), TableColumns.FILE.optional().stream())
            .toList();

    private final VenueTable table;

    private TableText(VenueTable table) {
        this.table = table;
    }

    /** The header alone. */
    public static String header() {
        return String.join(",", COLUMNS) + "\n";
    }

    /** Header and rows. */
    public static String of(VenueTable table) {
        return header()
                + new TableText(table).rows().stream().map(TableText::line).collect(Collectors.joining());
    }

    private static String line(Map<String, String> row) {
        return COLUMNS.stream()
                        .map(column -> quoted(row.getOrDefault(column, "")))
                        .collect(Collectors.joining(","))
                + "\n";
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(sign -> sign == ',' || sign == '"' || sign == '\n' || sign == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    private List<Map<String, String>> rows() {
        List<Map<String, String>> rows = new ArrayList<>();
        rows.add(terms());
        sorted(table.futures())
                .forEach((group, brackets) -> brackets.steps().forEach(step -> rows.add(step(group, step))));
        sorted(table.options()).forEach((group, shares) -> rows.add(shares(group, shares)));
        return rows;
    }

    private static <T> Map<ContractGroup, T> sorted(Map<ContractGroup, T> rows) {
        Map<ContractGroup, T> sorted = new LinkedHashMap<>();
        new TreeMap<>(rows.keySet().stream()
                        .collect(Collectors.toMap(group -> group.underlying() + " " + group.style(), group -> group)))
                .values()
                .forEach(group -> sorted.put(group, rows.get(group)));
        return sorted;
    }

    private Map<String, String> terms() {
        Map<String, String> row = row(TableForm.Part.TERMS);
        row.put("warning_from", plain(table.terms().thresholds().warningFrom()));
        row.put("call_from", plain(table.terms().thresholds().callFrom()));
        row.put("liquidation_rule", table.terms().rule().name());
        row.put("closing_fee", plain(table.terms().closingFee()));
        row.put("hours_to_meet", Integer.toString(table.terms().hoursToMeet()));
        row.put("source", table.source());
        return row;
    }

    private Map<String, String> step(ContractGroup group, BracketStep step) {
        Map<String, String> row = row(TableForm.Part.BRACKET, group);
        row.put("floor", plain(step.maintenance().floor()));
        row.put("initial_rate", plain(step.initialRate()));
        row.put("maintenance_rate", plain(step.maintenance().rate()));
        row.put("deduction", plain(step.maintenance().deduction()));
        return row;
    }

    private Map<String, String> shares(ContractGroup group, ShortOptionMargin shares) {
        Map<String, String> row = row(TableForm.Part.OPTION, group);
        row.put("share", plain(shares.share()));
        row.put("least_share", plain(shares.leastShare()));
        row.put("maintenance_share", plain(shares.maintenanceShare()));
        return row;
    }

    private Map<String, String> row(TableForm.Part part, ContractGroup group) {
        Map<String, String> row = row(part);
        row.put("underlying", group.underlying());
        row.put("style", group.style().name());
        return row;
    }

    private Map<String, String> row(TableForm.Part part) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("venue", table.venue());
        row.put("valid_from", table.validFrom().toString());
        row.put("part", part.name());
        return row;
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
