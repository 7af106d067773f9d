package org.ballast.holdings.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.access.application.CurrentUser;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.domain.LotName;
import org.ballast.holdings.persistence.RecordedTexts;

/** What every signed-in user may see of lots and disposals as they were recorded, and of what came in their place. */
@ApplicationScoped
@Transactional
public class ReadRecorded {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private RecordedTexts texts;

    /**
     * A lot in the words of a file, in force or not.
     *
     * @throws org.ballast.refusals.Refusal NOT_FOUND, FORBIDDEN
     */
    public Map<String, String> lot(ReportingEntity entity, long id) {
        currentUser.requireSignedIn();
        return texts.lot(entity, id);
    }

    /**
     * A disposal in the words of a file, in force or not.
     *
     * @throws org.ballast.refusals.Refusal NOT_FOUND, FORBIDDEN
     */
    public Map<String, String> disposal(ReportingEntity entity, long id) {
        currentUser.requireSignedIn();
        return texts.disposal(entity, id);
    }

    /** The lot that was recorded in the place of one that was wrong. */
    public Optional<LotName> replacementOf(ReportingEntity entity, long lotId) {
        currentUser.requireSignedIn();
        return texts.replacementOf(entity.id(), lotId);
    }

    /** The lots, one as a rule, in whose place a lot was recorded. */
    public List<LotName> replacedBy(ReportingEntity entity, long lotId) {
        currentUser.requireSignedIn();
        return texts.replacedBy(entity.id(), lotId);
    }
}
