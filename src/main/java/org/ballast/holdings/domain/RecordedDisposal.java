package org.ballast.holdings.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.measurement.domain.Amounts;
import org.ballast.measurement.domain.CostMethod;

/**
 * A disposal with where it stands.
 *
 * @param asset symbol
 * @param proceeds gross, before the fee, in the currency of the book
 * @param entryId the journal entry, empty until it is posted
 * @param reversalEntryId the mirror of that entry, empty unless the disposal was undone
 * @param replacedBy what was recorded again when this one was undone; empty where nothing was
 * @param translatedFrom what was received, where that is another currency than the book's
 * @param parts the lots taken, with what was relieved of each once it is posted
 * @param kind why the units left
 * @param note free text of the accountants, empty if there is none
 */
public record RecordedDisposal(
        long id,
        String reference,
        String asset,
        Instant disposedAt,
        LocalDate disposedOn,
        Quantity quantity,
        Money proceeds,
        Money fee,
        CostMethod costMethod,
        DisposalStatus status,
        OptionalLong entryId,
        OptionalLong reversalEntryId,
        Optional<Successor> replacedBy,
        Optional<TranslatedFrom> translatedFrom,
        List<Part> parts,
        DisposalKind kind,
        String note) {

    public RecordedDisposal {
        parts = List.copyOf(parts);
    }

    /** The disposal that came in the place of another one. */
    public record Successor(long id, String reference) {}

    /**
     * Units taken from one lot.
     *
     * @param lot code
     * @param relieved what left the books with them; empty until the disposal is posted
     */
    public record Part(long lotId, String lot, Quantity quantity, Optional<Amounts> relieved) {}

    /** Carrying amount that left the books; empty until the disposal is posted. */
    public Optional<Money> carryingAmountRelieved() {
        if (status != DisposalStatus.POSTED) {
            return Optional.empty();
        }
        return Optional.of(parts.stream()
                .map(part -> part.relieved().orElseThrow().carryingAmount())
                .reduce(Money.zero(proceeds.currency()), Money::plus));
    }

    /** Gain, or a loss below zero; empty until the disposal is posted. */
    public Optional<Money> gain() {
        return carryingAmountRelieved().map(relieved -> proceeds.minus(fee).minus(relieved));
    }
}
