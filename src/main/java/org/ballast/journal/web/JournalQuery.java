package org.ballast.journal.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballast.journal.domain.JournalEntry;
import org.ballast.journal.domain.JournalFilter;

/**
 * The filter of the journal as it stands in the address; what nobody knows filters nothing.
 *
 * @param account number
 * @param kind of {@link JournalEntry.Kind}
 */
public record JournalQuery(String account, String kind) {

    /**
     * @param address one parameter by its name, empty where it is not there
     */
    static JournalQuery of(UnaryOperator<String> address) {
        return new JournalQuery(
                address.apply("account").strip(), address.apply("kind").strip());
    }

    JournalFilter filter(long bookId, Optional<LocalDate> from, Optional<LocalDate> to) {
        return new JournalFilter(
                bookId,
                from,
                to,
                account.isEmpty() ? Optional.empty() : Optional.of(account),
                Arrays.stream(JournalEntry.Kind.values())
                        .filter(each -> each.name().equals(kind))
                        .findFirst());
    }

    /** As parameters of an address, each ending in an ampersand. */
    String parameters() {
        return Stream.of(parameter("account", account), parameter("kind", kind)).collect(Collectors.joining());
    }

    private static String parameter(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8) + "&";
    }
}
