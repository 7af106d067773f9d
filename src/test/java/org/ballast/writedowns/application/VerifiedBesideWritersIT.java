package org.ballast.writedowns.application;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.audit.application.VerifyTrail;
import org.ballast.audit.domain.ChainCheck;
import org.ballast.audit.persistence.Snapshot;
import org.ballast.audit.persistence.TrailRows;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.Framework;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.verification.application.VerifyBooks;
import org.ballast.verification.domain.Finding;
import org.ballast.verification.domain.VerificationProgress;
import org.junit.jupiter.api.Test;

/** What others write while the books are verified is read with its event and its seals, or not at all. */
@InPortal
class VerifiedBesideWritersIT {

    private static final int WRITERS = 2;
    private static final int LOOKS = 3;
    private static final LocalDate DAY = LocalDate.of(2024, 3, 5);

    @Inject
    private FoundCompany founding;

    @Inject
    private EnteringJournals journals;

    @Inject
    private VerifyBooks verifyBooks;

    @Inject
    private VerifyTrail verifyTrail;

    @Inject
    private Snapshot snapshot;

    @Inject
    private CurrentUser currentUser;

    @Resource
    private ManagedExecutorService threads;

    @Test
    void theHeadIsReadAsItWasWhenTheTrailWasRead() {
        ReportingEntity entity = founding.of("VB", Framework.US_GAAP, Currency.getInstance("USD"));
        long apart = snapshot.read(connection -> {
            long events = TrailRows.count(connection);
            CompletableFuture.runAsync(() -> journals.post(entity, EnteringJournals.rent("J", DAY, "10.00")), threads)
                    .join();
            return TrailRows.head(connection).seq() - events;
        });

        assertThat(apart).isZero();
    }

    @Test
    void whatIsWrittenMeanwhileIsNoFinding() {
        AtomicBoolean isOver = new AtomicBoolean();
        List<CompletableFuture<Integer>> writers = IntStream.range(0, WRITERS)
                .mapToObj(writer -> founding.of("VB", Framework.US_GAAP, Currency.getInstance("USD")))
                .map(entity -> CompletableFuture.supplyAsync(() -> write(entity, isOver), threads))
                .toList();
        List<ChainCheck> trails = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        try {
            for (int look = 0; look < LOOKS; look++) {
                trails.add(currentUser.actingAs("auditor", Role.AUDITOR, verifyTrail::verify));
            }
            findings.addAll(currentUser
                    .actingAs("auditor", Role.AUDITOR, () -> verifyBooks.look(new VerificationProgress()))
                    .findings());
        } finally {
            isOver.set(true);
        }

        assertThat(trails).allMatch(ChainCheck.Whole.class::isInstance);
        assertThat(findings)
                .as("other tests write sums and positions past the portal")
                .extracting(Finding::part)
                .isSubsetOf("SUMS", "PERIODS", "LOTS", "LOT_HISTORIES", "ASSET_DAYS");
        assertThat(writers).allSatisfy(writer -> assertThat(writer.join()).isPositive());
    }

    private int write(ReportingEntity entity, AtomicBoolean isOver) {
        int written = 0;
        do {
            written++;
            journals.post(entity, EnteringJournals.rent("J" + written, DAY, "10.00"));
        } while (!isOver.get());
        return written;
    }
}
