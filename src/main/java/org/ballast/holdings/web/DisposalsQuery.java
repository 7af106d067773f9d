package org.ballast.holdings.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballast.entities.web.Given;
import org.ballast.holdings.domain.DisposalFilter;
import org.ballast.holdings.domain.DisposalStatus;

/**
 * The filter of a list of disposals as it stands in the address; what nobody knows filters nothing.
 *
 * @param asset symbol
 * @param status of {@link DisposalStatus}
 * @param reference of the only disposal that is shown
 */
public record DisposalsQuery(String asset, String status, String reference) {

    static DisposalsQuery of(LotsQuery.Parameters address) {
        UnaryOperator<String> text = name -> Given.orEmpty(address.get(name)).strip();
        return new DisposalsQuery(text.apply("asset"), text.apply("status"), text.apply("reference"));
    }

    DisposalFilter filter() {
        return new DisposalFilter(
                present(asset),
                Arrays.stream(DisposalStatus.values())
                        .filter(each -> each.name().equals(status))
                        .findFirst(),
                present(reference));
    }

    /** As parameters of an address, each ending in an ampersand. */
    String parameters() {
        return Stream.of(parameter("asset", asset), parameter("status", status), parameter("reference", reference))
                .collect(Collectors.joining());
    }

    private static String parameter(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8) + "&";
    }

    private static Optional<String> present(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
