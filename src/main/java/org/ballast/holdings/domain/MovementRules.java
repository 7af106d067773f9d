package org.ballast.holdings.domain;

import java.util.List;
import org.ballast.imports.domain.ImportRow;

/** Which columns a movement has something in. */
final class MovementRules {

    private static final List<String> FEE_IN_KIND = List.of("fee_asset", "fee_quantity");

    private MovementRules() {}

    /** Whether a row names units that pay its fee. */
    static boolean isFeeInKind(ImportRow row) {
        return FEE_IN_KIND.stream().anyMatch(row::has);
    }

    /** Whether nothing stands in a row that means nothing for its kind; what does is noted, so that none is passed over. */
    static boolean fits(ImportRow row, MovementKind kind) {
        List<String> inVain = columns(kind).stream().filter(row::has).toList();
        inVain.forEach(column -> row.error(column, HoldingsSentence.NOT_OF_KIND, kind.name()));
        boolean feeIsMoney = kind == MovementKind.TRANSFER && row.has("fee") && !isFeeInKind(row);
        boolean brings = kind == MovementKind.LOSS
                && row.has("consideration")
                && !row.text("consideration").matches("0+(\\.0+)?");
        if (feeIsMoney) {
            row.error("fee", HoldingsSentence.FEE_OF_TRANSFER);
        }
        if (brings) {
            row.error("consideration", HoldingsSentence.NOT_OF_KIND, kind.name());
        }
        return inVain.isEmpty() && !feeIsMoney && !brings;
    }

    private static List<String> columns(MovementKind kind) {
        return switch (kind) {
            case ACQUISITION -> List.of("to_wallet", "lots");
            case DISPOSAL -> List.of("to_wallet");
            case LOSS, FEE -> List.of("to_wallet", "fee", "fee_asset", "fee_quantity");
            case TRANSFER -> List.of("consideration");
            case REWARD, AIRDROP -> List.of("to_wallet", "lots", "fee", "fee_asset", "fee_quantity");
        };
    }
}
