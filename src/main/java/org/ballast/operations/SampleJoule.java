package org.ballast.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ballast.access.domain.Role;
import org.ballast.capital.application.AdoptRules;
import org.ballast.capital.application.EnterRegulatoryLine;
import org.ballast.capital.application.NewRegulatoryEntry;
import org.ballast.capital.application.NewRules;
import org.ballast.entities.domain.EntityType;
import org.ballast.manualjournals.application.EnterJournal;
import org.ballast.manualjournals.application.NewManualJournal;
import org.ballast.pages.web.Requests;

/**
 * {@code JOULE}: a fictitious bank that the rules of the Basel Committee hold. It took deposits, lent them on, and holds some bitcoin at
 * fair value, by the end of the year more than one percent of its Tier 1 capital.
 */
@ApplicationScoped
class SampleJoule {

    private static final String ENTITY = "JOULE";
    private static final LocalDate NEW_YEAR = LocalDate.of(2024, 1, 1);
    private static final String NOTE = "A fictitious bank with illustrative prices: capital under prudential rules.";

    @Inject
    private SampleOffice office;

    @Inject
    private SampleQuarters quarters;

    @Inject
    private EnterJournal enterJournal;

    @Inject
    private AdoptRules adoptRules;

    @Inject
    private EnterRegulatoryLine enterRegulatoryLine;

    void load() {
        office.openBooks(ENTITY, "Joule Bank plc (fictitious)", NOTE, EntityType.BANK);
        office.decideFairValue(ENTITY, "BTC", SampleHelix.MARKET, NEW_YEAR);
        office.contribute(ENTITY, NEW_YEAR, "60000000.00", "First contribution");
        lendOn();
        office.importLots(ENTITY, "joule-lots.csv");
        for (int quarter = 0; quarter < 4; quarter++) {
            quarters.closeAtTheEnd(ENTITY, NEW_YEAR.plusMonths(3L * quarter));
        }
        report();
    }

    /** Deposits of customers, lent to companies. */
    private void lendOn() {
        NewManualJournal told = new NewManualJournal(
                "DEPOSITS-1",
                LocalDate.of(2024, 1, 10),
                "Deposits of customers, lent to companies",
                null,
                List.of(
                        new NewManualJournal.Line("1100", "300000000.00", null, "USD", null),
                        new NewManualJournal.Line("2100", null, "300000000.00", "USD", null)),
                null,
                null);
        office.approve(office.asPreparer(() -> enterJournal.enter(ENTITY, told)).id());
    }

    private void report() {
        NewRules rules = Requests.of(
                NewRules.class,
                Map.of(
                        "jurisdiction",
                        "BCBS",
                        "validFrom",
                        NEW_YEAR.toString(),
                        "reason",
                        "The rules that the supervisor asks for"));
        office.approveByCfo(office.as("controller", Role.CONTROLLER, () -> adoptRules.ask(ENTITY, rules))
                .wanted()
                .caseId());
        enter("OTHER_RISK_WEIGHTED", "Credit risk", "310000000.00");
        enter("OTHER_RISK_WEIGHTED", "Operational risk", "45000000.00");
        enter("ADDITIONAL_TIER1", "Notes of 2022", "5000000.00");
        enter("TIER2", "Subordinated loan of 2023", "6000000.00");
    }

    private void enter(String kind, String line, String amount) {
        NewRegulatoryEntry told =
                new NewRegulatoryEntry(kind, line, NEW_YEAR, amount, "Return to the supervisor (fictitious)");
        office.approveByCfo(office.asPreparer(() -> enterRegulatoryLine.ask(ENTITY, told))
                .wanted()
                .caseId());
    }
}
