package org.ballast.venuecash.web;

import java.time.LocalDate;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.venuecash.domain.CashPart;
import org.ballast.venuecash.domain.CashPosting;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the money of an account at its venue moves by in a book, as a case; decimal texts, what came is above zero. */
@Schema(name = "VenueCashPosting")
public record CashPostingJson(
        long id,
        long caseId,
        String entity,
        String account,
        LocalDate periodStart,
        LocalDate periodEnd,
        String bank,
        String fees,
        String funding,
        String uncovered,
        String currency,
        int movements,
        CaseStatus status) {

    static CashPostingJson of(CashPosting posting) {
        return new CashPostingJson(
                posting.id(),
                posting.caseId(),
                posting.entity(),
                posting.account(),
                posting.period().from(),
                posting.period().to(),
                part(posting, CashPart.BANK),
                part(posting, CashPart.FEES),
                part(posting, CashPart.FUNDING),
                part(posting, CashPart.UNCOVERED),
                posting.parts().currency().getCurrencyCode(),
                posting.movements(),
                posting.status());
    }

    private static String part(CashPosting posting, CashPart part) {
        return posting.parts().of(part).amount().toPlainString();
    }
}
