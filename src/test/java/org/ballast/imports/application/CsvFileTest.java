package org.ballast.imports.application;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.ballast.imports.domain.CsvForm;
import org.ballast.imports.domain.ImportErrors;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.Refusal.FieldError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CsvFileTest {

    private static final CsvForm FORM = new CsvForm(List.of("a", "b"), List.of("c"));

    private final ImportErrors errors = new ImportErrors();
    private final List<String> rows = new ArrayList<>();

    private int read(byte[] bytes) {
        try (Upload upload = Upload.of(new ByteArrayInputStream(bytes), "test.csv")) {
            return CsvFile.read(
                    upload,
                    errors,
                    header -> FORM,
                    row -> rows.add(row.line() + ":" + row.text("a") + "|" + row.text("b") + "|" + row.text("c")));
        }
    }

    private int read(String text) {
        return read(text.getBytes(UTF_8));
    }

    @Test
    void aByteOrderMarkQuotesAndEmptyLinesAreAccepted() {
        assertThat(read("\uFEFFa,b\r\n\"1,\"\"5\"\"\",zwei\r\n\r\nü,\"x;y\"\n7,8"))
                .isEqualTo(3);
        errors.refuseIfAny();
        assertThat(rows).containsExactly("2:1,\"5\"|zwei|", "4:ü|x;y|", "5:7|8|");
    }

    @Test
    void linesAreCountedAlsoWhereAQuotedTextHasABreak() {
        read("a,b\n1,\"x\ny\"\n7\n");
        assertThat(errors.first())
                .extracting(FieldError::line, FieldError::field)
                .containsExactly(tuple(2L, "b"), tuple(4L, ""));
    }

    @Test
    void unknownMissingAndDoubleColumnsAreNamed() {
        read("a,x,a\n1,2,3\n");
        assertThat(errors.first())
                .extracting(FieldError::line, FieldError::field)
                .containsExactlyInAnyOrder(tuple(1L, "x"), tuple(1L, "a"), tuple(1L, "b"));
        assertThat(rows).isEmpty();
    }

    @Test
    void aRowWithTooManyOrTooFewValuesIsAnErrorOfItsLine() {
        read("a,b\n1,2\n3\n4,5,6\n7,8\n");
        assertThat(errors.first()).extracting(FieldError::line).containsExactly(3L, 4L);
        assertThat(rows).containsExactly("2:1|2|", "5:7|8|");
    }

    @Test
    void bytesThatAreNotUtf8AreAnErrorOfTheirLines() {
        read("a,b\n1,gr\u00fcn\n3,4\nBl\u00e4tter,6\n".getBytes(ISO_8859_1));
        assertThat(errors.first()).extracting(FieldError::line).containsExactly(2L, 4L);
    }

    @Test
    void aQuoteThatNeverClosesIsAnError() {
        read("a,b\n1,2\n\"3,4\n5,6\n");
        assertThat(errors.count()).isEqualTo(1);
        assertThat(errors.first()).extracting(FieldError::line).containsExactly(3L);
    }

    @Test
    void anEmptyFileAndAFileWithoutRowsAreErrors() {
        read("");
        read("a,b\n");
        assertThat(errors.count()).isEqualTo(2);
    }

    @Test
    void theFirstThousandErrorsAreKeptAndAllAreCounted() {
        StringBuilder text = new StringBuilder("a,b\n");
        for (int i = 0; i < 1_500; i++) {
            text.append("1\n");
        }
        read(text.toString());
        assertThatThrownBy(errors::refuseIfAny).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.errors()).hasSize(1_000);
            assertThat(refusal.errorCount()).isEqualTo(1_500);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "'a\0b', a control character (U+0000)",
        "'a\tb', a control character (U+0009)",
        "'a\nb', a line break",
        "'a\uFFFEb', a code point that is no character (U+FFFE)",
    })
    void aTextThatNoDatabaseKeepsIsNamedByLineAndField(String text, String fault) {
        read("a,b\n1,2\n3,\"" + text + "\"\n");
        assertThat(errors.first()).singleElement().satisfies(error -> {
            assertThat(error.line()).isEqualTo(3);
            assertThat(error.field()).isEqualTo("b");
            assertThat(error.message()).isEqualTo("has " + fault);
        });
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsExportedIsReadBackAlike(long seed) {
        Random random = new Random(seed);
        StringBuilder csv = new StringBuilder();
        CsvExport export = new CsvExport(csv).row("a", "b");
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            String one = "x" + text(random);
            String other = "y" + text(random);
            export.row(one, other);
            expected.add(one.strip() + "|" + other.strip() + "|");
        }
        read(csv.toString());
        errors.refuseIfAny();
        assertThat(rows).extracting(row -> row.substring(row.indexOf(':') + 1)).isEqualTo(expected);
    }

    private static String text(Random random) {
        String alphabet = "ab\",; ä€'=+-@0.";
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }
}
