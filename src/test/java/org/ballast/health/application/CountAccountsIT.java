package org.ballast.health.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.pages.web.Requests;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.writedowns.application.TestedCompany;
import org.junit.jupiter.api.Test;

/** What accounts count as is said by who answers for the books, of accounts that there are, as their type allows. */
@InPortal
class CountAccountsIT {

    @Inject
    private TestedCompany company;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private CountAccounts countAccounts;

    @Test
    void anAccountCountsAsWasSaidFromItsFirstDayOn() {
        ReportingEntity entity = company.found();
        Map<String, String> said = Map.of(
                "number",
                "1150",
                "countsAs",
                "PREPAID",
                "validFrom",
                LocalDate.now(ZoneOffset.UTC).toString(),
                "reason",
                "Paid a year ahead");
        assertThat(refused(Role.PREPARER, entity, said).code()).isEqualTo(RefusalCode.FORBIDDEN);
        assertThat(fields(entity, with(said, "countsAs", "DEBT"))).containsExactly("countsAs");
        assertThat(fields(entity, with(said, "number", "4711"))).containsExactly("number");
    }

    private List<String> fields(ReportingEntity entity, Map<String, String> texts) {
        return refused(Role.CONTROLLER, entity, texts).errors().stream()
                .map(Refusal.FieldError::field)
                .toList();
    }

    private Refusal refused(Role role, ReportingEntity entity, Map<String, String> texts) {
        return catchThrowableOfType(
                Refusal.class,
                () -> currentUser.actingAs(
                        "controller",
                        role,
                        () -> countAccounts.say(entity.code(), Requests.of(NewCountedAccount.class, texts))));
    }

    private static Map<String, String> with(Map<String, String> texts, String field, String value) {
        Map<String, String> changed = new HashMap<>(texts);
        changed.put(field, value);
        return changed;
    }
}
