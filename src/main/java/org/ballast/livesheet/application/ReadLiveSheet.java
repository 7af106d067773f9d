package org.ballast.livesheet.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ballast.access.application.CurrentUser;
import org.ballast.entities.persistence.Entities;
import org.ballast.livesheet.domain.LiveInputs;
import org.ballast.livesheet.domain.LiveSheet;
import org.ballast.livesheet.domain.PostedSheet;
import org.ballast.livesheet.domain.ProofMark;
import org.ballast.prices.domain.Tick;

/** The balance sheet at the prices of now, for everyone who may read. */
@ApplicationScoped
public class ReadLiveSheet {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    @Inject
    private Entities entities;

    @Inject
    private PostedSheets postedSheets;

    @Inject
    private TickBoard board;

    @Inject
    private LiveSettings settings;

    @Inject
    @Any
    private Instance<NewestProofs> proofs;

    /**
     * That of an entity and of the book that the address names.
     *
     * @throws org.ballast.refusals.Refusal NOT_FOUND
     */
    @Transactional
    public LiveSheet now(String entityCode) {
        currentUser.requireSignedIn();
        return at(postedSheets.of(entities.byCode(entityCode)), clock.instant());
    }

    /** That of a book as it was read last, at the ticks of now: it asks no database. Empty where the book was never read. */
    public Optional<LiveSheet> remembered(long bookId) {
        return postedSheets.remembered(bookId).map(posted -> at(posted, clock.instant()));
    }

    /** That of books that were read, at the newest ticks. */
    LiveSheet at(PostedSheet posted, Instant now) {
        SortedMap<String, Tick> prices = new TreeMap<>();
        posted.held()
                .forEach(held -> held.key()
                        .flatMap(board::newest)
                        .ifPresent(newest ->
                                prices.put(held.asset(), new Tick(held.asset(), newest.at(), newest.price()))));
        List<ProofMark> marks = proofs.stream()
                .flatMap(room -> room.remembered(posted.entity()).stream())
                .toList();
        return LiveSheet.of(
                new LiveInputs(posted, prices, now.truncatedTo(ChronoUnit.MILLIS), settings.rules(), marks));
    }
}
