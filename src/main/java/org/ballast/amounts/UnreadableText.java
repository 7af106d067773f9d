package org.ballast.amounts;

import org.ballast.words.Said;
import org.ballast.words.Sentence;

/**
 * A text that stands for no number, day or name that the portal takes. Its message goes after the name of the field, as
 * {@code is not a date such as 2024-12-31}.
 */
public final class UnreadableText extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final Said said;

    public UnreadableText(Sentence sentence, Object... arguments) {
        this(sentence.with(arguments));
    }

    public UnreadableText(Said said) {
        super(said.text());
        this.said = said;
    }

    /** What is wrong, without the name of the field and without a full stop. */
    public Said said() {
        return said;
    }
}
