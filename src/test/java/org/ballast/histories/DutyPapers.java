package org.ballast.histories;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.approvals.application.ApproveSeveral;
import org.ballast.approvals.application.AttachFiles;
import org.ballast.approvals.application.CaseOutcome;
import org.ballast.approvals.application.NamedCase;
import org.ballast.approvals.application.Seen;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.journal.application.LockPeriod;
import org.ballast.journal.application.ReopenPeriod;
import org.ballast.prices.application.RecordPrice;

/** Files of cases, several approvals at once, prices by hand, and months: what people do beside the entries. */
@ApplicationScoped
class DutyPapers {

    private static final String WHY = "as the walk wants it";

    @Inject
    private CurrentUser currentUser;

    @Inject
    private AttachFiles attachFiles;

    @Inject
    private ApproveSeveral approveSeveral;

    @Inject
    private RecordPrice recordPrice;

    @Inject
    private LockPeriod lockPeriod;

    @Inject
    private ReopenPeriod reopenPeriod;

    void attach(String who, Role role, DutyRecords.Shown shown, String text) {
        as(who, role, () -> attachFiles.add(shown.id(), "voucher.csv", new ByteArrayInputStream(text.getBytes(UTF_8))));
    }

    /** What became of each, as it was looked at. */
    List<CaseOutcome> approve(String who, Role role, List<DutyRecords.Shown> several) {
        List<NamedCase> named = several.stream()
                .map(shown ->
                        new NamedCase(shown.id(), new Seen(shown.evidenceHash(), OptionalLong.of(shown.version()))))
                .toList();
        return as(who, role, () -> approveSeveral.approve(named, ""));
    }

    void price(String who, ReportingEntity entity, LocalDate day, String low) {
        Map<String, String> values = Map.of(
                "asset",
                "BTC",
                "date",
                day.toString(),
                "open",
                "95",
                "high",
                "99",
                "low",
                low,
                "close",
                "88",
                "volume",
                "5",
                "currency",
                "USD");
        as(who, Role.PREPARER, () -> recordPrice.add(entity.code(), values, Optional.of("a wrong print")));
    }

    void lock(String who, Role role, ReportingEntity entity, YearMonth month) {
        as(
                who,
                role,
                () -> role == Role.CFO
                        ? lockPeriod.hard(entity.code(), month, WHY)
                        : lockPeriod.softly(entity.code(), month, WHY));
    }

    void reopen(String who, ReportingEntity entity, YearMonth month) {
        as(who, Role.CFO, () -> reopenPeriod.request(entity.code(), month, WHY));
    }

    private <T> T as(String user, Role role, Supplier<T> work) {
        return currentUser.actingAs(user, role, work);
    }
}
