package org.ballast.histories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.amounts.Money;
import org.ballast.approvals.application.DecideCase;
import org.ballast.approvals.application.OneApproval;
import org.ballast.approvals.application.Seen;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.CaseAction;
import org.ballast.corrections.application.RequestCorrection;
import org.ballast.corrections.domain.PostedThing;
import org.ballast.corrections.domain.ThingKind;
import org.ballast.entities.application.KeepEntities;
import org.ballast.entities.application.NewBook;
import org.ballast.entities.application.OpenBook;
import org.ballast.entities.domain.EntityType;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.application.DecidePolicy;
import org.ballast.holdings.application.ImportDisposals;
import org.ballast.holdings.application.ImportLots;
import org.ballast.holdings.application.UndoImport;
import org.ballast.holdings.application.WithdrawDisposal;
import org.ballast.holdings.application.WithdrawLot;
import org.ballast.imports.application.Upload;
import org.ballast.journal.application.ContributeCapital;
import org.ballast.measurement.domain.TestPeriod;
import org.ballast.pages.application.MeantBook;
import org.ballast.pages.web.Requests;
import org.ballast.prices.application.AddMarket;
import org.ballast.prices.application.ImportPrices;
import org.ballast.prices.application.NewMarket;
import org.ballast.refusals.Refusal;
import org.ballast.writedowns.application.DecideWriteDown;
import org.ballast.writedowns.application.RunImpairmentTest;

/** The use cases that histories call, each in the name of somebody whose role allows it. */
@ApplicationScoped
class HistoryDesk {

    private static final String WHY = "as the history wants it";

    @Inject
    private CurrentUser currentUser;

    @Inject
    private MeantBook meantBook;

    @Inject
    private KeepEntities keepEntities;

    @Inject
    private OneApproval oneApproval;

    @Inject
    private OpenBook openBook;

    @Inject
    private AddMarket addMarket;

    @Inject
    private DecidePolicy decidePolicy;

    @Inject
    private ImportPrices importPrices;

    @Inject
    private ContributeCapital contributeCapital;

    @Inject
    private ImportLots importLots;

    @Inject
    private ImportDisposals importDisposals;

    @Inject
    private UndoImport undoImport;

    @Inject
    private WithdrawLot withdrawLot;

    @Inject
    private WithdrawDisposal withdrawDisposal;

    @Inject
    private RunImpairmentTest runImpairmentTest;

    @Inject
    private DecideWriteDown decideWriteDown;

    @Inject
    private RequestCorrection requestCorrection;

    @Inject
    private DecideCase decideCase;

    /** A new company, and a market of the same name without prices. */
    ReportingEntity found(ReportingEntity wanted) {
        return as("admin", Role.ADMIN, () -> {
            addMarket.add(new NewMarket(wanted.code(), "Market " + wanted.code()));
            return oneApproval.at(keepEntities.create(wanted, EntityType.CORPORATE));
        });
    }

    ReportingEntity open(ReportingEntity entity, Map<String, String> book) {
        return as("admin", Role.ADMIN, () -> openBook.open(entity.code(), Requests.of(NewBook.class, book)));
    }

    void decide(ReportingEntity book, DecidePolicy.Decision decision) {
        through(book, "cfo", Role.CFO, () -> decidePolicy.decide(book.code(), decision));
    }

    void prices(ReportingEntity entity, String csv, Optional<String> correction) {
        as("preparer", Role.PREPARER, () -> importPrices.from(entity.code(), upload(csv), correction));
    }

    /** The key of the file. */
    long lots(ReportingEntity entity, String csv) {
        return as("preparer", Role.PREPARER, () -> importLots.from(entity.code(), upload(csv), true))
                .importId();
    }

    /** The key of the file. */
    long sales(ReportingEntity entity, String csv) {
        return as("preparer", Role.PREPARER, () -> importDisposals.from(entity.code(), upload(csv), true))
                .importId();
    }

    void undo(ReportingEntity entity, long file) {
        as("preparer", Role.PREPARER, () -> undoImport.undo(entity.code(), file, WHY));
    }

    void withdrawLot(ReportingEntity entity, String code) {
        as("preparer", Role.PREPARER, () -> {
            withdrawLot.withdraw(entity.code(), code, WHY);
            return code;
        });
    }

    void withdrawSale(ReportingEntity entity, String reference) {
        as("preparer", Role.PREPARER, () -> {
            withdrawDisposal.withdraw(entity.code(), reference, WHY);
            return reference;
        });
    }

    /** Asked by the preparer, decided by the CFO. */
    void correct(ReportingEntity entity, ThingKind kind, long id, Map<String, String> right) {
        ApprovalCase asked = as(
                "preparer",
                Role.PREPARER,
                () -> requestCorrection.request(entity.code(), new PostedThing(kind, id), WHY, true, right));
        try {
            as("cfo2", Role.CFO, () -> decideCase.approve(asked.id(), Seen.evidence(asked.evidenceHash()), ""));
        } catch (Refusal refused) {
            as("preparer", Role.PREPARER, () -> decideCase.withdraw(asked.id(), Seen.LATEST, WHY));
            throw refused;
        }
    }

    void measure(ReportingEntity book, TestPeriod period) {
        through(book, "preparer", Role.PREPARER, () -> runImpairmentTest.run(book.code(), period));
    }

    void step(HistoryRecords.Open proposal, CaseAction action) {
        long id = proposal.id();
        switch (action) {
            case SUBMIT -> as("preparer", Role.PREPARER, () -> decideWriteDown.submit(id, Seen.LATEST, ""));
            case WITHDRAW -> as("preparer", Role.PREPARER, () -> decideWriteDown.withdraw(id, Seen.LATEST, WHY));
            case REJECT -> as("controller", Role.CONTROLLER, () -> decideWriteDown.reject(id, Seen.LATEST, WHY));
            case RETURN -> as("controller", Role.CONTROLLER, () -> decideWriteDown.giveBack(id, Seen.LATEST, WHY));
            default ->
                as(
                        "controller",
                        Role.CONTROLLER,
                        () -> decideWriteDown.approve(id, Seen.evidence(proposal.evidenceHash()), ""));
        }
    }

    /** A posted write-down with all that rests on it, asked for and signed at once. */
    @Transactional
    public void reverse(ReportingEntity entity, long proposal) {
        ApprovalCase asked = as(
                "controller",
                Role.CONTROLLER,
                () -> requestCorrection.request(
                        entity.code(), new PostedThing(ThingKind.WRITE_DOWN, proposal), WHY, true, Map.of()));
        as("cfo2", Role.CFO, () -> decideCase.approve(asked.id(), Seen.evidence(asked.evidenceHash()), ""));
    }

    void contribute(ReportingEntity book, LocalDate day, Money amount, String reference) {
        through(
                book,
                "preparer",
                Role.PREPARER,
                () -> contributeCapital.contribute(book.code(), day, amount, reference));
    }

    /** As an address with {@code ?book=} does. */
    private <T> void through(ReportingEntity book, String user, Role role, Supplier<T> work) {
        meantBook.name(book.code(), book.book().inAddress());
        try {
            as(user, role, work);
        } finally {
            meantBook.name("", "");
        }
    }

    private <T> T as(String user, Role role, Supplier<T> work) {
        return currentUser.actingAs(user, role, work);
    }

    private static Upload upload(String csv) {
        return Upload.of(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), "history.csv");
    }
}
