package org.ballast.stress.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.holdings.domain.LoanStanding;
import org.ballast.holdings.domain.LoanTerms;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A loan with a pledge on a day, as programs see it. Amounts are in its own currency.
 *
 * @param value null where no price of the pledge or no rate is known
 * @param loanToValue null where nothing is owed or no value is known
 * @param fallToCall null where no fall makes the lender call it, or none is known
 * @param toRepay what meets a call if it is repaid; null while it is not called
 * @param toPledge units that meet a call if they are pledged, too; null while it is not called
 */
@Schema(name = "PledgedLoan")
public record LoanJson(
        String reference,
        String lender,
        String currency,
        String owed,
        String asset,
        String pledged,
        String restoreTo,
        String callAt,
        @Nullable String liquidateAt,
        @Nullable LocalDate dueOn,
        LocalDate validFrom,
        int revision,
        @Nullable String value,
        @Nullable String loanToValue,
        @Schema(implementation = LoanStanding.Status.class) String status,
        @Nullable String fallToCall,
        @Nullable String toRepay,
        @Nullable String toPledge,
        @Nullable Instant pricedAt,
        boolean stale) {

    static LoanJson of(LoanStanding loan) {
        LoanTerms terms = loan.terms();
        return new LoanJson(
                terms.reference(),
                terms.lender(),
                terms.owed().currency().getCurrencyCode(),
                terms.owed().amount().toPlainString(),
                terms.asset(),
                terms.pledged().toString(),
                terms.restoreTo().toPlainString(),
                terms.callAt().toPlainString(),
                plain(terms.liquidateAt()),
                terms.dueOn().orElse(null),
                terms.validFrom(),
                terms.revision(),
                plain(loan.value().map(Money::amount)),
                plain(loan.loanToValue()),
                loan.status().name(),
                plain(loan.fallToCall()),
                plain(loan.toRepay().map(Money::amount)),
                loan.toPledge().map(Object::toString).orElse(null),
                loan.pricedAt().orElse(null),
                loan.stale());
    }

    private static @Nullable String plain(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse(null);
    }
}
