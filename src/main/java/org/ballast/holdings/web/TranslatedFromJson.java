package org.ballast.holdings.web;

import java.time.LocalDate;
import org.ballast.holdings.domain.TranslatedFrom;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was paid or received in its own currency, and the rate at which it came into the book.
 *
 * @param rate units of {@code quote} for one of {@code base}
 */
@Schema(name = "TranslatedFrom")
public record TranslatedFromJson(
        String amount, String fee, String currency, String rate, String base, String quote, LocalDate rateOf) {

    static TranslatedFromJson of(TranslatedFrom from) {
        return new TranslatedFromJson(
                from.amount().amount().toPlainString(),
                from.fee().amount().toPlainString(),
                from.amount().currency().getCurrencyCode(),
                from.rate().rate().toPlainString(),
                from.rate().base().getCurrencyCode(),
                from.rate().quote().getCurrencyCode(),
                from.rate().on());
    }
}
