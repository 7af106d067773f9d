package org.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipInputStream;
import org.ballast.audit.domain.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An auditor takes the evidence of a quarter away and checks it without the portal. */
@InBrowser
class EvidenceScenario {

    private static final String QUARTER = "from=2022-10-01&to=2022-12-31";

    @TempDir
    private Path away;

    @Test
    void whatApprovalsBindToIsReadByteForByteAndPrintedAsAMemo(PortalServer portal) {
        Program auditor = new Program(portal.address(), "auditor", "auditor");
        JsonObject proposal = auditor.get("/write-downs?entity=MSTR&status=POSTED")
                .expect(200)
                .items()
                .getFirst();
        Answer evidence = auditor.get("/write-downs/" + proposal.getInt("id") + "/evidence")
                .expect(200);
        assertThat(Sha256.hex(evidence.body())).isEqualTo(proposal.getString("evidenceHash"));

        JsonObject ofCase = auditor.get("/cases?entity=MSTR&subject=WRITE_DOWN&status=POSTED")
                .expect(200)
                .items()
                .getFirst();
        String cases = "/cases/" + ofCase.getInt("id");
        assertThat(Sha256.hex(auditor.get(cases + "/evidence").expect(200).body()))
                .isEqualTo(ofCase.getString("evidenceHash"));
        auditor.get(cases + "/evidence/" + "0".repeat(64)).refused(404, "NOT_FOUND");
        assertThat(PdfText.of(auditor.get(cases + "/memo", "application/pdf")
                        .expect(200)
                        .body()))
                .contains(ofCase.getString("evidenceHash"))
                .contains("Posted as")
                .contains("Approval memo");
    }

    @Test
    void aQuarterIsTakenAwayAndFoundWholeElsewhere(PortalServer portal) throws Exception {
        Program auditor = new Program(portal.address(), "auditor", "auditor");
        byte[] zip = auditor.get("/entities/MSTR/evidence-package?" + QUARTER, "application/zip")
                .expect(200)
                .body();

        assertThat(verified(zip))
                .startsWith("0 ")
                .contains("2022-10-01 to 2022-12-31")
                .contains("WHOLE: everything fits.");
        int half = zip.length / 2;
        zip[half] ^= 1;
        assertThat(verifiedBeside(zip)).startsWith("1 NOT WHOLE: ");
        auditor.get("/entities/MSTR/evidence-package?from=2022-12-31&to=2022-10-01", "application/zip")
                .expect(422);
        new Program(portal.address(), "preparer", "preparer")
                .get("/entities/MSTR/evidence-package?" + QUARTER, "application/zip")
                .expect(403);
    }

    @Test
    void aMonthIsTakenFromThePageOfPeriods(Browser browser) throws Exception {
        Desk auditor = Desk.of(browser, "auditor").go("/journal/periods.xhtml?entity=MSTR&month=2022-12");
        Page page = auditor.page();
        assertThat(PageLooks.findings(page)).isEmpty();
        Download file =
                page.waitForDownload(() -> page.locator("a[data-package]").click());

        assertThat(file.suggestedFilename()).isEqualTo("evidence-MSTR-PRIMARY-2022-12-01-2022-12-31.zip");
        assertThat(verified(Files.readAllBytes(file.path()))).startsWith("0 ");
        assertThat(Desk.of(browser, "preparer")
                        .go("/journal/periods.xhtml?entity=MSTR&month=2022-12")
                        .page()
                        .locator("a[data-package]")
                        .count())
                .isZero();
    }

    @Test
    void aDownloadThatBreaksOffSaysSo(Browser browser) {
        Page page = Desk.of(browser, "auditor")
                .go("/journal/periods.xhtml?entity=MSTR&month=2022-12")
                .page();
        page.route("**/evidence/package*", Route::abort);
        page.locator("a[data-package]").click();

        page.getByText("The download broke off before the end").waitFor();
        assertThat(page.locator("a[data-package][aria-busy]").count()).isZero();
    }

    /** By the program that the package brings. */
    private String verified(byte[] zip) throws IOException, InterruptedException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path file = away.resolve("whole").resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.write(file, in.readAllBytes());
            }
        }
        return said(away.resolve("whole"));
    }

    /** A zip as it is, by the program of one that was unpacked before. */
    private String verifiedBeside(byte[] zip) throws IOException, InterruptedException {
        return said(Files.write(away.resolve("edited.zip"), zip));
    }

    private String said(Path evidence) throws IOException, InterruptedException {
        Process program = new ProcessBuilder(
                        "python3", away.resolve("whole/verify.py").toString(), evidence.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return program.waitFor() + " " + said;
    }
}
