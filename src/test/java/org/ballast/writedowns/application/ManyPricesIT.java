package org.ballast.writedowns.application;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ballast.access.domain.Role;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.imports.application.Upload;
import org.ballast.imports.domain.ImportResult;
import org.ballast.prices.application.ImportPrices;
import org.ballast.prices.persistence.SealedBars;
import org.ballast.prices.persistence.SealedStatuses;
import org.ballast.sql.SqlRows;
import org.ballast.verification.application.VerifyBooks;
import org.ballast.verification.domain.Finding;
import org.ballast.verification.domain.VerificationProgress;
import org.junit.jupiter.api.Test;

/** More prices than one batch of the driver takes are corrected, by one person and by two: each is replaced by one that is there. */
@InPortal
class ManyPricesIT {

    private static final int BARS = 1_200;
    private static final Instant FIRST = Instant.parse("2020-01-01T00:00:00Z");
    private static final int SECONDS_A_BAR = 3_600;

    @Inject
    private TestedCompany company;

    @Inject
    private SecondPersons second;

    @Inject
    private ImportPrices importPrices;

    @Inject
    private VerifyBooks verifyBooks;

    @Inject
    private SqlRows rows;

    @Test
    void eachIsReplacedByItsNextRevision() {
        ReportingEntity entity = company.found();
        send(entity, "5");
        assertThat(send(entity, "6").caseId()).isEmpty();
        assertThat(inForce(entity, "6", 2)).isEqualTo(BARS);

        second.needed(entity, false, true);
        long waiting = send(entity, "7").caseId().orElseThrow();
        assertThat(inForce(entity, "6", 2)).as("until it is approved").isEqualTo(BARS);
        assertThat(second.approve("controller", Role.CONTROLLER, second.now(waiting))
                        .status())
                .isEqualTo(CaseStatus.POSTED);
        assertThat(inForce(entity, "7", 3)).isEqualTo(BARS);
        assertThat(company.as("auditor", Role.AUDITOR, () -> verifyBooks.look(new VerificationProgress()))
                        .findings())
                .as("neighbours of an approval share a seal")
                .extracting(Finding::part)
                .doesNotContain(SealedBars.KIND, SealedStatuses.KIND);
    }

    private ImportResult send(ReportingEntity entity, String volume) {
        String csv = "asset,at,interval,open,high,low,close,volume\n"
                + IntStream.range(0, BARS)
                        .mapToObj(bar -> "BTC," + FIRST.plusSeconds((long) SECONDS_A_BAR * bar) + ",1h,100,120,95,100,"
                                + volume + "\n")
                        .collect(Collectors.joining());
        return company.as("preparer", Role.PREPARER, () -> {
            try (Upload upload =
                    Upload.of(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), "prices.csv")) {
                return importPrices.from(
                        entity.code(), upload, Optional.of("The venue counted its volume anew, " + volume));
            }
        });
    }

    private long inForce(ReportingEntity entity, String volume, int revision) {
        return rows.list(
                        "SELECT COUNT(*) FROM price_bar b JOIN market m ON m.id = b.market_id WHERE m.code = ?"
                                + " AND b.superseded_by IS NULL AND b.volume = CAST(? AS NUMERIC(38,18)) AND b.revision = ?",
                        row -> row.getLong(1),
                        entity.code(),
                        volume,
                        revision)
                .getFirst();
    }
}
