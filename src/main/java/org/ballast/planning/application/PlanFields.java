package org.ballast.planning.application;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.ballast.planning.application.AllocationToFind.ClassToFill;
import org.ballast.planning.application.AllocationToFind.LineToRaise;
import org.ballast.planning.domain.HeldClass;
import org.ballast.planning.domain.HeldLine;
import org.ballast.planning.domain.Objective;
import org.ballast.planning.domain.PlanStart;
import org.jspecify.annotations.Nullable;

/** The fields of a plan by their names in an address, and what they say where nobody said anything. */
public final class PlanFields {

    /** Of each class, with its key behind a dot: {@code return.BTC}. */
    public static final List<String> OF_CLASS = List.of("return", "weight", "liquid", "min", "max");

    /** How the fields of what is expected begin. */
    public static final String RETURN = "return.";

    /** Of each line of funding, with its key behind a dot: {@code cost.2500}. */
    public static final List<String> OF_LINE = List.of("cost", "least", "most");

    /** What is made as large as possible. */
    public static final String OBJECTIVE = "objective";

    /** Of the whole. */
    public static final List<String> OF_ALL =
            List.of("capitalRatio", "group2Limit", "liquidityShare", "concentration", "leverage", "turnover");

    static final List<String> IN_REQUEST = List.of("expectedReturn", "riskWeight", "liquidity", "min", "max");
    static final List<String> OF_LINE_IN_REQUEST = List.of("cost", "min", "max");

    private PlanFields() {}

    /** All of them. */
    public static Map<String, String> of(PlanStart start, UnaryOperator<@Nullable String> address) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (HeldClass held : start.classes()) {
            for (String field : OF_CLASS) {
                String name = field + "." + held.key();
                String said = address.apply(name);
                texts.put(name, said == null ? usual(held, field) : said.strip());
            }
        }
        for (HeldLine line : start.lines()) {
            for (String field : OF_LINE) {
                String name = field + "." + line.key();
                String said = address.apply(name);
                texts.put(name, said == null ? usual(line, field) : said.strip());
            }
        }
        for (String field : OF_ALL) {
            String said = address.apply(field);
            texts.put(field, said == null ? usual(start, field) : said.strip());
        }
        String said = address.apply(OBJECTIVE);
        texts.put(OBJECTIVE, said == null || said.isBlank() ? Objective.RETURN.name() : said.strip());
        return texts;
    }

    static AllocationToFind request(PlanStart start, Map<String, String> texts) {
        List<ClassToFill> classes = new ArrayList<>();
        for (HeldClass held : start.classes()) {
            UnaryOperator<String> text = field -> texts.getOrDefault(field + "." + held.key(), "");
            classes.add(new ClassToFill(
                    held.key(),
                    orZero(text.apply("return")),
                    orZero(text.apply("weight")),
                    orZero(text.apply("liquid")),
                    orNull(text.apply("min")),
                    orNull(text.apply("max")),
                    held.today().amount().toPlainString(),
                    start.limitedGroup().keys().contains(held.key())));
        }
        return new AllocationToFind(
                classes,
                start.equity().amount().toPlainString(),
                start.fixedLiabilities().amount().toPlainString(),
                texts.getOrDefault("capitalRatio", ""),
                orZero(texts.getOrDefault("liquidityShare", "")),
                orNull(texts.getOrDefault("concentration", "")),
                orNull(texts.getOrDefault("leverage", "")),
                orNull(texts.getOrDefault("turnover", "")),
                start.lines().stream().map(line -> line(line, texts)).toList(),
                orNull(texts.getOrDefault("group2Limit", "")),
                orNull(texts.getOrDefault(OBJECTIVE, "")));
    }

    private static LineToRaise line(HeldLine line, Map<String, String> texts) {
        UnaryOperator<String> text = field -> texts.getOrDefault(field + "." + line.key(), "");
        return new LineToRaise(
                line.key(),
                orZero(text.apply("cost")),
                orNull(text.apply("least")),
                orNull(text.apply("most")),
                line.today().amount().toPlainString());
    }

    /** The name that a field of the request has in the address. */
    public static String inAddress(PlanStart start, String ofRequest) {
        int end = ofRequest.indexOf(']');
        if (end < 0) {
            return ofRequest;
        }
        boolean ofClass = ofRequest.startsWith("classes[");
        int at = Integer.parseInt(ofRequest.substring(ofRequest.indexOf('[') + 1, end));
        int field = (ofClass ? IN_REQUEST : OF_LINE_IN_REQUEST).indexOf(ofRequest.substring(end + 2));
        if (field < 0) {
            return "";
        }
        return ofClass
                ? OF_CLASS.get(field) + "." + start.classes().get(at).key()
                : OF_LINE.get(field) + "." + start.lines().get(at).key();
    }

    // Nothing is raised or repaid unless somebody says so
    private static String usual(HeldLine line, String field) {
        return field.equals("cost") ? "0" : line.today().amount().toPlainString();
    }

    // What nobody buys stays; coins weigh what Basel gives Group 2b, other assets their amount, cash nothing
    private static String usual(HeldClass held, String field) {
        String today = held.today().amount().toPlainString();
        return switch (held.kind()) {
            case DIGITAL ->
                field.equals("weight") ? "12.5" : field.equals("liquid") || field.equals("return") ? "0" : "";
            case CASH -> field.equals("liquid") ? "1" : field.equals("weight") || field.equals("return") ? "0" : "";
            case OTHER ->
                switch (field) {
                    case "weight" -> "1";
                    case "min", "max" -> today;
                    default -> "0";
                };
        };
    }

    private static String usual(PlanStart start, String field) {
        return switch (field) {
            case "group2Limit" ->
                start.limitedGroup()
                        .most()
                        .map(most -> most.amount().toPlainString())
                        .orElse("");
            case "capitalRatio" -> "0.105";
            case "liquidityShare" -> "0";
            default -> "";
        };
    }

    private static String orZero(String text) {
        return text.isEmpty() ? "0" : text;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
