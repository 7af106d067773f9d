package org.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ballast.operations.SampleKey;
import org.junit.jupiter.api.Test;

/** Balances of customers come in on the page, a proof is made and published by two people, and checked by anybody. */
@InBrowser
class BalanceProofsScenario {

    private static final String MAY = "?entity=OWES&from=2025-12-01&to=2025-12-31";
    private static final String AT = "2025-12-31T23:59:59.999Z";
    private static final String ROWS = "account,balance\ndebtor,-3\n"
            + IntStream.rangeClosed(1, 40)
                    .mapToObj(at -> "acct-" + at + "," + at * 1_000)
                    .collect(Collectors.joining("\n"));

    @Test
    void aProofIsMadeByOnePublishedByAnotherAndCheckedWithoutSigningIn(Browser browser, PortalServer portal) {
        Program admin = new Program(portal.address(), "admin", "admin");
        admin.post("/entities", """
                {"code":"OWES","name":"An exchange (fictitious)","framework":"US_GAAP","functionalCurrency":"USD"}""").expect(201);
        Desk preparer = Desk.of(browser, "preparer").go("/balanceproofs/proofs.xhtml" + MAY);
        preparer.sees("No proof is made yet");
        imported(preparer.go("/liabilities/liabilities.xhtml" + MAY));
        preparer.go("/balanceproofs/proofs.xhtml" + MAY)
                .click("make:go")
                .sees("#facts", "Made, not published")
                .seesNo("#publish");
        String code = preparer.page().url().replaceAll(".*proof=([0-9A-Z]+).*", "$1");
        Program stranger = new Program(portal.address(), "nobody", "nothing");
        stranger.get("/proofs/" + code).refused(404, "NOT_FOUND");
        Desk controller = Desk.of(browser, "controller").go("/balanceproofs/proof.xhtml" + MAY + "&proof=" + code);
        controller.click("publish:go").sees("#facts", "Published");
        controller
                .go("/balanceproofs/proof.xhtml" + MAY + "&proof=" + code + "&account=acct-7")
                .sees("#found", "0.00007")
                .sees("#path tbody tr", "0");
        assertThat(PageLooks.findings(controller.page())).isEmpty();
        controller.go("/balanceproofs/proofs.xhtml" + MAY).sees("#proofs tbody tr", code);
        assertThat(PageLooks.findings(controller.page())).isEmpty();
        checked(stranger, new Program(portal.address(), "preparer", "preparer"), code);
        Desk auditor = Desk.of(browser, "auditor")
                .go("/balanceproofs/proof.xhtml" + MAY + "&proof=" + code)
                .click("audit:go")
                .sees("#audited", "It holds: 40 accounts lead to the root.");
        assertThat(PageLooks.findings(auditor.page())).isEmpty();
    }

    @Test
    void aProofIsPublishedWithLiabilitiesAndReservesHidden(Browser browser, PortalServer portal) {
        new Program(portal.address(), "admin", "admin").post("/entities", """
                {"code":"COVERED","name":"A discreet exchange (fictitious)","framework":"IFRS","functionalCurrency":"EUR"}""").expect(201);
        Program preparer = new Program(portal.address(), "preparer", "preparer");
        preparer.csv("/entities/COVERED/liabilities/import?asset=BTC&at=" + AT, "account,balance\nana,700\nbo,300\n")
                .expect(200);
        JsonObject proof = preparer.post("/entities/COVERED/proofs", """
                {"asset":"BTC","at":"%s","kind":"ZERO_KNOWLEDGE"}""".formatted(AT))
                .expect(201)
                .json();
        String code = proof.getString("code");
        String page = "/balanceproofs/proof.xhtml?entity=COVERED&proof=" + code;
        Desk controller = Desk.of(browser, "controller").go(page);
        controller.page().locator("#publish\\:hideTotal").check();
        controller.click("publish:go").sees("Takes reserves whose keys signed");
        assertThat(PageLooks.findings(controller.page())).isEmpty();
        signedFor(preparer, proof.getString("rootHash"));
        controller.go(page).page().locator("#publish\\:hideTotal").check();
        controller.click("publish:go").sees("#facts", "Published");
        Page stranger = browser.open();
        assertThat(stranger.navigate("/proofs/" + code).status()).isEqualTo(200);
        assertThat(stranger.locator("main").textContent())
                .contains("Hidden, and proved to come to what is owed", "Yes, proved with both hidden")
                .doesNotContain("0.00001");
        assertThat(PageLooks.findings(stranger)).isEmpty();
    }

    private static void signedFor(Program preparer, String rootHash) {
        SampleKey key = SampleKey.of("covered scenario");
        preparer.post("/entities/COVERED/reserve-addresses", """
                {"asset":"BTC","chain":"BITCOIN","address":"%s"}""".formatted(key.bitcoinAddress()))
                .expect(201);
        preparer.csv(
                        "/entities/COVERED/reserves/import?asset=BTC&at=" + AT,
                        "address,block_height,balance\n" + key.bitcoinAddress() + ",930000,1000\n")
                .expect(200);
        String message = "COVERED-POR|" + AT + "|BTC|" + rootHash + "|930000";
        preparer.post("/entities/COVERED/reserve-addresses/signatures", """
                {"asset":"BTC","at":"%s","address":"%s","blockHeight":"930000","rootHash":"%s","signature":"%s"}""".formatted(
                                AT, key.bitcoinAddress(), rootHash, key.signBitcoin(message)))
                .expect(201);
    }

    private static void imported(Desk preparer) {
        Page page = preparer.page();
        preparer.choose("upload:asset", "BTC").type("upload:day", "2025-12-31");
        preparer.upload("upload", "balances.csv", ROWS.replace("acct-2,", "acct-1,"))
                .sees(".import-refused", "stands on line 3 already");
        preparer.upload("upload", "balances.csv", ROWS).sees(".import-accepted", "41");
        preparer.sees("#snapshots tbody tr", "0.0082");
        page.locator("#snapshots a").first().click();
        preparer.sees("#totals", "0.0082").sees("#negative tbody tr", "debtor").sees("#control", "BTC");
        assertThat(PageLooks.findings(page)).isEmpty();
    }

    private static void checked(Program stranger, Program preparer, String code) {
        JsonObject certificate = stranger.get("/proofs/" + code).expect(200).json();
        assertThat(certificate.getString("rootSum")).isEqualTo("820000");
        assertThat(certificate.getInt("height")).isEqualTo(6);
        JsonObject proof = preparer.get("/entities/OWES/proofs/" + code + "/accounts/acct-7")
                .expect(200)
                .json();
        JsonObject sent = Json.createObjectBuilder()
                .add("certificate", certificate)
                .add("proof", proof)
                .build();
        JsonObject verdict =
                stranger.post("/proofs/verify", sent.toString()).expect(200).json();
        assertThat(verdict.getBoolean("valid")).as(verdict.toString()).isTrue();
        assertThat(verdict.getBoolean("published")).isTrue();
        JsonObject more = Json.createObjectBuilder(sent).add("balance", "7001").build();
        assertThat(stranger.post("/proofs/verify", more.toString())
                        .expect(200)
                        .json()
                        .getBoolean("valid"))
                .isFalse();
        stranger.post("/proofs/verify", "{\"proof\":{}}").refused(422, "INVALID_INPUT");
        stranger.postOnce("/proofs/verify", sent.toString(), "nobody's key").expect(200);
        stranger.get("/entities/OWES/proofs/" + code + "/accounts/acct-7").expect(401);
        assertThat(stranger.get("/proofs/roots", "text/csv").expect(200).text())
                .contains(code, certificate.getString("commitment"));
        codesByCall(preparer, "/entities/OWES/proofs/" + code + "/customer-codes");
    }

    /** They are seen once: not even the key of the call that made them gives them again. */
    private static void codesByCall(Program preparer, String codes) {
        JsonObject made = preparer.postOnce(codes, "{\"days\":7,\"accounts\":[\"acct-7\"]}", "codes-once")
                .expect(201)
                .json();
        assertThat(made.getJsonArray("codes").getJsonObject(0).getString("code"))
                .matches("([0-9A-Z]{4}-){3}[0-9A-Z]{4}");
        assertThat(preparer.postOnce(codes, "{\"days\":7,\"accounts\":[\"acct-7\"]}", "codes-once")
                        .expect(201)
                        .text())
                .isEmpty();
        preparer.post(codes, "{\"days\":7,\"accounts\":[\"nobody\",null]}").refused(422, "INVALID_INPUT");
        preparer.post(codes, "{}").refused(422, "INVALID_INPUT");
        assertThat(preparer.get(codes).expect(200).items()).hasSize(1);
    }

    /** More accounts than anybody waits for: the page shows how far the tree is, and then the proof. */
    @Test
    void aLargeProofInZeroKnowledgeIsMadeWhileNobodyWaits(Browser browser, PortalServer portal) {
        ProvenCompany.open(portal, "OWESMANY", 2_001);
        Desk preparer = Desk.of(browser, "preparer").go("/balanceproofs/proofs.xhtml?entity=OWESMANY");
        preparer.choose("make:kind", "ZERO_KNOWLEDGE");
        preparer.click("make:go").sees("you need not wait");
        preparer.sees("#jobs tbody tr", "Done: a tree of 4,096 leaves").sees("#proofs tbody tr", "Made, not published");
        assertThat(PageLooks.findings(preparer.page())).isEmpty();
        Program program = new Program(portal.address(), "preparer", "preparer");
        program.csv("/entities/OWESMANY/liabilities/import?asset=ETH&at=" + AT, many())
                .expect(200);
        String asked = "{\"asset\":\"ETH\",\"at\":\"" + AT + "\",\"kind\":\"ZERO_KNOWLEDGE\"}";
        JsonObject job = program.post("/entities/OWESMANY/proofs?inBackground=true", asked)
                .expect(202)
                .json();
        assertThat(job.getString("kind")).isEqualTo("BALANCE_PROOF");
        assertThat(program.get("/jobs/" + job.getInt("id")).expect(200).json().getInt("steps"))
                .isEqualTo(4_096);
    }

    private static String many() {
        return IntStream.rangeClosed(1, 2_001)
                .mapToObj(at -> "acct-" + at + "," + at)
                .collect(Collectors.joining("\n", "account,balance\n", "\n"));
    }
}
