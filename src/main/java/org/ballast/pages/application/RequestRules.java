package org.ballast.pages.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.ballast.pages.domain.Field;
import org.ballast.pages.domain.Fields;
import org.ballast.pages.domain.PagesSentence;
import org.ballast.refusals.Refusal;
import org.ballast.words.Sentence;

/**
 * Holds a request to the constraints that its fields are annotated with, and says in the portal's own words what is wrong.
 * The {@code message} of a constraint is the name of a sentence of the request's room, as {@code "NUMBER_FORM"}; its bound
 * stands in the sentence as {0}, of two the lower one. Without one a field is missing or has too many characters.
 */
@ApplicationScoped
public class RequestRules {

    private static final int LONGEST_SHOWN = 200;

    @Inject
    private Validator validator;

    /**
     * The fields of a request with what is wrong already, one fault a field in the order of the fields: what else is to be
     * said of them is read into the same, and refused with it.
     */
    public Fields of(Record request) {
        return of(request, validator);
    }

    static Fields of(Record request, Validator validator) {
        Fields fields = new Fields(names(request));
        validator.validate(request).stream()
                .sorted(Comparator.comparingInt((ConstraintViolation<Record> wrong) ->
                                names(request).indexOf(first(wrong)))
                        .thenComparingInt(RequestRules::row)
                        .thenComparingInt(RequestRules::placeInRow)
                        .thenComparing(wrong -> !isMissing(wrong)))
                .filter(wrong -> !fields.isWrong(path(wrong)))
                .forEach(wrong -> fields.wrong(refusal(wrong)));
        return fields;
    }

    /**
     * The request, if nothing is wrong with it.
     *
     * @throws Refusal INVALID_INPUT with every field that is wrong
     */
    public <R extends Record> R checked(R request) {
        of(request).requireAllRight();
        return request;
    }

    private static String path(ConstraintViolation<?> wrong) {
        return wrong.getPropertyPath().toString().replace(".<list element>", "");
    }

    private static List<String> names(Object request) {
        return Arrays.stream(request.getClass().getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    private static String first(ConstraintViolation<?> wrong) {
        return wrong.getPropertyPath().iterator().next().getName();
    }

    /** The place in a list of what is wrong, 0 where it stands in none. */
    private static int row(ConstraintViolation<?> wrong) {
        return StreamSupport.stream(wrong.getPropertyPath().spliterator(), false)
                .map(Path.Node::getIndex)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(0);
    }

    private static int placeInRow(ConstraintViolation<?> wrong) {
        String path = path(wrong);
        return names(wrong.getLeafBean()).indexOf(path.substring(path.lastIndexOf('.') + 1));
    }

    private static boolean isMissing(ConstraintViolation<?> wrong) {
        return wrong.getInvalidValue() == null || wrong.getInvalidValue().equals("");
    }

    private static Refusal refusal(ConstraintViolation<?> wrong) {
        String value = Objects.toString(wrong.getInvalidValue(), "");
        Field field = new Field(
                path(wrong), value.length() > LONGEST_SHOWN ? value.substring(0, LONGEST_SHOWN) + "…" : value);
        Annotation rule = wrong.getConstraintDescriptor().getAnnotation();
        return switch (rule) {
            case Reads reads -> saidBy(reads, new Field(field.name(), value));
            case OneOf oneOf ->
                isMissing(wrong)
                        ? field.wrong(PagesSentence.MISSING)
                        : field.wrong(
                                PagesSentence.NONE_OF, List.of(oneOf.value().getEnumConstants()));
            case NotNull given -> isUnsaid(wrong) ? field.wrong(PagesSentence.MISSING) : named(field, wrong);
            case Size size ->
                isUnsaid(wrong) || isTooLongOf(size, value)
                        ? field.wrong(PagesSentence.MORE_CHARACTERS, size.max())
                        : named(field, wrong);
            default -> named(field, wrong);
        };
    }

    private static Refusal saidBy(Reads reads, Field field) {
        try {
            throw new IllegalStateException(
                    "taken on second thoughts: " + reads.value().read(field));
        } catch (Refusal told) {
            return told;
        }
    }

    /** The sentence of a length with two bounds is about the lower one. */
    private static boolean isTooLongOf(Size size, String value) {
        return size.min() > 0 && value.length() > size.max();
    }

    private static boolean isUnsaid(ConstraintViolation<?> wrong) {
        return wrong.getMessageTemplate().startsWith("{");
    }

    /** A sentence that ends is told as it is; one that does not goes after the name of the field. */
    private static Refusal named(Field field, ConstraintViolation<?> wrong) {
        Sentence sentence = sentence(wrong.getRootBeanClass(), wrong.getMessageTemplate());
        String text = sentence.with().text();
        Object[] bound =
                text.contains("{0") ? bound(wrong.getConstraintDescriptor().getAttributes()) : new Object[0];
        return text.endsWith(".")
                ? Refusal.ofField(field.name(), field.orEmpty(), sentence, bound)
                : field.wrong(sentence, bound);
    }

    private static Object[] bound(Map<String, Object> attributes) {
        Stream<String> names = Integer.valueOf(0).equals(attributes.getOrDefault("min", 0))
                ? Stream.of("max", "value")
                : Stream.of("min");
        return names.map(attributes::get).filter(Objects::nonNull).toArray();
    }

    /** The constant of the room's sentences, as {@code JournalSentence.NUMBER_FORM} of a request in {@code journal}. */
    private static Sentence sentence(Class<?> request, String name) {
        String room = request.getPackageName().split("\\.", 4)[2];
        String type = "org.ballast." + room + ".domain." + room.substring(0, 1).toUpperCase(Locale.ROOT)
                + room.substring(1) + "Sentence";
        try {
            return (Sentence) Arrays.stream(Class.forName(type).getEnumConstants())
                    .filter(each -> ((Enum<?>) each).name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(type + " has no " + name));
        } catch (ClassNotFoundException none) {
            throw new IllegalStateException("no sentences in " + room, none);
        }
    }
}
