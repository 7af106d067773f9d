package org.ballast.jobs.domain;

import java.util.List;

/**
 * What a job is asked to do, said so that any server can begin it anew.
 *
 * @param kind names the work, as {@code IMPORT}
 * @param entity code of the entity
 * @param subject what people call it: the name of a file, a period
 * @param input what else the work takes, in its own order; words without spaces
 * @param steps how many rows or lots it looks at
 */
public record JobOrder(String kind, String entity, String subject, List<String> input, int steps) {

    /** From so many steps on nobody has to wait. */
    public static final int LARGE = 5_000;

    public JobOrder {
        input = List.copyOf(input);
        if (input.stream().anyMatch(word -> word.isEmpty() || word.contains(" "))) {
            throw new IllegalArgumentException("not a word: " + input);
        }
    }
}
