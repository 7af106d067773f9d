package org.ballast.statements.report;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.ballast.journal.domain.LedgerPosition;
import org.ballast.statements.domain.StatementHeader;

/** The words around every statement: head, foot and watermark. */
final class PageWords {

    private PageWords() {}

    static Map<String, String> of(
            Words words, StatementHeader header, String title, String subtitle, String evidenceHash) {
        Map<String, String> parameters = new HashMap<>();
        parameters.put("entity", header.entityName());
        parameters.put("title", title);
        parameters.put("subtitle", subtitle);
        parameters.put("unit", words.text("page.unit", header.currency().getCurrencyCode()));
        if (!header.note().isEmpty()) {
            parameters.put("note", header.note());
        }
        if (header.isDraft()) {
            parameters.put("watermark", words.text("page.draft"));
        }
        parameters.put(
                "footer",
                words.text(
                        "page.footer", header.entityName(), title, Words.day(header.asOf()), position(words, header)));
        parameters.put("evidence", words.text("page.evidence", evidenceHash));
        parameters.put("pageOf", words.text("page.of"));
        return parameters;
    }

    /** The document's date: when the newest entry behind it was posted, or the reporting date of empty books. */
    static Instant madeAt(StatementHeader header) {
        return header.position()
                .map(LedgerPosition::recordedAt)
                .orElse(header.asOf().atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    private static String position(Words words, StatementHeader header) {
        return header.position()
                .map(position ->
                        words.text("page.position", position.last().number(), Words.minute(position.recordedAt())))
                .orElse(words.text("page.emptyBooks"));
    }
}
