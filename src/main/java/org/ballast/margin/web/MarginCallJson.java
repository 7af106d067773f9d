package org.ballast.margin.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.margin.application.ReadCalls;
import org.ballast.margin.domain.CallStatus;
import org.ballast.margin.domain.CollateralTransfer;
import org.ballast.margin.domain.MarginCall;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A margin call as programs see it; amounts are decimal texts in the currency or coin of the account.
 *
 * @param amount what meets it: to the initial margin, and never less than to the maintenance margin
 * @param reason why it has ended; null while it is open
 */
@Schema(name = "MarginCall")
public record MarginCallJson(
        long id,
        String entity,
        String account,
        String venue,
        int number,
        CallStatus status,
        String currency,
        String amount,
        String topUpToInitialMargin,
        String topUpToMaintenance,
        Instant raisedAt,
        String raisedBy,
        Instant dueAt,
        String askedOf,
        @Nullable Instant endedAt,
        @Nullable String endedBy,
        @Nullable String reason,
        List<Transfer> transfers) {

    /**
     * Collateral that is to meet it.
     *
     * @param status of its case
     * @param undone whether its entry was undone: then it brought nothing
     */
    @Schema(name = "CollateralTransfer")
    public record Transfer(
            long id,
            long caseId,
            CaseStatus status,
            boolean undone,
            String amount,
            String paid,
            String currency,
            LocalDate paidOn,
            String reference) {

        static Transfer of(CollateralTransfer transfer) {
            return new Transfer(
                    transfer.id(),
                    transfer.caseId(),
                    transfer.status(),
                    transfer.undone(),
                    transfer.amount().toPlainString(),
                    transfer.paid().amount().toPlainString(),
                    transfer.paid().currency().getCurrencyCode(),
                    transfer.paidOn(),
                    transfer.reference());
        }
    }

    static MarginCallJson of(ReadCalls.Detail detail) {
        return of(detail.entity(), detail.call(), detail.transfers());
    }

    static MarginCallJson of(String entity, MarginCall call, List<CollateralTransfer> transfers) {
        return new MarginCallJson(
                call.id(),
                entity,
                call.account(),
                call.venue(),
                call.number(),
                call.status(),
                call.unit().code(),
                plain(call.amount()),
                plain(call.toInitial()),
                plain(call.toMaintenance()),
                call.raisedAt(),
                call.raisedBy(),
                call.dueAt(),
                call.askedOf(),
                call.end().map(MarginCall.End::at).orElse(null),
                call.end().map(MarginCall.End::by).orElse(null),
                call.end().map(MarginCall.End::reason).orElse(null),
                transfers.stream().map(Transfer::of).toList());
    }

    private static String plain(BigDecimal amount) {
        return amount.toPlainString();
    }
}
