package org.ballast.margin.application;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ballast.entities.application.WrongField;
import org.ballast.imports.domain.ImportErrors;
import org.ballast.imports.domain.ImportRow;
import org.ballast.margin.domain.TableColumns;
import org.ballast.margin.domain.TableForm;
import org.ballast.margin.domain.VenueTable;
import org.ballast.pages.domain.Fields;

/** Reads a margin table that came by call or page, by the rules of a file's rows. */
final class ToldTable {

    private final NewMarginTable told;
    private final Fields fields;
    private final ImportErrors errors = new ImportErrors();

    /**
     * @param fields with what is wrong already
     */
    ToldTable(NewMarginTable told, Fields fields) {
        this.told = told;
        this.fields = fields;
    }

    /**
     * The table. Rows are named by their number in their list, from 1.
     *
     * @throws org.ballast.refusals.Refusal INVALID_INPUT with every field that is wrong
     */
    VenueTable read() {
        fields.requireAllRight();
        TableForm form = new TableForm(new TableColumns(true));
        form.read(row(0, TableForm.Part.TERMS, terms()));
        int number = 0;
        for (NewMarginTable.Bracket step : told.steps()) {
            form.read(row(++number, TableForm.Part.BRACKET, step(step)));
        }
        number = 0;
        for (NewMarginTable.Shares shares : told.shares()) {
            form.read(row(++number, TableForm.Part.OPTION, shares(shares)));
        }
        List<TableForm.Read> tables = form.tables();
        WrongField.refuseIfAny(errors);
        return tables.getFirst().table();
    }

    private Map<String, String> terms() {
        Map<String, String> terms = new LinkedHashMap<>();
        terms.put("warningFrom", told.warningFrom());
        terms.put("callFrom", told.callFrom());
        terms.put("liquidationRule", told.liquidationRule());
        terms.put("closingFee", Objects.requireNonNullElse(told.closingFee(), ""));
        terms.put("hoursToMeet", told.hoursToMeet());
        terms.put("source", Objects.requireNonNullElse(told.source(), ""));
        return terms;
    }

    private static Map<String, String> step(NewMarginTable.Bracket step) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("underlying", step.underlying());
        row.put("style", step.style());
        row.put("floor", step.floor());
        row.put("initialRate", step.initialRate());
        row.put("maintenanceRate", step.maintenanceRate());
        row.put("deduction", Objects.requireNonNullElse(step.deduction(), ""));
        return row;
    }

    private static Map<String, String> shares(NewMarginTable.Shares shares) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("underlying", shares.underlying());
        row.put("style", shares.style());
        row.put("share", shares.share());
        row.put("leastShare", shares.leastShare());
        row.put("maintenanceShare", shares.maintenanceShare());
        return row;
    }

    private ImportRow row(long number, TableForm.Part part, Map<String, String> values) {
        Map<String, String> texts = new LinkedHashMap<>(values);
        texts.put("venue", told.venue());
        texts.put("validFrom", told.validFrom().toString());
        texts.put("part", part.name());
        return new ImportRow(number, List.copyOf(texts.keySet()), texts.values().toArray(String[]::new), errors);
    }
}
