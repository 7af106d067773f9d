package org.ballast.holdings.domain;

import java.util.List;
import org.ballast.imports.domain.CsvForm;
import org.ballast.imports.domain.ImportErrors;
import org.ballast.refusals.Refusal.FieldError;

/**
 * The columns of a file of movements, and under which of them stands what files of lots and disposals call otherwise: what is
 * wrong with a row is told by its own columns.
 */
public enum MovementColumns {
    /** Of what came. */
    LOT,
    /** Of what left. */
    DISPOSAL,
    /** Of a fee in kind. */
    FEE;

    /** The columns of the file. */
    public static final CsvForm FORM = new CsvForm(
            List.of("reference", "kind", "asset", "at", "quantity", "wallet"),
            List.of("to_wallet", "consideration", "currency", "fee", "fee_asset", "fee_quantity", "lots", "note"));

    /** The column of a file of movements in which a value stands. */
    public String of(String column) {
        return switch (column) {
            case "acquired_at", "disposed_at" -> "at";
            case "lot" -> "reference";
            case "cost" -> "consideration";
            case "reference" -> this == LOT ? "note" : column;
            case "proceeds" -> this == FEE ? "fee" : "consideration";
            case "quantity", "asset" -> this == FEE ? "fee_" + column : column;
            default -> column;
        };
    }

    /** The same errors by the columns of the file. */
    public void tell(ImportErrors noted, ImportErrors errors) {
        for (FieldError error : noted.first()) {
            errors.add(error.line(), of(error.field()), error.value(), error.said());
        }
    }
}
