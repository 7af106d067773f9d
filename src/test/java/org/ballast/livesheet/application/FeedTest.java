package org.ballast.livesheet.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A feed against a server that replays ticks, fails, drops, says nothing and says too much. */
class FeedTest {

    private static final Instant TEN = Instant.parse("2025-02-10T10:00:00Z");
    private static final String TICKS =
            "[{\"market\":\"COINBASE\",\"asset\":\"BTC\",\"at\":\"2025-02-10T10:00:00Z\",\"price\":\"59950.50\"}]";

    private final ReplayServer server = new ReplayServer();
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final SetClock clock = new SetClock();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    @AfterEach
    void close() throws Exception {
        server.close();
        http.shutdownNow();
    }

    @Test
    void aPolledFeedIsAskedOnceAtATimeAndNotBeforeItIsTime() throws Exception {
        Feed feed = new PolledFeed(terms(server.http(), "Bearer secret", ""), http, clock, listener());
        server.then(TICKS, TICKS);

        feed.look(TEN);
        feed.look(TEN);
        assertThat(next()).isEqualTo("connected");
        assertThat(next()).isEqualTo(TICKS);
        feed.look(TEN.plusMillis(999));
        assertThat(server.requests()).hasSize(1);
        assertThat(server.requests().getFirst()).containsEntry("authorization", "Bearer secret");

        again(feed, TEN.plusSeconds(1));
        assertThat(next()).isEqualTo("connected");
        assertThat(next()).isEqualTo(TICKS);
        assertThat(TickMessage.read(TICKS).getFirst().price()).isEqualTo("59950.50");
    }

    @Test
    void aPolledFeedThatFailsIsAskedLaterAndLater() throws Exception {
        Feed feed = new PolledFeed(terms(server.http(), "", ""), http, clock, listener());
        server.then("status:500", "status:503", "status:302", "x".repeat(2_000), TICKS);

        feed.look(TEN);
        assertThat(next()).isEqualTo("failed 1 status 500");
        feed.look(TEN.plusMillis(900));
        again(feed, TEN.plusSeconds(1));
        assertThat(next()).startsWith("failed 2 ");
        again(feed, TEN.plusSeconds(3));
        assertThat(next()).as("no redirect is followed").isEqualTo("failed 3 status 302");
        again(feed, TEN.plusSeconds(7));
        assertThat(next()).startsWith("failed 4 ").contains("more than 1024 bytes");
        again(feed, TEN.plusSeconds(15));
        assertThat(next()).isEqualTo("connected");
        assertThat(next()).isEqualTo(TICKS);
        assertThat(server.requests()).hasSize(5);
    }

    @Test
    void aPolledFeedThatDoesNotAnswerIsGivenUp() throws Exception {
        Feed feed = new PolledFeed(terms(server.http(), "", ""), http, clock, listener());
        server.then("silence");

        feed.look(TEN);

        assertThat(next()).startsWith("failed 1 ").contains("imeout");
    }

    @Test
    void aSocketIsListenedToAndBegunAnewWhenItEnds() throws Exception {
        Feed feed = new SocketFeed(terms(server.socket(), "", "subscribe"), http, clock, listener());
        server.then(TICKS, TICKS);

        feed.look(TEN);
        assertThat(next()).isEqualTo("connected");
        assertThat(next()).isEqualTo(TICKS);
        assertThat(next()).isEqualTo(TICKS);
        server.then("close");
        assertThat(next()).isEqualTo("failed 1 closed by the other side with 1001");
        feed.look(TEN.plusMillis(999));
        assertThat(server.requests()).hasSize(1);
        server.then("x".repeat(2_000));
        again(feed, TEN.plusSeconds(1));
        assertThat(next()).isEqualTo("connected");
        assertThat(next()).startsWith("failed 2 ").contains("more than 1024 bytes");
        feed.close();
    }

    @Test
    void aSocketOverWhichNothingComesIsGivenUp() throws Exception {
        Feed feed = new SocketFeed(terms(server.socket(), "", ""), http, clock, listener());
        server.then("silence");

        feed.look(TEN);
        assertThat(next()).isEqualTo("connected");
        feed.look(TEN.plusSeconds(29));
        assertThat(heard).isEmpty();
        feed.look(TEN.plusSeconds(30));
        assertThat(next()).isEqualTo("failed 1 nothing came for 30 s");
    }

    @Test
    void whoIsNotThereIsTriedAgain() throws Exception {
        Feed feed = new SocketFeed(terms(URI.create("ws://localhost:1/x"), "", ""), http, clock, listener());

        feed.look(TEN);

        assertThat(next()).startsWith("failed 1 ");
        assertThat(BackOff.after(1)).isEqualTo(Duration.ofSeconds(1));
        assertThat(BackOff.after(5)).isEqualTo(Duration.ofSeconds(16));
        assertThat(BackOff.after(1_000)).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void onlyHostsThatAreAllowedAreAskedAndSecretsGoByTlsAlone() {
        assertThat(FeedSettings.address("wss://Feed.example.com/x", "other.org, feed.example.com", "s"))
                .hasHost("Feed.example.com");
        assertThat(FeedSettings.address("http://localhost:9/x", "localhost", "s"))
                .hasPort(9);
        assertThatThrownBy(() -> FeedSettings.address("https://elsewhere.com/x", "feed.example.com", ""))
                .hasMessageStartingWith("BALLAST_FEED_HOSTS");
        assertThatThrownBy(() -> FeedSettings.address("https://feed.example.com.evil.org/", "feed.example.com", ""))
                .hasMessageStartingWith("BALLAST_FEED_HOSTS");
        assertThatThrownBy(() -> FeedSettings.address("https://feed.example.com@evil.org/", "feed.example.com", ""))
                .hasMessageStartingWith("BALLAST_FEED_");
        assertThatThrownBy(() -> FeedSettings.address("file:///etc/passwd", "", ""))
                .hasMessageStartingWith("BALLAST_FEED_URL");
        assertThatThrownBy(() -> FeedSettings.address("ws://feed.example.com/", "feed.example.com", "Bearer x"))
                .hasMessageStartingWith("BALLAST_FEED_AUTHORIZATION");
        assertThatThrownBy(() -> FeedSettings.address("not an address", "", ""))
                .hasMessageStartingWith("BALLAST_FEED_URL");
    }

    @Test
    void aMessageThatIsNoTicksIsToldApart() {
        assertThat(TickMessage.read("{\"market\":\"M\",\"asset\":\"A\",\"at\":\"x\",\"price\":1.50}")
                        .getFirst()
                        .price())
                .isEqualTo("1.50");
        assertThat(TickMessage.read("[]")).isEmpty();
        for (String wrong : new String[] {"", "x", "[1]", "{\"price\":\"1\",\"volume\":\"2\"}", "[[]]", "\"x\""}) {
            assertThatThrownBy(() -> TickMessage.read(wrong)).as(wrong).isInstanceOf(IllegalArgumentException.class);
        }
    }

    /** The feed says itself when it has ended what it did: until then it begins nothing. */
    private void again(Feed feed, Instant at) throws InterruptedException {
        clock.now = at;
        int before = server.requests().size();
        while (server.requests().size() == before) {
            feed.look(at);
            Thread.onSpinWait();
        }
    }

    private String next() throws InterruptedException {
        String event = heard.poll(30, TimeUnit.SECONDS);
        assertThat(event).isNotNull();
        return event == null ? "" : event;
    }

    private FeedTerms terms(URI address, String authorization, String subscription) {
        return new FeedTerms(
                address,
                Duration.ofSeconds(1),
                Duration.ofSeconds(2),
                Duration.ofSeconds(30),
                1_024,
                authorization,
                subscription);
    }

    private FeedListener listener() {
        return new FeedListener() {
            @Override
            public void message(String text) {
                heard.add(text);
            }

            @Override
            public void connected() {
                heard.add("connected");
            }

            @Override
            public void failed(int failures, String why) {
                heard.add("failed " + failures + " " + why);
            }
        };
    }

    /** A clock that a test sets. */
    private static final class SetClock extends Clock {

        private volatile Instant now = TEN;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
