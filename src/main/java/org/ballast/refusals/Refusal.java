package org.ballast.refusals;

import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import org.ballast.amounts.PlainText;

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
     * @param message what is wrong and what would be right
     */
    public record FieldError(long line, String field, String value, String message) implements java.io.Serializable {

        /** What cannot be shown is replaced: the value goes onto pages and into answers. */
        public FieldError {
            field = PlainText.shown(field);
            value = PlainText.shown(value);
        }
    }

    private final RefusalCode code;
    private final transient List<FieldError> errors;
    private final long errorCount;
    private final Duration wait;

    public Refusal(RefusalCode code, String detail) {
        this(code, detail, List.of(), 0);
    }

    /**
     * @param errors the first errors of the input, at most 1,000
     * @param errorCount how many there are in all
     */
    public Refusal(RefusalCode code, String detail, List<FieldError> errors, long errorCount) {
        super(detail);
        this.code = code;
        this.errors = List.copyOf(errors);
        this.errorCount = errorCount;
        this.wait = USUAL_WAIT;
    }

    /**
     * A refusal that passes by itself.
     *
     * @param wait until when it makes sense to try again, rounded up to whole seconds
     */
    public Refusal(RefusalCode code, String detail, Duration wait) {
        super(detail);
        this.code = code;
        this.errors = List.of();
        this.errorCount = 0;
        this.wait = Duration.ofSeconds(Math.max(1, wait.plusMillis(999).toSeconds()));
    }

    /**
     * INVALID_INPUT for one field that came in.
     *
     * @param sentence what is wrong, as it is told with the field and without
     */
    public static Refusal ofField(String field, String value, String sentence) {
        return new Refusal(RefusalCode.INVALID_INPUT, sentence, List.of(new FieldError(0, field, value, sentence)), 1);
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
