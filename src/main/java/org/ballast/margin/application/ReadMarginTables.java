package org.ballast.margin.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ballast.access.application.CurrentUser;
import org.ballast.margin.domain.EnteredTable;
import org.ballast.margin.domain.VenueTable;
import org.ballast.margin.persistence.VenueTables;

/** Margin tables, for everyone who may read. */
@ApplicationScoped
@Transactional
public class ReadMarginTables {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private VenueTables tables;

    /**
     * All that were entered, by venue, the latest day and revision first.
     *
     * @param venue empty for all
     */
    public List<EnteredTable> all(Optional<String> venue) {
        currentUser.requireSignedIn();
        return tables.entered(venue);
    }

    /** Keys of those that count on a day. */
    public Set<Long> inForce(LocalDate day) {
        currentUser.requireSignedIn();
        return tables.inForce(day).values().stream().map(VenueTable::id).collect(Collectors.toSet());
    }
}
