package org.ballast.statements.report;

import java.util.ArrayList;
import java.util.List;
import org.ballast.amounts.Money;
import org.ballast.statements.domain.StatementLine;
import org.ballast.statements.domain.StatementSection;

/** A statement row by row, the same on page, on paper and in a spreadsheet; every figure is the record's own. */
final class StatementRows {

    private final Words words = new Words();
    private final List<StatementRow> rows = new ArrayList<>();

    List<StatementRow> rows() {
        return List.copyOf(rows);
    }

    void heading(String key) {
        sum(StatementRow.Kind.HEADING, key, List.of());
    }

    /** A section's heading and lines; nothing of one without a line. */
    void section(StatementSection section) {
        if (section.lines().isEmpty()) {
            return;
        }
        sum(StatementRow.Kind.SECTION, "part." + section.part(), List.of());
        for (StatementLine line : section.lines()) {
            row(StatementRow.Kind.LINE, line);
            line.parts().forEach(detail -> row(StatementRow.Kind.PART, detail));
        }
    }

    void subtotal(String name, List<Money> amounts) {
        sum(StatementRow.Kind.SUBTOTAL, "total." + name, amounts);
    }

    void total(String name, List<Money> amounts) {
        sum(StatementRow.Kind.TOTAL, "total." + name, amounts);
    }

    private void sum(StatementRow.Kind kind, String key, List<Money> amounts) {
        row(kind, words.text(key), "", amounts);
    }

    private void row(StatementRow.Kind kind, StatementLine line) {
        String account = line.accounts().size() == 1 ? line.accounts().get(0) : "";
        row(kind, words.caption(line), account, line.amounts());
    }

    private void row(StatementRow.Kind kind, String caption, String account, List<Money> amounts) {
        rows.add(new StatementRow(
                kind,
                caption,
                account,
                amounts.isEmpty() ? null : amounts.get(0),
                amounts.size() < 2 ? null : amounts.get(1),
                amounts.size() < 3 ? null : amounts.get(2)));
    }
}
