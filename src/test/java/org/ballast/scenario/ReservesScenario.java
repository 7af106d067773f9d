package org.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ballast.operations.SampleKey;
import org.junit.jupiter.api.Test;

/** Reserves of the sample exchange, its certificate as anybody reads it, and an address from its name to its signature. */
@InBrowser
class ReservesScenario {

    private static final String AT = "2025-12-31T23:59:59.999Z";
    private static final String ROOT = "ab".repeat(32);

    @Test
    void reservesAreShownBesideTheBooksAndAnybodyReadsTheCertificate(Browser browser, PortalServer portal) {
        Desk auditor = Desk.of(browser, "auditor")
                .go("/reserves/reserves.xhtml?entity=HARBOUR&asset=BTC&at=" + AT)
                .sees("#items", "bc1q")
                .sees("#items", "Pledged to a lender")
                .sees("#snapshots", "USDC");
        assertThat(PageLooks.findings(auditor.page())).isEmpty();
        List<JsonObject> proofs = new Program(portal.address(), "auditor", "auditor")
                .get("/entities/HARBOUR/proofs")
                .expect(200)
                .items();
        JsonObject proof = proofs.getLast();
        String code = proof.getString("code");
        Page stranger = browser.open();
        assertThat(stranger.navigate("/proofs/" + code).status()).isEqualTo(200);
        assertThat(stranger.locator("main").textContent()).contains("Harbour Exchange", proof.getString("rootHash"));
        assertThat(stranger.locator("#items tbody tr").count()).isEqualTo(2);
        assertThat(PageLooks.findings(stranger)).isEmpty();
        assertThat(stranger.navigate("/proofs/0000000000").status()).isEqualTo(404);
        Visitor nobody = new Visitor(portal.address());
        String certificate =
                nobody.get("/proofs/certificate?code=" + code + "&format=json").body();
        assertThat(certificate)
                .isEqualTo(nobody.get("/api/v1/proofs/" + code).body())
                .contains("\"solvent\":true");
        assertThat(nobody.get("/proofs/certificate?code=" + code + "&format=pdf")
                        .body())
                .startsWith("%PDF");
        for (JsonObject each : proofs) {
            assertThat(nobody.get("/api/v1/proofs/" + each.getString("code")).body())
                    .as(each.getString("asset"))
                    .contains("\"notValued\":[]")
                    .doesNotContain("\"difference\":null");
        }
    }

    @Test
    void anAddressIsNamedItsBalanceSentAndItsMessageSigned(Browser browser, PortalServer portal) {
        new Program(portal.address(), "admin", "admin").post("/entities", """
                {"code":"RESERVED","name":"A company with reserves (fictitious)","framework":"IFRS",
                 "functionalCurrency":"EUR"}""").expect(201);
        SampleKey key = SampleKey.of("reserves scenario");
        String page = "/reserves/reserves.xhtml?entity=RESERVED";
        Desk desk = Desk.of(browser, "preparer").go(page).sees("No reserves are recorded");
        assertThat(PageLooks.findings(desk.page())).isEmpty();
        desk.choose("naming:asset", "BTC");
        desk.type("naming:address", key.ethereumAddress()).click("naming:name").sees("no address of Bitcoin");
        desk.type("naming:address", key.bitcoinAddress()).click("naming:name").sees("is named");
        Program preparer = new Program(portal.address(), "preparer", "preparer");
        preparer.csv(
                        "/entities/RESERVED/reserves/import?asset=BTC&at=" + AT,
                        "address,block_height,balance\n" + key.bitcoinAddress() + ",930000,250000000\n")
                .expect(200);
        desk.go(page).sees("#items", "Not signed");
        String message = sign(desk, "").page().locator("#message").textContent();
        assertThat(message).isEqualTo("RESERVED-POR|" + AT + "|BTC|" + ROOT + "|930000");
        sign(desk, key.signBitcoin(message + " ")).sees("not made by the key of the address");
        sign(desk, key.signBitcoin(message)).sees("is signed for").sees("#items", ROOT.substring(0, 12));
        assertThat(PageLooks.findings(desk.page())).isEmpty();
        assertThat(preparer.get("/entities/RESERVED/reserves?asset=BTC&at=" + AT)
                        .expect(200)
                        .json()
                        .getString("difference"))
                .isEqualTo("2.50000000");
        preparer.get("/entities/MSTR/reserves?asset=BTC&at=" + AT).refused(404, "NOT_FOUND");
        desk.go(page).click("withdrawing:withdraw").seesBeside("withdrawing:reason", "A withdrawal says why");
        desk.type("withdrawing:reason", "The key is lost")
                .click("withdrawing:withdraw")
                .sees("is withdrawn")
                .sees("#addresses tbody tr", "Withdrawn by preparer: The key is lost")
                .seesNo("#withdrawing");
        assertThat(PageLooks.findings(desk.page())).isEmpty();
        assertThat(preparer.get("/entities/RESERVED/reserve-addresses")
                        .expect(200)
                        .items()
                        .getFirst()
                        .getString("withdrawnReason"))
                .isEqualTo("The key is lost");
        assertThat(message.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(300);
    }

    /** Shows the message where there is no signature yet, else gives it. */
    private static Desk sign(Desk desk, String signature) {
        desk.choose("sign:asset", "BTC");
        desk.type("sign:at", AT).type("sign:blockHeight", "930000").type("sign:rootHash", ROOT);
        return signature.isEmpty()
                ? desk.click("sign:write").sees("#message", "RESERVED-POR")
                : desk.type("sign:signature", signature).click("sign:take");
    }
}
