package org.ballast.entities.application;

import java.time.Month;
import java.util.Currency;
import java.util.regex.Pattern;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.pages.domain.Field;
import org.ballast.pages.domain.Fields;
import org.ballast.refusals.Refusal;

/** What an entity's own fields must be, one rule a field. */
final class EntityRules {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9._-]{0,31}");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NOTE = 1_000;

    private EntityRules() {}

    /**
     * @throws Refusal INVALID_INPUT with every field that is wrong
     */
    static void check(ReportingEntity wanted) {
        Fields fields = new Fields();
        fields.read(() -> code(wanted.code()));
        fields.read(() -> currency(wanted.functionalCurrency()));
        checkTexts(fields, wanted.name(), wanted.note());
        fields.requireAllRight();
    }

    /** The same for what of it can be changed. */
    static void checkTexts(String name, String note) {
        Fields fields = new Fields();
        checkTexts(fields, name, note);
        fields.requireAllRight();
    }

    private static void checkTexts(Fields fields, String name, String note) {
        fields.read(() -> name(name));
        fields.read(() -> note(note));
    }

    static String code(String code) {
        if (!CODE.matcher(code).matches()) {
            throw WrongField.refusal(
                    "code", code, "A code has 1 to 32 capital letters, digits, dots, dashes and underscores.");
        }
        return code;
    }

    static String name(String name) {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw WrongField.refusal("name", name, "A name has 1 to 200 characters.");
        }
        return name;
    }

    static String note(String note) {
        if (note.length() > LONGEST_NOTE) {
            throw new Field("note", note).wrong("has more than 1,000 characters");
        }
        return note;
    }

    static Month month(Field field) {
        return field.parsed(text -> Month.of(Integer.parseInt(text)), "is not the number of a month, 1 to 12");
    }

    static Currency currency(Currency functional) {
        if (functional.getDefaultFractionDigits() < 0) {
            throw WrongField.refusal(
                    "functionalCurrency",
                    functional.getCurrencyCode(),
                    "Books are kept in a currency that amounts are paid in, such as USD, JPY or KWD; this is none.");
        }
        return functional;
    }
}
