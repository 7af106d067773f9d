package org.ballast.planning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.charts.domain.Chart;
import org.ballast.charts.domain.Mark.Bars;
import org.ballast.charts.domain.Tone;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.web.Books;
import org.ballast.entities.web.Given;
import org.ballast.pages.web.Words;
import org.ballast.planning.application.KeepPlans;
import org.ballast.planning.application.MakePlan;
import org.ballast.planning.application.PlanFields;
import org.ballast.planning.domain.Objective;
import org.ballast.planning.domain.Plan;
import org.ballast.planning.domain.PlanFigure;
import org.ballast.planning.domain.PlanStart;
import org.ballast.planning.domain.PlannedClass;
import org.ballast.planning.domain.SavedPlan;
import org.ballast.planning.report.PlanWords;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.Refusal.FieldError;
import org.jspecify.annotations.Nullable;

/** What the assets of a book could be made of, wholly in the address; kept under a name where RISK asks for it, and compared. */
@Named
@RequestScoped
public class PlanPage {

    private final PlanWords words = new PlanWords();
    private final Map<String, String> wrong = new LinkedHashMap<>();

    @Inject
    private MakePlan makePlan;

    @Inject
    private KeepPlans keepPlans;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Books books;

    @Inject
    private HttpServletRequest request;

    private @Nullable PlanStart start;
    private @Nullable Plan plan;
    private @Nullable List<SavedPlan> saved;
    private Map<String, String> texts = Map.of();
    private boolean looked;
    private @Nullable String name;

    /**
     * A figure in words, today and as suggested.
     *
     * @param amount whether it is an amount of the currency
     */
    public record EffectRow(String name, boolean amount, List<Optional<BigDecimal>> values) {

        public EffectRow {
            values = List.copyOf(values);
        }
    }

    /** Works out what the address asks for; without an entity there is nothing to show. */
    public void show(@Nullable ReportingEntity entity, LocalDate asOf) {
        looked = true;
        if (entity == null) {
            return;
        }
        PlanStart begun = makePlan.start(entity.code(), asOf);
        start = begun;
        texts = PlanFields.of(begun, request::getParameter);
        if (begun.isPlannable() && isAsked()) {
            try {
                plan = makePlan.of(begun, texts);
            } catch (Refusal refused) {
                for (FieldError error : refused.errors()) {
                    wrong.putIfAbsent(PlanFields.inAddress(begun, error.field()), error.message());
                }
            }
        }
    }

    /** A form is read before its page is told what to show. */
    private void look() {
        if (!looked) {
            show(books.entity(), Given.date("asOf", day()));
        }
    }

    /** Whether anything is expected of any class: without that every composition earns the same. */
    public boolean isAsked() {
        return getTexts().entrySet().stream()
                .anyMatch(field -> field.getKey().startsWith(PlanFields.RETURN)
                        && !field.getValue().isEmpty()
                        && !field.getValue().equals("0"));
    }

    public @Nullable PlanStart getStart() {
        look();
        return start;
    }

    /** Null where there is nothing to plan with, or a field is wrong. */
    public @Nullable Plan getPlan() {
        look();
        return plan;
    }

    /** What the plan does: today, and as suggested; none without an answer. */
    public List<EffectRow> getEffects() {
        Plan made = plan;
        return made == null || !made.isOptimal()
                ? List.of()
                : Arrays.stream(PlanFigure.values())
                        .map(figure -> new EffectRow(
                                words.figure(figure),
                                figure.isAmount(),
                                List.of(figure.today(made), figure.suggested(made))))
                        .toList();
    }

    /** What the fields say, by their names. */
    public Map<String, String> getTexts() {
        look();
        return texts;
    }

    /** What is wrong with them. */
    public Map<String, String> getWrong() {
        return wrong;
    }

    public List<String> getFieldsOfClass() {
        return PlanFields.OF_CLASS;
    }

    public List<Objective> getObjectives() {
        return List.of(Objective.values());
    }

    public List<String> getFieldsOfLine() {
        return PlanFields.OF_LINE;
    }

    public List<String> getFieldsOfAll() {
        return PlanFields.OF_ALL;
    }

    /** The names of all fields, which the form asks for itself. */
    public String getNames() {
        return String.join(",", texts.keySet());
    }

    public String getFinding() {
        return plan == null ? "" : words.finding(plan);
    }

    public List<String> getDuals() {
        return plan == null ? List.of() : words.duals(plan);
    }

    public List<String> getConflict() {
        return plan == null ? List.of() : words.conflict(plan);
    }

    /** Today's composition beside the suggested one; called with an answer only. */
    public Chart getChart() {
        List<PlannedClass> classes = plan == null ? List.of() : plan.classes();
        return Chart.byName(
                words.text("chart"),
                start == null ? "" : start.currency().getCurrencyCode(),
                classes.stream().map(each -> each.held().name()).toList(),
                List.of(
                        Bars.of(
                                words.text("head.today"),
                                Tone.INK,
                                classes.stream()
                                        .map(each -> each.held().today().amount())
                                        .toList()),
                        Bars.of(
                                words.text("head.suggested"),
                                Tone.FIRST,
                                classes.stream()
                                        .map(each -> each.suggested().amount())
                                        .toList())));
    }

    /** Those that were kept of the book. */
    public List<SavedPlan> getSaved() {
        if (saved == null) {
            saved = start == null ? List.of() : keepPlans.of(start.entityCode());
        }
        return saved;
    }

    /** The page as it was when the plan was kept. */
    public String again(SavedPlan of) {
        return "/planning/plan.xhtml?asOf=" + of.asOf() + "&"
                + Arrays.stream(of.inputs().split("&")).map(PlanPage::encoded).collect(Collectors.joining("&"));
    }

    /** The plan of this address as a file. */
    public String getDownload() {
        return start == null
                ? ""
                : "/planning/plan.xlsx?entity=" + start.entityCode() + "&asOf=" + start.asOf() + "&"
                        + texts.entrySet().stream()
                                .map(field -> encoded(field.getKey() + "=" + field.getValue()))
                                .collect(Collectors.joining("&"));
    }

    private static String encoded(String field) {
        int at = field.indexOf('=');
        return at < 0
                ? ""
                : URLEncoder.encode(field.substring(0, at), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.substring(at + 1), StandardCharsets.UTF_8);
    }

    public boolean isMayKeep() {
        return currentUser.has(Role.RISK);
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    /** Keeps the plan of the address under the name that is keyed in. */
    public String keep() {
        ReportingEntity entity = Given.entity(books.entity());
        LocalDate asOf = Given.date("asOf", day());
        PlanStart begun = makePlan.start(entity.code(), asOf);
        SavedPlan kept = keepPlans.save(entity.code(), asOf, name, PlanFields.of(begun, request::getParameter));
        Words.sayAfterRedirect("planning", "kept", kept.name());
        return "/planning/plan.xhtml?faces-redirect=true";
    }

    /** The day of the address: a form is read before its page is told the day. */
    private String day() {
        String own = Given.orEmpty(request.getParameter("asOf"));
        return own.isEmpty() ? Given.orEmpty(request.getParameter("to")) : own;
    }
}
