package org.ballast.proofs.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.ballast.access.domain.Role;
import org.ballast.container.InPortal;
import org.ballast.documents.domain.CanonicalText;
import org.ballast.documents.domain.Document;
import org.ballast.documents.domain.DocumentFormat;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.liabilities.application.BalancesDesk;
import org.ballast.operations.SampleKey;
import org.ballast.proofs.domain.BalanceProof;
import org.ballast.proofs.domain.Digest;
import org.ballast.proofs.domain.PublishedCertificate;
import org.ballast.proofs.domain.ZkMessage;
import org.ballast.proofs.domain.ZkReservesProof;
import org.ballast.proofs.domain.ZkVerifier;
import org.ballast.reserves.application.NameAddress;
import org.ballast.reserves.application.NewOwnershipSignature;
import org.ballast.reserves.application.NewReserveAddress;
import org.ballast.reserves.application.NewReserveBalance;
import org.ballast.reserves.application.RecordReserves;
import org.ballast.reserves.application.SignReserves;
import org.ballast.reserves.domain.OwnershipMessage;
import org.ballast.statements.application.PrepareBalanceSheet;
import org.ballast.statements.application.PrintStatement;
import org.ballast.statements.domain.BalanceSheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The certificate: what of the reserves counts, how it is bound to the books, and that it never changes. */
@InPortal
class CertificateIT {

    private static final LocalDate DAY = LocalDate.of(2025, 12, 31);

    @Inject
    private BalancesDesk desk;

    @Inject
    private MakeProof makeProof;

    @Inject
    private PublishProof publishProof;

    @Inject
    private PublishedProofs publishedProofs;

    @Inject
    private ShowCertificate showCertificate;

    @Inject
    private NameAddress nameAddress;

    @Inject
    private RecordReserves recordReserves;

    @Inject
    private SignReserves signReserves;

    @Inject
    private PrepareBalanceSheet balanceSheets;

    @Inject
    private PrintStatement printStatement;

    @Test
    void reservesThatAreSignedForCountAndTheBooksAndTheCertificateCarryEachOther() throws IOException {
        ReportingEntity company = desk.company();
        desk.send(company, "BTC", "ana,150000000\nbo,25000000\ndebtor,-3\n", Optional.empty());
        BalanceProof proof = preparer(() -> makeProof.make(company.code(), new NewProof("BTC", at(), "MERKLE_SUM")));
        SampleKey signed = SampleKey.of("certificate " + company.code());
        SampleKey silent = SampleKey.of("silent " + company.code());
        hold(company, signed, "176000000", "1000000");
        hold(company, silent, "500", "0");
        sign(company, signed, proof);

        BalanceSheet sheet = auditor(() -> balanceSheets.asOf(company.code(), DAY));
        String before = desk.as("controller", Role.CONTROLLER, () -> publishProof.publish(company.code(), proof.code()))
                .code();
        String text = publishedProofs.certificate(before);
        JsonObject told = Json.createReader(new StringReader(text)).readObject();
        JsonObject reserves = told.getJsonObject("reserves");
        assertThat(reserves.getString("total")).isEqualTo("176000000");
        assertThat(reserves.getString("ratio")).isEqualTo("1.005714");
        assertThat(reserves.getBoolean("solvent")).isTrue();
        assertThat(reserves.getString("net")).isEqualTo("175000000");
        assertThat(reserves.getString("netRatio")).isEqualTo("1.000000");
        assertThat(reserves.getString("notSigned")).isEqualTo("500");
        assertThat(reserves.getJsonArray("items").getJsonObject(0).getString("message"))
                .isEqualTo(company.code() + "-POR|2025-12-31T23:59:59.999Z|BTC|"
                        + proof.rootHash().hex() + "|930000");
        assertThat(told.getJsonObject("statement").getString("evidenceHash")).isEqualTo(CanonicalText.hash(sheet));

        recordReserves(company, signed, "1", "0", "It was misread");
        assertThat(publishedProofs.certificate(before)).as("corrected later").isEqualTo(text);
        paper(company, proof, sheet);
    }

    @Test
    void reservesAreProvedToCoverLiabilitiesWithBothHidden() throws IOException {
        ReportingEntity company = desk.company();
        desk.send(company, "BTC", "ana,150000000\nbo,25000000\n", Optional.empty());
        BalanceProof plain = preparer(() -> makeProof.make(company.code(), new NewProof("BTC", at(), "MERKLE_SUM")));
        BalanceProof hidden =
                preparer(() -> makeProof.make(company.code(), new NewProof("BTC", at(), "ZERO_KNOWLEDGE")));
        SampleKey key = SampleKey.of("hidden " + company.code());
        hold(company, key, "176000000", "1000001");
        sign(company, key, hidden);
        assertThatThrownBy(() -> hiding(company, plain)).hasMessageContaining("tree of sums");
        assertThatThrownBy(() -> hiding(company, hidden)).hasMessageContaining("encumbered");

        recordReserves(company, key, "176000000", "1000000", "It was misread");
        hiding(company, hidden);
        JsonObject told = Json.createReader(new StringReader(publishedProofs.certificate(hidden.code())))
                .readObject();
        assertThat(told).doesNotContainKeys("total", "totalBlinding", "reserves", "ledger");
        assertThat(told.toString()).doesNotContain("175000000", "176000000");
        JsonObject cover = told.getJsonObject("reservesProof");
        ZkReservesProof proof = new ZkReservesProof(
                Digest.parse(cover.getString("reservesCommitment")).orElseThrow(),
                cover.getInt("bits"),
                cover.getString("proof"),
                cover.getJsonArray("transcript").getValuesAs(JsonObject.class).stream()
                        .map(each -> new ZkMessage(each.getString("label"), each.getString("message")))
                        .toList());
        assertThat(new ZkVerifier(hidden.zkRoot(), hidden.commitment()).refusalOfReserves(proof))
                .isEmpty();
        PublishedCertificate certificate = showCertificate.of(hidden.code());
        assertThat(certificate.covered()).isTrue();
        assertThat(certificate.total()).isEmpty();
        Document printed = showCertificate.pdf(hidden.code(), "https://proofs.example/proofs/" + hidden.code());
        assertThat(pdfText(printed.content()).replaceAll("\\s+", ""))
                .contains(hidden.code(), "Yes,provedwithbothhidden")
                .doesNotContain("1.75BTC", "1.76BTC");
    }

    private BalanceProof hiding(ReportingEntity company, BalanceProof proof) {
        return desk.as("controller", Role.CONTROLLER, () -> publishProof.publish(company.code(), proof.code(), true));
    }

    private void paper(ReportingEntity company, BalanceProof proof, BalanceSheet sheet) throws IOException {
        PublishedCertificate certificate = showCertificate.of(proof.code());
        assertThat(certificate.reserves().orElseThrow().items()).hasSize(1);
        assertThat(certificate.negativeAccounts()).isEqualTo(1);
        Document printed = showCertificate.pdf(proof.code(), "https://proofs.example/proofs/" + proof.code());
        String words = pdfText(printed.content()).replaceAll("\\s+", "");
        assertThat(words)
                .contains(
                        proof.code(), proof.rootHash().hex(), proof.commitment().hex(), CanonicalText.hash(sheet))
                .contains("1.005714", "1.76BTC", "1.75BTC");
        certificate.notProved().forEach(limit -> assertThat(words).contains(limit.replaceAll("\\s+", "")));
        String statement = pdfText(auditor(() -> printStatement.print(sheet, DocumentFormat.PDF))
                        .content())
                .replaceAll("\\s+", "");
        assertThat(statement).contains(proof.code(), proof.rootHash().hex(), CanonicalText.hash(sheet));
        BalanceSheet later = auditor(() -> balanceSheets.asOf(company.code(), DAY.plusDays(1)));
        assertThat(pdfText(auditor(() -> printStatement.print(later, DocumentFormat.PDF))
                        .content()))
                .doesNotContain(proof.code());
        assertThat(certificate.statement().orElseThrow().asOf()).isEqualTo(DAY);
    }

    private void hold(ReportingEntity company, SampleKey key, String balance, String encumbered) {
        preparer(() -> nameAddress.add(
                company.code(), new NewReserveAddress("BTC", "BITCOIN", key.bitcoinAddress(), null, null)));
        recordReserves(company, key, balance, encumbered, null);
    }

    private void recordReserves(
            ReportingEntity company, SampleKey key, String balance, String encumbered, @Nullable String reason) {
        preparer(() -> {
            recordReserves.one(
                    company.code(),
                    new NewReserveBalance(
                            "BTC",
                            at(),
                            null,
                            key.bitcoinAddress(),
                            "930000",
                            balance,
                            encumbered,
                            null,
                            null,
                            reason));
            return balance;
        });
    }

    private void sign(ReportingEntity company, SampleKey key, BalanceProof proof) {
        String message = new OwnershipMessage(
                        company.code(), "BTC", at(), proof.rootHash().hex(), 930_000)
                .text();
        preparer(() -> signReserves.sign(
                company.code(),
                new NewOwnershipSignature(
                        "BTC",
                        at(),
                        null,
                        key.bitcoinAddress(),
                        "930000",
                        proof.rootHash().hex(),
                        key.signBitcoin(message))));
    }

    private static Instant at() {
        return Instant.parse(BalancesDesk.AT);
    }

    private <T> T preparer(Supplier<T> work) {
        return desk.as("preparer", Role.PREPARER, work);
    }

    private <T> T auditor(Supplier<T> work) {
        return desk.as("auditor", Role.AUDITOR, work);
    }

    private static String pdfText(byte[] pdf) throws IOException {
        try (PdfReader reader = new PdfReader(pdf)) {
            PdfTextExtractor extractor = new PdfTextExtractor(reader);
            StringBuilder text = new StringBuilder();
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                text.append(extractor.getTextFromPage(page)).append('\n');
            }
            return text.toString();
        }
    }
}
