package org.ballast.holdings.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.assets.domain.Asset;
import org.ballast.assets.persistence.Assets;
import org.ballast.audit.application.AuditTrail;
import org.ballast.audit.domain.Sha256;
import org.ballast.entities.application.WrongField;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.entities.persistence.Wallets;
import org.ballast.holdings.domain.HoldingsSentence;
import org.ballast.holdings.domain.LoanForm;
import org.ballast.holdings.domain.LoanTerms;
import org.ballast.holdings.domain.LoansRecorded;
import org.ballast.holdings.domain.RecordedTerms;
import org.ballast.holdings.persistence.PledgedLoans;
import org.ballast.imports.application.CsvFile;
import org.ballast.imports.application.Upload;
import org.ballast.imports.domain.ImportErrors;
import org.ballast.journal.application.OpenPeriods;
import org.ballast.pages.application.RequestRules;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.jspecify.annotations.Nullable;

/** Records loans for which coins are pledged, by the day from which they stand so; the same said again is recorded once. */
@ApplicationScoped
@Transactional
public class RecordLoans {

    /** Characters of a reason. */
    public static final int LONGEST_REASON = 1_000;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private RequestRules rules;

    @Inject
    private Entities entities;

    @Inject
    private Wallets wallets;

    @Inject
    private Assets assets;

    @Inject
    private PledgedLoans loans;

    @Inject
    private OpenPeriods openPeriods;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Event<LoansRecorded> loansRecorded;

    @Inject
    private Clock clock;

    /**
     * What became of a file.
     *
     * @param recorded those that are new
     * @param known how many were there already
     */
    public record Recorded(List<LoanTerms> recorded, int known) {

        public Recorded {
            recorded = List.copyOf(recorded);
        }
    }

    /**
     * One loan; the one that is there where it says the same.
     *
     * @throws Refusal INVALID_INPUT naming each field that is wrong; PERIOD_LOCKED where the disclosures of a locked month would tell
     *     it; ALREADY_EXISTS where the day was recorded otherwise and no
     *     reason is given; FORBIDDEN, NOT_FOUND
     */
    public LoanTerms record(String entityCode, NewPledgedLoan told) {
        currentUser.require(Role.PREPARER);
        rules.checked(told);
        ReportingEntity entity = entities.byCode(entityCode);
        wallets.holdRecording(entity.id());
        LoanForm form = form(true);
        ImportErrors errors = new ImportErrors();
        Optional<LoanForm.Read> read = form.read(WrongField.row(row(told), errors));
        WrongField.refuseIfAny(errors);
        LoanTerms wanted = read.orElseThrow().terms();
        String reason = text(told.reason());
        Optional<LoanTerms> before = before(entity, wanted);
        if (before.filter(wanted::saysAs).isPresent()) {
            return before.get();
        }
        if (before.isPresent() && reason.isEmpty()) {
            throw Refusal.ofField(
                    RefusalCode.ALREADY_EXISTS,
                    form.column("valid_from"),
                    told.validFrom(),
                    HoldingsSentence.LOAN_DIFFERS,
                    wanted.reference(),
                    wanted.validFrom());
        }
        RecordedTerms next = next(wanted, before, reason);
        keep(entity, List.of(next));
        return next.terms();
    }

    /**
     * The loans of a file of {@link LoanForm#COLUMNS}: all of them or none.
     *
     * @param why days that were recorded before are recorded otherwise; empty where none may be
     * @throws Refusal INVALID_INPUT with every error by line and column; PERIOD_LOCKED as above; FORBIDDEN, NOT_FOUND
     */
    public Recorded record(String entityCode, Upload upload, String why) {
        currentUser.require(Role.PREPARER);
        ReportingEntity entity = entities.byCode(entityCode);
        wallets.holdRecording(entity.id());
        String reason = why.strip();
        if (reason.length() > LONGEST_REASON) {
            throw Refusal.ofField("reason", "", HoldingsSentence.LONG_REASON, LONGEST_REASON);
        }
        ImportErrors errors = new ImportErrors();
        LoanForm form = form(false);
        List<LoanForm.Read> read = new ArrayList<>();
        CsvFile.read(
                upload,
                errors,
                header -> LoanForm.COLUMNS,
                row -> form.read(row).ifPresent(read::add));
        errors.refuseIfAny();
        List<RecordedTerms> wanted = fresh(entity, read, reason, errors);
        errors.refuseIfAny();
        keep(entity, wanted);
        return new Recorded(wanted.stream().map(RecordedTerms::terms).toList(), read.size() - wanted.size());
    }

    private List<RecordedTerms> fresh(
            ReportingEntity entity, List<LoanForm.Read> read, String reason, ImportErrors errors) {
        List<RecordedTerms> fresh = new ArrayList<>();
        for (LoanForm.Read each : read) {
            LoanTerms terms = each.terms();
            Optional<LoanTerms> before = before(entity, terms);
            boolean known = before.filter(terms::saysAs).isPresent();
            if (!known && before.isPresent() && reason.isEmpty()) {
                errors.add(
                        each.line(),
                        "valid_from",
                        terms.validFrom().toString(),
                        HoldingsSentence.LOAN_DIFFERS,
                        terms.reference(),
                        terms.validFrom());
            } else if (!known) {
                fresh.add(next(terms, before, reason));
            }
        }
        return fresh;
    }

    private LoanForm form(boolean keyed) {
        return new LoanForm(assets.all().stream().collect(Collectors.toMap(Asset::symbol, Asset::decimals)), keyed);
    }

    private static Map<String, String> row(NewPledgedLoan told) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("reference", told.reference());
        row.put("lender", told.lender());
        row.put("currency", told.currency());
        row.put("owed", told.owed());
        row.put("asset", told.asset());
        row.put("pledged", told.pledged());
        row.put("callAt", told.callAt());
        row.put("restoreTo", text(told.restoreTo()));
        row.put("liquidateAt", text(told.liquidateAt()));
        row.put("dueOn", told.dueOn() == null ? "" : told.dueOn().toString());
        row.put("validFrom", told.validFrom());
        return row;
    }

    private static String text(@Nullable String told) {
        return Objects.requireNonNullElse(told, "").strip();
    }

    private Optional<LoanTerms> before(ReportingEntity entity, LoanTerms wanted) {
        return loans.latestOf(entity.id(), wanted.reference(), wanted.validFrom());
    }

    private RecordedTerms next(LoanTerms wanted, Optional<LoanTerms> before, String reason) {
        return new RecordedTerms(
                wanted.revised(before.map(known -> known.revision() + 1).orElse(1)),
                before.isPresent() ? reason : "",
                currentUser.name(),
                clock.instant());
    }

    private void keep(ReportingEntity entity, List<RecordedTerms> recorded) {
        openPeriods.requireUntold(
                entity, recorded.stream().map(each -> each.terms().validFrom()).toList());
        loans.add(entity.id(), recorded, assets.all().stream().collect(Collectors.toMap(Asset::symbol, Asset::id)));
        for (RecordedTerms each : recorded) {
            LoanTerms terms = each.terms();
            auditTrail.record(
                    "PLEDGED_LOAN_RECORDED",
                    "ENTITY",
                    entity.code(),
                    "",
                    Sha256.hex(terms.toString()),
                    terms.reference() + " " + terms.validFrom()
                            + (each.reason().isEmpty() ? "" : ": " + each.reason()));
        }
        if (!recorded.isEmpty()) {
            loansRecorded.fire(new LoansRecorded(entity.id()));
        }
    }
}
