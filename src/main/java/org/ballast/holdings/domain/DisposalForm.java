package org.ballast.holdings.domain;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.imports.domain.CsvForm;
import org.ballast.imports.domain.ImportRow;

/** Reads the rows of one file of disposals; a reference may come once in the file and once in the books. */
public final class DisposalForm {

    /** The columns of a file of disposals. */
    public static final CsvForm COLUMNS = new CsvForm(
            List.of("reference", "asset", "disposed_at", "quantity", "proceeds", "currency"),
            List.of("fee", "wallet", "lots"));

    /** Lots with units of each, as {@code L17:500;L18:204}. */
    public static final String LOTS =
            "^[^;:]+:\\s*\\d{1,20}(\\.\\d{1,18})?\\s*(;[^;:]+:\\s*\\d{1,20}(\\.\\d{1,18})?\\s*)*$";

    private static final Pattern UNITS = Pattern.compile("\\d{1,20}(\\.\\d{1,18})?");

    private final HoldingsContext context;
    private final Map<String, Long> lineOfReference = new HashMap<>();

    public DisposalForm(HoldingsContext context) {
        this.context = context;
    }

    /** The disposal, or nothing after all errors of the row were noted. */
    public Optional<DisposalRequest> read(ImportRow row) {
        HoldingRow values = new HoldingRow(row, context);
        Optional<String> reference = values.code("reference").filter(each -> isNew(row, each));
        Optional<Long> asset = values.asset();
        Optional<HoldingRow.Moment> disposed = values.moment("disposed_at");
        Optional<Quantity> quantity = values.quantity();
        Optional<Money> proceeds = values.amountOrNothing("proceeds");
        Optional<Money> fee = values.fee();
        Optional<Long> wallet = values.wallet();
        Optional<Map<String, Quantity>> lots = lots(row);
        if (reference.isEmpty()
                || asset.isEmpty()
                || disposed.isEmpty()
                || quantity.isEmpty()
                || proceeds.isEmpty()
                || values.currency().isEmpty()
                || fee.isEmpty()
                || wallet.isEmpty()
                || lots.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new DisposalRequest(
                reference.get(),
                asset.get(),
                disposed.get().at(),
                disposed.get().on(),
                disposed.get().dayPrecision(),
                quantity.get(),
                proceeds.get(),
                fee.get(),
                row.has("wallet") ? OptionalLong.of(wallet.get()) : OptionalLong.empty(),
                lots.get(),
                (int) row.line()));
    }

    /** The column {@code lots}, as {@code L17:500;L18:204}; empty where it is left out. */
    private static Optional<Map<String, Quantity>> lots(ImportRow row) {
        Map<String, Quantity> lots = new LinkedHashMap<>();
        if (!row.has("lots")) {
            return Optional.of(lots);
        }
        for (String part : row.text("lots").split(";", -1)) {
            String[] pair = part.strip().split(":", -1);
            if (pair.length != 2
                    || pair[0].isBlank()
                    || !UNITS.matcher(pair[1].strip()).matches()) {
                row.error("lots", HoldingsSentence.NOT_NAMED_LOTS);
                return Optional.empty();
            }
            BigDecimal units = new BigDecimal(pair[1].strip());
            if (units.signum() == 0) {
                row.error("lots", HoldingsSentence.TAKES_NOTHING_OF_LOT, pair[0].strip());
                return Optional.empty();
            }
            if (lots.putIfAbsent(pair[0].strip(), new Quantity(units)) != null) {
                row.error("lots", HoldingsSentence.LOT_NAMED_TWICE, pair[0].strip());
                return Optional.empty();
            }
        }
        return Optional.of(lots);
    }

    private boolean isNew(ImportRow row, String reference) {
        Long earlier = lineOfReference.putIfAbsent(reference, row.line());
        if (earlier != null) {
            row.error("reference", HoldingsSentence.IN_LINE_ALREADY, earlier);
        } else if (context.taken().contains(reference)) {
            row.error(
                    "reference",
                    HoldingsSentence.DISPOSAL_EXISTS,
                    context.entity().code());
        }
        return earlier == null && !context.taken().contains(reference);
    }
}
