package org.ballast.portal.rest;

import jakarta.json.stream.JsonParser.Event;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ballast.amounts.DateText;
import org.ballast.amounts.DecimalText;
import org.ballast.amounts.PlainText;
import org.ballast.amounts.UnreadableText;
import org.ballast.pages.domain.PagesSentence;
import org.ballast.portal.rest.JsonShape.Kind;
import org.ballast.words.Said;

/** Whether one value of a body is what its field takes. */
final class JsonValue {

    private static final Pattern INT = Pattern.compile("-?\\d{1,10}");
    private static final Pattern LONG = Pattern.compile("-?\\d{1,19}");

    private JsonValue() {}

    /**
     * What is wrong with it, to go after the name of its field.
     *
     * @param event text, number, true or false
     * @param text as it stands there
     */
    static Optional<Said> fault(JsonShape.Value shape, Event event, String text) {
        Kind kind = shape.kind();
        if (kind == Kind.TRUTH) {
            boolean fits = event == Event.VALUE_TRUE || event == Event.VALUE_FALSE;
            return fits ? Optional.empty() : takes(kind);
        }
        if (kind == Kind.WHOLE) {
            return event == Event.VALUE_NUMBER && isWhole(shape.type(), text) ? Optional.empty() : takes(kind);
        }
        boolean number = kind == Kind.DECIMAL && event == Event.VALUE_NUMBER;
        return event == Event.VALUE_STRING || number ? faultOfText(shape, text) : takes(kind);
    }

    private static Optional<Said> takes(Kind kind) {
        return Optional.of(kind.takes());
    }

    private static boolean isWhole(Class<?> type, String text) {
        boolean small = type == int.class || type == Integer.class;
        try {
            return small
                    ? INT.matcher(text).matches()
                            && Integer.toString(Integer.parseInt(text)).equals(text)
                    : LONG.matcher(text).matches()
                            && Long.toString(Long.parseLong(text)).equals(text);
        } catch (NumberFormatException outOfBounds) {
            return false;
        }
    }

    private static Optional<Said> faultOfText(JsonShape.Value shape, String text) {
        try {
            switch (shape.kind()) {
                case DAY -> DateText.day(text);
                case INSTANT -> DateText.instant(text);
                case DECIMAL -> DecimalText.read(text);
                case CONSTANT -> constant(shape.type(), text);
                default -> {
                    return shape.lines() ? PlainText.faultOfLines(text) : PlainText.fault(PlainText.kept(text));
                }
            }
            return Optional.empty();
        } catch (UnreadableText unreadable) {
            return Optional.of(unreadable.said());
        }
    }

    private static void constant(Class<?> type, String text) {
        Object[] constants = type.getEnumConstants();
        if (Arrays.stream(constants).noneMatch(each -> ((Enum<?>) each).name().equals(text))) {
            throw new UnreadableText(PagesSentence.NONE_OF, List.of(constants));
        }
    }
}
