package org.ballast.portal.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import jakarta.json.JsonException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ballast.pages.application.ChangesOf;
import org.ballast.pages.application.Lines;
import org.ballast.pages.application.NumberToo;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonCheckTest {

    record Line(String account, Integer number) {}

    record Body(
            String text,
            @Lines String comment,
            LocalDate day,
            Integer whole,
            Long big,
            Boolean truth,
            RefusalCode code,
            @NumberToo String amount,
            Set<String> names,
            List<Line> lines) {}

    @ChangesOf(Body.class)
    record Change(String text) {}

    private static void check(String body) {
        JsonCheck.check(body, JsonShape.of(Body.class));
    }

    @Test
    void aBodyThatFitsPasses() {
        assertThatCode(() -> check("""
                        {"text":"株式会社 \\u00e4","comment":"one\\ntwo","day":"2024-02-29","whole":-7,"big":9007199254740993,
                         "truth":true,"code":"NO_PRICE","names":["a","b"],"lines":[{"account":"1000","number":1}]}""")).doesNotThrowAnyException();
        assertThatCode(() -> check("{}")).doesNotThrowAnyException();
        assertThatCode(() -> check("{\"amount\":-0.00001}")).doesNotThrowAnyException();
        assertThatCode(() -> check("{\"amount\":\"-0.00001\"}")).doesNotThrowAnyException();
        assertThatCode(() -> check("{\"text\":null,\"lines\":null,\"whole\":null}"))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'asset':'BTC'}                     | UNKNOWN_FIELD | asset           | is not known to this call",
                "{'Text':'a'}                        | UNKNOWN_FIELD | Text            | is not known to this call",
                "{'lines':[{'account':'1','x':{}}]}  | UNKNOWN_FIELD | lines[0].x      | is not known to this call",
                "{'text':'a','text':'b'}             | INVALID_INPUT | text            | comes twice",
                "{'lines':[null]}                    | INVALID_INPUT | lines[0]        | takes an object",
                "{'names':['a',null]}                | INVALID_INPUT | names[1]        | takes text in quotes",
                "{'amount':true}                     | INVALID_INPUT | amount          | takes a decimal",
                "{'amount':1e999999999}              | INVALID_INPUT | amount          | has more digits or a larger exponent",
                "{'text':5}                          | INVALID_INPUT | text            | takes text in quotes",
                "{'text':{'a':1}}                    | INVALID_INPUT | text            | takes text in quotes",
                "{'text':'a\\u0000b'}                | INVALID_INPUT | text            | has a control character (U+0000)",
                "{'text':'a\\nb'}                    | INVALID_INPUT | text            | has a line break",
                "{'text':'\\ud800'}                  | INVALID_INPUT | text            | has half of a character",
                "{'comment':'a\\uffffb'}             | INVALID_INPUT | comment         | has a code point that is no character",
                "{'comment':'a\\tb'}                 | INVALID_INPUT | comment         | has a control character (U+0009)",
                "{'day':'+999999999-12-31'}          | INVALID_INPUT | day             | lies outside of 1900-01-01 to 2200-12-31",
                "{'day':20240101}                    | INVALID_INPUT | day             | takes a date",
                "{'whole':2147483648}                | INVALID_INPUT | whole           | takes a whole number",
                "{'whole':1.0}                       | INVALID_INPUT | whole           | takes a whole number",
                "{'big':1e999999999}                 | INVALID_INPUT | big             | takes a whole number",
                "{'whole':'7'}                       | INVALID_INPUT | whole           | takes a whole number",
                "{'truth':'true'}                    | INVALID_INPUT | truth           | takes true or false",
                "{'code':'OTHER'}                    | INVALID_INPUT | code            | is none of",
                "{'names':'a'}                       | INVALID_INPUT | names           | takes a list",
                "{'names':['a',['b']]}               | INVALID_INPUT | names[1]        | takes text in quotes",
                "{'lines':['a']}                     | INVALID_INPUT | lines[0]        | takes an object",
            })
    void aWrongFieldIsRefusedByItsName(String body, RefusalCode code, String field, String message) {
        assertThatThrownBy(() -> check(body.replace('\'', '"'))).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.errors()).singleElement().satisfies(error -> {
                assertThat(error.field()).isEqualTo(field);
                assertThat(error.message()).startsWith(message);
            });
        });
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        assertThatThrownBy(() -> check("{\"asset\":1,\"day\":\"x\",\"truth\":0}"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.errors())
                                .extracting(Refusal.FieldError::field)
                                .containsExactly("asset", "day", "truth"));
    }

    @Test
    void aFieldThatTheThingHasAndTheChangeHasNotIsFixed() {
        assertThatThrownBy(() -> JsonCheck.check("{\"text\":\"a\",\"day\":\"2024-01-01\"}", JsonShape.of(Change.class)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(RefusalCode.FIXED_FIELD));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{\"text\":",
                "{} {}",
                "nothing",
                "{'text':'a'}",
                "{\"text\":01}",
                "[1,]",
                "[]",
                "null",
                "7"
            })
    void whatIsNoJsonIsRefused(String body) {
        assertThatThrownBy(() -> check(body))
                .isInstanceOfAny(JsonException.class, java.util.NoSuchElementException.class);
    }

    @Test
    void depthAndSizeCostNothing() {
        String deep = "{\"asset\":" + "[".repeat(200_000) + "]".repeat(200_000) + "}";
        String large = "{\"whole\":" + "9".repeat(900_000) + "}";
        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
            assertThatThrownBy(() -> check(deep)).isInstanceOf(JsonException.class);
            assertThatThrownBy(() -> check(large)).isInstanceOf(Refusal.class);
        });
    }
}
