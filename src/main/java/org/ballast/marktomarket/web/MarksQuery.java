package org.ballast.marktomarket.web;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.marktomarket.domain.MarkFilter;
import org.ballast.marktomarket.domain.MarkKind;

/**
 * The filter of the proposals as it stands in the address; what nobody knows filters nothing.
 *
 * @param kind of {@link MarkKind}
 * @param status of {@link CaseStatus}
 * @param account code
 */
public record MarksQuery(String kind, String status, String account) implements Serializable {

    static final MarksQuery NONE = new MarksQuery("", "", "");

    /**
     * @param address one parameter by its name, empty where it is not there
     */
    static MarksQuery of(UnaryOperator<String> address) {
        return new MarksQuery(
                address.apply("kind").strip(),
                address.apply("status").strip(),
                address.apply("account").strip());
    }

    /**
     * @param entity code; empty for all
     * @param lastDay of the days that the periods touch
     */
    MarkFilter filter(String entity, Optional<LocalDate> firstDay, Optional<LocalDate> lastDay) {
        return new MarkFilter(
                present(entity),
                Optional.empty(),
                constants(MarkKind.values(), kind),
                constants(CaseStatus.values(), status),
                present(account),
                Optional.empty(),
                Optional.empty(),
                firstDay,
                lastDay.map(day -> day.plusDays(1)));
    }

    private static <E extends Enum<E>> Set<E> constants(E[] all, String wanted) {
        return Arrays.stream(all).filter(each -> each.name().equals(wanted)).collect(Collectors.toSet());
    }

    /** As parameters of an address, each ending in an ampersand. */
    String parameters() {
        return Stream.of(parameter("kind", kind), parameter("status", status), parameter("account", account))
                .collect(Collectors.joining());
    }

    private static String parameter(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8) + "&";
    }

    private static Optional<String> present(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
