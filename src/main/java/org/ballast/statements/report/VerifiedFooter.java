package org.ballast.statements.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.documents.domain.Printout;
import org.ballast.verification.domain.Verification;

/** The line of the foot that says how a statement was made, and when the books behind it were verified last. */
public final class VerifiedFooter {

    private static final String LINE = "made";

    private VerifiedFooter() {}

    /**
     * @param last empty where the books were never verified
     */
    public static Printout on(Printout statement, Optional<Verification> last) {
        List<Printout.Part> parts =
                statement.parts().stream().map(part -> on(part, last)).toList();
        return new Printout(
                statement.name(),
                statement.title(),
                statement.author(),
                statement.currency(),
                statement.madeAt(),
                statement.mark(),
                parts);
    }

    private static Printout.Part on(Printout.Part part, Optional<Verification> last) {
        String line = part.words().get(LINE);
        if (line == null) {
            return part;
        }
        Map<String, String> words = new HashMap<>(part.words());
        words.put(LINE, said(line, last));
        return new Printout.Part(part.report(), words, part.rows());
    }

    private static String said(String line, Optional<Verification> last) {
        Words words = new Words();
        return last.map(verification -> words.text(
                        verification.isWhole() ? "page.verified" : "page.notWhole",
                        line,
                        Words.minute(verification.begunAt()),
                        Long.toString(verification.trail().counter()),
                        verification.trail().shortHead()))
                .orElseGet(() -> words.text("page.notVerified", line));
    }
}
