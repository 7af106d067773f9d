package org.ballast.manualjournals.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.entities.application.ClosedBook;
import org.ballast.entities.application.WrongField;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.entities.persistence.Wallets;
import org.ballast.imports.application.CsvFile;
import org.ballast.imports.application.Upload;
import org.ballast.imports.domain.ImportErrors;
import org.ballast.imports.domain.ImportRow;
import org.ballast.manualjournals.application.RecordJournal.Known;
import org.ballast.manualjournals.application.RecordJournal.Revised;
import org.ballast.manualjournals.domain.BookTerms;
import org.ballast.manualjournals.domain.JournalFile;
import org.ballast.manualjournals.domain.JournalForm;
import org.ballast.manualjournals.domain.ManualJournal;
import org.ballast.manualjournals.domain.ManualjournalsSentence;
import org.ballast.pages.application.RequestRules;
import org.ballast.pages.domain.Field;
import org.ballast.pages.domain.Fields;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** Enters journals by hand: each becomes a case that others decide on, and is posted once it is approved. */
@ApplicationScoped
@Transactional
public class EnterJournal {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private RequestRules rules;

    @Inject
    private Entities entities;

    @Inject
    private Wallets wallets;

    @Inject
    private TermsOfBook termsOfBook;

    @Inject
    private RecordJournal recordJournal;

    /**
     * What became of a file.
     *
     * @param cases one for each journal, in the order of the file
     * @param made how many of them are new
     */
    public record Entered(List<ApprovalCase> cases, int made) {}

    /**
     * One journal. The same one again gives its case as it stands.
     *
     * @throws Refusal INVALID_INPUT naming each field that is wrong, those of lines by their number from 1;
     *     ALREADY_EXISTS where another journal that waits or is posted has the external id; FORBIDDEN, NOT_FOUND,
     *     PERIOD_LOCKED where the book is closed
     */
    public ApprovalCase enter(String entityCode, NewManualJournal told) {
        currentUser.require(Role.PREPARER);
        ReportingEntity owner = entities.byCode(entityCode);
        ClosedBook.refuse(owner);
        holdMonths(owner);
        ManualJournal wanted = read(told, termsOfBook.of(owner));
        return switch (recordJournal.known(owner, List.of(wanted)).getFirst()) {
            case Known.Same same -> same.made();
            case Known.Free free ->
                recordJournal
                        .record(owner, List.of(new Revised(wanted, free.revision())))
                        .getFirst();
            case Known.Other other ->
                throw Refusal.ofField(
                        RefusalCode.ALREADY_EXISTS,
                        "externalId",
                        wanted.head().externalId(),
                        ManualjournalsSentence.ID_TAKEN,
                        other.made().id());
        };
    }

    /** Whoever locks a month holds the same: what is read of the months then still holds as the journal waits for its approver. */
    private void holdMonths(ReportingEntity owner) {
        wallets.holdRecording(owner.id());
    }

    private ManualJournal read(NewManualJournal told, BookTerms terms) {
        Fields fields = rules.of(told);
        if (told.externalId() == null
                || told.postedOn() == null
                || told.description() == null
                || told.lines() == null
                || fields.isWrong("purpose")) {
            fields.requireAllRight();
        }
        JournalForm form =
                new JournalForm(told.head(), terms, (field, said) -> fields.wrong(new Field(field, "").wrong(said)));
        ImportErrors errors = new ImportErrors();
        List<NewManualJournal.Line> lines =
                told.lines().stream().map(line -> Field.given("lines", line)).toList();
        for (int at = 0; at < lines.size(); at++) {
            form.rows().read(row(at + 1L, lines.get(at), errors));
        }
        ManualJournal journal = form.journal(errors);
        try {
            WrongField.refuseIfAny(errors);
        } catch (Refusal wrong) {
            fields.wrong(wrong);
        }
        fields.requireAllRight();
        return journal;
    }

    private static ImportRow row(long number, NewManualJournal.Line line, ImportErrors errors) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("account", Objects.requireNonNullElse(line.account(), ""));
        texts.put("debit", Objects.requireNonNullElse(line.debit(), ""));
        texts.put("credit", Objects.requireNonNullElse(line.credit(), ""));
        texts.put("currency", Objects.requireNonNullElse(line.currency(), ""));
        texts.put("memo", Objects.requireNonNullElse(line.memo(), ""));
        return new ImportRow(number, List.copyOf(texts.keySet()), texts.values().toArray(String[]::new), errors);
    }

    /**
     * The journals of a file of {@link JournalFile#COLUMNS}: all of them or none. Those that were entered before, as they
     * stand there, are counted and not entered again.
     *
     * @throws Refusal INVALID_INPUT with every error by line and column; FORBIDDEN, NOT_FOUND, PERIOD_LOCKED
     */
    public Entered enter(String entityCode, Upload upload) {
        currentUser.require(Role.PREPARER);
        ReportingEntity owner = entities.byCode(entityCode);
        ClosedBook.refuse(owner);
        holdMonths(owner);
        JournalFile file = new JournalFile(termsOfBook.of(owner));
        ImportErrors errors = new ImportErrors();
        CsvFile.read(upload, errors, header -> JournalFile.COLUMNS, file::read);
        List<JournalFile.Read> journals = file.journals(errors);
        errors.refuseIfAny();
        List<Known> known = recordJournal.known(
                owner, journals.stream().map(JournalFile.Read::journal).toList());
        for (int at = 0; at < journals.size(); at++) {
            refuseAnother(journals.get(at), known.get(at), errors);
        }
        errors.refuseIfAny();
        return record(owner, journals, known);
    }

    private static void refuseAnother(JournalFile.Read read, Known known, ImportErrors errors) {
        if (known instanceof Known.Other other) {
            errors.add(
                    read.line(),
                    "external_id",
                    read.journal().head().externalId(),
                    ManualjournalsSentence.ID_TAKEN,
                    other.made().id());
        }
    }

    private Entered record(ReportingEntity owner, List<JournalFile.Read> journals, List<Known> known) {
        List<Revised> fresh = new ArrayList<>();
        for (int at = 0; at < journals.size(); at++) {
            if (known.get(at) instanceof Known.Free free) {
                fresh.add(new Revised(journals.get(at).journal(), free.revision()));
            }
        }
        Iterator<ApprovalCase> made = recordJournal.record(owner, fresh).iterator();
        List<ApprovalCase> cases = known.stream()
                .map(each -> each instanceof Known.Same same ? same.made() : made.next())
                .toList();
        return new Entered(cases, fresh.size());
    }
}
