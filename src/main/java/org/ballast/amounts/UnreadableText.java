package org.ballast.amounts;

/**
 * A text that stands for no number, day or name that the portal takes. Its message goes after the name of the field, as
 * {@code is not a date such as 2024-12-31}.
 */
public final class UnreadableText extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    public UnreadableText(String message) {
        super(message);
    }

    /** What is wrong, without the name of the field and without a full stop. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
