package org.ballast.venuecash.domain;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.audit.domain.Sha256;
import org.ballast.measurement.domain.TestPeriod;

/**
 * What the money of an account at its venue moves by in a book, as a case.
 *
 * @param entity code of the entity
 * @param account code of the account
 * @param movements how many the account had in force by the end of the period
 */
public record CashPosting(
        long id,
        long caseId,
        long entityId,
        String entity,
        long bookId,
        long accountId,
        String account,
        String venue,
        TestPeriod period,
        CashParts parts,
        int movements,
        CaseStatus status) {

    /** The posting date. */
    public LocalDate postedOn() {
        return period.lastDay();
    }

    /** What an approval binds to: each movement with its value, and what is posted of them. To be read once. */
    public static Map<String, Object> evidence(AccountCash cash, TestPeriod period, String book) {
        Map<String, Object> evidence = new LinkedHashMap<>();
        evidence.put("account", cash.account().code());
        evidence.put("book", book);
        evidence.put("currency", cash.currency().getCurrencyCode());
        evidence.put("from", period.from().toString());
        evidence.put("marked", cash.marked().amount().toPlainString());
        Stream<Map<String, String>> movements = cash.movements().stream()
                .map(each -> Map.of(
                        "amount", each.movement().amount().toPlainString(),
                        "at", each.movement().at().toString(),
                        "kind", each.movement().kind().name(),
                        "reference", each.movement().reference(),
                        "value", each.value().amount().toPlainString()));
        evidence.put("movements", movements);
        CashParts missing = cash.missing();
        for (CashPart part : CashPart.values()) {
            evidence.put(
                    "posts" + part.name().charAt(0) + part.name().substring(1).toLowerCase(Locale.ROOT),
                    missing.of(part).amount().toPlainString());
        }
        evidence.put("through", period.lastDay().toString());
        evidence.put("unit", cash.account().unit().code());
        return evidence;
    }

    /** By which the journal knows that it is posted once. */
    public String postingKey() {
        return Sha256.hex(String.join("|", entity, Long.toString(bookId), "VENUE_CASH", Long.toString(id)));
    }
}
