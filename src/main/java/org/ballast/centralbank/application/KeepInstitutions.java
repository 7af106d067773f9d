package org.ballast.centralbank.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.amounts.CurrencyText;
import org.ballast.amounts.DateText;
import org.ballast.audit.application.AuditTrail;
import org.ballast.audit.domain.Sha256;
import org.ballast.centralbank.domain.CentralbankSentence;
import org.ballast.centralbank.domain.Institution;
import org.ballast.centralbank.domain.StatementTemplate;
import org.ballast.centralbank.persistence.Institutions;
import org.ballast.centralbank.persistence.Releases;
import org.ballast.centralbank.persistence.Templates;
import org.ballast.pages.application.RequestRules;
import org.ballast.pages.domain.Field;
import org.ballast.pages.domain.Fields;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** Makes institutions known, and says by which template each publishes from a day on. What was published before stays as it is. */
@ApplicationScoped
@Transactional
public class KeepInstitutions {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private RequestRules rules;

    @Inject
    private Institutions institutions;

    @Inject
    private Templates templates;

    @Inject
    private Releases releases;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Clock clock;

    /**
     * @throws Refusal FORBIDDEN, INVALID_INPUT with every field that is wrong, ALREADY_EXISTS
     */
    public Institution add(NewInstitution wanted) {
        currentUser.require(Role.ADMIN);
        Fields fields = rules.of(wanted);
        Fields.Read<Currency> currency = fields.read("currency", () -> CurrencyText.of(wanted.currency()));
        Fields.Read<StatementTemplate> template = fields.read("template", () -> template(wanted.template()));
        fields.requireAllRight();
        if (institutions.find(wanted.code()).isPresent()) {
            throw Refusal.ofField(
                    RefusalCode.ALREADY_EXISTS,
                    "code",
                    wanted.code(),
                    CentralbankSentence.INSTITUTION_EXISTS,
                    wanted.code());
        }
        LocalDate from = Objects.requireNonNullElse(wanted.validFrom(), DateText.EARLIEST);
        Institution added = institutions.add(
                new Institution(
                        0,
                        wanted.code(),
                        wanted.name().strip(),
                        currency.value(),
                        List.of(new Institution.InForce(from, template.value().id()))),
                currentUser.name(),
                clock.instant());
        auditTrail.record(
                "INSTITUTION_ADDED", "INSTITUTION", added.code(), "", Sha256.hex(added.toString()), wanted.template());
        return added;
    }

    /**
     * From a day on the institution publishes by another template.
     *
     * @throws Refusal FORBIDDEN, NOT_FOUND, INVALID_INPUT; ALREADY_EXISTS where another begins on that day;
     *     DEPENDENT_EVENT_EXISTS where a release of that day or a later one is recorded
     */
    public Institution publishBy(String code, NewInstitutionTemplate wanted) {
        currentUser.require(Role.ADMIN);
        Institution before = institutions.held(code);
        Fields fields = rules.of(wanted);
        Fields.Read<StatementTemplate> template = fields.read("template", () -> template(wanted.template()));
        fields.requireAllRight();
        if (before.templates().stream().anyMatch(each -> each.validFrom().equals(wanted.validFrom()))) {
            throw Refusal.ofField(
                    RefusalCode.ALREADY_EXISTS,
                    "validFrom",
                    wanted.validFrom().toString(),
                    CentralbankSentence.TEMPLATE_BEGINS_THEN);
        }
        if (releases.anyFrom(before.id(), wanted.validFrom())) {
            throw Refusal.ofField(
                    RefusalCode.DEPENDENT_EVENT_EXISTS,
                    "validFrom",
                    wanted.validFrom().toString(),
                    CentralbankSentence.TEMPLATE_BEFORE_RELEASE);
        }
        institutions.addTemplate(
                before.id(),
                new Institution.InForce(wanted.validFrom(), template.value().id()),
                currentUser.name(),
                clock.instant());
        Institution after = institutions.byCode(code);
        auditTrail.record(
                "INSTITUTION_CHANGED",
                "INSTITUTION",
                code,
                Sha256.hex(before.toString()),
                Sha256.hex(after.toString()),
                wanted.template());
        return after;
    }

    private StatementTemplate template(String code) {
        return templates.all().values().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Field("template", code).wrong(CentralbankSentence.NO_TEMPLATE));
    }
}
