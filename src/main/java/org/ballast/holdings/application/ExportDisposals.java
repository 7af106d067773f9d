package org.ballast.holdings.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.ballast.access.application.CurrentUser;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.domain.DisposalFilter;
import org.ballast.holdings.domain.RecordedDisposal;
import org.ballast.holdings.persistence.RecordedDisposals;
import org.ballast.imports.application.CsvExport;

/** The disposals that a filter finds as CSV, in the order in which they were recorded: as many as the list counts. */
@ApplicationScoped
@Transactional
public class ExportDisposals {

    private static final int AT_ONCE = 1_000;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private RecordedDisposals disposals;

    public void write(ReportingEntity entity, DisposalFilter filter, Appendable out) {
        currentUser.requireSignedIn();
        CsvExport csv = new CsvExport(out)
                .row(
                        "reference",
                        "asset",
                        "disposed_at",
                        "quantity",
                        "proceeds",
                        "fee",
                        "currency",
                        "cost_method",
                        "status",
                        "carrying_amount_relieved",
                        "gain",
                        "journal_entry",
                        "lots");
        long after = 0;
        List<RecordedDisposal> some;
        do {
            some = disposals.page(entity.book().id(), filter, after, AT_ONCE);
            some.forEach(disposal -> write(disposal, csv));
            after = some.isEmpty() ? after : some.getLast().id();
        } while (some.size() == AT_ONCE);
    }

    private static void write(RecordedDisposal disposal, CsvExport csv) {
        csv.row(
                disposal.reference(),
                disposal.asset(),
                disposal.disposedAt(),
                disposal.quantity(),
                disposal.proceeds(),
                disposal.fee(),
                disposal.proceeds().currency(),
                disposal.costMethod(),
                disposal.status(),
                disposal.carryingAmountRelieved().orElse(null),
                disposal.gain().orElse(null),
                entry(disposal.entryId()),
                disposal.parts().stream()
                        .map(part -> part.lot() + ":" + part.quantity())
                        .collect(Collectors.joining(";")));
    }

    private static String entry(OptionalLong id) {
        return id.isPresent() ? Long.toString(id.getAsLong()) : "";
    }
}
