package org.ballast.verification.domain;

import java.util.List;

/**
 * The first thing of a part that does not fit.
 *
 * @param part what was looked at: {@code TRAIL}, the kind of sealed rows, or one of the parts of {@link BooksPart}
 * @param reason how it does not fit, a constant for which there are words
 * @param arguments of the words, from {0} on
 */
public record Finding(String part, String reason, List<String> arguments) {

    public Finding {
        arguments = List.copyOf(arguments);
    }
}
