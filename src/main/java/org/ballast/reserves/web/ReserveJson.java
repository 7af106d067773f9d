package org.ballast.reserves.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ballast.reserves.domain.Chain;
import org.ballast.reserves.domain.ReserveItem;
import org.ballast.reserves.domain.ReserveStatement;
import org.ballast.reserves.domain.SignatureScheme;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Reserves of an entity in an asset at an instant. Balances are texts of whole smallest units.
 *
 * @param total all that is recorded, signed for or not
 * @param net the total less what is encumbered and what is borrowed
 * @param inBooks units that the primary book holds at the end of {@code booksOn}
 * @param inLoans units that are pledged for loans then, as their register has it
 * @param difference units that the addresses hold more than the books
 */
@Schema(name = "Reserves")
public record ReserveJson(
        String entity,
        String asset,
        int decimals,
        Instant at,
        String total,
        String encumbered,
        String loan,
        String net,
        LocalDate booksOn,
        String inBooks,
        String inLoans,
        String difference,
        List<Item> items) {

    /**
     * An address.
     *
     * @param revision above one it was corrected
     * @param roots trees of liabilities for which its key signed at this height
     */
    @Schema(name = "ReserveItem")
    public record Item(
            String address,
            @Schema(implementation = Chain.class) String chain,
            String label,
            @Schema(implementation = SignatureScheme.class) String signatureScheme,
            long blockHeight,
            String balance,
            String encumbered,
            String loan,
            String origin,
            String note,
            int revision,
            List<String> roots) {

        static Item of(ReserveItem item) {
            return new Item(
                    item.address().address(),
                    item.address().chain().name(),
                    item.address().label(),
                    item.address().chain().scheme().name(),
                    item.balance().blockHeight(),
                    item.balance().balance().toString(),
                    item.balance().encumbered().toString(),
                    item.balance().loan().toString(),
                    item.balance().origin().name(),
                    item.balance().note(),
                    item.revision(),
                    item.signatures().stream()
                            .filter(each -> each.blockHeight() == item.balance().blockHeight())
                            .map(each -> each.rootHash())
                            .toList());
        }
    }

    static ReserveJson of(ReserveStatement statement) {
        return new ReserveJson(
                statement.entity(),
                statement.asset(),
                statement.decimals(),
                statement.at(),
                statement.gross().toString(),
                statement.encumbered().toString(),
                statement.loan().toString(),
                statement.net().toString(),
                statement.booksOn(),
                statement.inBooks().toPlainString(),
                statement.inLoans().toPlainString(),
                statement.difference().toPlainString(),
                statement.items().stream().map(Item::of).toList());
    }
}
