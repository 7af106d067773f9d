package org.ballast.statements.report;

import java.util.ArrayList;
import java.util.List;
import org.ballast.amounts.Money;
import org.ballast.documents.domain.CanonicalText;
import org.ballast.documents.domain.Cell;
import org.ballast.documents.domain.Sheet;
import org.ballast.documents.domain.Sheet.Column;
import org.ballast.documents.domain.Workbook;
import org.ballast.statements.domain.Disclosure;
import org.ballast.statements.domain.StatementHeader;
import org.jspecify.annotations.Nullable;

/** The sheets of a note for spreadsheet programs: tables with their sums above, the words, and who approved. */
public final class NoteWorkbook {

    private static final int AMOUNT_WIDTH = 22;

    private final Words words;
    private final StatementHeader header;
    private final SheetHead head;
    private final List<Sheet> sheets = new ArrayList<>();

    private NoteWorkbook(Note<?> note) {
        words = note.words;
        header = note.disclosure.header();
        head = new SheetHead(words, header, note.title(), words.periodOf(note.disclosure));
    }

    public static <D extends Record & Disclosure> Workbook of(Note<D> note) {
        NoteWorkbook workbook = new NoteWorkbook(note);
        note.addSheets(workbook);
        return workbook.with(note.disclosure, note.sections());
    }

    /** A column of a table, a row for each thing that it is made from. */
    record TableColumn<T>(String key, int width, CellOf<T> cell, boolean isSummed) {

        /** What stands in it of one thing. */
        @FunctionalInterface
        interface CellOf<T> {
            Cell of(T thing);
        }

        static <T> TableColumn<T> of(String key, int width, CellOf<T> cell) {
            return new TableColumn<>(key, width, cell, false);
        }
    }

    /** An amount, which is added up. */
    @FunctionalInterface
    interface AmountOf<T> {
        @Nullable
        Money of(T thing);
    }

    static <T> TableColumn<T> amount(String key, AmountOf<T> amount) {
        return new TableColumn<>(
                key,
                AMOUNT_WIDTH,
                thing -> {
                    Money money = amount.of(thing);
                    return money == null ? Cell.NOTHING : Cell.money(money);
                },
                true);
    }

    /** A sheet with a row for each thing; none where there are none. */
    <T> void table(String nameKey, List<T> things, List<TableColumn<T>> of) {
        if (things.isEmpty()) {
            return;
        }
        sheets.add(new TableSheet(words, header.currency()).of(words.text(nameKey), head.notes(), things, of));
    }

    private <D extends Record & Disclosure> Workbook with(D disclosure, List<NoteSection> sections) {
        List<List<Cell>> rows = new ArrayList<>();
        sections.forEach(section -> section.sentences()
                .forEach(sentence -> rows.add(List.of(Cell.text(section.title()), Cell.text(sentence)))));
        rows.add(List.of(Cell.text(words.text("evidence.hash")), Cell.text(CanonicalText.hash(disclosure))));
        rows.add(List.of(Cell.text(words.text("sheet.numbers")), Cell.text(words.text("sheet.numbers.text"))));
        List<Column> columns =
                List.of(new Column(words.text("head.about"), 36), new Column(words.text("head.text"), 110));
        sheets.add(new Sheet(words.text("sheet.policy"), head.notes(), columns, List.of(), Sheet.Rows.of(rows)));
        sheets.addAll(SignOffSheet.of(words, head.notes(), disclosure.signOffs(), "signOff.amount"));
        return new Workbook(disclosure.fileName(), head.documentTitle(), header.entityName(), head.madeAt(), sheets);
    }
}
