package org.ballast.portal.rest;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ballast.pages.application.ChangesOf;
import org.ballast.pages.application.Lines;
import org.ballast.pages.application.NumberToo;
import org.ballast.portal.PortalSentence;
import org.ballast.words.Said;

/** What a piece of JSON may be, as the record says that it becomes. */
sealed interface JsonShape {

    /**
     * An object.
     *
     * @param fixed names that are known and cannot be sent here
     */
    record Fields(Map<String, JsonShape> known, Set<String> fixed) implements JsonShape {}

    /** A list. */
    record Items(JsonShape each) implements JsonShape {}

    /** One value. */
    record Value(Kind kind, Class<?> type, boolean lines) implements JsonShape {}

    /** Anything, which the call looks at by itself. */
    record Anything() implements JsonShape {}

    /** What one value is, in words. */
    enum Kind {
        TEXT(PortalSentence.TAKES_TEXT),
        DAY(PortalSentence.TAKES_A_DAY),
        INSTANT(PortalSentence.TAKES_AN_INSTANT),
        CONSTANT(PortalSentence.TAKES_A_CONSTANT),
        DECIMAL(PortalSentence.TAKES_A_DECIMAL),
        WHOLE(PortalSentence.TAKES_A_WHOLE_NUMBER),
        TRUTH(PortalSentence.TAKES_TRUE_OR_FALSE);

        private final PortalSentence sentence;

        Kind(PortalSentence sentence) {
            this.sentence = sentence;
        }

        /** What a field of the kind takes. */
        Said takes() {
            return sentence.with();
        }
    }

    static JsonShape of(Type type) {
        return of(type, false);
    }

    private static JsonShape of(Type type, boolean lines) {
        if (type instanceof ParameterizedType many
                && many.getRawType() instanceof Class<?> raw
                && Collection.class.isAssignableFrom(raw)) {
            return new Items(of(many.getActualTypeArguments()[0], lines));
        }
        if (!(type instanceof Class<?> plain)) {
            return new Anything();
        }
        if (plain.isArray()) {
            return new Items(of(plain.getComponentType(), lines));
        }
        return plain.isRecord() ? fields(plain) : value(plain, lines);
    }

    private static JsonShape fields(Class<?> type) {
        Map<String, JsonShape> known = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            known.put(component.getName(), of(component));
        }
        Set<String> fixed = new TreeSet<>();
        ChangesOf changes = type.getAnnotation(ChangesOf.class);
        if (changes != null) {
            Arrays.stream(changes.value().getRecordComponents())
                    .map(RecordComponent::getName)
                    .filter(name -> !known.containsKey(name))
                    .forEach(fixed::add);
        }
        return new Fields(known, fixed);
    }

    private static JsonShape of(RecordComponent component) {
        return component.isAnnotationPresent(NumberToo.class)
                ? new Value(Kind.DECIMAL, component.getType(), false)
                : of(component.getGenericType(), component.isAnnotationPresent(Lines.class));
    }

    private static JsonShape value(Class<?> type, boolean lines) {
        if (type == String.class) {
            return new Value(Kind.TEXT, type, lines);
        }
        if (type == LocalDate.class) {
            return new Value(Kind.DAY, type, false);
        }
        if (type == Instant.class) {
            return new Value(Kind.INSTANT, type, false);
        }
        if (type == BigDecimal.class) {
            return new Value(Kind.DECIMAL, type, false);
        }
        if (type == Boolean.class || type == boolean.class) {
            return new Value(Kind.TRUTH, type, false);
        }
        if (type == Integer.class || type == int.class || type == Long.class || type == long.class) {
            return new Value(Kind.WHOLE, type, false);
        }
        return type.isEnum() ? new Value(Kind.CONSTANT, type, false) : new Anything();
    }
}
