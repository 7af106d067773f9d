package org.ballast.histories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.sql.SqlRows;

/**
 * The invariants of accounting.md Appendix C 1 to 4, 6 and 7, asked of the database over all books of an entity. Each query
 * of {@code book-laws.sql} finds violations: sound books answer every one with nothing.
 */
@ApplicationScoped
class BookLaws {

    private static final Pattern QUERY = Pattern.compile("^--- (.+)$([^;]+);", Pattern.MULTILINE);
    private static final int NAMED = 5;

    @Inject
    private SqlRows rows;

    /** What is violated, with some of the places. */
    @Transactional
    public Map<String, List<String>> violations(ReportingEntity entity) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        Matcher law = QUERY.matcher(queries(entity));
        while (law.find()) {
            List<String> places = rows.list(law.group(2), row -> row.getString(1));
            if (!places.isEmpty()) {
                found.put(law.group(1), places.subList(0, Math.min(NAMED, places.size())));
            }
        }
        return found;
    }

    private static String queries(ReportingEntity entity) {
        int decimals = entity.functionalCurrency().getDefaultFractionDigits();
        return text().replace("{books}", "(SELECT id FROM book WHERE entity_id = " + entity.id() + ")")
                .replace("{decimals}", String.valueOf(decimals))
                .replace("{half}", BigDecimal.valueOf(5, decimals + 1).toPlainString())
                .replaceAll(
                        "\\{credit of ([^}]*)}",
                        "COALESCE((SELECT SUM(j.credit - j.debit) FROM journal_line j"
                                + " WHERE j.book_id = b.id AND j.account IN ($1)), 0)");
    }

    private static String text() {
        try (InputStream file = Objects.requireNonNull(BookLaws.class.getResourceAsStream("book-laws.sql"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
