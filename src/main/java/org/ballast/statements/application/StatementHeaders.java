package org.ballast.statements.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.journal.application.Ledger;
import org.ballast.statements.domain.Pending;
import org.ballast.statements.domain.StatementHeader;
import org.ballast.statements.persistence.PendingItems;
import org.ballast.writedowns.application.FindOpenTests;

/** Whose statement it is, whether it is a draft, and the entry that it was made up to. */
@ApplicationScoped
public class StatementHeaders {

    @Inject
    private Ledger ledger;

    @Inject
    private PendingItems pendingItems;

    @Inject
    private FindOpenTests openTests;

    public StatementHeader of(ReportingEntity entity, LocalDate asOf) {
        return new StatementHeader(
                entity.code(),
                entity.name(),
                entity.note(),
                entity.functionalCurrency(),
                asOf,
                pending(entity, asOf),
                ledger.position(entity.book().id(), asOf),
                zoneName(entity.cutOffZone()),
                Optional.of(entity.book()).filter(book -> !book.isPrimary()));
    }

    /** What the book awaits up to a day. */
    Pending pending(ReportingEntity entity, LocalDate asOf) {
        return pendingItems.upTo(entity.book().id(), entity.functionalCurrency(), asOf, openTests.upTo(entity, asOf));
    }

    /** Whether nothing was posted since the header was made. */
    public boolean isUpToDate(ReportingEntity entity, StatementHeader header) {
        return ledger.position(entity.book().id(), header.asOf()).equals(header.position());
    }

    /** As accountants write it: the offset zero has the name UTC. */
    static String zoneName(ZoneId zone) {
        return zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId();
    }
}
