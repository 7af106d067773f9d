package org.ballast.pages.web;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.ballast.amounts.AmountsSentence;
import org.ballast.amounts.DateText;
import org.ballast.amounts.PlainText;
import org.ballast.pages.application.Verbatim;
import org.ballast.pages.domain.Field;
import org.ballast.pages.domain.Fields;
import org.ballast.pages.domain.Fields.Read;
import org.ballast.pages.domain.PagesSentence;
import org.jspecify.annotations.Nullable;

/**
 * Requests as records, made alike of the fields of a page and of the body of a call: texts have no space around them, and
 * one that is empty did not come.
 */
public final class Requests {

    private Requests() {}

    /** The same request, its texts as they count. */
    public static <R extends Record> R trimmed(R request) {
        return made(request, component -> trimmed(component, value(component, request)));
    }

    /**
     * The request that a form of a page stands for.
     *
     * @param texts by field; those that are no field of the request are left aside
     * @throws org.ballast.refusals.Refusal INVALID_INPUT with every text that is no value of its field
     */
    public static <R extends Record> R of(Class<R> type, Map<String, String> texts) {
        Fields fields = new Fields();
        Map<String, Read<@Nullable Object>> values = new HashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Field field = new Field(component.getName(), texts.get(component.getName()));
            values.put(component.getName(), fields.read(() -> read(component, field)));
        }
        fields.requireAllRight();
        return made(
                type,
                component ->
                        Objects.requireNonNull(values.get(component.getName())).read());
    }

    /** Its texts by the columns of a file: {@code acquiredAt} is {@code acquired_at} there. What did not come is left out. */
    public static Map<String, String> columns(Record row) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (RecordComponent component : row.getClass().getRecordComponents()) {
            Object value = value(component, row);
            if (value != null) {
                texts.put(component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT), value.toString());
            }
        }
        return texts;
    }

    private static @Nullable Object read(RecordComponent component, Field field) {
        if (field.orEmpty().isEmpty()) {
            return null;
        }
        Class<?> type = component.getType();
        if (type == LocalDate.class) {
            return field.day();
        }
        if (type == Instant.class) {
            return field.parsed(DateText::instant, AmountsSentence.NOT_AN_INSTANT.with());
        }
        if (type == Boolean.class) {
            return Boolean.valueOf(field.orEmpty());
        }
        return type == Integer.class
                ? field.parsed(Integer::valueOf, PagesSentence.NOT_A_WHOLE_NUMBER.with())
                : component.isAnnotationPresent(Verbatim.class) ? field.value() : field.orEmpty();
    }

    private static @Nullable Object trimmed(RecordComponent component, @Nullable Object value) {
        return switch (value) {
            case String text -> orNull(component.isAnnotationPresent(Verbatim.class) ? text : PlainText.kept(text));
            case Record within -> trimmed(within);
            case List<?> items ->
                Arrays.asList(
                        items.stream().map(each -> trimmed(component, each)).toArray());
            case null -> null;
            default -> value;
        };
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    @SuppressWarnings("unchecked")
    private static <R extends Record> R made(R like, Function<RecordComponent, @Nullable Object> values) {
        return made((Class<R>) like.getClass(), values);
    }

    private static <R extends Record> R made(Class<R> type, Function<RecordComponent, @Nullable Object> values) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types)
                    .newInstance(Arrays.stream(components).map(values).toArray());
        } catch (ReflectiveOperationException wrong) {
            throw new IllegalStateException(type + " cannot be made", wrong);
        }
    }

    private static @Nullable Object value(RecordComponent component, Record of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException wrong) {
            throw new IllegalStateException(component + " cannot be read", wrong);
        }
    }
}
