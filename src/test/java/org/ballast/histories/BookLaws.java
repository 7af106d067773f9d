package org.ballast.histories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.ballast.entities.domain.ReportingEntity;

/**
 * The invariants of accounting.md Appendix C 1 to 4, 6 and 7, asked of the database over all books of an entity. Each query
 * of {@code book-laws.sql} finds violations: sound books answer every one with nothing.
 */
@ApplicationScoped
class BookLaws {

    @Inject
    private LawQueries queries;

    /** What is violated, with some of the places. */
    @Transactional
    public Map<String, List<String>> violations(ReportingEntity entity) {
        int decimals = entity.functionalCurrency().getDefaultFractionDigits();
        return queries.violations(LawQueries.text("book-laws.sql")
                .replace("{books}", "(SELECT id FROM book WHERE entity_id = " + entity.id() + ")")
                .replace("{decimals}", String.valueOf(decimals))
                .replace("{half}", BigDecimal.valueOf(5, decimals + 1).toPlainString())
                .replaceAll(
                        "\\{credit of ([^}]*)}",
                        "COALESCE((SELECT SUM(j.credit - j.debit) FROM journal_line j"
                                + " WHERE j.book_id = b.id AND j.account IN ($1)), 0)"));
    }
}
