package org.ballast.planning.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.ballast.pages.application.DecimalNumber;
import org.ballast.pages.application.NumberToo;
import org.ballast.pages.application.OneOf;
import org.ballast.pages.domain.Field;
import org.ballast.pages.domain.Fields;
import org.ballast.planning.domain.HeldClass;
import org.ballast.planning.domain.HeldLine;
import org.ballast.planning.domain.Objective;
import org.ballast.planning.domain.PlanStart;
import org.ballast.planning.domain.PlanningSentence;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.Refusal.FieldError;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A plan that RISK wants to keep: what is expected of what the books hold, and the limits. What is not said is as on the page.
 *
 * @param asOf whose balance sheet it begins with
 * @param classes by symbol of the asset or number of the account
 * @param funding by number of the account
 * @param group2Limit the most of crypto-assets of Group 2; that of the report of capital if it does not come
 */
public record NewPlan(
        @NotNull @Size(min = 1, max = KeepPlans.LONGEST_NAME)
        String name,

        @NotNull LocalDate asOf,

        @NotNull @Size(max = AllocationToFind.MOST_CLASSES, message = "NOT_SO_MANY")
        List<@NotNull @Valid ExpectedClass> classes,

        @Size(max = AllocationToFind.MOST_LINES, message = "NOT_SO_MANY") @Nullable
        List<@NotNull @Valid ExpectedLine> funding,

        @NumberToo @DecimalNumber @Nullable String capitalRatio,
        @NumberToo @DecimalNumber @Nullable String group2Limit,
        @NumberToo @DecimalNumber @Nullable String liquidityShare,
        @NumberToo @DecimalNumber @Nullable String concentration,
        @NumberToo @DecimalNumber @Nullable String leverage,
        @NumberToo @DecimalNumber @Nullable String turnover,

        @OneOf(Objective.class) @Schema(implementation = Objective.class) @Nullable
        String objective) {

    /** What is expected of a class of assets. */
    public record ExpectedClass(
            @NotNull @Size(max = 64) String key,
            @NumberToo @DecimalNumber @Nullable String expectedReturn,
            @NumberToo @DecimalNumber @Nullable String riskWeight,
            @NumberToo @DecimalNumber @Nullable String liquidity,
            @NumberToo @DecimalNumber @Nullable String min,
            @NumberToo @DecimalNumber @Nullable String max) {}

    /** What a line of funding costs, and what it can be. */
    public record ExpectedLine(
            @NotNull @Size(max = 64) String key,
            @NumberToo @DecimalNumber @Nullable String cost,
            @NumberToo @DecimalNumber @Nullable String min,
            @NumberToo @DecimalNumber @Nullable String max) {}

    private List<ExpectedLine> lines() {
        return funding == null ? List.of() : funding;
    }

    /** Names each class and line that the books do not have, or that is named twice. */
    void check(PlanStart start, Fields fields) {
        check(
                "classes",
                classes,
                ExpectedClass::key,
                start.classes().stream().map(HeldClass::key).toList(),
                fields);
        check(
                "funding",
                lines(),
                ExpectedLine::key,
                start.lines().stream().map(HeldLine::key).toList(),
                fields);
    }

    private static <T> void check(
            String list, List<T> told, Function<T, String> key, List<String> known, Fields fields) {
        Set<String> seen = new HashSet<>();
        for (int at = 0; at < told.size(); at++) {
            String named = key.apply(told.get(at));
            Field field = new Field(list + "[" + at + "].key", named);
            if (!known.contains(named)) {
                fields.wrong(field.wrong(PlanningSentence.NOT_IN_THE_BOOKS));
            } else if (!seen.add(named)) {
                fields.wrong(field.wrong(PlanningSentence.SAME_NAME));
            }
        }
    }

    /** As the fields of the page, by their names. */
    Map<String, String> texts(PlanStart start) {
        Map<String, @Nullable String> said = new HashMap<>();
        for (ExpectedClass each : classes) {
            say(said, PlanFields.OF_CLASS, each.key(), new @Nullable String[] {
                each.expectedReturn(), each.riskWeight(), each.liquidity(), each.min(), each.max()
            });
        }
        for (ExpectedLine each : lines()) {
            say(said, PlanFields.OF_LINE, each.key(), new @Nullable String[] {each.cost(), each.min(), each.max()});
        }
        said.put("capitalRatio", capitalRatio);
        said.put("group2Limit", group2Limit);
        said.put("liquidityShare", liquidityShare);
        said.put("concentration", concentration);
        said.put("leverage", leverage);
        said.put("turnover", turnover);
        said.put(PlanFields.OBJECTIVE, objective);
        return PlanFields.of(start, said::get);
    }

    private static void say(
            Map<String, @Nullable String> said, List<String> fields, String key, @Nullable String[] values) {
        for (int at = 0; at < values.length; at++) {
            said.put(fields.get(at) + "." + key, values[at]);
        }
    }

    /** The same refusal with the names that this request has for what is wrong. */
    Refusal named(PlanStart start, Refusal refused) {
        List<FieldError> errors = new ArrayList<>();
        for (FieldError error : refused.errors()) {
            errors.add(new FieldError(error.line(), inRequest(start, error.field()), error.value(), error.said()));
        }
        return new Refusal(refused.code(), refused.said(), errors, refused.errorCount());
    }

    private String inRequest(PlanStart start, String field) {
        String address = PlanFields.inAddress(start, field);
        int dot = address.indexOf('.');
        if (dot < 0) {
            return field;
        }
        String key = address.substring(dot + 1);
        int ofClass = PlanFields.OF_CLASS.indexOf(address.substring(0, dot));
        int at = ofClass < 0
                ? lines().stream().map(ExpectedLine::key).toList().indexOf(key)
                : classes.stream().map(ExpectedClass::key).toList().indexOf(key);
        if (at < 0) {
            return address;
        }
        return ofClass < 0
                ? "funding[" + at + "]."
                        + PlanFields.OF_LINE_IN_REQUEST.get(PlanFields.OF_LINE.indexOf(address.substring(0, dot)))
                : "classes[" + at + "]." + PlanFields.IN_REQUEST.get(ofClass);
    }
}
