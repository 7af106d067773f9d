package org.ballast.writedowns.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.writedowns.domain.ProposalFilter;

/**
 * The filter of the proposals as it stands in the address; what nobody knows filters nothing.
 *
 * @param status of {@link CaseStatus}
 * @param asset symbol
 */
public record ProposalsQuery(String status, String asset) {

    /**
     * @param address one parameter by its name, empty where it is not there
     */
    static ProposalsQuery of(UnaryOperator<String> address) {
        return new ProposalsQuery(
                address.apply("status").strip(), address.apply("asset").strip());
    }

    /**
     * @param entity code; empty for all
     * @param lastDay of the days that the periods touch
     */
    ProposalFilter filter(String entity, Optional<LocalDate> firstDay, Optional<LocalDate> lastDay) {
        return new ProposalFilter(
                present(entity),
                Arrays.stream(CaseStatus.values())
                        .filter(each -> each.name().equals(status))
                        .collect(Collectors.toSet()),
                present(asset),
                firstDay,
                lastDay.map(day -> day.plusDays(1)),
                Optional.empty());
    }

    /** As parameters of an address, each ending in an ampersand. */
    String parameters() {
        return Stream.of(parameter("status", status), parameter("asset", asset)).collect(Collectors.joining());
    }

    private static String parameter(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8) + "&";
    }

    private static Optional<String> present(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
