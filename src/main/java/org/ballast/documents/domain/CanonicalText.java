package org.ballast.documents.domain;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Currency;
import java.util.Iterator;
import java.util.Optional;
import org.ballast.audit.domain.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * A record as one text that is the same whenever the record is equal: components in their order, decimals plain. Its hash
 * stands in the footer of a document, so that anyone can see whether two documents show the same content.
 *
 * <p>Example: {@code Money[10.50 USD]} is written {@code Money(amount=10.50,currency=USD)}.
 */
public final class CanonicalText {

    private final StringBuilder text = new StringBuilder();

    private CanonicalText() {}

    /** SHA-256 of the canonical text, hex. */
    public static String hash(Record content) {
        return Sha256.hex(of(content));
    }

    public static String of(Record content) {
        CanonicalText writer = new CanonicalText();
        writer.write(content);
        return writer.text.toString();
    }

    private void write(@Nullable Object value) {
        switch (value) {
            case null -> text.append("null");
            case Record content -> writeRecord(content);
            case Collection<?> items -> writeItems(items);
            case Optional<?> optional -> write(optional.orElse(null));
            case BigDecimal number -> text.append(number.toPlainString());
            case Currency currency -> text.append(currency.getCurrencyCode());
            case Enum<?> constant -> text.append(constant.name());
            case CharSequence words -> writeQuoted(words);
            default -> text.append(value);
        }
    }

    private void writeRecord(Record content) {
        text.append(content.getClass().getSimpleName()).append('(');
        String separator = "";
        for (RecordComponent component : RecordComponents.of(content.getClass())) {
            text.append(separator).append(component.getName()).append('=');
            write(RecordComponents.value(content, component));
            separator = ",";
        }
        text.append(')');
    }

    private void writeItems(Collection<?> items) {
        text.append('[');
        for (Iterator<?> rest = items.iterator(); rest.hasNext(); ) {
            write(rest.next());
            text.append(rest.hasNext() ? "," : "");
        }
        text.append(']');
    }

    private void writeQuoted(CharSequence words) {
        text.append('"')
                .append(words.toString().replace("\\", "\\\\").replace("\"", "\\\""))
                .append('"');
    }
}
