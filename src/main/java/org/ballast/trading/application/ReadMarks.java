package org.ballast.trading.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.ballast.access.application.CurrentUser;
import org.ballast.trading.domain.Mark;
import org.ballast.trading.persistence.Marks;

/** What venues said instruments are worth. */
@ApplicationScoped
@Transactional
public class ReadMarks {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Marks marks;

    /** The last at or before an instant of each of some instruments that has one, by instrument. */
    public Map<String, Mark> newestAt(Collection<String> symbols, Instant at) {
        currentUser.requireSignedIn();
        return marks.newestAt(symbols, at);
    }

    /** The last at or before each of some instants of the instruments that are asked for at it, by instant and instrument. */
    public Map<Instant, Map<String, Mark>> newestAtEach(Map<Instant, ? extends Collection<String>> symbols) {
        currentUser.requireSignedIn();
        return marks.newestAtEach(symbols);
    }

    /** Those of an instrument before an instant, the newest first. */
    public List<Mark> before(String symbol, Instant before, int limit) {
        currentUser.requireSignedIn();
        return marks.before(symbol, before, limit);
    }
}
