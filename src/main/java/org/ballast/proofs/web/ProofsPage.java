package org.ballast.proofs.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.entities.web.Books;
import org.ballast.entities.web.Given;
import org.ballast.liabilities.application.ReadLiabilities;
import org.ballast.liabilities.domain.LiabilitySnapshot;
import org.ballast.pages.domain.Field;
import org.ballast.pages.web.Cursor;
import org.ballast.pages.web.Figures;
import org.ballast.pages.web.Stretch;
import org.ballast.pages.web.Words;
import org.ballast.proofs.application.MakeProof;
import org.ballast.proofs.application.NewProof;
import org.ballast.proofs.application.ProofInBackground;
import org.ballast.proofs.application.ReadProofs;
import org.ballast.proofs.domain.BalanceProof;
import org.ballast.proofs.domain.ProofKind;
import org.jspecify.annotations.Nullable;

/** The proofs of an entity, and the form in which one is made. */
@Named
@RequestScoped
public class ProofsPage {

    private static final int ROWS = 50;
    private static final int SNAPSHOTS_OFFERED = 100;

    @Inject
    private ReadProofs readProofs;

    @Inject
    private MakeProof makeProof;

    @Inject
    private ProofInBackground background;

    @Inject
    private ReadLiabilities liabilities;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Books books;

    @Inject
    private HttpServletRequest request;

    private @Nullable Stretch<BalanceProof> rows;
    private @Nullable List<LiabilitySnapshot> snapshots;
    private final Map<String, String> values = new HashMap<>();

    /** Reads what the page shows, so that what is wrong in the address is said as it opens. */
    public void open() {
        getRows();
    }

    /** The newest first, a stretch at a time. */
    public Stretch<BalanceProof> getRows() {
        if (rows == null) {
            rows = Stretch.of(
                    request.getParameter("after"),
                    request.getParameter("before"),
                    ROWS,
                    (cursor, backward, limit) -> books.isOne()
                            ? readProofs.beyond(books.getCode(), Cursor.key(cursor), backward, limit)
                            : List.of(),
                    proof -> Cursor.of(proof.id()));
        }
        return rows;
    }

    /** This list from another place on; {@code side} is {@code after} or {@code before}. */
    public String place(String side, String cursor) {
        return "/balanceproofs/proofs.xhtml?" + side + "=" + cursor;
    }

    /** Balances that a proof can be made over, the newest first. */
    public List<LiabilitySnapshot> getSnapshots() {
        if (snapshots == null) {
            snapshots = books.isOne()
                    ? liabilities.beyond(books.getCode(), OptionalLong.empty(), false, SNAPSHOTS_OFFERED)
                    : List.of();
        }
        return snapshots;
    }

    /** What customers are owed, in units of the asset. */
    public BigDecimal units(BalanceProof proof) {
        return new BigDecimal(proof.total(), proof.decimals());
    }

    public List<ProofKind> getKinds() {
        return Arrays.asList(ProofKind.values());
    }

    public boolean isMayMake() {
        return currentUser.has(Role.PREPARER) && books.isOne();
    }

    /** What is chosen, by field. */
    public Map<String, String> getValues() {
        return values;
    }

    /** Makes the proof and shows it; a large one is made while nobody waits. */
    public String make() {
        long chosen = Cursor.number(new Field("snapshot", values.get("snapshot")).required(), 0);
        String entity = Given.entity(books.entity()).code();
        LiabilitySnapshot snapshot = liabilities.find(entity, chosen);
        String kind = Objects.requireNonNullElse(values.get("kind"), ProofKind.MERKLE_SUM.name());
        NewProof wanted = new NewProof(snapshot.asset(), snapshot.at(), kind);
        if (background.beginIfLarge(entity, wanted).isPresent()) {
            Words.sayAfterRedirect("proofs", "make.left", snapshot.asset());
            return "/balanceproofs/proofs.xhtml?faces-redirect=true";
        }
        BalanceProof made = makeProof.make(entity, wanted);
        Words.sayAfterRedirect("proofs", "made", made.code());
        return "/balanceproofs/proof.xhtml?faces-redirect=true&proof=" + made.code();
    }

    /** How a form names balances. */
    public String name(LiabilitySnapshot snapshot) {
        return Cursor.of(snapshot.id());
    }

    /** How people tell balances apart: whose they are, and of when. */
    public String label(LiabilitySnapshot snapshot) {
        return snapshot.asset() + ", " + Figures.exactly(snapshot.at());
    }
}
