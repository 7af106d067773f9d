package org.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.samstevens.totp.code.DefaultCodeGenerator;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A second factor from its first picture to its loss, by the forms of the pages and by calls. */
@InBrowser
class SecondFactorScenario {

    private static final PortalServer PORTAL = PortalServer.shared();
    private static final String PASSWORD = "a horse of iron";

    @Test
    void aUserSignsInWithACodeFromThenOnAndAnAdministratorHelpsWhoeverLostIt(Browser browser) throws Exception {
        Program admin = new Program(PORTAL.address(), "admin", "admin");
        admin.post("/users", """
                {"name":"twofold","fullName":"Test of two factors","password":"%s","roles":["CFO"]}""".formatted(PASSWORD)).expect(201);
        Page page = browser.open();
        SignedIn.as("twofold", PASSWORD, page);
        Desk desk = new Desk(page).go("/access/password.xhtml");
        page.locator("a[href*='secondFactor.xhtml']").first().click();
        desk.sees("h1", "Second factor");
        assertThat(PageLooks.findings(page)).isEmpty();
        String secret = page.locator("#secret").textContent().replace(" ", "");
        assertThat(secret).matches("[A-Z2-7]{32}");

        desk.type("enrol:code", "000000")
                .type("enrol:password", PASSWORD)
                .click("enrol:save")
                .seesBeside("enrol:code", "This is not the code that the app shows now");
        assertThat(page.locator("#secret").textContent().replace(" ", "")).isEqualTo(secret);
        desk.type("enrol:code", code(secret, 0))
                .type("enrol:password", "not the password")
                .click("enrol:save")
                .seesBeside("enrol:password", "The password is wrong")
                .type("enrol:code", code(secret, 0))
                .type("enrol:password", PASSWORD)
                .click("enrol:save")
                .sees("#recovery", "Your recovery codes");
        List<String> codes = page.locator("#codes code").allTextContents();
        assertThat(codes).hasSize(10).doesNotHaveDuplicates();
        assertThat(PageLooks.findings(page)).isEmpty();
        desk.go("/access/secondFactor.xhtml").seesNo("#codes").sees(".facts", "10");

        Page again = browser.open();
        again.navigate("/login.xhtml?to=%2Fholdings%2Flots.xhtml%3Fentity%3DHELIX");
        SignedIn.fill("twofold", PASSWORD, again);
        Desk second = new Desk(again).sees("The password is right").seesNo("#login");
        assertThat(PageLooks.findings(again)).isEmpty();
        again.navigate("/worklist.xhtml");
        again.waitForURL("**/login.xhtml*");
        second.type("second:code", "123456").click("second:signIn").sees("#messages", "The code is wrong");
        second.type("second:code", codes.getFirst()).click("second:signIn");
        again.waitForURL(SignedIn.HOME);
        second.sees("main", "One of your recovery codes was used");

        removes(browser, admin);
        second.go("/access/secondFactor.xhtml").sees("main", "Scan the picture");
    }

    private static void removes(Browser browser, Program program) {
        assertThat(program.get("/users/twofold").json().getBoolean("secondFactor"))
                .isTrue();
        Desk desk = Desk.of(browser, "admin").go("/access/users.xhtml?user=twofold");
        desk.sees("tr:has-text('twofold')", "Yes");
        assertThat(PageLooks.findings(desk.page())).isEmpty();
        desk.type("factor:proof:password", "not the password")
                .click("factor:remove")
                .seesBeside("factor:proof:password", "The password is wrong")
                .type("factor:proof:password", "admin")
                .click("factor:remove")
                .sees("#messages", "The second factor of twofold was removed.")
                .seesNo("#factor");
        assertThat(program.get("/users/twofold").json().getBoolean("secondFactor"))
                .isFalse();
    }

    @Test
    void whoeverGaveTheRightPasswordMaySignInAsSomebodyElse(Browser browser) throws Exception {
        String secret = enrolled(browser, "elsewhere");
        Page page = browser.open();
        page.navigate("/login.xhtml");
        SignedIn.fill("elsewhere", PASSWORD, page);
        Desk desk = new Desk(page).sees("The password is right");
        desk.click("back:other").seesNo("#second");
        SignedIn.fill("risk", "risk", page);
        page.waitForURL(SignedIn.HOME);

        Page owner = browser.open();
        owner.navigate("/login.xhtml");
        SignedIn.fill("elsewhere", PASSWORD, owner);
        new Desk(owner).type("second:code", code(secret, 1)).click("second:signIn");
        owner.waitForURL(SignedIn.HOME);
        new Desk(owner)
                .go("/access/secondFactor.xhtml")
                .type("remove:proof:password", PASSWORD)
                .type("remove:proof:code", code(secret, 1))
                .click("remove:save")
                .seesBeside("remove:proof:code", "was used before");
    }

    @Test
    void aProgramIsToldWhichHeaderItLacks(Browser browser) throws Exception {
        String secret = enrolled(browser, "byheader");
        Program program = new Program(PORTAL.address(), "byheader", PASSWORD);
        Answer refused = program.get("/users/me").refused(401, "SECOND_FACTOR_REQUIRED");
        assertThat(refused.json().getString("detail")).contains("X-Second-Factor");

        Visitor visitor = new Visitor(PORTAL.address())
                .with("Authorization", "Basic " + base64("byheader:" + PASSWORD))
                .with("X-Second-Factor", code(secret, 1));
        assertThat(visitor.call("POST", "/api/v1/tokens", "application/json", "{\"name\":\"nightly\",\"days\":1}")
                        .statusCode())
                .isEqualTo(201);
        assertThat(visitor.call("GET", "/api/v1/users/me", "", "").statusCode())
                .as("the same code again")
                .isEqualTo(401);
    }

    private static String enrolled(Browser browser, String name) throws Exception {
        new Program(PORTAL.address(), "admin", "admin")
                .post("/users", """
                {"name":"%s","fullName":"Test of two factors","password":"%s","roles":["CFO"]}""".formatted(name, PASSWORD))
                .expect(201);
        Page page = browser.open();
        SignedIn.as(name, PASSWORD, page);
        Desk desk = new Desk(page).go("/access/secondFactor.xhtml");
        String secret = page.locator("#secret").textContent().replace(" ", "");
        desk.type("enrol:code", code(secret, 0))
                .type("enrol:password", PASSWORD)
                .click("enrol:save")
                .sees("#recovery", "Your recovery codes");
        return secret;
    }

    private static String code(String secret, int stepsFromNow) throws Exception {
        return new DefaultCodeGenerator().generate(secret, Instant.now().getEpochSecond() / 30 + stepsFromNow);
    }

    private static String base64(String text) {
        return java.util.Base64.getEncoder().encodeToString(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
