package org.ballast.livesheet.web;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Caller;
import org.ballast.access.domain.Role;
import org.ballast.livesheet.application.LiveSettings;
import org.ballast.livesheet.application.ReadLiveAlerts;
import org.ballast.livesheet.application.ReadLiveSheet;
import org.ballast.livesheet.application.SeldomWarning;
import org.ballast.livesheet.application.TickBoard;
import org.ballast.livesheet.domain.LiveAlerts;
import org.ballast.livesheet.domain.LiveSheet;
import org.ballast.livesheet.domain.LivesheetSentence;
import org.ballast.pages.web.PromisedJson;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/**
 * Who is pushed to by this server. A sheet is computed and written once for all that look at the same book; without anybody
 * who looks nothing is computed.
 */
@ApplicationScoped
public class LiveViews {

    /** Then a reader comes again by itself, and is asked again who it is and what it may. */
    private static final Duration ONE_STREAM = Duration.ofMinutes(5);

    private static final int OF_ONE_USER = 20;

    private final Set<LiveView> open = ConcurrentHashMap.newKeySet();
    private final SeldomWarning warning = new SeldomWarning(LiveViews.class);

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    @Inject
    private LiveSettings settings;

    @Inject
    private ReadLiveSheet readLiveSheet;

    @Inject
    private ReadLiveAlerts readLiveAlerts;

    @Inject
    private TickBoard board;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    private ManagedExecutorService executor;

    /**
     * Whether one more may be opened by the user of now.
     *
     * @throws Refusal BUSY where this server, or the user, has as many as it may
     */
    void requireRoom() {
        if (open.size() >= settings.views()) {
            throw new Refusal(RefusalCode.BUSY, LivesheetSentence.MANY_VIEWS, settings.views());
        }
        String user = currentUser.name();
        if (open.stream().filter(view -> view.user().equals(user)).count() >= OF_ONE_USER) {
            throw new Refusal(RefusalCode.BUSY, LivesheetSentence.OWN_VIEWS, OF_ONE_USER);
        }
    }

    /** Opens one for the user of now; the first message comes with the next round. */
    void open(LiveSheet sheet, String session, LiveForm form, LiveReader reader) {
        open.add(new LiveView(
                currentUser.name(),
                session,
                sheet.posted().bookId(),
                form,
                reader,
                clock.instant().plus(ONE_STREAM)));
    }

    /** Ends those of a session that has ended. */
    void end(String session) {
        open.stream().filter(view -> view.isOf(session)).forEach(this::close);
    }

    /** The books that somebody looks at. */
    public Set<Long> watched() {
        return open.stream().map(LiveView::bookId).collect(Collectors.toSet());
    }

    /** Sends what is due, and ends what is over. It asks no database and waits for no reader. */
    public void push() {
        if (open.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        long version = board.version();
        open.stream().filter(view -> view.isOver(now)).forEach(this::close);
        Map<Long, List<LiveView>> due =
                open.stream().filter(view -> view.isDue(now, version)).collect(Collectors.groupingBy(LiveView::bookId));
        if (!due.isEmpty()) {
            var unused = currentUser.actingAs(Caller.PORTAL, Role.SYSTEM, () -> {
                due.forEach((book, views) -> pushed(book, views, now, version));
                return now;
            });
        }
    }

    /** What cannot be computed or written stops no other book. */
    private void pushed(long book, List<LiveView> views, Instant now, long version) {
        try {
            push(book, views, now, version);
        } catch (RuntimeException failed) {
            warning.log("The live sheet of the book with the key " + book + " was not pushed", failed, now);
        }
    }

    private void push(long book, List<LiveView> views, Instant now, long version) {
        Optional<LiveSheet> sheet = readLiveSheet.remembered(book);
        if (sheet.isEmpty()) {
            return;
        }
        Map<LiveForm, String> texts = new EnumMap<>(LiveForm.class);
        for (LiveView view : views) {
            view.send(texts.computeIfAbsent(view.form(), form -> text(sheet.get(), form)), now, version, executor);
        }
    }

    /** One message. */
    String text(LiveSheet sheet, LiveForm form) {
        LiveAlerts alerts = readLiveAlerts.remembered(sheet.posted().bookId());
        return switch (form) {
            case PROGRAM -> PromisedJson.form().toJson(LiveSheetJson.of(sheet, alerts));
            case PAGE ->
                PromisedJson.form()
                        .toJson(new HashMap<>(ShownSheet.of(sheet, alerts).texts()));
        };
    }

    private void close(LiveView view) {
        open.remove(view);
        view.close();
    }
}
