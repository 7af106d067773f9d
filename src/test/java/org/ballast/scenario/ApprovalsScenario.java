package org.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who has to approve what, in the browser and by calls: each of the company's bitcoin lost 20.00. */
@InBrowser
class ApprovalsScenario {

    @Test
    void twoPeopleApproveAndTheFirstIsToldThatAnotherIsMissing(Browser browser, PortalServer portal) {
        Company company = holding(portal, "TWOEYES", 5_000);
        company.submit();

        Desk controller = Desk.of(browser, "controller").go(address(company));
        controller.sees("dl.lead", "T2, two approvals").approves();
        controller.sees("#messages", "Another approval is missing").sees("dl.lead", "Submitted");
        controller.seesNo("#primary\\:approve");
        company.approve("controller").refused(403, "SOD_DUPLICATE_APPROVER");
        company.approve("controller2").refused(403, "FORBIDDEN");

        Desk cfo = Desk.of(browser, "cfo").go(address(company)).approves();
        cfo.sees("dl.lead", "Posted").sees("#history", "cfo");
        assertThat(company.impairmentsPosted()).isEqualTo(1);
    }

    @Test
    void fromAMillionOnATokenDoesNotApproveAndAPasswordDoes(PortalServer portal) {
        Company company = holding(portal, "MILLION", 50_000);
        company.submit();
        String token = company.as("controller")
                .post("/tokens", "{\"name\":\"approvals\"}")
                .expect(201)
                .json()
                .getString("token");

        HttpResponse<String> byToken = new Visitor(portal.address())
                .with("Authorization", "Bearer " + token)
                .call("POST", "/api/v1" + company.writeDown() + "/approve", "application/json", """
                        {"evidenceHash":"%s"}""".formatted(
                                company.proposal().getString("evidenceHash")));
        assertThat(byToken.statusCode()).isEqualTo(403);
        assertThat(byToken.body()).contains("STEP_UP_REQUIRED");
        Answer once = company.approve("controller").expect(200);
        assertThat(once.json().getInt("approvalsMissing")).isEqualTo(1);
        assertThat(once.json().getString("tier")).isEqualTo("T3_DUAL_STEPUP");
        assertThat(company.approve("cfo").expect(200).json().getString("status"))
                .isEqualTo("POSTED");
    }

    @Test
    void whatThePortalPostsByItselfIsAcknowledged(Browser browser, PortalServer portal) {
        Company company = holding(portal, "ITSELF", 100);
        assertThat(company.proposal().getString("status")).isEqualTo("POSTED");
        assertThat(company.proposal().getString("tier")).isEqualTo("T0_AUTO");

        Desk controller = Desk.of(browser, "controller").go("/approvals/automatic.xhtml");
        controller.sees("ITSELF");
        controller
                .page()
                .locator("section:has-text('ITSELF') [type=submit], section:has-text('ITSELF') button")
                .first()
                .click();
        controller.sees("#messages", "ITSELF");
        assertThat(company.as("controller")
                        .get("/automatic-postings")
                        .expect(200)
                        .items())
                .noneMatch(day -> day.getString("entity").equals("ITSELF"));
    }

    @Test
    void anApprovalPolicyIsWantedByOneAndApprovedByAnother(Browser browser, PortalServer portal) {
        Company company = holding(portal, "BOUNDS", 100);
        Desk cfo = Desk.of(browser, "cfo").go("/approvals/policy.xhtml?entity=BOUNDS");
        cfo.sees("Nobody decided otherwise");
        cfo.type("propose:singleFrom", "10")
                .type("propose:reason", "Small amounts matter")
                .click("propose:save");
        cfo.sees("dl.lead", "Submitted").seesNo("#primary\\:approve");

        Desk controller = Desk.of(browser, "controller").go(cfo.page().url());
        controller.sees("#facts", "5,000.00").sees("#facts", "10.00").approves();
        controller.sees("dl.lead", "Posted");
        assertThat(company.as("auditor")
                        .get("/entities/BOUNDS/approval-policies")
                        .expect(200)
                        .items()
                        .getFirst()
                        .isNull("inForceAt"))
                .isFalse();
    }

    @Test
    void aControllerApprovesInTheCfosName(Browser browser, PortalServer portal) {
        Company company = holding(portal, "AWAY", 5_000);
        company.submit();
        company.approve("controller2").expect(200);
        Desk cfo = Desk.of(browser, "cfo").go("/approvals/delegations.xhtml");
        String today = LocalDate.now(ZoneOffset.UTC).toString();
        cfo.type("delegate:to", "controller")
                .choose("delegate:role", "CFO")
                .type("delegate:firstDay", today)
                .type("delegate:lastDay", today)
                .type("delegate:reason", "On holiday")
                .click("delegate:save");
        cfo.sees("#messages", "controller").sees("#delegations", "On holiday");

        Desk controller = Desk.of(browser, "controller").go(address(company));
        controller.page().locator("#approval summary").click();
        controller.choose("primary:inNameOf", "cfo").click("primary:approve");
        controller.sees("dl.lead", "Posted").sees("#history", "on behalf of cfo");

        cfo.page().locator("#given button, #given [type=submit]").first().click();
        cfo.sees("#delegations", "Over");
    }

    private static Company holding(PortalServer portal, String code, int units) {
        Company company = Company.byTiers(portal, code, "FIFO", "UTC", "USD");
        company.prices(
                Company.january().collect(Collectors.joining("\n", "asset,date,open,high,low,close,volume\n", "\n")));
        company.lots("L1,BTC,2023-12-31," + units + "," + units + "00,USD\n");
        company.testJanuary().expect(201);
        return company;
    }

    private static String address(Company company) {
        return "/writedowns/proposal.xhtml?id=" + company.proposal().get("id") + "&entity=" + company.code();
    }
}
