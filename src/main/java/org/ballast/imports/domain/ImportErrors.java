package org.ballast.imports.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.Refusal.FieldError;
import org.ballast.refusals.RefusalCode;
import org.ballast.words.Said;
import org.ballast.words.Sentence;

/**
 * Everything that is wrong with one file: all errors are counted, the first 1,000 are kept. One error is enough for
 * nothing of the file to be taken.
 */
public final class ImportErrors {

    /** How many errors are shown; a file with more has one cause that shows in the first ones. */
    public static final int KEPT = 1_000;

    private final List<FieldError> kept = new ArrayList<>();
    private long count;

    /**
     * @param line line in the file, header = 1
     * @param field column
     * @param value what stands there, as it came, with what is not seen made visible
     * @param sentence what is wrong and what would be right
     */
    public void add(long line, String field, String value, Sentence sentence, Object... arguments) {
        add(line, field, value, sentence.with(arguments));
    }

    /** The same, said elsewhere. */
    public void add(long line, String field, String value, Said said) {
        count++;
        if (kept.size() < KEPT) {
            kept.add(new FieldError(line, field, shortened(Visible.text(value)), said));
        }
    }

    public boolean isEmpty() {
        return count == 0;
    }

    public long count() {
        return count;
    }

    /** The errors kept, by line. */
    public List<FieldError> first() {
        return kept.stream().sorted(Comparator.comparingLong(FieldError::line)).toList();
    }

    /**
     * Ends the import if anything is wrong.
     *
     * @throws Refusal INVALID_INPUT with the errors
     */
    public void refuseIfAny() {
        if (count > 0) {
            throw new Refusal(RefusalCode.INVALID_INPUT, ImportsSentence.FILE_WRONG.with(count), first(), count);
        }
    }

    private static String shortened(String value) {
        return value.length() <= 200 ? value : value.substring(0, 200) + "…";
    }
}
