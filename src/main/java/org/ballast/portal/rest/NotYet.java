package org.ballast.portal.rest;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ballast.portal.PortalSentence;
import org.ballast.words.Sentence;

/**
 * Calls that the interface promises and this release does not answer, with the way that there is today. A row only counts
 * while no resource answers its call.
 */
final class NotYet {

    /**
     * One row.
     *
     * @param today what there is instead
     */
    private record Call(String method, Pattern path, Sentence today) {}

    private static final List<Call> CALLS =
            List.of(call("POST", "entities/{}/movements/import", PortalSentence.NO_MOVEMENTS));

    private NotYet() {}

    /**
     * What there is today instead of a call; empty if the call was never promised.
     *
     * @param path below {@code /api/v1}
     */
    static Optional<Sentence> of(String method, String path) {
        String bare = path.replaceAll("^/+|/+$", "");
        return CALLS.stream()
                .filter(call -> call.method().equals(method)
                        && call.path().matcher(bare).matches())
                .map(Call::today)
                .findFirst();
    }

    private static Call call(String method, String path, Sentence today) {
        String pattern = String.join(
                "/",
                Arrays.stream(path.split("/", -1))
                        .map(part -> part.equals("{}") ? "[^/]+" : Pattern.quote(part))
                        .toList());
        return new Call(method, Pattern.compile(pattern), today);
    }
}
