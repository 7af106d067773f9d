package org.ballast.journal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.audit.domain.Sha256;
import org.ballast.entities.application.WrongField;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.imports.application.CsvFile;
import org.ballast.imports.application.Upload;
import org.ballast.imports.domain.ImportErrors;
import org.ballast.imports.domain.ImportRow;
import org.ballast.journal.domain.JournalEntry;
import org.ballast.journal.domain.JournalLine;
import org.ballast.journal.domain.JournalSentence;
import org.ballast.journal.domain.OpeningForm;
import org.ballast.journal.domain.PostedEntry;
import org.ballast.journal.persistence.ChartOfAccounts;
import org.ballast.refusals.Refusal;

/** Brings in the balances with which a company begins: cash, capital, loans and whatever else stood in its former books. */
@ApplicationScoped
@Transactional
public class OpenBooks {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private ChartOfAccounts charts;

    @Inject
    private PostReferenced postReferenced;

    /**
     * One entry of all balances.
     *
     * @param reference what the balances are known by, once in the book
     * @param rows texts by {@code account}, {@code debit} and {@code credit}; errors count them from 1
     * @throws Refusal INVALID_INPUT with every error; DUPLICATE_POSTING if these balances are in the book, ALREADY_EXISTS if
     *     others have the reference; FORBIDDEN, NOT_FOUND, PERIOD_LOCKED
     */
    public PostedEntry open(String entityCode, LocalDate day, String reference, List<Map<String, String>> rows) {
        currentUser.require(Role.PREPARER);
        ReportingEntity owner = entities.byCode(entityCode);
        OpeningForm form = form(owner, day);
        ImportErrors errors = new ImportErrors();
        for (int at = 0; at < rows.size(); at++) {
            Map<String, String> row = rows.get(at);
            List<String> columns = List.copyOf(row.keySet());
            String[] texts = columns.stream().map(row::get).toArray(String[]::new);
            form.read(new ImportRow(at + 1L, columns, texts, errors));
        }
        List<JournalLine> lines = form.lines(errors);
        WrongField.refuseIfAny(errors);
        return postReferenced.post(entry(owner, day, reference, lines));
    }

    /**
     * The same from a file of {@link OpeningForm#COLUMNS}.
     *
     * @throws Refusal as above
     */
    public PostedEntry open(String entityCode, LocalDate day, String reference, Upload upload) {
        currentUser.require(Role.PREPARER);
        ReportingEntity owner = entities.byCode(entityCode);
        OpeningForm form = form(owner, day);
        ImportErrors errors = new ImportErrors();
        CsvFile.read(upload, errors, header -> OpeningForm.COLUMNS, form::read);
        List<JournalLine> lines = form.lines(errors);
        errors.refuseIfAny();
        return postReferenced.post(entry(owner, day, reference, lines));
    }

    private OpeningForm form(ReportingEntity owner, LocalDate day) {
        return new OpeningForm(charts.of(owner.book().id()), owner.functionalCurrency(), day);
    }

    private static JournalEntry entry(ReportingEntity owner, LocalDate day, String reference, List<JournalLine> lines) {
        String balances = lines.stream()
                .map(line -> line.account().name() + " " + line.debit() + " " + line.credit())
                .collect(Collectors.joining("\n"));
        return new JournalEntry(
                owner.book().id(),
                day,
                JournalEntry.Kind.OPENING,
                JournalSentence.ENTRY_OF_BALANCES
                        .with(ContributionRules.reference(reference))
                        .text(),
                "OPENING",
                reference,
                Sha256.hex(String.join(
                        "|", owner.code(), owner.book().code(), "OPENING", day.toString(), reference, balances)),
                lines);
    }
}
