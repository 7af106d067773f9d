package org.ballast.journal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.ballast.access.application.CurrentUser;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.journal.domain.JournalSentence;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** What must be right before a month is locked, from every feature that has something to say. */
@ApplicationScoped
@Transactional
public class Checklist {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    @Any
    private Instance<CloseChecks> features;

    /**
     * The checks of a month, those first that others build on.
     *
     * @throws Refusal NOT_FOUND, FORBIDDEN
     */
    public List<CloseCheck> of(String entityCode, YearMonth month) {
        currentUser.requireSignedIn();
        return of(entities.byCode(entityCode), month);
    }

    List<CloseCheck> of(ReportingEntity entity, YearMonth month) {
        return features.stream()
                .flatMap(feature -> feature.of(entity, month).stream())
                .sorted(Comparator.comparingInt(CloseCheck::order))
                .toList();
    }

    /**
     * @throws Refusal PERIOD_NOT_READY with the first thing that is in the way
     */
    void requireAllRight(ReportingEntity entity, YearMonth month) {
        of(entity, month).stream().filter(check -> !check.ok()).findFirst().ifPresent(check -> {
            throw new Refusal(RefusalCode.PERIOD_NOT_READY, JournalSentence.NOT_READY, month, check.what());
        });
    }
}
