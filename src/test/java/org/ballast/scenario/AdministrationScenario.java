package org.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an administrator and a controller set up before there is anything to test, by the forms of the pages. */
@InBrowser
class AdministrationScenario {

    private static final String REFUSED = "#refused table";

    @Test
    void anAdministratorLetsSomebodyInChangesTheRolesAndShutsTheUserOut(Browser browser) {
        Desk admin = Desk.of(browser, "admin").go("/access/users.xhtml?add=true");
        admin.click("create:save")
                .sees("#messages", "4 fields are wrong")
                .seesBeside("create:name", "A user name has 2 to 63")
                .seesBeside("create:fullName", "A full name has")
                .seesBeside("create:password", "A password has 12 to 256")
                .seesBeside("create:roles", "at least one role")
                .seesNo(REFUSED);
        user(admin, "newcomer", "short", "PREPARER")
                .sees("#messages", "One field is wrong")
                .seesBeside("create:password", "A password has 12 to 256");
        user(admin, "newcomer", "a horse of iron", "ADMIN");
        admin.sees("#messages", "exclude each other");
        admin.page().locator("#create input[value=ADMIN]").uncheck();
        admin.page().locator("#create input[value=PREPARER]").uncheck();
        user(admin, "newcomer", "a horse of iron", "AUDITOR").sees("#messages", "newcomer");

        Page newcomer = browser.open();
        newcomer.navigate("/login.xhtml");
        SignedIn.fill("newcomer", "a horse of iron", newcomer);
        newcomer.waitForURL("**/access/password.xhtml*");
        newcomer.navigate("/holdings/lots.xhtml?entity=HELIX");
        newcomer.waitForURL("**/access/password.xhtml*");
        Desk choosing = new Desk(newcomer).sees("Somebody else set your password");
        choosing.type("own:current", "a horse of iron")
                .type("own:password", "short")
                .type("own:again", "other")
                .click("own:save")
                .seesBeside("own:again", "The two new passwords differ")
                .type("own:current", "a horse of iron")
                .type("own:password", "short")
                .type("own:again", "short")
                .click("own:save")
                .seesBeside("own:password", "A password has 12 to 256")
                .type("own:current", "a horse of iron")
                .type("own:password", "a cart of copper")
                .type("own:again", "a cart of copper")
                .click("own:save")
                .sees("#messages", "Your password was changed")
                .sees("main", "About your account");
        choosing.click("notices:dismiss").seesNo("#account-notices");
        newcomer.navigate("/holdings/addLot.xhtml?entity=HELIX");
        new Desk(newcomer).seesNo("#add\\:save");

        admin.go("/access/users.xhtml?user=newcomer").click("change:deactivate").sees("#messages", "newcomer");
        newcomer.navigate("/worklist.xhtml");
        newcomer.waitForURL("**/login.xhtml*");
    }

    @Test
    void anAdministratorSeesAndRevokesAnothersTokenAndItsOwnerIsToldBeforeAPasswordEndsIt(Browser browser) {
        Desk owner = Desk.of(browser, "risk").go("/access/password.xhtml");
        owner.sees("all your access tokens end");
        owner.go("/access/tokens.xhtml").sees("all end when your password changes");
        owner.type("create:name", "Limits, nightly").click("create:save").sees("#list", "Limits, nightly");

        Desk auditor = Desk.of(browser, "auditor").go("/access/users.xhtml?user=risk");
        auditor.sees("#list tr:has-text('Limits, nightly')", "Active").seesNo("#list button");

        Desk admin = Desk.of(browser, "admin").go("/access/users.xhtml?user=risk");
        admin.sees("Deactivating or resetting the password ends the sessions and all access tokens of this user.");
        admin.page().locator("#list tr:has-text('Limits, nightly') button").click();
        admin.sees("#messages", "Token Limits, nightly of risk was revoked.")
                .sees("#list tr:has-text('Limits, nightly')", "Revoked")
                .sees("#chosen-user", "risk");
        owner.go("/access/tokens.xhtml").sees("#list tr:has-text('Limits, nightly')", "Revoked");
    }

    @Test
    void everyFieldOfAnEntityThatIsWrongIsToldBesideItAtOnce(Browser browser) {
        Desk admin = Desk.of(browser, "admin").go("/holdings/entities.xhtml");
        assertThat(admin.page().locator("#create\\:framework option").allTextContents())
                .containsExactly("US GAAP", "IFRS");
        assertThat(admin.page().locator("#create [aria-required=true]").count()).isEqualTo(4);
        admin.type("create:code", "nord as")
                .type("create:functionalCurrency", "EURO")
                .type("create:cutOffZone", "CET Berlin")
                .click("create:save")
                .sees("#messages", "4 fields are wrong")
                .seesBeside("create:code", "capital letters")
                .seesBeside("create:name", "Is missing")
                .seesBeside("create:functionalCurrency", "Is not a currency code such as USD")
                .seesBeside("create:cutOffZone", "Is not a time zone such as America/New_York")
                .seesNo(REFUSED);
        assertThat(admin.page().locator("#create [aria-invalid=true]").count()).isEqualTo(4);
        PlaywrightAssertions.assertThat(admin.page().locator("#create\\:code")).isFocused();
        PlaywrightAssertions.assertThat(admin.page().locator("#create\\:name")).hasAccessibleDescription("Is missing.");
        Browser.assertAccessible(admin.page());
    }

    @Test
    void aProgramLearnsOfTheSameFieldsAtOnce() {
        Program admin = new Program(PortalServer.shared().address(), "admin", "admin");
        Answer entity = admin.post("/entities", """
                {"code":"nord as","framework":"US_GAAP","functionalCurrency":"EURO","cutOffZone":"CET Berlin"}""").refused(422, "INVALID_INPUT");
        assertThat(fields(entity)).containsExactly("code", "name", "functionalCurrency", "cutOffZone");
        Answer user =
                admin.post("/users", "{\"name\":\"N\",\"password\":\"short\"}").refused(422, "INVALID_INPUT");
        assertThat(fields(user)).containsExactly("name", "fullName", "password", "roles");
        Answer policy = admin.as("controller", "controller")
                .post("/entities/HELIX/policies", """
                        {"asset":"NONE","model":"NONE","principalMarket":"NONE","costMethod":"NONE","validFrom":"2024-01-01"}""")
                .refused(422, "INVALID_INPUT");
        assertThat(fields(policy)).containsExactly("asset", "model", "principalMarket", "costMethod");
        Answer hours = admin.as("preparer", "preparer")
                .post("/prices/no-trades", "{\"market\":\"KRAKEN\",\"to\":\"tomorrow\"}")
                .refused(422, "INVALID_INPUT");
        assertThat(fields(hours)).containsExactly("asset", "from", "to", "reason");
        Answer contribution = admin.as("preparer", "preparer")
                .post("/entities/HELIX/contributions", "{\"amount\":\"-1\",\"currency\":\"USD\"}")
                .refused(422, "INVALID_INPUT");
        assertThat(fields(contribution)).containsExactly("date", "amount", "reference");
    }

    @Test
    void anEntityAnAssetAndAMarketAreRefusedWithTheirFieldsAndThenTaken(Browser browser) {
        Desk admin = Desk.of(browser, "admin").go("/holdings/entities.xhtml");
        admin.type("create:code", "PAPERS")
                .type("create:name", "Papers Inc. (fictitious)")
                .type("create:functionalCurrency", "DOL")
                .type("create:cutOffZone", "UTC")
                .click("create:save")
                .sees("#messages", "One field is wrong")
                .seesBeside("create:functionalCurrency", "Is not a currency code");
        admin.type("create:functionalCurrency", "USD").click("create:save").sees("#messages", "PAPERS");
        admin.click("wallet:add")
                .seesBeside("wallet:code", "A code has")
                .seesBeside("wallet:name", "A name has")
                .type("wallet:code", "COLD")
                .type("wallet:name", "Cold wallet")
                .click("wallet:add")
                .sees("#messages", "COLD");

        admin.go("/assets/assets.xhtml")
                .type("add:symbol", "bad symbol")
                .click("add:save")
                .seesBeside("add:symbol", "capital letters")
                .seesBeside("add:name", "Is not 1 to 100 characters");
        admin.type("add:symbol", "BTC")
                .type("add:name", "Paper coin")
                .click("add:save")
                .seesBeside("add:symbol", "There is an asset BTC already.");
        admin.type("add:symbol", "PAPER").click("add:save").sees("#messages", "PAPER");

        admin.go("/prices/markets.xhtml")
                .type("add:code", "no capitals")
                .click("add:save")
                .seesBeside("add:code", "capital letters")
                .seesBeside("add:name", "Is not 1 to 100 characters");
        admin.type("add:code", "PAPERS")
                .type("add:name", "Paper exchange")
                .click("add:save")
                .sees("#messages", "PAPERS");

        Desk controller = Desk.of(browser, "controller").go("/holdings/policies.xhtml?entity=PAPERS");
        controller
                .choose("decide:asset", "PAPER")
                .click("decide:save")
                .seesBeside("decide:principalMarket", "Is missing")
                .seesBeside("decide:validFrom", "Is missing")
                .choose("decide:principalMarket", "PAPERS")
                .type("decide:validFrom", "2024-01-01")
                .click("decide:save")
                .sees("#messages", "PAPER");
    }

    @Test
    void hoursWithoutATradeAndAContributionAreRefusedBesideEachField(Browser browser) {
        Desk preparer = Desk.of(browser, "preparer").go("/prices/noTrades.xhtml");
        preparer.click("saying:say")
                .seesBeside("saying:from", "Is missing")
                .seesBeside("saying:to", "Is missing")
                .seesBeside("saying:reason", "This needs a reason");
        preparer.type("saying:from", "2024-01-15T04:00")
                .type("saying:to", "2024-01-15T03:00:30")
                .type("saying:reason", "Nobody traded")
                .click("saying:say")
                .seesBeside("saying:to", "The hours end after they begin")
                .type("saying:to", "2024-01-15T05:00")
                .click("saying:say")
                .sees("#messages", "15 Jan 2024");
        preparer.go("/journal/contribute.xhtml?entity=HELIX")
                .type("contribute:date", "")
                .type("contribute:amount", "1,5")
                .click("contribute:save")
                .seesBeside("contribute:date", "Write the day as 2024-12-31")
                .seesBeside("contribute:amount", "no separators of thousands")
                .seesBeside("contribute:reference", "A reference has");
    }

    @Test
    void aWrongPasswordMarksBothFieldsOfTheSignInPage(Browser browser) {
        Desk stranger = new Desk(browser.open()).go("/login.xhtml").seesNo("#login [aria-invalid=true]");
        SignedIn.fill("risk", "not the password", stranger.page());
        stranger.sees("#messages", "not");
        PlaywrightAssertions.assertThat(stranger.page().locator("#login [aria-invalid=true]"))
                .hasCount(2);
        Browser.assertAccessible(stranger.page());
    }

    @Test
    void whoeverSignsInAgainBeginsWithTheEntityLookedAtLast(Browser browser) {
        Desk risk = Desk.of(browser, "risk").go("/holdings/lots.xhtml?entity=MSTR");
        risk.page().locator("header details").last().click();
        risk.page().locator("#frame input.sign-out").click();
        risk.page().waitForURL("**/login.xhtml");
        SignedIn.as("risk", risk.page());
        risk.go("/journal/journal.xhtml").sees(".topbar summary", "MSTR");
        risk.go("/journal/journal.xhtml?entity=HELIX")
                .go("/holdings/lots.xhtml")
                .sees(".topbar summary", "HELIX");
        assertThat(risk.page().context().cookies()).allMatch(cookie -> cookie.httpOnly);
    }

    @Test
    void whoeverPreparesAndDecidesIsPointedOutAndLetIn(Browser browser) {
        Desk admin = Desk.of(browser, "admin").go("/access/users.xhtml?add=true");
        admin.page().locator("#create input[value=CONTROLLER]").check();
        user(admin, "bothhands", "a horse of iron", "PREPARER")
                .sees("#messages", "bothhands may now prepare and decide")
                .sees("table", "bothhands");
        admin.go("/access/users.xhtml?user=bothhands");
        admin.page().locator("#change input[value=CONTROLLER]").uncheck();
        admin.click("change:assign").sees("#messages", "bothhands").seesNo("#messages .ui-messages-warn");
    }

    @Test
    void anEntityThatWasSetUpByMistakeGoesByItsPage(Browser browser) {
        Program program = new Program(PortalServer.shared().address(), "admin", "admin");
        found(program, "MISTAKE").expect(201);
        Desk admin = Desk.of(browser, "admin").go("/holdings/entity.xhtml?code=MISTAKE&entity=MISTAKE");
        admin.type("wallet:code", "COLD").type("wallet:name", "Cold").click("wallet:add");
        admin.sees("#messages", "COLD").page().locator("#remove summary").click();
        admin.click("remove:confirm").sees("#messages", "Entity MISTAKE was removed.");
        program.get("/entities/MISTAKE").refused(404, "NOT_FOUND");
        admin.go("/holdings/entity.xhtml?code=HELIX").seesNo("#remove");
    }

    @Test
    void anEntityThatAnythingRefersToStays() {
        Program admin = new Program(PortalServer.shared().address(), "admin", "admin");
        Company.trading(PortalServer.shared(), "STAYS");
        admin.delete("/entities/STAYS").refused(409, "DEPENDENT_EVENT_EXISTS");
        assertThat(admin.get("/entities/STAYS/wallets").expect(200).items()).hasSize(1);
        found(admin, "GOES").expect(201);
        admin.as("cfo", "cfo").delete("/entities/GOES").refused(403, "FORBIDDEN");
        admin.delete("/entities/GOES").expect(204);
        admin.delete("/entities/GOES").refused(404, "NOT_FOUND");
        assertThat(admin.get("/audit-trail?action=ENTITY_REMOVED&subjectId=GOES")
                        .items())
                .hasSize(1);
        found(admin, "GOES").expect(201);
        admin.delete("/entities/GOES").expect(204);
    }

    private static Answer found(Program admin, String code) {
        return admin.post("/entities", """
                {"code":"%s","name":"Set up by mistake","framework":"US_GAAP","functionalCurrency":"USD"}""".formatted(code));
    }

    private static List<String> fields(Answer answer) {
        return answer.json().getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                .map(error -> error.getString("field"))
                .toList();
    }

    private static Desk user(Desk admin, String name, String password, String role) {
        admin.type("create:name", name).type("create:fullName", "Test newcomer").type("create:password", password);
        admin.page().locator("#create input[value=" + role + "]").check();
        return admin.click("create:save");
    }
}
