package org.ballast.proofs.offline;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.math.BigInteger;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ballast.proofs.domain.Digest;
import org.junit.jupiter.api.Test;

/** A proof and its certificate as files hold, and nothing that was made of them does. */
class CheckFilesTest {

    private static final Digest SECRET =
            Digest.of(HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"));

    @Test
    void theProofOfEachAccountHolds() {
        for (String account : balances().keySet()) {
            ProofVerdict verdict = PlainFiles.of(balances(), account, SECRET).verdict();
            assertThat(verdict.holds()).as(verdict.said().text()).isTrue();
        }
        assertThat(plain().verdict().said().text())
                .isEqualTo(
                        "The proof holds: acct-0001 with 150000000 (smallest units of BTC) is in the liabilities of HARBOUR at "
                                + "2025-12-31T23:59:59.999Z.");
    }

    @Test
    void whatTheCustomerDoesNotSayHeIsAskedToCompare() {
        ProofFiles files = plain();
        ProofVerdict verdict =
                CheckFiles.check(files.certificate().toString(), files.proof().toString(), OwnFigures.NOT_SAID);
        assertThat(verdict.holds()).isTrue();
        assertThat(verdict.said().text()).endsWith("Compare account and balance with what you know yourself.");
    }

    @Test
    void aTreeOfOneAccountHasNoPath() {
        ProofVerdict verdict =
                PlainFiles.of(Map.of("alone", BigInteger.TEN), "alone", SECRET).verdict();
        assertThat(verdict.holds()).as(verdict.said().text()).isTrue();
    }

    @Test
    void noFraudHolds() {
        PlainFrauds.of(plain())
                .forEach((fraud, files) ->
                        assertThat(files.verdict().holds()).as(fraud).isFalse());
    }

    @Test
    void noFraudInATreeOfCommitmentsHolds() {
        ProofFiles right = HiddenFiles.of(balances(), "acct-0001", SECRET);
        assertThat(right.verdict().said().text()).startsWith("The proof holds: acct-0001 with 150000000");
        Map<String, ProofFiles> frauds =
                HiddenFrauds.of(right, HiddenFiles.of(balances(), "acct-0001", SECRET, PlainFiles.MILLIS + 1));
        frauds.forEach(
                (fraud, files) -> assertThat(files.verdict().holds()).as(fraud).isFalse());
        Map.of(
                        "a sibling below nought, signed again", "RANGE_PROOF_FAILS",
                        "range proofs of another root", "RANGE_PROOF_FAILS",
                        "a proof of another root", "OTHER_TRANSCRIPT",
                        "a sibling at nought", "NO_POINT",
                        "a blinding above the order", "NO_SCALAR",
                        "a balance that wraps around", "BALANCE_TOO_LARGE",
                        "another total", "TOTAL_NOT_COMMITTED",
                        "range proofs of other commitments", "RANGE_PROOF_OF_OTHERS",
                        "bytes behind a range proof", "RANGE_PROOF_MALFORMED",
                        "another blinding", "OTHER_ROOT")
                .forEach((fraud, sentence) ->
                        assertThat(sentence(frauds, fraud)).as(fraud).isEqualTo(sentence));
    }

    @Test
    void hiddenReservesCoverAHiddenTotalOrTheCertificateDoesNotHold() {
        ProofFiles right = HiddenFiles.withHiddenTotal(balances(), "acct-0001", SECRET);
        assertThat(right.verdict().holds()).as(right.verdict().said().text()).isTrue();
        JsonObject reserves = right.certificate().getJsonObject("reservesProof");
        assertThat(right.certificate(
                                "reservesProof",
                                ProofFiles.with(
                                        reserves,
                                        "reservesCommitment",
                                        ProofFiles.field(right.certificate(), "rootCommitment")))
                        .verdict()
                        .holds())
                .isFalse();
        assertThat(right.certificate(ProofFiles.without(right.certificate(), "reservesProof"))
                        .verdict()
                        .said()
                        .sentence()
                        .name())
                .isEqualTo("NOT_SOLVENT");
    }

    private static String sentence(Map<String, ProofFiles> frauds, String fraud) {
        return frauds.getOrDefault(fraud, plain()).verdict().said().sentence().name();
    }

    /** Each is refused for what is wrong with it. */
    @Test
    void refusalsSayWhatIsWrong() {
        Map<String, ProofFiles> frauds = PlainFrauds.of(plain());
        Map.of(
                        "another balance of the customer", "OTHER_BALANCE",
                        "another salt", "OTHER_ROOT",
                        "another place", "WRONG_SIDE",
                        "a longer path", "WRONG_PATH_LENGTH",
                        "sums that run over", "SUM_TOO_LARGE",
                        "another signature", "NOT_SIGNED",
                        "a total of less, signed again", "OTHER_TOTAL",
                        "a certificate of another asset", "OTHER_COMMITMENT",
                        "no salt", "MISSING",
                        "solvent with less than is owed", "NOT_SOLVENT")
                .forEach((fraud, sentence) -> assertThat(frauds.getOrDefault(fraud, plain())
                                .verdict()
                                .said()
                                .sentence()
                                .name())
                        .as(fraud)
                        .isEqualTo(sentence));
    }

    @Test
    void whatIsNoJsonIsRefusedWithItsLine() {
        ProofFiles files = plain();
        String certificate = files.certificate().toString();
        Map<String, String> broken = new LinkedHashMap<>();
        broken.put("", "NOT_JSON");
        broken.put("[]", "NOT_JSON");
        broken.put("{\"a\":1,}", "NOT_JSON");
        broken.put("{\"a\":01}", "NOT_JSON");
        broken.put("{\"a\":\"\u0001\"}", "NOT_JSON");
        broken.put("{\"a\":" + "[".repeat(1000), "NOT_JSON");
        broken.put(certificate + "x", "NOT_JSON");
        broken.put("{\"code\":\"A\"," + certificate.substring(1), "NAME_TWICE");
        broken.put("{\"format\":\"ballast-por-1\"}", "MISSING");
        broken.put(" ".repeat(CheckFiles.MOST_CHARACTERS) + certificate, "FILE_TOO_LARGE");
        broken.forEach((text, sentence) -> assertThat(
                        CheckFiles.check(text, files.proof().toString(), OwnFigures.NOT_SAID)
                                .said()
                                .sentence()
                                .name())
                .as(text.strip())
                .isEqualTo(sentence));
    }

    /** Fields that are not known are left alone, so that certificates may say more. */
    @Test
    void whatIsNotKnownIsLeftAlone() {
        ProofFiles more = plain().certificate("more", PlainFrauds.text("\u00e9 \"quoted\" \\ \n"));
        assertThat(more.verdict().holds()).isTrue();
    }

    private static ProofFiles plain() {
        return PlainFiles.of(balances(), "acct-0001", SECRET);
    }

    /** Those of vector 23. */
    private static Map<String, BigInteger> balances() {
        Map<String, BigInteger> balances = new LinkedHashMap<>();
        balances.put("acct-0001", BigInteger.valueOf(150_000_000));
        balances.put("acct-0002", BigInteger.valueOf(25_000_000));
        balances.put("acct-0003", BigInteger.ZERO);
        balances.put("acct-0004", BigInteger.valueOf(999_999_999));
        balances.put("acct-0005", BigInteger.ONE);
        return balances;
    }
}
