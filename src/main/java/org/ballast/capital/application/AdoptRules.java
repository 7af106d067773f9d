package org.ballast.capital.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.capital.domain.AdoptedRules;
import org.ballast.capital.domain.CapitalSentence;
import org.ballast.capital.domain.RuleParameter;
import org.ballast.capital.domain.RuleSet;
import org.ballast.capital.domain.Wanted;
import org.ballast.capital.persistence.RuleSets;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.pages.application.RequestRules;
import org.ballast.pages.domain.Field;
import org.ballast.pages.domain.Fields;
import org.ballast.pages.domain.Fields.Read;
import org.ballast.pages.domain.PagesSentence;
import org.ballast.refusals.Refusal;
import org.jspecify.annotations.Nullable;

/** Capital rules that an entity takes on from a day: a controller or the CFO wants them, and another of them approves. */
@ApplicationScoped
@Transactional
public class AdoptRules {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{1,15}");

    @Inject
    private CurrentUser currentUser;

    @Inject
    private RequestRules rules;

    @Inject
    private Entities entities;

    @Inject
    private RuleSets ruleSets;

    @Inject
    private AskForDecision askForDecision;

    @Inject
    private Clock clock;

    /** As published, by jurisdiction and day. */
    public List<RuleSet> published() {
        currentUser.requireSignedIn();
        return ruleSets.published();
    }

    /** What an entity took on, whatever became of it, the newest first. */
    public List<AdoptedRules> of(String entityCode) {
        currentUser.requireSignedIn();
        return ruleSets.of(entities.byCode(entityCode).id());
    }

    /** Those with keys below one, the newest first. */
    public List<AdoptedRules> before(String entityCode, long key, int limit) {
        currentUser.requireSignedIn();
        return ruleSets.before(entities.byCode(entityCode).id(), key, limit);
    }

    /**
     * The rules with their case, handed over at once.
     *
     * @throws Refusal FORBIDDEN, NOT_FOUND, INVALID_INPUT naming each field that is wrong, ALREADY_EXISTS where some of the
     *     jurisdiction wait
     */
    public AdoptedRules ask(String entityCode, NewRules told) {
        currentUser.require(Role.CONTROLLER, Role.CFO);
        ReportingEntity primary = entities.byId(entities.byCode(entityCode).id());
        AdoptedRules wanted = new AdoptedRules(
                ruleSets.newId(),
                primary.id(),
                read(primary, told),
                told.reason(),
                Wanted.by(currentUser.name(), clock.instant()));
        askForDecision.ask(
                RulesSubject.KIND,
                wanted,
                primary.book().id(),
                primary.id() + "|" + wanted.rules().jurisdiction(),
                wanted.reason(),
                madeCase -> ruleSets.add(wanted.of(madeCase)));
        return ruleSets.byId(wanted.id());
    }

    private RuleSet read(ReportingEntity primary, NewRules told) {
        Fields fields = rules.of(told);
        Read<String> code = fields.read("jurisdiction", () -> {
            if (!CODE.matcher(told.jurisdiction()).matches()) {
                throw new Field("jurisdiction", told.jurisdiction()).wrong(CapitalSentence.JURISDICTION_FORM);
            }
            return told.jurisdiction();
        });
        if (fields.isWrong("jurisdiction") || fields.isWrong("validFrom")) {
            fields.requireAllRight();
        }
        Optional<RuleSet> before = ruleSets.named(primary.id(), code.value(), told.validFrom());
        Map<RuleParameter, BigDecimal> numbers = numbers(told, before, fields);
        requireOrder(numbers, fields);
        String source = told.source() == null ? before.map(RuleSet::source).orElse("") : told.source();
        fields.requireAllRight();
        return RuleSet.of(
                code.value(),
                told.validFrom(),
                source,
                numbers,
                said(told.recognizesHedges(), before.map(old -> old.crypto().recognizesHedges())),
                said(told.deductsIntangible(), before.map(old -> old.crypto().deductsIntangible())));
    }

    private static boolean said(@Nullable Boolean said, Optional<Boolean> before) {
        return said == null ? before.orElse(false) : said;
    }

    private static Map<RuleParameter, BigDecimal> numbers(NewRules told, Optional<RuleSet> before, Fields fields) {
        Map<RuleParameter, String> said = told.numbers();
        Map<RuleParameter, BigDecimal> numbers = new EnumMap<>(RuleParameter.class);
        for (RuleParameter parameter : RuleParameter.values()) {
            String field = parameter.field();
            Optional<BigDecimal> standing = before.flatMap(parameter::of);
            fields.read(field, () -> {
                String text = said.get(parameter);
                if (text == null && standing.isEmpty() && !parameter.isOptional()) {
                    throw new Field(field, null).wrong(PagesSentence.MISSING);
                }
                Optional<BigDecimal> value = text == null
                        ? standing
                        : Optional.of(CapitalNumber.upTo(parameter.most(), parameter.decimals(), field, text));
                value.ifPresent(number -> numbers.put(parameter, number));
                return value;
            });
        }
        return numbers;
    }

    /** What the database asks for, too. */
    private static void requireOrder(Map<RuleParameter, BigDecimal> numbers, Fields fields) {
        requireOrder(numbers, fields, RuleParameter.CET1, RuleParameter.TIER1);
        requireOrder(numbers, fields, RuleParameter.TIER1, RuleParameter.TOTAL);
        requireOrder(numbers, fields, RuleParameter.LOWER_LIMIT, RuleParameter.UPPER_LIMIT);
    }

    private static void requireOrder(
            Map<RuleParameter, BigDecimal> numbers, Fields fields, RuleParameter less, RuleParameter more) {
        BigDecimal lower = numbers.get(less);
        BigDecimal upper = numbers.get(more);
        if (lower != null && upper != null && lower.compareTo(upper) > 0) {
            fields.wrong(new Field(more.field(), upper.toPlainString())
                    .wrong(CapitalSentence.NOT_IN_ORDER, less.field(), lower));
        }
    }
}
