package org.ballast.portal.rest;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ballast.amounts.PlainText;
import org.ballast.pages.domain.PagesSentence;
import org.ballast.portal.PortalSentence;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.Refusal.FieldError;
import org.ballast.refusals.RefusalCode;
import org.ballast.words.Said;

/**
 * Reads a body once before anything is made of it, so that each wrong field is refused by its name: one that the call does
 * not know, one that cannot be changed, one that comes twice, a value of the wrong type, a text that no database keeps, a
 * number or a day without bounds.
 */
final class JsonCheck {

    private static final int DEEPEST = 100;

    private final JsonParser parser;
    private final List<FieldError> errors = new ArrayList<>();
    private RefusalCode code = RefusalCode.INVALID_INPUT;

    private JsonCheck(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * @throws Refusal UNKNOWN_FIELD, FIXED_FIELD or INVALID_INPUT with everything that is wrong
     * @throws jakarta.json.JsonException if it is no JSON
     */
    static void check(String body, JsonShape shape) {
        try (JsonParser parser = Json.createParser(new StringReader(body))) {
            JsonCheck check = new JsonCheck(parser);
            Event first = parser.next();
            if (first != (shape instanceof JsonShape.Items ? Event.START_ARRAY : Event.START_OBJECT)) {
                throw new JsonException("neither the object nor the list that is taken");
            }
            check.value(first, shape, "");
            while (parser.hasNext()) {
                parser.next();
            }
            check.refuseIfAny();
        }
    }

    private void refuseIfAny() {
        if (!errors.isEmpty()) {
            FieldError first = errors.getFirst();
            Said said = errors.size() == 1
                    ? PagesSentence.FIELD_WRONG.with(first.field(), first.said())
                    : PortalSentence.BODY_DOES_NOT_FIT.with();
            throw new Refusal(code, said, errors, errors.size());
        }
    }

    private void value(Event event, JsonShape shape, String path) {
        if (shape instanceof JsonShape.Fields fields && event == Event.START_OBJECT) {
            object(fields, path);
        } else if (shape instanceof JsonShape.Items items && event == Event.START_ARRAY) {
            list(items, path);
        } else if (shape instanceof JsonShape.Value value && isPlain(event)) {
            plain(event, value, path);
        } else {
            other(event, shape, path);
        }
    }

    private void object(JsonShape.Fields fields, String path) {
        Set<String> seen = new HashSet<>();
        while (parser.next() == Event.KEY_NAME) {
            String name = parser.getString();
            String field = path.isEmpty() ? name : path + "." + name;
            JsonShape shape = fields.known().get(name);
            Event event = parser.next();
            if (!seen.add(name)) {
                wrong(field, PortalSentence.TWICE.with());
                pass(event);
            } else if (shape != null) {
                value(event, shape, field);
            } else {
                unknown(fields, name, field);
                pass(event);
            }
        }
    }

    private void unknown(JsonShape.Fields fields, String name, String field) {
        if (fields.fixed().contains(name)) {
            code = code == RefusalCode.UNKNOWN_FIELD ? code : RefusalCode.FIXED_FIELD;
            wrong(field, PortalSentence.FIXED.with(fields.known().keySet()));
        } else {
            code = RefusalCode.UNKNOWN_FIELD;
            wrong(field, PortalSentence.NOT_OF_THIS_CALL.with(fields.known().keySet()));
        }
    }

    private void list(JsonShape.Items items, String path) {
        Event event = parser.next();
        for (int i = 0; event != Event.END_ARRAY; i++) {
            element(event, items.each(), path + "[" + i + "]");
            event = parser.next();
        }
    }

    /** A field that is null is one that did not come; in a list null is nothing that could be left out. */
    private void element(Event event, JsonShape shape, String path) {
        if (event == Event.VALUE_NULL) {
            takes(shape, path);
        } else {
            value(event, shape, path);
        }
    }

    private void takes(JsonShape shape, String path) {
        switch (shape) {
            case JsonShape.Fields fields -> wrong(path, PortalSentence.TAKES_AN_OBJECT.with());
            case JsonShape.Items items -> wrong(path, PortalSentence.TAKES_A_LIST.with());
            case JsonShape.Value value -> wrong(path, value.kind().takes());
            case JsonShape.Anything anything -> {}
        }
    }

    private void plain(Event event, JsonShape.Value shape, String path) {
        String text = event == Event.VALUE_STRING || event == Event.VALUE_NUMBER ? parser.getString() : "";
        JsonValue.fault(shape, event, text)
                .ifPresent(fault -> errors.add(new FieldError(0, path, shortened(text), fault)));
    }

    private void other(Event event, JsonShape shape, String path) {
        if (event != Event.VALUE_NULL) {
            takes(shape, path);
        }
        pass(event);
    }

    private void wrong(String field, Said said) {
        errors.add(new FieldError(0, shortened(field), "", said));
    }

    /** Goes on to the end of a value that is not looked at. */
    private void pass(Event event) {
        int open = depth(event);
        while (open > 0) {
            open += depth(parser.next());
            if (open > DEEPEST) {
                throw new JsonException("nested too deeply");
            }
        }
    }

    private static int depth(Event event) {
        return switch (event) {
            case START_OBJECT, START_ARRAY -> 1;
            case END_OBJECT, END_ARRAY -> -1;
            default -> 0;
        };
    }

    private static boolean isPlain(Event event) {
        return switch (event) {
            case VALUE_STRING, VALUE_NUMBER, VALUE_TRUE, VALUE_FALSE -> true;
            default -> false;
        };
    }

    private static String shortened(String text) {
        return text.length() <= 200 ? text : PlainText.shown(text.substring(0, 200)) + "…";
    }
}
