package org.ballast.holdings.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.prices.domain.ExchangeRate;

/**
 * A disposal as the accountants tell it, before it is known which lots it takes.
 *
 * @param reference their name of it, unique in its entity
 * @param disposedAt when; the start of the day in the cut-off zone where only the day is known
 * @param disposedOn the day in the cut-off zone: the posting date
 * @param dayPrecision only the day is known
 * @param proceeds gross, before the fee; zero for what was stolen, lost or given up
 * @param walletId the wallet that the units leave; empty where it may be any
 * @param lots units by lot code for specific identification; empty for first in, first out
 * @param importLine line in its file, header = 1; 0 for one keyed in by hand
 * @param kind why the units left
 * @param note free text of the accountants, empty if there is none
 */
public record DisposalRequest(
        String reference,
        long assetId,
        Instant disposedAt,
        LocalDate disposedOn,
        boolean dayPrecision,
        Quantity quantity,
        Money proceeds,
        Money fee,
        OptionalLong walletId,
        Map<String, Quantity> lots,
        int importLine,
        DisposalKind kind,
        String note) {

    public DisposalRequest {
        lots = Collections.unmodifiableMap(new LinkedHashMap<>(lots));
    }

    /** A sale. */
    public DisposalRequest(
            String reference,
            long assetId,
            Instant disposedAt,
            LocalDate disposedOn,
            boolean dayPrecision,
            Quantity quantity,
            Money proceeds,
            Money fee,
            OptionalLong walletId,
            Map<String, Quantity> lots,
            int importLine) {
        this(
                reference,
                assetId,
                disposedAt,
                disposedOn,
                dayPrecision,
                quantity,
                proceeds,
                fee,
                walletId,
                lots,
                importLine,
                DisposalKind.SALE,
                "");
    }

    /** The same of another kind. */
    public DisposalRequest as(DisposalKind other, String why) {
        return with(proceeds, fee, lots, importLine, other, why);
    }

    /** The same disposal in the other currency of the rate of its day. */
    public DisposalRequest translated(ExchangeRate rate) {
        return with(rate.translate(proceeds), rate.translate(fee), lots, importLine, kind, note);
    }

    /** The same as it is recorded once more, by hand, with perhaps other names of its lots. */
    public DisposalRequest again(Map<String, Quantity> named) {
        return with(proceeds, fee, named, 0, kind, note);
    }

    /** The same, first in, first out. */
    public DisposalRequest withoutLots() {
        return with(proceeds, fee, Map.of(), importLine, kind, note);
    }

    private DisposalRequest with(
            Money gross, Money fees, Map<String, Quantity> named, int line, DisposalKind why, String told) {
        return new DisposalRequest(
                reference,
                assetId,
                disposedAt,
                disposedOn,
                dayPrecision,
                quantity,
                gross,
                fees,
                walletId,
                named,
                line,
                why,
                told);
    }
}
