package org.ballast.statements.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ballast.statements.domain.Pending;
import org.ballast.statements.domain.StatementHeader;
import org.ballast.writedowns.web.CorrectedPriceJson;
import org.ballast.writedowns.web.LaterValueInUseJson;
import org.ballast.writedowns.web.UntestedJson;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What every statement says of itself. */
@Schema(name = "StatementHeader")
public record HeaderJson(
        String entity,
        String name,
        String currency,
        LocalDate asOf,
        boolean draft,
        PendingJson pending,
        @Nullable PositionJson journalPosition) {

    /** What is not in the books yet. */
    @Schema(name = "Pending")
    public record PendingJson(
            int proposals,
            String amount,
            int disposals,
            List<UntestedJson> untested,
            List<CorrectedPriceJson> correctedPrices,
            List<LaterValueInUseJson> laterValuesInUse) {

        static PendingJson of(Pending pending) {
            return new PendingJson(
                    pending.proposals(),
                    JsonMoney.text(pending.amount()),
                    pending.disposals(),
                    UntestedJson.of(pending.tests()),
                    CorrectedPriceJson.of(pending.tests()),
                    LaterValueInUseJson.of(pending.tests()));
        }
    }

    /** The newest journal entry that counts. */
    @Schema(name = "JournalPosition")
    public record PositionJson(String entry, LocalDate postedOn, Instant recordedAt) {}

    public static HeaderJson of(StatementHeader header) {
        return new HeaderJson(
                header.entityCode(),
                header.entityName(),
                header.currency().getCurrencyCode(),
                header.asOf(),
                header.isDraft(),
                PendingJson.of(header.pending()),
                header.position()
                        .map(position -> new PositionJson(
                                position.last().number(), position.last().postedOn(), position.recordedAt()))
                        .orElse(null));
    }
}
