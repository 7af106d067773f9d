package org.ballast.livesheet.application;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ballast.access.domain.Role;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.liabilities.application.BalancesDesk;
import org.ballast.livesheet.domain.LiveSheet;
import org.ballast.livesheet.domain.ProofMark;
import org.ballast.proofs.application.MakeProof;
import org.ballast.proofs.application.NewPromise;
import org.ballast.proofs.application.NewProof;
import org.ballast.proofs.application.PromiseProofs;
import org.ballast.proofs.application.PublishProof;
import org.ballast.proofs.domain.BalanceProof;
import org.ballast.writedowns.application.TestedCompany;
import org.junit.jupiter.api.Test;

/** The live sheet and its seals name the newest published proof, and tell it stale once the promised period is over. */
@InPortal
class ProofsInSealsIT {

    @Inject
    private TestedCompany company;

    @Inject
    private BalancesDesk desk;

    @Inject
    private MakeProof makeProof;

    @Inject
    private PublishProof publishProof;

    @Inject
    private PromiseProofs promiseProofs;

    @Inject
    private TakeTicks takeTicks;

    @Inject
    private ReadLiveSheet readLiveSheet;

    @Inject
    private LiveRound round;

    @Inject
    private SealMinute sealMinute;

    @Inject
    private ReadSeals readSeals;

    @Inject
    private Clock clock;

    @Test
    void aProofThatIsOlderThanThePromisedPeriodIsStaleInTheSheetAndItsSeal() {
        ReportingEntity entity = company.priced();
        BalanceProof proof = published(entity);
        promise(entity, 1);
        desk.as(
                "preparer",
                Role.PREPARER,
                () -> takeTicks.take(List.of(
                        new NewTick(entity.code(), "BTC", clock.instant().toString(), "150.00", null))));

        LiveSheet sheet = sheet(entity);
        assertThat(sheet.inputs().proofs()).singleElement().satisfies(mark -> {
            assertThat(mark.code()).isEqualTo(proof.code());
            assertThat(mark.commitment()).isEqualTo(proof.commitment().hex());
            assertThat(mark.isStaleAt(sheet.asOf())).isTrue();
        });
        round.go(Set.of(entity.book().id()));
        Instant minute = clock.instant().truncatedTo(ChronoUnit.MINUTES).plus(Duration.ofMinutes(2));
        desk.as("portal", Role.SYSTEM, () -> {
            sealMinute.seal(minute);
            return minute;
        });
        LocalDate day = entity.dayOf(clock.instant());
        desk.as("auditor", Role.AUDITOR, () -> {
            assertThat(readSeals.at(entity.code(), minute.toString()).inputs())
                    .contains(proof.commitment().hex(), "\"promisedSeconds\":86400");
            assertThat(readSeals.check(entity.code(), day, day.plusDays(1)).isWhole())
                    .isTrue();
            return day;
        });
    }

    @Test
    void withinThePromisedPeriodAndWithoutAPromiseItIsNotStale() {
        ReportingEntity promised = company.priced();
        published(promised);
        promise(promised, 3_660);
        ReportingEntity silent = company.priced();
        published(silent);

        assertThat(sheet(promised).inputs().proofs())
                .singleElement()
                .satisfies(mark -> assertThat(mark.promised()).contains(Duration.ofDays(3_660)))
                .satisfies(mark -> assertThat(mark.isStaleAt(clock.instant())).isFalse());
        assertThat(sheet(silent).inputs().proofs())
                .singleElement()
                .extracting(ProofMark::promised)
                .isEqualTo(Optional.empty());
    }

    private LiveSheet sheet(ReportingEntity entity) {
        return desk.as("auditor", Role.AUDITOR, () -> readLiveSheet.now(entity.code()));
    }

    private void promise(ReportingEntity entity, int days) {
        desk.as("controller", Role.CONTROLLER, () -> promiseProofs.promise(entity.code(), new NewPromise(days)));
    }

    private BalanceProof published(ReportingEntity entity) {
        desk.send(entity, "BTC", "ana,7\n", Optional.empty());
        BalanceProof made = desk.as(
                "preparer",
                Role.PREPARER,
                () -> makeProof.make(entity.code(), new NewProof("BTC", Instant.parse(BalancesDesk.AT), "MERKLE_SUM")));
        return desk.as("controller", Role.CONTROLLER, () -> publishProof.publish(entity.code(), made.code()));
    }
}
