package org.ballast.pages.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ballast.access.application.NewToken;
import org.ballast.entities.application.NewEntity;
import org.ballast.pages.domain.Fields;
import org.ballast.pages.web.Requests;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.writedowns.application.NewValueInUse;
import org.ballast.writedowns.application.NewValueInUse.NewCashFlow;
import org.junit.jupiter.api.Test;

/** What is wrong with a request is told in the portal's words, all at once and in the order of its fields. */
class RequestRulesTest {

    private static final Map<String, String> RIGHT = Map.of(
            "code", "ACME", "name", "Acme Inc.", "framework", "IFRS", "functionalCurrency", "EUR", "taxRate", "0.25");

    @Test
    void nothingIsWrongWithWhatIsRight() {
        assertThatCode(() -> AskedRules.of(entity(RIGHT)).requireAllRight()).doesNotThrowAnyException();
    }

    @Test
    void eachFaultHasItsFieldItsValueAndTheSentenceOfItsRule() {
        Map<String, String> wrong = Map.of(
                "code", "acme",
                "name", "x".repeat(201),
                "framework", "GAAP",
                "functionalCurrency", "Euro",
                "fiscalYearStartsIn", "13",
                "cutOffZone", "x".repeat(65),
                "note", "x".repeat(1_001),
                "taxRate", "0,25");
        assertThat(told(AskedRules.of(entity(wrong))))
                .containsExactly(
                        "code: A code has 1 to 32 capital letters, digits, dots, dashes and underscores.",
                        "name: A name has 1 to 200 characters.",
                        "framework: is none of [US_GAAP, IFRS, HGB]",
                        "functionalCurrency: is not a currency code such as USD",
                        "fiscalYearStartsIn: is not the number of a month, 1 to 12",
                        "cutOffZone: has more than 64 characters",
                        "note: has more than 1,000 characters",
                        "taxRate: has a decimal comma; write a point, as 1234.56");
    }

    @Test
    void whatIsMissingIsSaidToBeMissingWhateverElseItMustBe() {
        assertThat(told(AskedRules.of(entity(Map.of("code", " ", "name", "")))))
                .containsExactly(
                        "code: is missing",
                        "name: is missing",
                        "framework: is missing",
                        "functionalCurrency: is missing");
    }

    @Test
    void oneFaultAloneIsTheDetail() {
        assertThatThrownBy(
                        () -> AskedRules.of(new NewToken("nightly", 367, null)).requireAllRight())
                .isInstanceOfSatisfying(Refusal.class, refused -> {
                    assertThat(refused.code()).isEqualTo(RefusalCode.INVALID_INPUT);
                    assertThat(refused.detail()).isEqualTo("A token is in force for 1 to 366 days.");
                    assertThat(refused.errors().getFirst().value()).isEqualTo("367");
                });
    }

    @Test
    void whatStandsInAListIsNamedByItsPlace() {
        NewValueInUse said = Requests.trimmed(new NewValueInUse(
                " ETH ",
                LocalDate.of(2025, 6, 30),
                "1.5",
                "0",
                null,
                "too short",
                List.of(new NewCashFlow(1, "63.312"), new NewCashFlow(101, "much"))));
        assertThat(said.asset()).isEqualTo("ETH");
        assertThat(told(AskedRules.of(said)))
                .containsExactly(
                        "discountRate: is not a part of the whole, from 0 to less than 1, as 0.25 for a quarter",
                        "narrative: has fewer than 30 characters: say what the estimate stands on",
                        "cashFlows[1].years: is not a whole number of years from 0 to 100",
                        "cashFlows[1].perUnit: is not a decimal number such as 1234.56");
    }

    @Test
    void aLongValueIsShownFromItsBeginning() {
        Fields fields = AskedRules.of(new NewToken("x".repeat(5_000), null, null));
        assertThatThrownBy(fields::requireAllRight)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refused -> assertThat(refused.errors().getFirst().value())
                                .hasSize(201)
                                .endsWith("…"));
    }

    private static NewEntity entity(Map<String, String> texts) {
        return Requests.of(NewEntity.class, texts);
    }

    private static List<String> told(Fields fields) {
        try {
            fields.requireAllRight();
            return List.of();
        } catch (Refusal refused) {
            return refused.errors().stream()
                    .map(error -> error.field() + ": " + error.message())
                    .toList();
        }
    }
}
