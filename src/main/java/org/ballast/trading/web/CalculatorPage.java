package org.ballast.trading.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ballast.pages.domain.PagesSentence;
import org.ballast.pages.web.Requests;
import org.ballast.refusals.Refusal;
import org.ballast.trading.application.AccountToReckon;
import org.ballast.trading.application.FuturesToValue;
import org.ballast.trading.application.OptionToValue;
import org.ballast.trading.application.PositionToSize;
import org.ballast.trading.application.ReckonBalances;
import org.ballast.trading.application.SizePosition;
import org.ballast.trading.application.ValueFutures;
import org.ballast.trading.application.ValueOption;
import org.jspecify.annotations.Nullable;

/** One calculation at a time: what is keyed in, and what it comes to, worked out with each field that is left. */
@Named
@ViewScoped
public class CalculatorPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Pattern OF_A_ROW = Pattern.compile("collateral\\[(\\d+)\\]\\.(asset|quantity|price|haircut)");

    @Inject
    private ValueOption valueOption;

    @Inject
    private ValueFutures valueFutures;

    @Inject
    private ReckonBalances reckonBalances;

    @Inject
    private SizePosition sizePosition;

    private final Map<String, String> values = new HashMap<>();
    private final List<PledgeRow> pledges = new ArrayList<>();
    private Calculation calculation = Calculation.OPTION;
    private @Nullable String of;
    private boolean example;
    private List<WorkedStep> steps = List.of();

    /** Begins with nothing but the first choices, or with an example. */
    public void show() {
        calculation = Calculation.of(of);
        values.putAll(example ? calculation.example() : calculation.beginning());
        if (example) {
            pledges.add(new PledgeRow("BTC", "2", "60000.00", "0.10"));
            pledges.add(new PledgeRow("ETH", "10", "2500.00", "0.15"));
            workOut();
        } else {
            pledges.add(PledgeRow.empty());
        }
    }

    /** While something is missing or wrong there are no figures; it is told when they are asked for. */
    public void workOut() {
        try {
            steps = worked();
        } catch (Refusal incomplete) {
            steps = List.of();
        }
    }

    /** The same, and whatever is missing or wrong is told. */
    public void answer() {
        steps = List.of();
        try {
            steps = worked();
        } catch (Refusal refusal) {
            if (refusal.errors().isEmpty()
                    || !refusal.errors().stream()
                            .allMatch(error -> OF_A_ROW.matcher(error.field()).matches())) {
                throw asKeyedIn(refusal);
            }
            refusal.errors().forEach(this::beside);
        }
    }

    private List<WorkedStep> worked() {
        return switch (calculation) {
            case OPTION -> OptionSteps.of(valueOption.value(Requests.of(OptionToValue.class, kept())));
            case FUTURES -> FuturesSteps.of(valueFutures.value(Requests.of(FuturesToValue.class, kept())));
            case BALANCES -> BalanceSteps.of(reckonBalances.reckon(account()));
            case SIZE -> SizeSteps.of(sizePosition.size(Requests.of(PositionToSize.class, kept())));
        };
    }

    /** Without what was keyed in for another choice, which is not shown any more. */
    private Map<String, String> kept() {
        Map<String, String> kept = new HashMap<>(values);
        kept.keySet().removeIf(field -> !isShown(field));
        return kept;
    }

    private AccountToReckon account() {
        return Requests.of(AccountToReckon.class, kept())
                .pledging(filled().stream().map(PledgeRow::said).toList());
    }

    private List<PledgeRow> filled() {
        return pledges.stream().filter(PledgeRow::isFilled).toList();
    }

    /** The time to expiry is keyed in in days. */
    private static Refusal asKeyedIn(Refusal refusal) {
        List<Refusal.FieldError> errors = refusal.errors().stream()
                .map(error -> error.field().equals("years")
                        ? new Refusal.FieldError(0, "days", error.value(), PagesSentence.MISSING)
                        : error)
                .toList();
        return new Refusal(refusal.code(), refusal.said(), errors, refusal.errorCount());
    }

    /** An error stands beside the row that it is about: those that are asked about are the filled ones. */
    private void beside(Refusal.FieldError error) {
        Matcher named = OF_A_ROW.matcher(error.field());
        if (named.matches()) {
            int row = pledges.indexOf(filled().get(Integer.parseInt(named.group(1))));
            FacesContext.getCurrentInstance()
                    .addMessage(
                            "calculation:pledges:" + row + ":" + named.group(2),
                            new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence(error.message()), null));
        }
    }

    private static String sentence(String message) {
        return message.substring(0, 1).toUpperCase(Locale.ENGLISH) + message.substring(1) + ".";
    }

    public void addPledge() {
        pledges.add(PledgeRow.empty());
    }

    /** Whether a field is asked for by the model or method that is chosen. */
    public boolean isShown(String field) {
        return Calculation.asksFor(field, values);
    }

    /** The names of what can be chosen for a field. */
    public List<String> choices(String field) {
        return Calculation.choices(field);
    }

    /** The answers among the steps. */
    public List<WorkedStep> getAnswers() {
        return steps.stream().filter(WorkedStep::leads).toList();
    }

    public List<WorkedStep> getSteps() {
        return steps;
    }

    public Calculation getCalculation() {
        return calculation;
    }

    public Calculation[] getCalculations() {
        return Calculation.values();
    }

    /** What is keyed in, by field. */
    public Map<String, String> getValues() {
        return values;
    }

    public List<PledgeRow> getPledges() {
        return pledges;
    }

    public @Nullable String getOf() {
        return of;
    }

    public void setOf(@Nullable String of) {
        this.of = of;
    }

    public boolean isExample() {
        return example;
    }

    public void setExample(boolean example) {
        this.example = example;
    }
}
