package org.ballast.holdings.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.ballast.amounts.Money;
import org.ballast.holdings.domain.DisposalKind;
import org.ballast.holdings.domain.DisposalStatus;
import org.ballast.holdings.domain.RecordedDisposal;
import org.ballast.measurement.domain.Amounts;
import org.ballast.measurement.domain.CostMethod;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A disposal for programs; numbers are decimal texts.
 *
 * @param kind FEE where the units paid a network fee: proceeds are what they were worth then
 * @param note free text, empty if there is none
 * @param carryingAmountRelieved null until it is posted
 * @param gain below zero for a loss; null until it is posted
 * @param journalEntry null until it is posted
 * @param reversalEntry the mirror that undid it; null unless it was undone
 * @param replacedBy key of the disposal recorded when this one was undone; null where none was
 * @param translatedFrom null where the book is in the currency in which it was sold
 */
@Schema(name = "Disposal")
public record DisposalJson(
        long id,
        String reference,
        String asset,
        String disposedAt,
        LocalDate disposedOn,
        String quantity,
        String proceeds,
        String fee,
        String currency,
        @Schema(implementation = DisposalKind.class) String kind,
        String note,
        @Schema(implementation = CostMethod.class) String costMethod,
        @Schema(implementation = DisposalStatus.class) String status,
        @Nullable String carryingAmountRelieved,
        @Nullable String gain,
        @Nullable Long journalEntry,
        @Nullable Long reversalEntry,
        @Nullable Long replacedBy,
        @Nullable TranslatedFromJson translatedFrom,
        List<Part> lots) {

    /** Units taken from one lot. */
    @Schema(name = "DisposedPart")
    public record Part(
            String lot,
            String quantity,
            @Nullable String relievedCost,
            @Nullable String relievedImpairment) {}

    static DisposalJson of(RecordedDisposal disposal) {
        return new DisposalJson(
                disposal.id(),
                disposal.reference(),
                disposal.asset(),
                disposal.disposedAt().toString(),
                disposal.disposedOn(),
                disposal.quantity().toString(),
                disposal.proceeds().amount().toPlainString(),
                disposal.fee().amount().toPlainString(),
                disposal.proceeds().currency().getCurrencyCode(),
                disposal.kind().name(),
                disposal.note(),
                disposal.costMethod().name(),
                disposal.status().name(),
                text(disposal.carryingAmountRelieved()),
                text(disposal.gain()),
                key(disposal.entryId()),
                key(disposal.reversalEntryId()),
                disposal.replacedBy().map(RecordedDisposal.Successor::id).orElse(null),
                disposal.translatedFrom().map(TranslatedFromJson::of).orElse(null),
                disposal.parts().stream().map(DisposalJson::part).toList());
    }

    private static Part part(RecordedDisposal.Part part) {
        return new Part(
                part.lot(),
                part.quantity().toString(),
                text(part.relieved().map(Amounts::cost)),
                text(part.relieved().map(Amounts::reduction)));
    }

    private static @Nullable Long key(OptionalLong id) {
        return id.isPresent() ? id.getAsLong() : null;
    }

    private static @Nullable String text(Optional<Money> money) {
        return money.isEmpty() ? null : money.get().amount().toPlainString();
    }
}
