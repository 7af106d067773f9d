package org.ballast.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.ballast.amounts.AmountsSentence;
import org.ballast.amounts.Money;
import org.ballast.imports.domain.ImportsSentence;
import org.ballast.pages.domain.PagesSentence;
import org.junit.jupiter.api.Test;

class SaidTest {

    @Test
    void whatStandsInASentenceIsWrittenAsItComesIn() {
        assertThat(AmountsSentence.DATE_OUT_OF_BOUNDS
                        .with(LocalDate.of(1900, 1, 1), 1_234_567L)
                        .text())
                .isEqualTo("lies outside of 1900-01-01 to 1234567");
        assertThat(PagesSentence.FIELD_WRONG
                        .with(new BigDecimal("1E+6"), Money.of("1234.50", Currency.getInstance("USD")))
                        .text())
                .isEqualTo("The field 1000000 1234.50 USD.");
        assertThat(PagesSentence.NONE_OF.with(List.of("A", 1)).text()).isEqualTo("is none of [A, 1]");
    }

    @Test
    void aSentenceStandsInAnother() {
        assertThat(PagesSentence.FIELD_WRONG
                        .with("day", AmountsSentence.NOT_A_DATE.with())
                        .text())
                .isEqualTo("The field day is not a date such as 2024-12-31.");
    }

    @Test
    void oneIsCountedInTheSingularAndThousandsWithoutSeparators() {
        assertThat(ImportsSentence.FILE_WRONG.with(1).text())
                .isEqualTo("The file has 1 error; nothing of it was imported.");
        assertThat(ImportsSentence.FILE_WRONG.with(1_200L).text())
                .isEqualTo("The file has 1200 errors; nothing of it was imported.");
    }

    @Test
    void whatSomebodySentIsNoPattern() {
        assertThat(PagesSentence.FIELD_WRONG.with("{1}", "isn't {0}").text()).isEqualTo("The field {1} isn't {0}.");
    }

    @Test
    void itIsKeptInASession() throws Exception {
        Said said = PagesSentence.FIELD_WRONG.with("day", "is missing");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(said);
        Object read = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
        assertThat(read).isEqualTo(said);
    }
}
