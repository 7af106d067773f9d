package org.ballast.holdings.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ballast.amounts.Quantity;
import org.ballast.imports.domain.ImportErrors;
import org.ballast.imports.domain.ImportRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a row of a file of restrictions says, and what is wrong with one. */
class RestrictionFormTest {

    private static final List<String> HEADER = List.of("lot", "kind", "from", "nature", "quantity", "until", "lapse");

    private final ImportErrors errors = new ImportErrors();

    @Test
    void aRowWithoutUnitsIsAboutTheWholeLotAndOneWithoutADayAboutACircumstance() {
        RestrictionForm.Read read = read("L1,PROTOCOL_OR_LEGAL_OF_TOKEN,2025-02-01,staked,,,exit of the validator")
                .orElseThrow();
        SaleRestriction.Terms terms = read.terms(Quantity.of("5.5"));
        assertThat(terms.quantity()).isEqualTo(Quantity.of("5.5"));
        assertThat(terms.until()).isEmpty();
        assertThat(terms.lapse()).isEqualTo("exit of the validator");
    }

    @Test
    void aRowWithUnitsAndADayIsAboutThese() {
        SaleRestriction.Terms terms = read("L1,CONTRACTUAL_HOLDER,2025-02-01,lock-up,2.5,2025-09-01,")
                .orElseThrow()
                .terms(Quantity.of("6"));
        assertThat(terms.quantity()).isEqualTo(Quantity.of("2.5"));
        assertThat(terms.until()).contains(LocalDate.of(2025, 9, 1));
        assertThat(terms.lapse()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ,CONTRACTUAL_HOLDER,2025-02-01,lock-up,,2025-09-01, | lot
            L1,HOLDER,2025-02-01,lock-up,,2025-09-01,           | kind
            L1,CONTRACTUAL_HOLDER,1.2.2025,lock-up,,2025-09-01, | from
            L1,CONTRACTUAL_HOLDER,2025-02-01,,,2025-09-01,      | nature
            L1,CONTRACTUAL_HOLDER,2025-02-01,lock-up,0,2025-09-01, | quantity
            L1,CONTRACTUAL_HOLDER,2025-02-01,lock-up,-1,2025-09-01, | quantity
            L1,CONTRACTUAL_HOLDER,2025-02-01,lock-up,,2025-02-01, | until
            L1,CONTRACTUAL_HOLDER,2025-02-01,lock-up,,soon,     | until
            L1,CONTRACTUAL_HOLDER,2025-02-01,lock-up,,,         | until
            """)
    void whatIsWrongIsNamedByItsColumn(String row, String column) {
        assertThat(read(row)).isEmpty();
        assertThat(errors.first()).singleElement().satisfies(error -> {
            assertThat(error.line()).isEqualTo(2);
            assertThat(error.field()).isEqualTo(column);
        });
    }

    private Optional<RestrictionForm.Read> read(String row) {
        return RestrictionForm.read(new ImportRow(2, HEADER, row.split(",", -1), errors));
    }
}
