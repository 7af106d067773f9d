package org.ballast.proofs.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.entities.web.Books;
import org.ballast.entities.web.Given;
import org.ballast.liabilities.application.ReadLiabilities;
import org.ballast.pages.domain.Field;
import org.ballast.pages.web.Words;
import org.ballast.proofs.application.ProveAccount;
import org.ballast.proofs.application.ProveAccount.AccountProof;
import org.ballast.proofs.application.ProveAhead;
import org.ballast.proofs.application.PublishProof;
import org.ballast.proofs.application.PublishedProofs;
import org.ballast.proofs.application.ReadProofs;
import org.ballast.proofs.domain.BalanceProof;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.jspecify.annotations.Nullable;

/** One proof: its root, who made and who published it, and the way of a single account. */
@Named
@RequestScoped
public class ProofPage {

    @Inject
    private ReadProofs readProofs;

    @Inject
    private PublishedProofs publishedProofs;

    @Inject
    private PublishProof publishProof;

    @Inject
    private ProveAccount proveAccount;

    @Inject
    private ProveAhead proveAhead;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Books books;

    @Inject
    private HttpServletRequest request;

    private boolean hideTotal;
    private @Nullable BalanceProof shown;
    private @Nullable AccountProof found;

    /** Looks at the one that the address names before anything is drawn. */
    public void open() {
        getShown();
    }

    /** The one that the address names. */
    public BalanceProof getShown() {
        if (shown == null) {
            String code = new Field("proof", request.getParameter("proof")).orEmpty();
            shown = readProofs.of(Given.entity(books.entity()).code(), code);
        }
        return shown;
    }

    /** The proof that was published before it; null where there is none. */
    public @Nullable BalanceProof getPrevious() {
        return publishedProofs.before(getShown()).orElse(null);
    }

    /** A sum in units of the asset. */
    public BigDecimal units(BigInteger smallest) {
        return new BigDecimal(smallest, getShown().decimals());
    }

    /** For how many of its customers theirs are ready. */
    public int getReady() {
        return proveAhead.ready(getShown());
    }

    public boolean isMayPublish() {
        return currentUser.has(Role.CONTROLLER)
                && getShown().publication().isEmpty()
                && !getShown().madeBy().equals(currentUser.name());
    }

    /** Whether the certificate is to tell neither liabilities nor reserves. */
    public boolean isHideTotal() {
        return hideTotal;
    }

    public void setHideTotal(boolean hideTotal) {
        this.hideTotal = hideTotal;
    }

    public String publish() {
        BalanceProof published = publishProof.publish(
                Given.entity(books.entity()).code(), getShown().code(), hideTotal);
        Words.sayAfterRedirect("proofs", "published", published.code());
        return "/balanceproofs/proof.xhtml?faces-redirect=true&proof=" + published.code();
    }

    public boolean isAccountsShown() {
        return currentUser.roles().stream().anyMatch(ReadLiabilities.SEE_ACCOUNTS::contains);
    }

    /** The account that is looked for; empty where none is. */
    public String getAccount() {
        return new Field("account", request.getParameter("account")).orEmpty();
    }

    /** The way of the account that is looked for; null where it is not in the tree. */
    public @Nullable AccountProof getFound() {
        if (found == null && !getAccount().isEmpty() && isAccountsShown()) {
            try {
                found = proveAccount.asStaff(books.getCode(), getShown().code(), getAccount());
            } catch (Refusal refused) {
                if (refused.code() != RefusalCode.NOT_FOUND) {
                    throw refused;
                }
            }
        }
        return found;
    }

    /** Where the file of that account is. */
    public String getDownload() {
        return "/balanceproofs/account?entity=" + books.getCode() + "&proof="
                + getShown().code() + "&account="
                + URLEncoder.encode(Objects.requireNonNull(getAccount()), StandardCharsets.UTF_8);
    }
}
