package org.ballast.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.ballast.centralbank.application.NewOperation;
import org.ballast.centralbank.application.RunOperation;
import org.ballast.centralbank.domain.RecordedOperation;
import org.ballast.entities.domain.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * {@code NEWTON}: a fictitious central bank in its first quarter. It buys securities, lends against others, issues banknotes, takes
 * reserves in, and remits what it earned; its balance sheet expands by what it buys.
 */
@ApplicationScoped
class SampleNewton {

    private static final String ENTITY = "NEWTON";
    private static final String NOTE =
            "A fictitious central bank: purchases, repos, banknotes and what they do to the reserves of banks.";

    @Inject
    private SampleOffice office;

    @Inject
    private RunOperation runOperation;

    void load() {
        office.openBooks(ENTITY, "Newton Central Bank (fictitious)", NOTE, EntityType.CENTRAL_BANK);
        run("P-1", "OUTRIGHT_PURCHASE", "BEGIN", "2024-10-02", "80000000.00", null);
        run("B-1", "BANKNOTES", "BEGIN", "2024-10-03", "30000000.00", null);
        run("R-1", "REPO", "BEGIN", "2024-10-09", "20000000.00", null);
        run("R-1E", "REPO", "END", "2024-10-16", "20000000.00", "19000.00");
        run("L-1", "LENDING", "BEGIN", "2024-11-06", "5000000.00", null);
        run("RR-1", "REVERSE_REPO", "BEGIN", "2024-12-04", "10000000.00", null);
        run("P-2", "OUTRIGHT_PURCHASE", "BEGIN", "2024-12-11", "40000000.00", null);
        run("M-1", "REMITTANCE", "BEGIN", "2024-12-30", "15000.00", null);
    }

    private void run(String reference, String kind, String leg, String on, String amount, @Nullable String result) {
        NewOperation told = new NewOperation(
                reference, kind, leg, LocalDate.parse(on), amount, result, "Banks of the country (fictitious)");
        RecordedOperation asked = office.asPreparer(() -> runOperation.ask(ENTITY, told));
        office.approve(asked.caseId());
    }
}
