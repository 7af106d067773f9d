package org.ballast.centralbank.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ballast.imports.domain.ImportErrors;
import org.ballast.imports.domain.ImportRow;
import org.ballast.refusals.Refusal.FieldError;
import org.junit.jupiter.api.Test;

class ReleaseFileTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
    private static final List<String> HEADER = List.of("date", "item", "amount");
    private static final StatementTemplate PLAIN = MigratedTemplates.of("PLAIN");

    private final ImportErrors errors = new ImportErrors();

    @Test
    void aReleaseWithinTheToleranceIsRight() {
        List<ReleaseFile.ReadRelease> read = read(
                "2026-05-22,ASSETS,1000.5",
                "2026-05-22,LIABILITIES,900",
                "2026-05-22,EQUITY,98.5",
                "2026-05-29,ASSETS,1001",
                "2026-05-29,LIABILITIES,901",
                "2026-05-29,EQUITY,100");

        assertThat(errors.isEmpty()).isTrue();
        assertThat(read).hasSize(2);
        assertThat(read.getFirst().lineOf("LIABILITIES")).isEqualTo(3);
    }

    @Test
    void aBrokenIdentityIsRefusedWithTheLineAndItemOfItsTotal() {
        read("2026-05-22,LIABILITIES,900", "2026-05-22,ASSETS,1003", "2026-05-22,EQUITY,100");

        assertThat(errors.first())
                .singleElement()
                .extracting(
                        FieldError::line,
                        FieldError::field,
                        FieldError::value,
                        error -> error.said().sentence())
                .containsExactly(3L, "amount", "ASSETS", CentralbankSentence.IDENTITY_BROKEN);
    }

    @Test
    void aMissingLineIsNamed() {
        read("2026-05-22,ASSETS,1000", "2026-05-22,LIABILITIES,900");

        assertThat(errors.first())
                .singleElement()
                .extracting(FieldError::value, error -> error.said().sentence())
                .containsExactly("EQUITY", CentralbankSentence.ITEM_MISSING);
    }

    @Test
    void whatIsWrongWithARowIsSaidOfThatRow() {
        read(
                "2026-11-30,ASSETS,1",
                "2026-05-22,GOLD,1",
                "2026-05-22,ASSETS,1",
                "2026-05-22,ASSETS,1",
                "2026-05-22,EQUITY,0.0000001",
                "2026-05-22,EQUITY,1234567890123456789");

        assertThat(errors.first())
                .extracting(FieldError::line, error -> error.said().sentence())
                .containsExactly(
                        tuple(2L, CentralbankSentence.RELEASE_IN_FUTURE),
                        tuple(3L, CentralbankSentence.ITEM_UNKNOWN),
                        tuple(5L, CentralbankSentence.ITEM_TWICE),
                        tuple(6L, CentralbankSentence.MORE_DECIMALS),
                        tuple(7L, CentralbankSentence.TOO_LARGE));
    }

    private List<ReleaseFile.ReadRelease> read(String... rows) {
        ReleaseFile file = new ReleaseFile(TODAY, day -> Optional.of(PLAIN));
        long line = 1;
        for (String row : rows) {
            line++;
            file.read(new ImportRow(line, HEADER, row.split(",", -1), errors));
        }
        return file.releases(errors);
    }
}
