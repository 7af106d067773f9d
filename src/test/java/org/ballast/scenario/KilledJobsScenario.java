package org.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A test of many lots that goes on in the background: seen and canceled at the other node, taken over from a killed one. */
@Tag("seldom")
@Execution(ExecutionMode.SAME_THREAD)
class KilledJobsScenario {

    @Test
    void oneNodeCancelsWhatTheOtherDoesAndTakesItOverWhenThatIsKilled() throws IOException, SQLException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(
                        Path.of("target", "jobs-postgresql").toFile())
                .start()) {
            String url = postgres.getJdbcUrl("postgres", "postgres");
            BooksDatabase database = BooksDatabase.postgreSql("jobs-one", url, "postgres", "postgres");
            try (PortalServer one = database.startPortal();
                    PortalServer two = BooksDatabase.postgreSql("jobs-two", url, "postgres", "postgres")
                            .startPortal()) {
                Crew crew = Crew.hiredAt(one.address());
                ManyTestedLots company = ManyTestedLots.at(crew, "NODES", 5_000);
                Crew other = Crew.of(two.address());
                cancelAtTheOther(database, company, crew, other);
                killTheOne(database, company, one, other);
                one.start();
                assertThat(company.awaitJob(crew, "DONE").getInt("attempt")).isEqualTo(2);
                company.expectOneProposal(crew);
            }
        }
    }

    @Test
    void aPortalThatIsStartedAgainGoesOnWithWhatItWasKilledAt() throws IOException {
        try (PortalServer portal = BooksDatabase.embedded("jobs").startPortal()) {
            Crew crew = Crew.hiredAt(portal.address());
            ManyTestedLots company = ManyTestedLots.at(crew, "AGAIN", 40_000);
            try (Browser browser = new Browser(portal.address())) {
                begin(browser, crew, company);
                company.awaitJob(crew, "RUNNING");
            }
            portal.kill();
            portal.start();
            JsonObject done = company.awaitJob(crew, "DONE");
            assertThat(done.getInt("attempt")).isEqualTo(2);
            assertThat(done.getInt("stepsWritten")).isEqualTo(40_000);
            company.expectOneProposal(crew);
        }
    }

    private static void cancelAtTheOther(BooksDatabase database, ManyTestedLots company, Crew crew, Crew other)
            throws SQLException {
        try (HeldRow run = new HeldRow(database, "measurement_run", "INSERT", "TRUE", 60);
                Browser here = new Browser(crew.administrator().portal());
                Browser there = new Browser(other.administrator().portal())) {
            Page page = begin(here, crew, company);
            run.awaitBegin();
            Desk desk = new Desk(page).sees("#messages", "has begun").sees("#jobs tbody tr", "5,000 of 5,000");
            Browser.assertAccessible(desk.page());
            Page elsewhere = there.open();
            other.signInPreparer(elsewhere);
            new Desk(elsewhere)
                    .go(company.measurementsPage())
                    .sees("#jobs tbody tr", "5,000 of 5,000 lots measured")
                    .click("jobs:each:0:cancel")
                    .sees("#messages", "was canceled")
                    .sees("#jobs tbody tr", "Canceled by preparer-one");
            desk.sees("#jobs tbody tr", "Canceled by preparer-one");
        }
        JsonObject canceled = company.awaitJob(other, "CANCELED");
        assertThat(canceled.isNull("resultId")).isTrue();
        assertThat(other.preparer().get("/write-downs?entity=NODES").expect(200).items())
                .isEmpty();
        other.preparer().post("/jobs/" + canceled.get("id") + "/cancel", "").expect(200);
    }

    private static void killTheOne(BooksDatabase database, ManyTestedLots company, PortalServer one, Crew other)
            throws SQLException {
        try (HeldRow run = new HeldRow(database, "measurement_run", "INSERT", "TRUE", 20);
                Browser browser = new Browser(one.address())) {
            begin(browser, Crew.of(one.address()), company);
            run.awaitBegin();
            one.kill();
        }
        JsonObject done = company.awaitJob(other, "DONE", "REFUSED", "LOST");
        assertThat(done.getString("status")).as(done::toString).isEqualTo("DONE");
        assertThat(done.getInt("attempt")).isEqualTo(2);
        company.expectOneProposal(other);
        other.preparer().post("/jobs/" + done.get("id") + "/cancel", "").refused(409, "ILLEGAL_TRANSITION");
    }

    private static Page begin(Browser browser, Crew crew, ManyTestedLots company) {
        Page page = browser.open();
        crew.signInPreparer(page);
        page.navigate(company.measurementsPage());
        ManyTestedLots.begin(page);
        return page;
    }
}
