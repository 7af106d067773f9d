package org.ballast.portal.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotYetTest {

    @ParameterizedTest
    @ValueSource(strings = {"POST /entities/I1/movements/import/", "POST entities/ACME/movements/import"})
    void aPromisedCallSaysWhichWayThereIsToday(String call) {
        String[] parts = call.split(" ", -1);
        assertThat(NotYet.of(parts[0], parts[1]))
                .hasValueSatisfying(
                        today -> assertThat(today.with().text()).contains("yet").endsWith("."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST write-downs/7/reverse",
                "POST entities/ACME/books",
                "POST entities/ACME/nothing",
                "POST calculations/portfolio",
                "GET "
            })
    void whatWasNeverPromisedIsJustNotThere(String call) {
        String[] parts = call.split(" ", -1);
        assertThat(NotYet.of(parts[0], parts[1])).isEmpty();
    }
}
