package org.ballast.proofs.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ballast.access.domain.Role;
import org.ballast.access.domain.SignInPace;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.liabilities.application.BalancesDesk;
import org.ballast.liabilities.domain.AccountHash;
import org.ballast.proofs.domain.BalanceProof;
import org.ballast.proofs.domain.CodeSet;
import org.ballast.proofs.domain.CustomerCode;
import org.ballast.proofs.domain.ProofKind;
import org.ballast.proofs.persistence.CustomerCodes;
import org.ballast.refusals.RefusalCode;
import org.ballast.sql.OwnTransaction;
import org.ballast.sql.SqlRows;
import org.junit.jupiter.api.Test;

/** With a one-time code a customer gets his own proof, once, and nobody gets another's. */
@InPortal
class CustomerCodesIT {

    private static final String ROWS = "ana,150000000\nbo,25000000\n=cmd,7\ndebtor,-3\n";
    private static final NewCodes FOR_ALL = new NewCodes(30, List.of());

    @Inject
    private BalancesDesk desk;

    @Inject
    private MakeProof makeProof;

    @Inject
    private PublishProof publishProof;

    @Inject
    private MakeCodes makeCodes;

    @Inject
    private HandOutProof handOut;

    @Inject
    private CustomerCodes codes;

    @Inject
    private SqlRows rows;

    @Inject
    private Clock clock;

    @Inject
    private OwnTransaction transaction;

    @Test
    void aCodeServesItsAccountOnce() {
        ReportingEntity company = desk.company();
        for (ProofKind kind : ProofKind.values()) {
            BalanceProof proof = published(company, kind);
            Map<String, String> handed = codes(company, proof, FOR_ALL);
            assertThat(handed).containsOnlyKeys("ana", "bo", "'=cmd");
            String code = handed.getOrDefault("ana", "");
            assertThat(handOut.to(proof.code(), "bo", code, "10.1.0.1"))
                    .as("of another")
                    .isEmpty();
            assertThat(handOut.to(proof.code(), "debtor", code, "10.1.0.1")).isEmpty();
            assertThat(handOut.to(proof.code(), "nobody", code, "10.1.0.1")).isEmpty();
            String typed =
                    code.toLowerCase(java.util.Locale.ROOT).replace("-", " ").replace('0', 'o');
            assertThat(handOut.to(proof.code(), "ana", typed, "10.1.0.1")).isPresent();
            assertThat(handOut.to(proof.code(), "ana", code, "10.1.0.1"))
                    .as("again")
                    .isEmpty();
            assertThat(sets(proof)).singleElement().satisfies(set -> {
                assertThat(set.codes()).isEqualTo(3);
                assertThat(set.used()).isEqualTo(1);
            });
        }
    }

    @Test
    void codesAreMadeByPreparersForAccountsOfPublishedProofs() {
        ReportingEntity company = desk.company();
        desk.send(company, "BTC", ROWS, Optional.empty());
        BalanceProof made = make(company, ProofKind.MERKLE_SUM);
        assertThat(refused(company, made, Role.PREPARER, FOR_ALL)).isEqualTo(RefusalCode.ILLEGAL_TRANSITION);
        BalanceProof proof =
                desk.as("controller", Role.CONTROLLER, () -> publishProof.publish(company.code(), made.code()));
        assertThat(refused(company, proof, Role.CONTROLLER, FOR_ALL)).isEqualTo(RefusalCode.FORBIDDEN);
        assertThat(refused(company, proof, Role.PREPARER, new NewCodes(0, List.of())))
                .isEqualTo(RefusalCode.INVALID_INPUT);
        assertThat(refused(company, proof, Role.PREPARER, new NewCodes(30, List.of("ana", "debtor"))))
                .isEqualTo(RefusalCode.INVALID_INPUT);
        assertThat(BalancesDesk.refused(() -> desk.as(
                                "preparer",
                                Role.PREPARER,
                                () -> makeCodes.make(desk.company().code(), proof.code(), FOR_ALL)))
                        .code())
                .as("of another company")
                .isEqualTo(RefusalCode.NOT_FOUND);
        assertThat(sets(proof)).isEmpty();
        assertThat(codes(company, proof, new NewCodes(30, List.of("bo", "bo")))).containsOnlyKeys("bo");
    }

    @Test
    void whoGuessesHasToWait() {
        BalanceProof proof = published(desk.company(), ProofKind.MERKLE_SUM);
        for (int i = 0; i < SignInPace.FAILURES_TO_LOCK_OUT; i++) {
            try {
                assertThat(handOut.to(proof.code(), "ana", "0000-0000-0000-000" + i, "10.1.0." + i))
                        .isEmpty();
            } catch (org.ballast.refusals.Refusal early) {
                assertThat(early.code()).isEqualTo(RefusalCode.TOO_MANY_ATTEMPTS);
            }
        }
        assertThat(BalancesDesk.refused(() -> handOut.to(proof.code(), "ana", "0000-0000-0000-0000", "10.1.0.99"))
                        .code())
                .isEqualTo(RefusalCode.TOO_MANY_ATTEMPTS);
        assertThat(BalancesDesk.refused(() -> handOut.to("NOWHERE000", "ana", "x", "10.1.0.99"))
                        .code())
                .isEqualTo(RefusalCode.NOT_FOUND);
    }

    @Test
    void aCodeRunsOutAndTheDatabaseTakesItsUseOnce() throws Exception {
        BalanceProof proof = published(desk.company(), ProofKind.MERKLE_SUM);
        CustomerCode code = CustomerCode.typed("ZZZZ-" + proof.code() + "-ZZ");
        Instant past = clock.instant().minus(Duration.ofDays(2));
        String account = AccountHash.of("ana").hex();
        transaction.begin();
        codes.add(proof.id(), Map.of(account, code.hash()), "preparer", past, past.plus(Duration.ofDays(1)));
        long key = codes.usable(proof.id(), account, code.hash(), past).orElseThrow();
        codes.use(key, past);
        transaction.commit();
        assertThat(handOut.to(proof.code(), "ana", code.text(), "10.1.0.50")).isEmpty();
        for (String change : List.of(
                "INSERT INTO customer_code_use (code_id, used_at) VALUES (" + key + ", CURRENT_TIMESTAMP)",
                "DELETE FROM customer_code_use WHERE code_id = " + key,
                "UPDATE customer_code SET account_hash = 'x' WHERE id = " + key,
                "DELETE FROM customer_code WHERE id = " + key,
                "UPDATE customer_code_set SET expires_at = expires_at + INTERVAL '9' DAY WHERE proof_id = "
                        + proof.id())) {
            transaction.begin();
            assertThatThrownBy(() -> rows.execute(change)).as(change).isInstanceOf(RuntimeException.class);
            transaction.rollback();
        }
    }

    private BalanceProof published(ReportingEntity company, ProofKind kind) {
        if (kind == ProofKind.MERKLE_SUM) {
            desk.send(company, "BTC", ROWS, Optional.empty());
        }
        BalanceProof made = make(company, kind);
        return desk.as("controller", Role.CONTROLLER, () -> publishProof.publish(company.code(), made.code()));
    }

    private BalanceProof make(ReportingEntity company, ProofKind kind) {
        return desk.as(
                "preparer",
                Role.PREPARER,
                () -> makeProof.make(company.code(), new NewProof("BTC", Instant.parse(BalancesDesk.AT), kind.name())));
    }

    private Map<String, String> codes(ReportingEntity company, BalanceProof proof, NewCodes wanted) {
        String file = desk.as("preparer", Role.PREPARER, () -> makeCodes.make(company.code(), proof.code(), wanted))
                .csv();
        return file.lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .collect(Collectors.toMap(line -> line[0], line -> line[1]));
    }

    private RefusalCode refused(ReportingEntity company, BalanceProof proof, Role role, NewCodes wanted) {
        return BalancesDesk.refused(
                        () -> desk.as("preparer", role, () -> makeCodes.make(company.code(), proof.code(), wanted)))
                .code();
    }

    private List<CodeSet> sets(BalanceProof proof) {
        return desk.as("auditor", Role.AUDITOR, () -> makeCodes.sets(proof));
    }
}
