package org.ballast.statements.report;

import java.util.ArrayList;
import java.util.List;
import org.ballast.statements.domain.SignOff;

/**
 * A row of the sign-off block: a write-down, who prepared it and who approved it.
 *
 * @param section the heading that it stands under
 */
public record SignOffRow(
        Kind kind, String section, String table, String signed, String loss, String prepared, String approved) {

    /** How the row looks. */
    public enum Kind {
        SIGN_OFF_HEAD,
        SIGN_OFF
    }

    /** The block with its heads; nothing without a write-down. */
    static List<SignOffRow> of(List<SignOff> signOffs, Words words) {
        return of(signOffs, words, "signOff.signed", "signOff.loss");
    }

    /** The same under other heads: what was signed, and its amount. */
    static List<SignOffRow> of(List<SignOff> signOffs, Words words, String signed, String amount) {
        List<SignOffRow> rows = new ArrayList<>();
        if (!signOffs.isEmpty()) {
            rows.add(row(
                    Kind.SIGN_OFF_HEAD,
                    words,
                    words.text(signed),
                    words.text(amount),
                    words.text("signOff.prepared"),
                    words.text("signOff.approved")));
        }
        signOffs.forEach(signOff -> rows.add(row(
                Kind.SIGN_OFF,
                words,
                words.text(
                        "signOff.what",
                        signOff.asset(),
                        new DisclosureText(words).period(signOff.from(), signOff.to()),
                        signOff.entry()),
                Words.figure(signOff.amount()),
                words.text("signOff.who", signOff.preparedBy(), Words.minute(signOff.preparedAt())),
                words.text("signOff.who", signOff.approvedBy(), Words.minute(signOff.approvedAt())))));
        return rows;
    }

    private static SignOffRow row(
            Kind kind, Words words, String signed, String loss, String prepared, String approved) {
        return new SignOffRow(kind, words.text("signOff.title"), "S", signed, loss, prepared, approved);
    }
}
