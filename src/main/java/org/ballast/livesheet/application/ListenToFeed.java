package org.ballast.livesheet.application;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.ballast.livesheet.domain.TickCounts;
import org.jspecify.annotations.Nullable;

/**
 * Listens to the feed that IT set. What comes is taken as a batch of {@code POST /ticks} is; a message that is wrong is counted
 * and told in the log at most once a minute, and the feed goes on.
 */
@ApplicationScoped
public class ListenToFeed implements FeedListener {

    private static final System.Logger LOG = System.getLogger(ListenToFeed.class.getName());
    private static final Duration BETWEEN_COMPLAINTS = Duration.ofMinutes(1);
    private static final int LONGEST_SOURCE = 64;
    private static final int LONGEST_REASON = 300;

    private final AtomicLong refused = new AtomicLong();
    private volatile @Nullable Feed feed;
    private volatile boolean connected;
    private volatile int failures;
    private volatile Optional<Instant> heardAt = Optional.empty();
    private volatile String lastFailure = "";
    private volatile Instant complainedAt = Instant.EPOCH;

    @Inject
    private FeedSettings settings;

    @Inject
    private TakeTicks takeTicks;

    @Inject
    private Clock clock;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    private ManagedExecutorService executor;

    /** Is called once a second; without a feed it does nothing. */
    public void look() {
        settings.terms().ifPresent(terms -> feed(terms).look(clock.instant()));
    }

    public FeedState state() {
        return new FeedState(
                settings.terms().map(FeedTerms::toString).orElse(""),
                connected,
                heardAt,
                failures,
                refused.get(),
                lastFailure);
    }

    private synchronized Feed feed(FeedTerms terms) {
        Feed begun = feed;
        if (begun == null) {
            HttpClient http = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(terms.timeout())
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .executor(executor)
                    .build();
            begun = terms.isListenedTo()
                    ? new SocketFeed(terms, http, clock, this)
                    : new PolledFeed(terms, http, clock, this);
            feed = begun;
            LOG.log(Level.INFO, "Ticks come from {0}", terms);
        }
        return begun;
    }

    @Override
    public void message(String text) {
        try {
            TickCounts counts = takeTicks.take(source(), TickMessage.read(text));
            if (counts.taken() + counts.late() > 0) {
                heardAt = Optional.of(clock.instant());
            }
        } catch (RuntimeException wrong) {
            refused.incrementAndGet();
            complain("A message of the feed was not taken: " + wrong.getMessage());
        }
    }

    private String source() {
        String source = "feed "
                + settings.terms().map(terms -> terms.address().getHost()).orElse("");
        return source.length() > LONGEST_SOURCE ? source.substring(0, LONGEST_SOURCE) : source;
    }

    @Override
    public void connected() {
        connected = true;
        failures = 0;
    }

    @Override
    public void failed(int inARow, String why) {
        connected = false;
        failures = inARow;
        complain("The feed failed for the " + inARow + ". time: " + why);
    }

    private void complain(String what) {
        lastFailure = what.length() > LONGEST_REASON ? what.substring(0, LONGEST_REASON) + "…" : what;
        Instant now = clock.instant();
        if (!now.isBefore(complainedAt.plus(BETWEEN_COMPLAINTS))) {
            complainedAt = now;
            LOG.log(Level.WARNING, lastFailure);
        }
    }

    @PreDestroy
    void close() {
        Feed open = feed;
        if (open != null) {
            open.close();
        }
    }
}
