package org.ballast.statements.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.ballast.documents.application.RenderDocument;
import org.ballast.documents.domain.Document;
import org.ballast.documents.domain.DocumentFormat;
import org.ballast.statements.domain.LedgerVector;
import org.junit.jupiter.api.Test;

class BalanceSheetReportTest {

    private final RenderDocument renderDocument = new RenderDocument();

    @Test
    void theSameBalanceSheetGivesTheSameBytes() throws Exception {
        for (DocumentFormat format : DocumentFormat.values()) {
            Document first = renderDocument.render(BalanceSheetReport.of(new LedgerVector().balanceSheet(14)), format);
            long start = System.nanoTime();
            Document second =
                    new RenderDocument().render(BalanceSheetReport.of(new LedgerVector().balanceSheet(14)), format);
            System.out.println(format + " " + (System.nanoTime() - start) / 1_000_000 + " ms");
            Files.write(Path.of("target", first.fileName()), first.content());
            Files.write(Path.of("target", "second-" + first.fileName()), second.content());
            assertThat(second.content()).isEqualTo(first.content());
        }
    }
}
