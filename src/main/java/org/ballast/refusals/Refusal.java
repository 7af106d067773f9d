package org.ballast.refusals;

import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import org.ballast.amounts.PlainText;
import org.ballast.words.Said;
import org.ballast.words.Sentence;

/**
 * A use case says no: nothing was changed, the transaction rolls back, and the user learns why. Pages show it as a
 * message, the API as {@code application/problem+json}.
 */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final Duration USUAL_WAIT = Duration.ofSeconds(5);

    /**
     * One wrong field.
     *
     * @param line line in the file, header = 1; 0 where there is no file
     * @param field the column or property
     * @param value what stood there, as it came
     * @param said what is wrong and what would be right
     */
    public record FieldError(long line, String field, String value, Said said) implements java.io.Serializable {

        /** What cannot be shown is replaced: the value goes onto pages and into answers. */
        public FieldError {
            field = PlainText.shown(field);
            value = PlainText.shown(value);
        }

        public FieldError(long line, String field, String value, Sentence sentence, Object... arguments) {
            this(line, field, value, sentence.with(arguments));
        }

        public String message() {
            return said.text();
        }
    }

    private final RefusalCode code;
    private final Said said;
    private final transient List<FieldError> errors;
    private final long errorCount;
    private final Duration wait;

    public Refusal(RefusalCode code, Sentence sentence, Object... arguments) {
        this(code, sentence.with(arguments));
    }

    public Refusal(RefusalCode code, Said said) {
        this(code, said, List.of(), 0);
    }

    /**
     * @param errors the first errors of the input, at most 1,000
     * @param errorCount how many there are in all
     */
    public Refusal(RefusalCode code, Said said, List<FieldError> errors, long errorCount) {
        super(said.text());
        this.code = code;
        this.said = said;
        this.errors = List.copyOf(errors);
        this.errorCount = errorCount;
        this.wait = USUAL_WAIT;
    }

    /**
     * A refusal that passes by itself.
     *
     * @param wait until when it makes sense to try again, rounded up to whole seconds
     */
    public Refusal(RefusalCode code, Said said, Duration wait) {
        super(said.text());
        this.code = code;
        this.said = said;
        this.errors = List.of();
        this.errorCount = 0;
        this.wait = Duration.ofSeconds(Math.max(1, wait.plusMillis(999).toSeconds()));
    }

    /**
     * INVALID_INPUT for one field that came in.
     *
     * @param sentence what is wrong, as it is told with the field and without
     */
    public static Refusal ofField(String field, String value, Sentence sentence, Object... arguments) {
        return ofField(RefusalCode.INVALID_INPUT, field, value, sentence, arguments);
    }

    /** The same with a code that says more. */
    public static Refusal ofField(
            RefusalCode code, String field, String value, Sentence sentence, Object... arguments) {
        FieldError error = new FieldError(0, field, value, sentence, arguments);
        return new Refusal(code, error.said(), List.of(error), 1);
    }

    public RefusalCode code() {
        return code;
    }

    /**
     * In how many seconds the same may be tried again, where waiting helps at all.
     *
     * @return the value for {@code Retry-After}, empty where the refusal stays as it is
     */
    public OptionalLong retryAfter() {
        return switch (code) {
            case BUSY, TOO_MANY_ATTEMPTS -> OptionalLong.of(wait.toSeconds());
            default -> OptionalLong.empty();
        };
    }

    /** What happened, by its key. */
    public Said said() {
        return said;
    }

    /** What happened, in a sentence for the user. */
    public String detail() {
        return String.valueOf(getMessage());
    }

    public List<FieldError> errors() {
        return errors == null ? List.of() : errors;
    }

    public long errorCount() {
        return errorCount;
    }
}
