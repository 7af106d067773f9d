package org.ballast.evidence.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.ballast.approvals.application.ReadCases;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.audit.application.CheckpointFile;
import org.ballast.audit.application.Checkpoints;
import org.ballast.audit.domain.Checkpoint;
import org.ballast.documents.domain.Document;
import org.ballast.documents.domain.DocumentFormat;
import org.ballast.evidence.domain.PackageZip;
import org.ballast.evidence.domain.PackagedScope;
import org.ballast.evidence.persistence.EntryTables;
import org.ballast.evidence.persistence.MeasurementTables;
import org.ballast.evidence.persistence.TrailTables;
import org.ballast.refusals.Refusal;
import org.ballast.statements.application.PrepareBalanceSheet;
import org.ballast.statements.application.PrepareChangesInEquity;
import org.ballast.statements.application.PrepareDisclosure;
import org.ballast.statements.application.PrepareIncomeStatement;
import org.ballast.statements.application.PrintStatement;
import org.ballast.statements.domain.Disclosure;

/** The books of a package: its statements, its entries, and what the trail says. */
@ApplicationScoped
class PackagedBooks {

    @Inject
    private PrepareBalanceSheet balanceSheet;

    @Inject
    private PrepareIncomeStatement incomeStatement;

    @Inject
    private PrepareChangesInEquity changesInEquity;

    @Inject
    @Any
    private Instance<PrepareDisclosure<?>> disclosures;

    @Inject
    private PrintStatement print;

    @Inject
    private EntryTables entryTables;

    @Inject
    private MeasurementTables measurementTables;

    @Inject
    private TrailTables trailTables;

    @Inject
    private ReadCases cases;

    @Inject
    private Checkpoints checkpoints;

    @Inject
    private CheckpointFile checkpointFile;

    /** Those of a period; a case has none. */
    void statements(PackageZip zip, PackagedScope scope, List<String> notes) throws IOException {
        if (scope.period().isEmpty()) {
            return;
        }
        String code = scope.entity().code();
        PackagedScope.Days days = scope.period().get();
        printed(zip, "balance-sheet", notes, () -> print.print(balanceSheet.asOf(code, days.to()), DocumentFormat.PDF));
        printed(
                zip,
                "income-statement",
                notes,
                () -> print.print(incomeStatement.between(code, days.from(), days.to()), DocumentFormat.PDF));
        printed(
                zip,
                "changes-in-equity",
                notes,
                () -> print.print(changesInEquity.between(code, days.from(), days.to()), DocumentFormat.PDF));
        List<? extends PrepareDisclosure<?>> ofFramework = disclosures.stream()
                .filter(each -> each.isFor(scope.entity().framework()))
                .sorted(Comparator.comparing(PrepareDisclosure::kind))
                .toList();
        for (PrepareDisclosure<?> disclosure : ofFramework) {
            printed(zip, disclosure.kind(), notes, () -> disclosed(disclosure, code, days));
        }
    }

    private static <D extends Record & Disclosure> Document disclosed(
            PrepareDisclosure<D> disclosure, String code, PackagedScope.Days days) {
        return disclosure.print(disclosure.between(code, days.from(), days.to()), DocumentFormat.PDF);
    }

    private static void printed(PackageZip zip, String name, List<String> notes, Supplier<Document> made)
            throws IOException {
        try {
            byte[] content = made.get().content();
            zip.add("statements/" + name + ".pdf", "Statement, as it is printed", to -> to.write(content));
        } catch (Refusal refused) {
            notes.add("There is no " + name + ": " + refused.detail());
        }
    }

    void entries(PackageZip zip, PackagedScope scope) throws IOException {
        entryTables.add(zip, scope);
    }

    /** The checkpoint that the chain leads to; empty where none was given out yet. */
    Optional<String> trail(PackageZip zip, PackagedScope scope) throws IOException {
        List<Long> events = trailTables.events(scope, subjects(scope));
        checkpoints.giveOut();
        Optional<Checkpoint> reached = events.isEmpty() ? Optional.empty() : after(events.getLast());
        trailTables.add(zip, events, reached.map(Checkpoint::counter).orElse(events.isEmpty() ? 0L : events.getLast()));
        if (reached.isPresent()) {
            byte[] line = (reached.get().line() + "\n").getBytes(StandardCharsets.US_ASCII);
            zip.add("trail/checkpoint.json", "The checkpoint that the chain leads to", to -> to.write(line));
        }
        return reached.map(Checkpoint::line);
    }

    private Optional<Checkpoint> after(long event) {
        return checkpointFile.lines().stream()
                .flatMap(line -> line.checkpoint().stream())
                .filter(checkpoint -> checkpoint.counter() >= event)
                .findFirst()
                .or(checkpoints::latest)
                .filter(checkpoint -> checkpoint.counter() >= event);
    }

    private Set<TrailTables.Subject> subjects(PackagedScope scope) {
        Set<TrailTables.Subject> subjects = new HashSet<>();
        for (ApprovalCase shown : cases.byIds(scope.cases())) {
            subjects.add(new TrailTables.Subject(cases.trailName(shown), Long.toString(shown.subjectId())));
            subjects.add(new TrailTables.Subject("CASE", Long.toString(shown.id())));
        }
        measurementTables
                .of(scope.cases())
                .forEach(measured -> subjects.add(new TrailTables.Subject("TEST_RUN", Long.toString(measured.run()))));
        return subjects;
    }
}
