package org.ballast.documents.domain;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** Looks for letters in a printout that its fonts do not have: nothing is printed without them. */
public final class Letters {

    private final IntPredicate printable;

    /**
     * @param printable whether the fonts have a code point
     */
    public Letters(IntPredicate printable) {
        this.printable = printable;
    }

    /**
     * A letter that no font has.
     *
     * @param field name of the word or of the row's component that it stands in
     * @param text all of what stands there
     * @param codePoint the letter
     */
    public record Missing(String field, String text, int codePoint) {}

    /** The first letter that cannot be printed. */
    public Optional<Missing> missingIn(Printout printout) {
        return printout.parts().stream()
                .flatMap(part -> Stream.concat(
                        part.words().entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .map(word -> missing(word.getKey(), word.getValue())),
                        part.rows().stream().map(this::missingIn)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Missing> missingIn(Record row) {
        return RecordComponents.of(row.getClass()).stream()
                .map(component -> RecordComponents.value(row, component) instanceof String text
                        ? missing(component.getName(), text)
                        : Optional.<Missing>empty())
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Missing> missing(String field, String text) {
        OptionalInt letter = text.codePoints()
                .filter(codePoint -> !Character.isWhitespace(codePoint) && !printable.test(codePoint))
                .findFirst();
        return letter.isPresent() ? Optional.of(new Missing(field, text, letter.getAsInt())) : Optional.empty();
    }
}
