package org.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Lots and disposals come in by form and by file, and are taken back by compensating events. */
@InBrowser
class HoldingsScenario {

    @Test
    void aLotIsKeyedInRefusedWithItsFieldsTakenAndWithdrawn(Browser browser, PortalServer portal) {
        Company company = Company.open(portal, "KEYEDIN");
        Desk preparer = Desk.of(browser, "preparer").go(company.january("/holdings/addLot.xhtml"));
        lot(preparer, "L1", "2024-01-12", "-1", "")
                .sees("#messages", "2 fields are wrong")
                .seesBeside("add:quantity", "more than zero")
                .seesBeside("add:cost", "Is missing");
        lot(preparer, "L1", "2024-01-12", "1", "9700").sees("#messages", "Lot L1 is in the books");

        preparer.go(company.january("/holdings/lots.xhtml"))
                .page()
                .locator("#lots a")
                .first()
                .click();
        preparer.click("withdraw:confirm")
                .sees("#messages", "A reason is needed")
                .seesBeside("withdraw:reason", "Say why lot L1 is withdrawn");
        preparer.type("withdraw:reason", "Keyed in with the wrong cost")
                .click("withdraw:confirm")
                .sees("#messages", "Lot L1 was withdrawn")
                .sees("table tbody tr:nth-child(1)", "Acquired")
                .sees("table tbody tr:nth-child(2)", "Withdrawn")
                .sees("table tbody tr:nth-child(2)", "(9,700.00)")
                .seesNo("#withdraw");
    }

    @Test
    void aDisposalNamesItsLotsInTheFormAndPostsAfterTheirTest(Browser browser, PortalServer portal) {
        Company company = Company.open(portal, "CHOOSER", "SPECIFIC_ID").trades();
        company.lots("L2,BTC,2024-01-12,1,98.00,USD\n");
        Desk preparer = Desk.of(browser, "preparer").go(company.january("/holdings/addDisposal.xhtml"));
        disposal(preparer, "S1", "9", "900", "L2:9")
                .sees("#messages", "Not enough is held")
                .seesBeside("add:lots", "L2");
        disposal(preparer, "S1", "0.5", "60", "L2:0.5").sees("#messages", "Disposal S1 is recorded");
        company.testAndApproveJanuary();
        preparer.go(company.january("/holdings/disposals.xhtml"));
        // impaired to 95 a unit by the low after 12 January; 0.5 of it sold for 60.00
        see(row(preparer, "S1"), "Posted", "L2 0.5", "47.50", "12.50");
    }

    @Test
    void disposalsOfAFileTakeTheFirstLotsAndOneIsWithdrawn(Browser browser, PortalServer portal) {
        Company company = Company.trading(portal, "SELLER");
        company.lots("L2,BTC,2024-01-12,1,98.00,USD\n");
        Desk preparer = Desk.of(browser, "preparer").go(company.january("/holdings/import.xhtml"));
        preparer.upload("disposals", "sales.csv", """
                        reference,asset,disposed_at,quantity,proceeds,currency
                        S2,BTC,2024-01-25,2.5,300.00,USD
                        S3,BTC,2024-01-26,0.25,30.00,USD
                        """)
                .click("disposals:post")
                .sees("#disposals .import-accepted", "sales.csv");
        preparer.go(company.january("/holdings/disposals.xhtml"));
        see(row(preparer, "S2"), "Awaiting test", "L1 2", "L2 0.5");
        row(preparer, "S3").locator("a[href*='withdraw=']").click();
        preparer.type("withdraw:reason", "The sale was called off")
                .click("withdraw:confirm")
                .sees("#messages", "S3 was withdrawn");

        company.testAndApproveJanuary();
        preparer.go(company.january("/holdings/disposals.xhtml"));
        // 2 x 80 of L1, impaired on 10 January, and 0.5 x 95 of L2
        see(row(preparer, "S2"), "Posted", "207.50", "92.50");
        see(row(preparer, "S3"), "Withdrawn");
    }

    @Test
    void aFileIsLookedAtConfirmedPostedAndUndone(Browser browser, PortalServer portal) {
        Company company = Company.trading(portal, "LOOKER");
        Desk preparer = Desk.of(browser, "preparer").go(company.january("/holdings/import.xhtml"));
        preparer.upload("lots", "two.csv", """
                        lot,asset,acquired_at,quantity,cost,currency
                        F1,BTC,2024-01-12,1,98.00,USD
                        F2,BTC,2024-01-13,12.5,550.00,USD
                        """)
                .sees("#lots .import-preview", "2 rows are new")
                .sees("#lots .import-doubtful", "is 44 a unit, more than 20 % below")
                .sees("#lots .import-preview button", "Post 2 lots, 648.00 USD to LOOKER")
                .click("lots:post")
                .sees("#lots .import-refused", "two.csv");
        preparer.upload("lots", "two.csv", """
                        lot,asset,acquired_at,quantity,cost,currency
                        F1,BTC,2024-01-12,1,98.00,USD
                        F2,BTC,2024-01-13,12.5,550.00,USD
                        """)
                .seesNo("#lots .import-refused")
                .sees("#lots .import-doubtful", "550.00");
        preparer.page().locator("#lots\\:confirmed").check();
        preparer.click("lots:post").sees("#lots .import-next", "648.00");

        preparer.go(company.january("/holdings/imports.xhtml"));
        preparer.page().locator("#files a[href*='undo=']").first().click();
        preparer.type("undo:reason", "The wrong file")
                .click("undo:confirm")
                .sees("#messages", "2 lots, disposals or transfers were taken out");
        preparer.sees("#files tbody tr", "two.csv")
                .sees("#files tbody tr", "Undone")
                .sees("#files tbody tr", "The wrong file");
    }

    @Test
    void aFileOfMovementsIsRecordedAndItsLotTellsWhereItsUnitsLie(Browser browser, PortalServer portal) {
        Company company = Company.trading(portal, "MOVER");
        company.as("admin")
                .post("/entities/MOVER/wallets", "{\"code\":\"COLD\",\"name\":\"Vault\"}")
                .expect(201);
        String file = """
                        reference,kind,asset,at,quantity,wallet,to_wallet,consideration,currency,fee,fee_asset,fee_quantity
                        T1,TRANSFER,BTC,2024-01-12,0.5,DEFAULT,COLD,,,1.00,BTC,0.01
                        B1,BUY,BTC,2024-01-14,1,COLD,,98.00,USD,,,
                        """;
        Program program = company.as("preparer");
        program.csv("/entities/MOVER/movements/import", file.replace("0.5,DEFAULT", "5,DEFAULT"))
                .refused(422, "INSUFFICIENT_QUANTITY");
        Desk preparer = Desk.of(browser, "preparer").go(company.january("/holdings/import.xhtml"));
        preparer.upload("movements", "moves.csv", file)
                .sees("#movements .import-preview", "2 rows are new")
                .sees("#movements .import-preview button", "Record 2 movements, 99.00 USD for MOVER")
                .click("movements:post")
                .sees("#movements .import-accepted", "moves.csv");
        preparer.go(company.january("/holdings/lots.xhtml"))
                .page()
                .locator("#lots a")
                .filter(new Locator.FilterOptions().setHasText("L1"))
                .first()
                .click();
        preparer.sees("dl.facts:not(.lead)", "In COLD").sees("T1");
        assertThat(program.csv("/entities/MOVER/movements/import", file)
                        .expect(200)
                        .json()
                        .getInt("skipped"))
                .isEqualTo(2);
    }

    @Test
    void aLargeFileIsLeftToGoOnAndItsEndIsSeen(Browser browser, PortalServer portal) {
        Company company = Company.trading(portal, "LEAVER");
        StringBuilder file = new StringBuilder("lot,asset,acquired_at,quantity,cost,currency\n");
        for (int lot = 0; lot < 5_000; lot++) {
            file.append('G').append(lot).append(",BTC,2024-01-12,1,98.00,USD\n");
        }
        Desk preparer = Desk.of(browser, "preparer").go(company.january("/holdings/import.xhtml"));
        preparer.upload("lots", "large.csv", file.toString())
                .sees("#lots .import-preview button", "Post 5,000 lots, 490,000.00 USD to LEAVER")
                .click("lots:post")
                .sees("#messages", "Import of large.csv has begun");
        preparer.sees("#jobs tbody tr", "large.csv").sees("#jobs tbody tr", "Done: 5,000 rows read, 5,000 recorded.");
        preparer.sees("#files tbody tr", "large.csv").sees("#files tbody tr", "5,000");
        preparer.go(company.january("/worklist.xhtml")).sees("large.csv");
    }

    private static Desk lot(Desk preparer, String code, String day, String quantity, String cost) {
        return preparer.type("add:lot", code)
                .type("add:acquired_at", day)
                .type("add:quantity", quantity)
                .type("add:cost", cost)
                .click("add:save");
    }

    private static Desk disposal(Desk preparer, String reference, String quantity, String proceeds, String lots) {
        return preparer.type("add:reference", reference)
                .type("add:disposed_at", "2024-01-20")
                .type("add:quantity", quantity)
                .type("add:proceeds", proceeds)
                .type("add:lots", lots)
                .click("add:save");
    }

    private static Locator row(Desk desk, String reference) {
        return desk.page().locator("#disposals tbody tr", new Page.LocatorOptions().setHasText(reference));
    }

    private static void see(Locator row, String... texts) {
        for (String text : texts) {
            com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat(row)
                    .containsText(text);
        }
    }
}
