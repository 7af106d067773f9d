package org.ballast.statements.report;

import java.util.List;
import org.ballast.documents.domain.Cell;
import org.ballast.documents.domain.Sheet;
import org.ballast.documents.domain.Sheet.Column;
import org.ballast.statements.domain.SignOff;

/** Who prepared and who approved, as a sheet; none without a write-down. */
final class SignOffSheet {

    private SignOffSheet() {}

    static List<Sheet> of(Words words, List<String> notes, List<SignOff> signOffs) {
        return of(words, notes, signOffs, "signOff.loss");
    }

    /** The same under another head of the amounts. */
    static List<Sheet> of(Words words, List<String> notes, List<SignOff> signOffs, String amount) {
        if (signOffs.isEmpty()) {
            return List.of();
        }
        List<Column> columns = List.of(
                new Column(words.text("head.asset"), 12),
                new Column(words.text("head.first"), 12),
                new Column(words.text("head.last"), 12),
                new Column(words.text(amount), 24),
                new Column(words.text("signOff.prepared"), 20),
                new Column(words.text("head.preparedAt"), 18),
                new Column(words.text("signOff.approved"), 20),
                new Column(words.text("head.approvedAt"), 18),
                new Column(words.text("head.entry"), 16),
                new Column(words.text("head.exact"), 30));
        List<List<Cell>> rows =
                signOffs.stream().map(signOff -> row(signOff, columns)).toList();
        return List.of(new Sheet(words.text("signOff.title"), notes, columns, List.of(), Sheet.Rows.of(rows)));
    }

    private static List<Cell> row(SignOff signOff, List<Column> columns) {
        Cell.Figure loss = Cell.money(signOff.amount());
        return List.of(
                Cell.text(signOff.asset()),
                new Cell.Day(signOff.from()),
                new Cell.Day(signOff.to().minusDays(1)),
                loss,
                Cell.text(signOff.preparedBy()),
                new Cell.Moment(signOff.preparedAt()),
                Cell.text(signOff.approvedBy()),
                new Cell.Moment(signOff.approvedAt()),
                Cell.text(signOff.entry()),
                Sheet.exactDigits(columns.subList(3, 4), List.of(loss)));
    }
}
