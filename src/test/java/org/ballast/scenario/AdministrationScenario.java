package org.ballast.scenario;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** What an administrator and a controller set up before there is anything to test, by the forms of the pages. */
@InBrowser
class AdministrationScenario {

    private static final String REFUSED = "#refused table";

    @Test
    void anAdministratorLetsSomebodyInChangesTheRolesAndShutsTheUserOut(Browser browser) {
        Desk admin = Desk.of(browser, "admin").go("/access/users.xhtml?add=true");
        admin.click("create:save").sees("#create", "This field is needed");
        user(admin, "newcomer", "short", "PREPARER").sees("#create", "A password has 12 to 256 characters");
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
        choosing.type("password:current", "a horse of iron")
                .type("password:next", "a cart of copper")
                .type("password:again", "a cart of copper")
                .click("password:save")
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
    void anEntityAnAssetAndAMarketAreRefusedWithTheirFieldsAndThenTaken(Browser browser) {
        Desk admin = Desk.of(browser, "admin").go("/holdings/entities.xhtml");
        admin.type("create:code", "PAPERS")
                .type("create:name", "Papers Inc. (fictitious)")
                .type("create:functionalCurrency", "DOL")
                .click("create:save")
                .sees(REFUSED, "functionalCurrency")
                .sees(REFUSED, "DOL");
        admin.type("create:functionalCurrency", "USD").click("create:save").sees("#messages", "PAPERS");
        admin.type("wallet:walletCode", "COLD")
                .type("wallet:walletName", "Cold wallet")
                .click("wallet:add")
                .sees("#messages", "COLD");

        admin.go("/assets/assets.xhtml")
                .type("add:symbol", "bad symbol")
                .type("add:name", "Paper coin")
                .click("add:save")
                .sees(REFUSED, "symbol")
                .sees(REFUSED, "bad symbol");
        admin.type("add:symbol", "PAPER").click("add:save").sees("#messages", "PAPER");

        admin.go("/prices/markets.xhtml")
                .type("add:code", "no capitals")
                .type("add:name", "Paper exchange")
                .click("add:save")
                .sees(REFUSED, "code")
                .sees(REFUSED, "no capitals");
        admin.type("add:code", "PAPERS").click("add:save").sees("#messages", "PAPERS");

        Desk controller = Desk.of(browser, "controller").go("/holdings/policies.xhtml?entity=PAPERS");
        controller
                .choose("decide:asset", "PAPER")
                .choose("decide:principalMarket", "PAPERS")
                .type("decide:validFrom", "yesterday")
                .click("decide:save")
                .sees(REFUSED, "validFrom")
                .sees(REFUSED, "yesterday");
        controller.type("decide:validFrom", "2024-01-01").click("decide:save").sees("#messages", "PAPER");
    }

    private static Desk user(Desk admin, String name, String password, String role) {
        admin.type("create:name", name).type("create:fullName", "Test newcomer").type("create:password", password);
        admin.page().locator("#create input[value=" + role + "]").check();
        return admin.click("create:save");
    }
}
