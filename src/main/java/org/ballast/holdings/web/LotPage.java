package org.ballast.holdings.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.amounts.UnitsColumn;
import org.ballast.entities.web.Books;
import org.ballast.entities.web.Given;
import org.ballast.holdings.application.ReadHoldings;
import org.ballast.holdings.application.ReadMoves;
import org.ballast.holdings.application.ReadRecorded;
import org.ballast.holdings.application.WithdrawLot;
import org.ballast.holdings.domain.HeldLot;
import org.ballast.holdings.domain.LotBalance;
import org.ballast.holdings.domain.LotMove;
import org.ballast.holdings.domain.LotName;
import org.ballast.holdings.domain.LotPlace;
import org.ballast.holdings.domain.LotStep;
import org.ballast.holdings.domain.TranslatedFrom;
import org.ballast.pages.web.Words;
import org.jspecify.annotations.Nullable;

/** One lot with everything that happened to it. */
@Named
@ViewScoped
public class LotPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReadHoldings readHoldings;

    @Inject
    private ReadRecorded readRecorded;

    @Inject
    private ReadMoves readMoves;

    @Inject
    private WithdrawLot withdrawLot;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Books books;

    private long id;
    private String reason = "";
    private transient @Nullable HeldLot held;
    private transient @Nullable List<LotStep> steps;

    /** Reads the lot as the page opens, so that one which is not there is told before anything is drawn. */
    public void show() {
        held = readHoldings.lot(Given.entity(books.entity()), id);
    }

    public HeldLot getHeld() {
        if (held == null) {
            held = readHoldings.lot(Given.entity(books.entity()), id);
        }
        return held;
    }

    public List<LotStep> getSteps() {
        if (steps == null) {
            steps = readHoldings.history(Given.entity(books.entity()), getHeld());
        }
        return steps;
    }

    /** What was paid, where that is another currency than the book's; otherwise null. */
    public @Nullable TranslatedFrom getTranslatedFrom() {
        return readHoldings
                .translatedFrom(Given.entity(books.entity()), getHeld().lot())
                .orElse(null);
    }

    /** The column of units of its history, with what is left. */
    public UnitsColumn getUnits() {
        return UnitsColumn.of(Stream.concat(
                getSteps().stream().map(LotStep::quantityChange),
                Stream.of(getHeld().lot().quantity().units())));
    }

    /** Its history, with what is left after each step; of a pool, what its average was then. */
    public List<LotBalance> getBalances() {
        return LotBalance.after(getSteps(), getHeld().lot().originalCost().currency());
    }

    /** Whether it is the pool of its asset in the book. */
    public boolean isPool() {
        return getHeld().isPool();
    }

    /** The pool that its units are in; otherwise null. */
    public @Nullable LotName getInPool() {
        return getHeld().pool().orElse(null);
    }

    /** Transfers that moved units of it to other wallets. */
    public List<LotMove> getMoves() {
        return readMoves.of(Given.entity(books.entity()), id);
    }

    /** Units of it that lie elsewhere than where it came into. */
    public List<LotPlace> getElsewhere() {
        return readMoves.elsewhere(Given.entity(books.entity()), id);
    }

    /** Whether its history has changes of fair value. */
    public boolean isRevalued() {
        return getSteps().stream().anyMatch(step -> !step.change().valueChange().isZero());
    }

    /** Whether its history has impairment, or nothing that changed its value yet. */
    public boolean isImpaired() {
        return !isRevalued()
                || getSteps().stream()
                        .anyMatch(step -> !step.change().reduction().isZero());
    }

    /** Only a lot to which nothing happened yet can be withdrawn; of one in a pool the withdrawal itself finds that out. */
    public boolean isMayWithdraw() {
        boolean nothingHappened =
                getInPool() == null ? getSteps().size() == 1 : getSteps().isEmpty();
        return currentUser.has(Role.PREPARER)
                && nothingHappened
                && !isPool()
                && !getHeld().withdrawn();
    }

    /** Whether it may be corrected: by a case, with whatever rests on it. */
    public boolean isMayCorrect() {
        return (currentUser.has(Role.PREPARER) || currentUser.has(Role.CONTROLLER))
                && !isPool()
                && !getHeld().withdrawn();
    }

    /** The lot that was recorded in its place; otherwise null. */
    public @Nullable LotName getReplacement() {
        return readRecorded.replacementOf(Given.entity(books.entity()), id).orElse(null);
    }

    /** The wrong ones in whose place it was recorded. */
    public List<LotName> getReplaced() {
        return readRecorded.replacedBy(Given.entity(books.entity()), id);
    }

    public String withdraw() {
        String code = getHeld().lot().code();
        withdrawLot.withdraw(Given.entity(books.entity()).code(), code, reason);
        Words.sayAfterRedirect("holdings", "lot.withdrawn", code);
        return "/holdings/lot.xhtml?faces-redirect=true&includeViewParams=true";
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
