package org.ballast.entities.application;

import java.time.Month;
import java.util.Currency;
import java.util.regex.Pattern;
import org.ballast.entities.domain.EntitiesSentence;
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
            throw Refusal.ofField("code", code, EntitiesSentence.CODE_FORM);
        }
        return code;
    }

    static String name(String name) {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw Refusal.ofField("name", name, EntitiesSentence.NAME_LENGTH);
        }
        return name;
    }

    static String note(String note) {
        if (note.length() > LONGEST_NOTE) {
            throw new Field("note", note).wrong(EntitiesSentence.NOTE_TOO_LONG);
        }
        return note;
    }

    static Month month(Field field) {
        return field.parsed(text -> Month.of(Integer.parseInt(text)), EntitiesSentence.NOT_A_MONTH.with());
    }

    static Currency currency(Currency functional) {
        if (functional.getDefaultFractionDigits() < 0) {
            throw Refusal.ofField(
                    "functionalCurrency", functional.getCurrencyCode(), EntitiesSentence.NOT_A_CURRENCY_OF_BOOKS);
        }
        return functional;
    }
}
