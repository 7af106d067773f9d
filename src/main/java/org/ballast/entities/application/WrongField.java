package org.ballast.entities.application;

import java.util.List;
import java.util.Map;
import org.ballast.entities.domain.EntitiesSentence;
import org.ballast.imports.domain.ImportErrors;
import org.ballast.imports.domain.ImportRow;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** What is said of a value that was keyed in and is wrong. */
public final class WrongField {

    private WrongField() {}

    /** One row that was keyed in, under the names of the columns of a file. */
    public static ImportRow row(Map<String, String> values, ImportErrors errors) {
        List<String> columns = List.copyOf(values.keySet());
        String[] texts = columns.stream()
                .map(column -> String.valueOf(values.get(column)))
                .toArray(String[]::new);
        return new ImportRow(0, columns, texts, errors);
    }

    /**
     * Ends the use case with all that is wrong with the row.
     *
     * @throws Refusal INVALID_INPUT
     */
    public static void refuseIfAny(ImportErrors errors) {
        if (!errors.isEmpty()) {
            List<String> sentences = errors.first().stream()
                    .map(error -> EntitiesSentence.FIELD_WRONG
                            .with(error.field(), error.said())
                            .text())
                    .toList();
            throw new Refusal(
                    RefusalCode.INVALID_INPUT,
                    EntitiesSentence.ROW_WRONG.with(String.join("; ", sentences)),
                    errors.first(),
                    errors.count());
        }
    }
}
