package org.ballast.livesheet.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;

/**
 * Seals a minute of all books that had a tick lately and are not sealed yet: together, and each by itself where they could not
 * be sealed together, so that one that cannot be sealed stops no other. Of several servers one does; a book whose feed has ended
 * gets one more seal, which says so.
 */
@ApplicationScoped
public class SealMinute {

    private final SeldomWarning warning = new SeldomWarning(SealMinute.class);

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    @Inject
    private SealBooks sealBooks;

    /**
     * @param minute its first instant
     * @return how many books were sealed; 0 where another server did, or where no tick counts
     */
    public int seal(Instant minute) {
        currentUser.require(Role.SYSTEM);
        List<Long> books = sealBooks.unsealed(minute);
        if (books.isEmpty()) {
            return 0;
        }
        try {
            return sealBooks.seal(minute, Set.copyOf(books));
        } catch (RuntimeException failed) {
            if (books.size() == 1) {
                warn(books.getFirst(), failed);
                return 0;
            }
            return books.stream().mapToInt(book -> alone(minute, book)).sum();
        }
    }

    private int alone(Instant minute, long book) {
        try {
            return sealBooks.seal(minute, Set.of(book));
        } catch (RuntimeException failed) {
            warn(book, failed);
            return 0;
        }
    }

    private void warn(long book, RuntimeException failed) {
        warning.log("The live sheet of the book with the key " + book + " was not sealed", failed, clock.instant());
    }
}
