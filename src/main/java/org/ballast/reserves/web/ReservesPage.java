package org.ballast.reserves.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.assets.application.ReadAssets;
import org.ballast.assets.domain.Asset;
import org.ballast.entities.web.Books;
import org.ballast.entities.web.Given;
import org.ballast.pages.domain.Field;
import org.ballast.pages.web.Requests;
import org.ballast.pages.web.Words;
import org.ballast.reserves.application.AskNode;
import org.ballast.reserves.application.NameAddress;
import org.ballast.reserves.application.NewOwnershipSignature;
import org.ballast.reserves.application.NewReserveAddress;
import org.ballast.reserves.application.NodeQuestion;
import org.ballast.reserves.application.NodeSettings;
import org.ballast.reserves.application.ReadReserves;
import org.ballast.reserves.application.SignReserves;
import org.ballast.reserves.domain.Chain;
import org.ballast.reserves.domain.ReserveAddress;
import org.ballast.reserves.domain.ReserveForm;
import org.ballast.reserves.domain.ReserveSnapshot;
import org.ballast.reserves.domain.ReserveStatement;
import org.ballast.reserves.domain.ReservesSentence;
import org.jspecify.annotations.Nullable;

/** Reserves of the entity looked at: its snapshots, one of them, its addresses, and the forms that name, sign and ask. */
@Named
@RequestScoped
public class ReservesPage {

    private static final String BUNDLE = "reserves";

    @Inject
    private ReadReserves reserves;

    @Inject
    private NameAddress nameAddress;

    @Inject
    private SignReserves signReserves;

    @Inject
    private AskNode askNode;

    @Inject
    private NodeSettings nodes;

    @Inject
    private ReadAssets assets;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Books books;

    @Inject
    private HttpServletRequest request;

    private @Nullable List<ReserveSnapshot> taken;
    private @Nullable ReserveStatement shown;
    private boolean opened;
    private String message = "";
    private final Map<String, String> named = new HashMap<>();
    private final Map<String, String> signed = new HashMap<>();
    private final Map<String, String> asked = new HashMap<>();

    /** Reads what the address names before anything is drawn. */
    public void open() {
        getShown();
    }

    /** The snapshots, the newest first. */
    public List<ReserveSnapshot> getTaken() {
        if (taken == null) {
            taken = reserves.taken(code());
        }
        return taken;
    }

    /** The snapshot that the address names, or the newest; none while none is recorded. */
    public @Nullable ReserveStatement getShown() {
        if (!opened && books.entity() != null) {
            opened = true;
            String asset = Given.orEmpty(request.getParameter("asset"));
            String at = Given.orEmpty(request.getParameter("at"));
            if (!asset.isEmpty() && !at.isEmpty()) {
                shown = reserves.at(code(), asset, ReservesResource.instant(at)).orElse(null);
            } else if (!getTaken().isEmpty()) {
                ReserveSnapshot newest = getTaken().getFirst();
                shown = reserves.at(code(), newest.asset(), newest.at()).orElse(null);
            }
        }
        return shown;
    }

    /** Whether a snapshot is the one that is shown. */
    public boolean isOne(ReserveSnapshot each) {
        ReserveStatement now = getShown();
        return now != null && now.asset().equals(each.asset()) && now.at().equals(each.at());
    }

    public boolean isMayRecord() {
        return currentUser.has(Role.PREPARER);
    }

    public List<Asset> getAssets() {
        return assets.all();
    }

    public Chain[] getChains() {
        return Chain.values();
    }

    /** Chains whose node can be asked. */
    public List<Chain> getNodes() {
        return nodes.chains();
    }

    /** What is keyed in of an address, by field. */
    public Map<String, String> getNamed() {
        return named;
    }

    /** What is keyed in of a signature, by field. */
    public Map<String, String> getSigned() {
        return signed;
    }

    /** What is keyed in of a question, by field. */
    public Map<String, String> getAsked() {
        return asked;
    }

    /** What is to be signed, once it was asked for. */
    public String getMessage() {
        return message;
    }

    /** Names the address. */
    public String name() {
        ReserveAddress added = nameAddress.add(code(), Requests.of(NewReserveAddress.class, named));
        Words.sayAfterRedirect(BUNDLE, "address.named", added.asset());
        return "/reserves/reserves.xhtml?faces-redirect=true";
    }

    /** Shows what is to be signed; nothing is stored. */
    public void write() {
        message = reserves.message(
                        code(),
                        new Field("asset", signed.get("asset")).required(),
                        ReservesResource.instant(signed.get("at")),
                        new Field("rootHash", signed.get("rootHash")).required(),
                        new Field("blockHeight", signed.get("blockHeight"))
                                .parsed(ReserveForm::height, ReservesSentence.HEIGHT_FORM.with()))
                .text();
    }

    /** Takes the signature once it is checked. */
    public String sign() {
        NewOwnershipSignature told = Requests.of(NewOwnershipSignature.class, signed);
        signReserves.sign(code(), told);
        Words.sayAfterRedirect(BUNDLE, "signature.taken", told.asset());
        return at(told.asset(), told.at());
    }

    /** Asks the node. */
    public String ask() {
        NodeQuestion told = Requests.of(NodeQuestion.class, asked);
        long height = askNode.ask(code(), told);
        Words.sayAfterRedirect(BUNDLE, "node.asked", told.asset(), String.valueOf(height));
        return at(told.asset(), told.at());
    }

    private static String at(String asset, Instant at) {
        return "/reserves/reserves.xhtml?faces-redirect=true&asset=" + asset + "&at=" + at;
    }

    private String code() {
        return Given.entity(books.entity()).code();
    }
}
