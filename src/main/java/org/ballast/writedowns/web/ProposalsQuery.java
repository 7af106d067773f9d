package org.ballast.writedowns.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.writedowns.domain.ListedFilter;
import org.ballast.writedowns.domain.ProposalFilter;
import org.ballast.writedowns.domain.ProposalsOf;

/**
 * The filter of the proposals as it stands in the address; what nobody knows filters nothing.
 *
 * @param of of {@link ProposalsOf}
 * @param kind what proposals do, as LOSS
 * @param status of {@link CaseStatus}
 * @param asset symbol
 */
public record ProposalsQuery(String of, String kind, String status, String asset) {

    /**
     * @param address one parameter by its name, empty where it is not there
     */
    static ProposalsQuery of(UnaryOperator<String> address) {
        return new ProposalsQuery(
                address.apply("of").strip(),
                address.apply("kind").strip(),
                address.apply("status").strip(),
                address.apply("asset").strip());
    }

    /**
     * @param kinds those that there are
     * @param entity with the book looked at; empty for all
     * @param lastDay of the days that the periods touch
     */
    ListedFilter filter(
            Collection<String> kinds,
            Optional<ReportingEntity> entity,
            Optional<LocalDate> firstDay,
            Optional<LocalDate> lastDay) {
        ProposalFilter all = new ProposalFilter(
                entity.map(ReportingEntity::code),
                Arrays.stream(CaseStatus.values())
                        .filter(each -> each.name().equals(status))
                        .collect(Collectors.toSet()),
                present(asset),
                firstDay,
                lastDay.map(day -> day.plusDays(1)),
                Optional.empty());
        return new ListedFilter(
                Arrays.stream(ProposalsOf.values())
                        .filter(each -> each.name().equals(of))
                        .findFirst(),
                kinds.contains(kind) ? Set.of(kind) : Set.of(),
                entity.map(each -> all.ofBook(each.book().id())).orElse(all));
    }

    /** As parameters of an address, each ending in an ampersand. */
    String parameters() {
        return Stream.of(
                        parameter("of", of),
                        parameter("kind", kind),
                        parameter("status", status),
                        parameter("asset", asset))
                .collect(Collectors.joining());
    }

    private static String parameter(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8) + "&";
    }

    private static Optional<String> present(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
