package org.ballast.proofs.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.io.StringReader;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.ballast.access.domain.Role;
import org.ballast.audit.domain.Sha256;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.liabilities.application.BalancesDesk;
import org.ballast.proofs.domain.BalanceProof;
import org.ballast.proofs.domain.ProofKind;
import org.ballast.proofs.domain.ProofStatus;
import org.ballast.proofs.offline.CheckFiles;
import org.ballast.proofs.offline.OwnFigures;
import org.ballast.proofs.offline.ProofVerdict;
import org.ballast.proofs.web.AccountProofs;
import org.ballast.refusals.Refusal.FieldError;
import org.ballast.refusals.RefusalCode;
import org.ballast.sql.OwnTransaction;
import org.ballast.sql.SqlRows;
import org.junit.jupiter.api.Test;

/** Balance proofs from the balances to what a customer checks, and what the portal refuses. */
@InPortal
class ProofsIT {

    private static final String ROWS = "ana,150000000\nbo,25000000\nnobody,0\ndebtor,-3\n";

    @Inject
    private BalancesDesk desk;

    @Inject
    private MakeProof makeProof;

    @Inject
    private PublishProof publishProof;

    @Inject
    private ReadProofs readProofs;

    @Inject
    private PublishedProofs publishedProofs;

    @Inject
    private ProveAccount proveAccount;

    @Inject
    private SqlRows rows;

    @Inject
    private OwnTransaction transaction;

    @Test
    void eachKindIsMadeOncePublishedByAnotherPersonAndCheckedByItsCustomers() throws Exception {
        ReportingEntity company = desk.company();
        desk.send(company, "BTC", ROWS, Optional.empty());
        Optional<BalanceProof> before = Optional.empty();
        for (ProofKind kind : ProofKind.values()) {
            BalanceProof made = make(company, kind);
            assertThat(make(company, kind)).as("asked again").isEqualTo(made);
            assertThat(made.status()).isEqualTo(ProofStatus.MADE);
            assertThat(made.accounts()).isEqualTo(3);
            assertThat(BalancesDesk.refused(() -> publishedProofs.certificate(made.code()))
                            .code())
                    .as("not published yet")
                    .isEqualTo(RefusalCode.NOT_FOUND);
            assertThat(BalancesDesk.refused(() -> desk.as(
                                    "preparer",
                                    Role.CONTROLLER,
                                    () -> publishProof.publish(company.code(), made.code())))
                            .code())
                    .isEqualTo(RefusalCode.SOD_PREPARER_IS_APPROVER);
            BalanceProof published = publish(company, made);
            assertThat(publish(company, made)).as("published again").isEqualTo(published);
            String certificate = publishedProofs.certificate(made.code());
            assertThat(published.publication().orElseThrow().certificateHash()).isEqualTo(Sha256.hex(certificate));
            checked(company, published, certificate);
            assertThat(publishedProofs.before(published).map(BalanceProof::code))
                    .isEqualTo(before.map(BalanceProof::code));
            before = Optional.of(published);
        }
        assertThat(desk.as(
                        "auditor",
                        Role.AUDITOR,
                        () -> readProofs.beyond(company.code(), OptionalLong.empty(), false, 9)))
                .hasSize(2);
        assertThat(publishedProofs.publishedAfter(0, 1_000))
                .extracting(BalanceProof::entity)
                .contains(company.code());
    }

    private void checked(ReportingEntity company, BalanceProof proof, String certificate) throws Exception {
        JsonObject told = object(certificate);
        assertThat(told.getJsonObject("leftOut").getInt("negativeAccounts")).isEqualTo(1);
        assertThat(told.getJsonObject("leftOut").getString("negativeTotal")).isEqualTo("-3");
        assertThat(told.getJsonObject("ledger").isNull("difference")).isTrue();
        assertThat(told.containsKey("accounts")).isEqualTo(!proof.isHidden());
        assertThat(told.getJsonArray("notProved")).isNotEmpty();
        for (String account : List.of("ana", "bo", "nobody")) {
            String file = file(company, proof, account);
            ProofVerdict verdict = CheckFiles.check(certificate, file, OwnFigures.NOT_SAID);
            assertThat(verdict.holds()).as(verdict.said().text()).isTrue();
        }
        String file = file(company, proof, "ana");
        OwnFigures others = new OwnFigures(Optional.of("ana"), Optional.of(BigInteger.valueOf(150_000_001)));
        assertThat(CheckFiles.check(certificate, file, others).holds()).isFalse();
        assertThat(CheckFiles.check(certificate, file.replace("\"150000000\"", "\"150000001\""), OwnFigures.NOT_SAID)
                        .holds())
                .isFalse();
        for (String account : List.of("debtor", "eve")) {
            assertThat(BalancesDesk.refused(() -> file(company, proof, account)).code())
                    .isEqualTo(RefusalCode.NOT_FOUND);
        }
    }

    @Test
    void correctedBalancesAreAFurtherProofAndTheFirstOneStillLeadsToItsRoot() throws Exception {
        ReportingEntity company = desk.company();
        desk.send(company, "BTC", ROWS, Optional.empty());
        BalanceProof first = make(company, ProofKind.MERKLE_SUM);
        desk.send(company, "BTC", ROWS.replace("bo,25", "bo,26"), Optional.of("A deposit was missing"));
        BalanceProof second = make(company, ProofKind.MERKLE_SUM);

        assertThat(second.code()).isNotEqualTo(first.code());
        assertThat(second.total()).isEqualTo(first.total().add(BigInteger.valueOf(1_000_000)));
        assertThat(file(company, first, "bo")).contains("\"25000000\"");
    }

    @Test
    void whatCannotBeProvedAndWhoMayNotIsRefused() {
        ReportingEntity company = desk.company();
        String wide = BigInteger.ONE.shiftLeft(64).toString();
        desk.send(company, "BTC", "wide," + wide + "\n", Optional.empty());
        desk.send(company, "ETH", "debtor,-1\n", Optional.empty());
        assertThat(make(company, ProofKind.MERKLE_SUM).total()).isEqualTo(wide);
        assertThat(BalancesDesk.refused(() -> make(company, ProofKind.ZERO_KNOWLEDGE))
                        .errors())
                .extracting(FieldError::field)
                .containsExactly("kind");
        assertThat(BalancesDesk.refused(
                                () -> desk.as("preparer", Role.PREPARER, () -> make(company, "ETH", "MERKLE_SUM")))
                        .code())
                .isEqualTo(RefusalCode.INVALID_INPUT);
        assertThat(BalancesDesk.refused(() -> desk.as("preparer", Role.PREPARER, () -> make(company, "BTC", "NONE")))
                        .errors())
                .extracting(FieldError::field)
                .containsExactly("kind");
        assertThat(BalancesDesk.refused(() -> desk.as("cfo", Role.CFO, () -> make(company, "BTC", "MERKLE_SUM")))
                        .code())
                .isEqualTo(RefusalCode.FORBIDDEN);
        BalanceProof proof = make(company, ProofKind.MERKLE_SUM);
        ReportingEntity other = desk.company();
        assertThat(BalancesDesk.refused(() -> file(other, proof, "wide")).code())
                .isEqualTo(RefusalCode.NOT_FOUND);
        assertThat(BalancesDesk.refused(() -> desk.as(
                                "risk", Role.RISK, () -> proveAccount.asStaff(company.code(), proof.code(), "wide")))
                        .code())
                .isEqualTo(RefusalCode.FORBIDDEN);
    }

    /** summa-dev, entry_16_overflow (MIT or Apache-2.0): a balance of 2^112, which their tree has no room for. */
    @Test
    void theFileThatOverflowsTheTreeOfOthersIsSummedExactlyAndNeverHidden() throws Exception {
        ReportingEntity company = desk.company();
        desk.send(company, "ETH", """
                dxGaEAii,5192296858534827628530496329220096
                MBlfbBGI,67823
                lAhWlEWZ,18651
                nuZweYtO,22073
                gbdSwiuY,34897
                RZNneNuP,83296
                YsscHXkp,31699
                RkLzkDun,2087
                HlQlnEYI,30605
                RqkZOFYe,16881
                NjCSRAfD,41163
                pHniJMQY,14874
                dOGIMzKR,10032
                HfMDmNLp,55683
                xPLKzCBl,79731
                AtwIxZHo,35479
                """, Optional.empty());
        BalanceProof proof = desk.as("preparer", Role.PREPARER, () -> make(company, "ETH", "MERKLE_SUM"));
        assertThat(proof.total()).isEqualTo("5192296858534827628530496329765070");
        assertThat(file(company, proof, "dxGaEAii")).contains("\"5192296858534827628530496329220096\"");
        assertThat(BalancesDesk.refused(
                                () -> desk.as("preparer", Role.PREPARER, () -> make(company, "ETH", "ZERO_KNOWLEDGE")))
                        .errors())
                .extracting(FieldError::field)
                .containsExactly("kind");
    }

    @Test
    void theDatabaseTakesNoPublicationByWhoMadeItAndNoChange() {
        ReportingEntity company = desk.company();
        desk.send(company, "BTC", ROWS, Optional.empty());
        BalanceProof proof = make(company, ProofKind.MERKLE_SUM);
        String publication = "INSERT INTO balance_proof_publication (proof_id, made_by, published_by, published_at,"
                + " previous_id, certificate, certificate_hash) SELECT id, %s, %s, made_at, NULL, '{}', commitment"
                + " FROM balance_proof WHERE id = " + proof.id();
        assertRefusedByDatabase(publication.formatted("made_by", "made_by"));
        assertRefusedByDatabase(publication.formatted("'another'", "made_by"));
        assertRefusedByDatabase("UPDATE balance_proof SET root_hash = commitment WHERE id = " + proof.id());
        assertRefusedByDatabase("DELETE FROM balance_proof WHERE id = " + proof.id());
        publish(company, proof);
        assertRefusedByDatabase(
                "UPDATE balance_proof_publication SET certificate = '{}' WHERE proof_id = " + proof.id());
        assertRefusedByDatabase("DELETE FROM balance_proof_publication WHERE proof_id = " + proof.id());
        assertThat(rows.list(
                        "SELECT sealed_secret FROM balance_proof WHERE id = ?", row -> row.getString(1), proof.id()))
                .singleElement()
                .satisfies(kept -> assertThat(kept).startsWith("1:").hasSizeGreaterThan(80));
    }

    private BalanceProof make(ReportingEntity company, ProofKind kind) {
        return desk.as("preparer", Role.PREPARER, () -> make(company, "BTC", kind.name()));
    }

    private BalanceProof make(ReportingEntity company, String asset, String kind) {
        return makeProof.make(company.code(), new NewProof(asset, Instant.parse(BalancesDesk.AT), kind));
    }

    private BalanceProof publish(ReportingEntity company, BalanceProof proof) {
        return desk.as("controller", Role.CONTROLLER, () -> publishProof.publish(company.code(), proof.code()));
    }

    @SuppressWarnings("try") // closing tells no interruption here
    private String file(ReportingEntity company, BalanceProof proof, String account) throws Exception {
        Record json = desk.as(
                "preparer",
                Role.PREPARER,
                () -> AccountProofs.json(proveAccount.asStaff(company.code(), proof.code(), account)));
        try (Jsonb jsonb = JsonbBuilder.create()) {
            return jsonb.toJson(json);
        }
    }

    private static JsonObject object(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    private void assertRefusedByDatabase(String statement) {
        assertThatThrownBy(() -> {
                    transaction.begin();
                    try {
                        rows.execute(statement);
                    } finally {
                        transaction.rollback();
                    }
                })
                .isInstanceOf(RuntimeException.class);
    }
}
