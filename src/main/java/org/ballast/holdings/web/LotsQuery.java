package org.ballast.holdings.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballast.entities.web.Given;
import org.ballast.holdings.domain.LotFilter;
import org.ballast.holdings.domain.LotOrder;
import org.jspecify.annotations.Nullable;

/**
 * The filter and order of a list of lots as they stand in the address; what nobody knows filters nothing.
 *
 * @param asset symbol
 * @param wallet code: that the lot came into, or in which units of it lie
 * @param state of {@link LotFilter.State}
 * @param lot beginning of the code
 */
public record LotsQuery(String asset, String wallet, String state, String lot, LotOrder order) {

    /** One parameter by its name, null where it is not there. */
    @FunctionalInterface
    interface Parameters {
        @Nullable
        String get(String name);
    }

    static LotsQuery of(Parameters address) {
        UnaryOperator<String> text = name -> Given.orEmpty(address.get(name)).strip();
        return new LotsQuery(
                text.apply("asset"),
                text.apply("wallet"),
                text.apply("state"),
                text.apply("lot"),
                Arrays.stream(LotOrder.values())
                        .filter(each -> each.name().equals(text.apply("order")))
                        .findFirst()
                        .orElse(LotOrder.ACQUIRED));
    }

    LotFilter filter() {
        return new LotFilter(
                present(asset),
                present(wallet),
                Arrays.stream(LotFilter.State.values())
                        .filter(each -> each.name().equals(state))
                        .findFirst(),
                present(lot));
    }

    /** As parameters of an address, each ending in an ampersand. */
    String parameters() {
        return Stream.of(
                        parameter("asset", asset),
                        parameter("wallet", wallet),
                        parameter("state", state),
                        parameter("lot", lot),
                        parameter("order", order == LotOrder.ACQUIRED ? "" : order.name()))
                .collect(Collectors.joining());
    }

    private static String parameter(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8) + "&";
    }

    private static Optional<String> present(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
