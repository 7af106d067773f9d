package org.ballast.capital.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ballast.capital.application.EffectAsked;
import org.ballast.capital.application.ReadEffect;
import org.ballast.capital.application.ReadOwnLimits;
import org.ballast.capital.domain.EntityEffect;
import org.ballast.capital.domain.OwnLimit;
import org.ballast.charts.domain.Chart;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.web.Given;
import org.ballast.pages.web.Requests;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.Refusal.FieldError;
import org.ballast.writedowns.application.PendingProposals;
import org.ballast.writedowns.domain.Proposal;
import org.jspecify.annotations.Nullable;

/** What a write-down does to the capital of an entity: of proposals that wait, or of a fall of prices. All stands in the address. */
@Named
@RequestScoped
public class WriteDownEffectPage {

    private static final List<String> FIELDS = List.of("fall", "asset", "target", "riskWeight", "ruleSet");
    private static final String USUAL_FALL = "0.20";

    @Inject
    private ReadEffect readEffect;

    @Inject
    private ReadOwnLimits readOwnLimits;

    @Inject
    private PendingProposals pendingProposals;

    @Inject
    private HttpServletRequest request;

    private @Nullable ReportingEntity entity;
    private @Nullable LocalDate day;
    private @Nullable EntityEffect effect;
    private @Nullable Chart chart;
    private List<Proposal> waiting = List.of();
    private List<OwnLimit> limits = List.of();
    private final TreeSet<Long> chosen = new TreeSet<>();
    private final Map<String, String> wrong = new LinkedHashMap<>();

    /** The day that the page shows; called as it opens. */
    public void show(@Nullable ReportingEntity looked, LocalDate asOf) {
        entity = looked;
        day = asOf;
        if (looked == null) {
            return;
        }
        waiting = pendingProposals.of(looked.code());
        choose();
        try {
            effect = readEffect.of(looked, asOf, asked());
            List<ReadEffect.AfterFall> curve = readEffect.curve(looked, asOf, Given.orEmpty(texts("ruleSet")));
            chart = curve.isEmpty() ? null : EffectChart.of(effect, curve);
        } catch (Refusal refused) {
            if (refused.errors().isEmpty()) {
                throw refused;
            }
            for (FieldError error : refused.errors()) {
                wrong.putIfAbsent(error.field(), sentence(error.message()));
            }
        }
        limits = readOwnLimits.of(looked, asOf);
    }

    /** Those that the address names; all that wait where it asks for nothing. */
    private void choose() {
        String[] named = request.getParameterValues("proposals");
        if (named != null) {
            List<String> ids = Arrays.stream(named)
                    .flatMap(text -> Arrays.stream(text.split(",", -1)))
                    .map(String::strip)
                    .toList();
            waiting.stream()
                    .map(Proposal::id)
                    .filter(id -> ids.contains(Long.toString(id)))
                    .forEach(chosen::add);
        } else if (texts("fall").isEmpty()) {
            waiting.forEach(each -> chosen.add(each.id()));
        }
    }

    private EffectAsked asked() {
        Map<String, String> said = new HashMap<>(getTexts());
        if (!chosen.isEmpty()) {
            said.remove("fall");
            said.remove("asset");
            said.put("proposals", chosen.stream().map(String::valueOf).collect(Collectors.joining(",")));
        } else if (said.getOrDefault("fall", "").isEmpty()) {
            said.put("fall", USUAL_FALL);
        }
        return Requests.of(EffectAsked.class, said);
    }

    private String texts(String field) {
        return Given.orEmpty(request.getParameter(field));
    }

    private static String sentence(String message) {
        String whole = message.substring(0, 1).toUpperCase(Locale.ENGLISH) + message.substring(1);
        return whole.endsWith(".") ? whole : whole + ".";
    }

    public @Nullable EntityEffect getEffect() {
        return effect;
    }

    /** The ratio after falls of every price; none where an asset that is held has no price. */
    public @Nullable Chart getChart() {
        return chart;
    }

    /** All that wait in the book. */
    public List<Proposal> getWaiting() {
        return waiting;
    }

    public boolean isChosen(long id) {
        return chosen.contains(id);
    }

    /** Whether proposals are looked at; otherwise it is a fall of prices. */
    public boolean isOfProposals() {
        return !chosen.isEmpty();
    }

    /** The fall that is looked at, as the address has it. */
    public String getFall() {
        String said = texts("fall");
        return said.isEmpty() && chosen.isEmpty() ? USUAL_FALL : said;
    }

    /** What the address says, by field. */
    public Map<String, String> getTexts() {
        Map<String, String> texts = new HashMap<>();
        FIELDS.forEach(field -> texts.put(field, texts(field)));
        return texts;
    }

    /** What is wrong with the fields, by their names. */
    public Map<String, String> getWrong() {
        return wrong;
    }

    /** Before and after, line by line. */
    public List<FigureRow> getRows() {
        return effect == null ? List.of() : EffectWords.rows(effect);
    }

    /** The assets that a fall leaves out, with commas between. */
    public String getNotCounted() {
        return effect == null ? "" : String.join(", ", effect.notCounted());
    }

    /** Those of them that have an older price, with commas between. */
    public String getStale() {
        return effect == null ? "" : String.join(", ", effect.stale());
    }

    /** Where the ratio goes, and why. */
    public String getSign() {
        return effect == null ? "" : EffectWords.sign(effect);
    }

    /** Whether capital rules hold the entity; otherwise it is equity over total assets. */
    public boolean isByRules() {
        return effect != null && effect.jurisdiction().isPresent();
    }

    /** The limits that RISK set, with what is left of them. */
    public List<OwnLimit> getLimits() {
        return limits;
    }

    /** The day that is looked at. */
    public LocalDate getDay() {
        return Objects.requireNonNull(day);
    }

    public String getCurrency() {
        return entity == null ? "" : entity.functionalCurrency().getCurrencyCode();
    }
}
