package org.ballast.access.domain;

import java.util.List;
import org.ballast.amounts.PlainText;

/**
 * A use case says no: nothing was changed, the transaction rolls back, and the user learns why. Pages show it as a
 * message, the API as {@code application/problem+json}.
 */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

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
    }

    public RefusalCode code() {
        return code;
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
