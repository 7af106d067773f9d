package org.ballast.livesheet.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.audit.application.AuditTrail;
import org.ballast.audit.domain.Sha256;
import org.ballast.entities.persistence.Entities;
import org.ballast.livesheet.domain.LiveSeal;
import org.ballast.livesheet.domain.LiveSheet;
import org.ballast.livesheet.persistence.LiveSeals;

/** Seals a minute of some books, in one transaction and under one event of the trail. */
@ApplicationScoped
@Transactional
class SealBooks {

    private static final Duration ONE_MORE = Duration.ofMinutes(1);

    private final Map<Long, Instant> nothingPriced = new ConcurrentHashMap<>();

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    @Inject
    private Entities entities;

    @Inject
    private PostedSheets postedSheets;

    @Inject
    private ReadLiveSheet readLiveSheet;

    @Inject
    private LiveSettings settings;

    @Inject
    private LiveSeals seals;

    @Inject
    private AuditTrail auditTrail;

    /** The books that had a tick lately and are not sealed yet; what holds nothing that has a price is asked once a minute. */
    public List<Long> unsealed(Instant minute) {
        currentUser.require(Role.SYSTEM);
        Instant since = minute.minus(settings.rules().downAfter()).minus(ONE_MORE);
        return seals.unsealed(minute, since).stream()
                .filter(book -> !minute.equals(nothingPriced.get(book)))
                .toList();
    }

    /**
     * @param wanted those of the books that are not sealed yet are
     * @return how many were sealed
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int seal(Instant minute, Collection<Long> wanted) {
        currentUser.require(Role.SYSTEM);
        seals.hold(minute);
        List<Long> books = unsealed(minute).stream().filter(wanted::contains).toList();
        Instant now = clock.instant();
        Map<Long, String> heads = seals.heads(books);
        Map<LiveSeal, String> sealed = new LinkedHashMap<>();
        for (long book : books) {
            LiveSheet sheet = readLiveSheet.at(postedSheets.of(entities.byBook(book)), now);
            if (sheet.inputs().prices().isEmpty()) {
                nothingPriced.put(book, minute);
            } else {
                sealed.put(
                        LiveSeal.of(minute, sheet, heads.getOrDefault(book, "")),
                        sheet.inputs().text());
            }
        }
        if (!sealed.isEmpty()) {
            seals.add(sealed);
            auditTrail.record("LIVE_SHEETS_SEALED", "LIVE_MINUTE", minute.toString(), "", hash(sealed), "");
        }
        return sealed.size();
    }

    private static String hash(Map<LiveSeal, String> sealed) {
        return Sha256.hex(sealed.keySet().stream().map(LiveSeal::hash).collect(Collectors.joining("\n")));
    }
}
