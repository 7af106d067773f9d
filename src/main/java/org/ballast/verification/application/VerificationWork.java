package org.ballast.verification.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.ballast.access.application.LookedAt;
import org.ballast.access.application.WorkGroup;
import org.ballast.access.application.WorkItem;
import org.ballast.access.application.WorkItems;
import org.ballast.access.domain.Role;
import org.ballast.pages.application.Worded;
import org.ballast.verification.domain.Finding;
import org.ballast.verification.domain.Verification;

/** Books that were found not to be whole wait for who audits them and for who keeps the portal. */
@ApplicationScoped
public class VerificationWork implements WorkItems {

    private static final int FIRST = 1;
    private static final String PAGE = "/audit/verifications.xhtml";

    @Inject
    private ReadVerifications verifications;

    @Override
    public List<WorkGroup> of(LookedAt look) {
        if (!look.isBy(Role.AUDITOR, Role.ADMIN)) {
            return List.of();
        }
        Optional<Verification> broken = verifications.last().filter(last -> !last.isWhole());
        List<WorkItem> items = broken.stream()
                .flatMap(last -> last.findings().stream().map(finding -> item(last, finding)))
                .toList();
        List<WorkItem> failed = verifications.failed().stream()
                .map(VerificationWork::withoutResult)
                .toList();
        return List.of(group("work.notWhole", items), group("work.failed", failed));
    }

    private static WorkGroup group(String heading, List<WorkItem> items) {
        return new WorkGroup(Worded.of("verification", heading, items.size()), items.size(), PAGE, FIRST, true, items);
    }

    private static WorkItem withoutResult(Verification verification) {
        return WorkItem.of(Worded.of("verification", "status.FAILED"), PAGE)
                .by(verification.begunBy(), verification.begunAt());
    }

    private static WorkItem item(Verification verification, Finding finding) {
        return WorkItem.of(Worded.of("verification", "part." + finding.part()), PAGE)
                .by(verification.begunBy(), verification.begunAt())
                .saying(said(finding));
    }

    /** In plain words. */
    public static Worded said(Finding finding) {
        String more = finding.arguments().size() > 1 && !finding.reason().equals("UNLIKE") ? ".part" : "";
        return Worded.of(
                "verification",
                "finding." + finding.part() + "." + finding.reason() + more,
                finding.arguments().toArray());
    }
}
