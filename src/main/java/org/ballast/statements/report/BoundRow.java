package org.ballast.statements.report;

import java.util.ArrayList;
import java.util.List;
import org.ballast.statements.domain.BoundProof;

/**
 * A row of the block that binds a balance sheet to proofs.
 *
 * @param section the heading that it stands under
 * @param signed what is said
 */
public record BoundRow(Kind kind, String section, String signed) {

    /** How the row looks. */
    public enum Kind {
        BOUND_HEAD,
        BOUND
    }

    /** The block with its head; nothing without a proof. */
    static List<BoundRow> of(List<BoundProof> proofs, Words words) {
        List<BoundRow> rows = new ArrayList<>();
        String section = words.text("bound.title");
        if (!proofs.isEmpty()) {
            rows.add(new BoundRow(Kind.BOUND_HEAD, section, ""));
        }
        proofs.forEach(proof -> rows.add(new BoundRow(
                Kind.BOUND,
                section,
                words.text("bound.what", proof.asset(), proof.at().toString(), proof.code(), proof.rootHash()))));
        return rows;
    }
}
