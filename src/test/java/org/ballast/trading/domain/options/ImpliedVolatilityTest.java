package org.ballast.trading.domain.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.ballast.trading.domain.Instrument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ImpliedVolatilityTest {

    private static final double SECONDS_OF_YEAR = 31_536_000;

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theVolatilityThatMadeAPriceIsFoundAgain(int seed) {
        Random random = new Random(seed);
        OptionInputs option = OptionInputs.inverse(
                60_000, 40_000 + 40_000 * random.nextDouble(), 0.05 + random.nextDouble(), 0.3 + random.nextDouble());
        OptionRight right = List.of(OptionRight.values()).get(seed % 2);
        double price = right.of(OptionValue.of(option)).price();

        assertThat(ImpliedVolatility.of(option, right, price))
                .asInstanceOf(InstanceOfAssertFactories.type(ImpliedVolatility.Found.class))
                .satisfies(found -> assertThat(found.volatility()).isCloseTo(option.volatility(), within(1e-7)));
    }

    @ParameterizedTest
    @EnumSource(OptionRight.class)
    void aPriceThatNoVolatilityGivesIsNamed(OptionRight right) {
        OptionInputs option = OptionInputs.inverse(60_000, 60_000, 0.5, 0.6);

        assertThat(ImpliedVolatility.of(option, right, 0)).isInstanceOf(ImpliedVolatility.AtOrBelowIntrinsic.class);
        assertThat(ImpliedVolatility.of(option, right, 1.01)).isInstanceOf(ImpliedVolatility.TooHigh.class);
        assertThat(ImpliedVolatility.of(OptionInputs.inverse(60_000, 50_000, 0, 0.6), right, 0.5))
                .isInstanceOf(ImpliedVolatility.AtOrBelowIntrinsic.class);
    }

    /** Options on ETH as Deribit published them on 8 January 2024 (kept in jiaxiang-cheng/definer, MIT). */
    @Test
    void theVolatilityOfAPublishedCallGivesThePublishedPut() throws IOException {
        List<String> rows = published();
        int pairs = 0;
        for (int at = 1; at + 1 < rows.size(); at += 2) {
            String[] call = rows.get(at).split(",", -1);
            String[] put = rows.get(at + 1).split(",", -1);
            assertThat(call[3] + call[4]).isEqualTo(put[3] + "C");
            OptionInputs option = OptionInputs.inverse(number(call[2]), number(call[3]), years(call), 1);
            OptionInputs ofPut = OptionInputs.inverse(number(put[2]), number(put[3]), years(put), 1);
            if (ImpliedVolatility.of(option, OptionRight.CALL, number(call[5]))
                    instanceof ImpliedVolatility.Found found) {
                double model = OptionValue.of(ofPut.withVolatility(found.volatility()))
                        .put()
                        .price();
                assertThat(model).as(put[0]).isCloseTo(number(put[5]), within(2e-6));
                pairs++;
            }
        }
        assertThat(pairs).isGreaterThan(80);
    }

    private static double years(String[] row) {
        String date = row[0].split("-", -1)[1];
        int day = Integer.parseInt(date.substring(0, date.length() - 5));
        String month = date.substring(date.length() - 5, date.length() - 2);
        int number = List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")
                        .indexOf(month)
                + 1;
        Instant expiry = Instrument.expiryOn(
                LocalDate.of(2000 + Integer.parseInt(date.substring(date.length() - 2)), number, day));
        return (expiry.toEpochMilli() - Long.parseLong(row[8])) / 1000.0 / SECONDS_OF_YEAR;
    }

    private static double number(String text) {
        return Double.parseDouble(text);
    }

    private static List<String> published() throws IOException {
        try (InputStream in = Objects.requireNonNull(Instrument.class.getResourceAsStream("eth_chain.csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
