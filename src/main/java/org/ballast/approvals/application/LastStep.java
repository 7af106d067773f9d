package org.ballast.approvals.application;

import java.util.Optional;
import org.ballast.access.application.WorkItem;
import org.ballast.approvals.domain.CaseStep;
import org.ballast.approvals.domain.History;
import org.ballast.pages.application.Worded;

/** What waits for its preparers as the last step of its case left it: by whom, when and with which words. */
public final class LastStep {

    private LastStep() {}

    /** The item with that; as it is where nobody took a step. */
    public static WorkItem told(WorkItem item, History history) {
        Optional<CaseStep> last = history.last();
        WorkItem dated = last.map(step -> item.by(step.actor(), step.at())).orElse(item);
        return last.filter(step -> !step.comment().isBlank())
                .map(step -> dated.saying(Worded.text(step.comment())))
                .orElse(dated);
    }
}
