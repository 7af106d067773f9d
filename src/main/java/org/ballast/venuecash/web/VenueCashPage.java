package org.ballast.venuecash.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.amounts.Money;
import org.ballast.charts.domain.Chart;
import org.ballast.measurement.domain.TestPeriod;
import org.ballast.pages.web.Words;
import org.ballast.refusals.Refusal;
import org.ballast.venuecash.application.PostVenueCash;
import org.ballast.venuecash.application.ReadVenueCash;
import org.ballast.venuecash.domain.CashAgreement;
import org.ballast.venuecash.domain.CashPosting;
import org.jspecify.annotations.Nullable;

/** What the accounts of a company hold at their venues beside the ledger, and what is posted of it. */
@Named
@ViewScoped
public class VenueCashPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String BUNDLE = "venuecash";

    @Inject
    private ReadVenueCash readVenueCash;

    @Inject
    private PostVenueCash postVenueCash;

    @Inject
    private CurrentUser currentUser;

    private String entity = "";
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private String refusal = "";
    private transient ReadVenueCash.@Nullable Agreed agreed;

    /**
     * @param entityCode empty while there is no entity
     */
    public void show(String entityCode, LocalDate firstDay, LocalDate lastDay) {
        entity = entityCode;
        from = firstDay;
        to = lastDay;
    }

    public boolean isThere() {
        return !entity.isEmpty();
    }

    /** Null where something cannot be told in the currency of the book: {@link #getRefusal} says what. */
    public ReadVenueCash.@Nullable Agreed getAgreed() {
        if (agreed == null && refusal.isEmpty()) {
            try {
                agreed = readVenueCash.of(entity, asOf());
            } catch (Refusal untold) {
                refusal = untold.said().text();
            }
        }
        return agreed;
    }

    /** Each account at its venue and in the ledger; null where there is none, or something cannot be told. */
    public @Nullable Chart getChart() {
        ReadVenueCash.Agreed all = getAgreed();
        return all == null
                ? null
                : CashChart.of(
                        all.accounts(),
                        all.balance().currency().getCurrencyCode(),
                        (key, arguments) -> Words.in(BUNDLE, key, arguments));
    }

    public String getRefusal() {
        return refusal;
    }

    public List<CashPosting> getPostings() {
        return readVenueCash.postings(entity);
    }

    /** The lines of a difference in their order. */
    public List<Map.Entry<CashAgreement.Reason, Money>> reasons(CashAgreement account) {
        return List.copyOf(account.reasons().entrySet());
    }

    public boolean isMayPost() {
        return currentUser.has(Role.PREPARER) && isThere() && period().isPresent();
    }

    public String getPostLabel() {
        return period().map(each -> Words.in(BUNDLE, "post", entity, each.label()))
                .orElse("");
    }

    public String post() {
        TestPeriod period = period().orElseThrow();
        int waiting = postVenueCash.propose(entity, period).size();
        Words.sayAfterRedirect(BUNDLE, waiting == 0 ? "post.nothing" : "post.done", waiting);
        return "/trading/venueCash.xhtml?faces-redirect=true&entity=" + entity + "&from=" + period.from() + "&to="
                + period.lastDay();
    }

    private LocalDate asOf() {
        return to == null ? readVenueCash.today(entity) : to;
    }

    private Optional<TestPeriod> period() {
        LocalDate first = from;
        LocalDate last = to;
        return first == null || last == null || last.isBefore(first)
                ? Optional.empty()
                : Optional.of(TestPeriod.through(first, last));
    }
}
