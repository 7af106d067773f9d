package org.ballast.trading.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.entities.web.Books;
import org.ballast.entities.web.Given;
import org.ballast.pages.web.Requests;
import org.ballast.pages.web.Words;
import org.ballast.refusals.Refusal;
import org.ballast.trading.application.NewSnapshot;
import org.ballast.trading.application.ReadTradingAccounts;
import org.ballast.trading.application.RecordSnapshot;
import org.ballast.trading.domain.DatedSnapshot;
import org.ballast.trading.domain.TradingAccount;
import org.jspecify.annotations.Nullable;

/** What a venue says of an account at an instant, keyed in. */
@Named
@ViewScoped
public class SnapshotPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Pattern OF_A_ROW = Pattern.compile("(collateral|printed)\\[(\\d+)\\]\\.(\\w+)");

    @Inject
    private RecordSnapshot recordSnapshot;

    @Inject
    private ReadTradingAccounts accounts;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Books books;

    @Inject
    private Clock clock;

    private final Map<String, String> values = new HashMap<>();
    private final List<PledgeRow> pledges = new ArrayList<>(List.of(PledgeRow.empty()));
    private final List<PrintedRow> printed = new ArrayList<>(List.of(new PrintedRow()));
    private String account = "";
    private String at = "";
    private transient @Nullable TradingAccount known;

    /** Refuses an address that names no account of the entity; begins with the instant of now. */
    public void show() {
        account = getKnown().code();
        at = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    public TradingAccount getKnown() {
        if (known == null) {
            known = accounts.of(Given.entity(books.entity()), account);
        }
        return known;
    }

    public boolean isMayRecord() {
        return currentUser.has(Role.PREPARER);
    }

    public String record() {
        try {
            DatedSnapshot recorded = recordSnapshot.record(books.getCode(), account, Requests.trimmed(said()), "PAGE");
            Words.sayAfterRedirect("trading", "snapshot.recorded", recorded.at(), recorded.revision());
            return "/trading/tradingAccount.xhtml?faces-redirect=true&account=" + account + "&at=" + recorded.at();
        } catch (Refusal refusal) {
            if (refusal.errors().isEmpty()
                    || !refusal.errors().stream()
                            .allMatch(error -> OF_A_ROW.matcher(error.field()).matches())) {
                throw refusal;
            }
            refusal.errors().forEach(this::beside);
            return "";
        }
    }

    private NewSnapshot said() {
        Instant instant = AskedInstant.said(at.strip());
        return new NewSnapshot(
                instant,
                null,
                keyed("settledCash"),
                keyed("cashReservedForWithdrawal"),
                keyed("openOrderCash"),
                keyed("unrealisedFutures"),
                keyed("optionValueLong"),
                keyed("optionValueShort"),
                filled().stream().map(PledgeRow::said).toList(),
                keyed("initialMargin"),
                keyed("openOrderMargin"),
                keyed("maintenanceMargin"),
                filledFigures().stream().map(PrintedRow::said).toList(),
                keyed("reason"));
    }

    private String keyed(String field) {
        return values.getOrDefault(field, "");
    }

    private List<PledgeRow> filled() {
        return pledges.stream().filter(PledgeRow::isFilled).toList();
    }

    private List<PrintedRow> filledFigures() {
        return printed.stream().filter(PrintedRow::isFilled).toList();
    }

    /** An error stands beside the row that it is about: those that are asked about are the filled ones. */
    private void beside(Refusal.FieldError error) {
        Matcher named = OF_A_ROW.matcher(error.field());
        if (named.matches()) {
            int place = Integer.parseInt(named.group(2));
            boolean pledge = named.group(1).equals("collateral");
            int row = pledge
                    ? pledges.indexOf(filled().get(place))
                    : printed.indexOf(filledFigures().get(place));
            String message = error.message();
            FacesContext.getCurrentInstance()
                    .addMessage(
                            "snapshot:" + (pledge ? "pledges" : "figures") + ":" + row + ":" + named.group(3),
                            new FacesMessage(
                                    FacesMessage.SEVERITY_ERROR,
                                    message.substring(0, 1).toUpperCase(Locale.ENGLISH) + message.substring(1) + ".",
                                    null));
        }
    }

    public void addPledge() {
        pledges.add(PledgeRow.empty());
    }

    public void addFigure() {
        printed.add(new PrintedRow());
    }

    /** What is keyed in, by field. */
    public Map<String, String> getValues() {
        return values;
    }

    public List<PledgeRow> getPledges() {
        return pledges;
    }

    public List<PrintedRow> getFigures() {
        return printed;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(@Nullable String account) {
        this.account = Given.orEmpty(account);
    }

    public String getAt() {
        return at;
    }

    public void setAt(@Nullable String at) {
        this.at = Given.orEmpty(at);
    }
}
