package org.ballast.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.ballast.access.domain.Role;
import org.ballast.centralbank.application.KeepInstitutions;
import org.ballast.centralbank.application.NewInstitution;
import org.ballast.centralbank.application.NewInstitutionTemplate;
import org.ballast.centralbank.application.RecordReleases;
import org.ballast.imports.application.Upload;
import org.ballast.imports.domain.ImportResult;

/**
 * Published balance sheets of the Federal Reserve, whole for 100 weeks and as series for 261, and four weeks of the Eurosystem:
 * the backdrop of the sample companies' write-downs.
 */
@ApplicationScoped
class SampleCentralBanks {

    private static final String FED = "FED";
    private static final String EUROSYSTEM = "EUROSYSTEM";
    private static final LocalDate SERIES_BEGIN = LocalDate.of(2019, 1, 1);

    @Inject
    private SampleOffice office;

    @Inject
    private KeepInstitutions institutions;

    @Inject
    private RecordReleases releases;

    void load() {
        add(new NewInstitution(FED, "Federal Reserve System", "USD", "FED_H41", null));
        add(new NewInstitution(EUROSYSTEM, "Eurosystem", "EUR", "EUROSYSTEM", null));
        record(FED, "fed-h41-2016-2017.csv", "https://www.federalreserve.gov/releases/h41/");
        office.as(
                "admin",
                Role.ADMIN,
                () -> institutions.publishBy(FED, new NewInstitutionTemplate("FED_SERIES", SERIES_BEGIN)));
        record(FED, "fed-series-2019-2023.csv", "https://fred.stlouisfed.org/");
        record(EUROSYSTEM, "eurosystem-weeks.csv", "https://www.ecb.europa.eu/press/pr/wfs/");
    }

    private void add(NewInstitution wanted) {
        office.as("admin", Role.ADMIN, () -> institutions.add(wanted));
    }

    private void record(String institution, String file, String source) {
        office.asPreparer(() -> imported(institution, file, source));
    }

    private ImportResult imported(String institution, String file, String source) {
        try (Upload upload = new SampleFile(file).upload()) {
            return releases.from(institution, upload, source, Optional.empty());
        }
    }
}
