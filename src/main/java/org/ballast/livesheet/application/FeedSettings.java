package org.ballast.livesheet.application;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The feed of ticks that IT sets, none by itself. A wrong setting stops the start and is named. The host has to be on the list
 * of hosts too: whoever changes the address alone sends nothing anywhere else.
 */
@ApplicationScoped
public class FeedSettings {

    private static final Set<String> SCHEMES = Set.of("http", "https", "ws", "wss");
    private static final Set<String> BY_TLS = Set.of("https", "wss");
    private static final Set<String> OF_THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    @Inject
    @ConfigProperty(name = "ballast.feed.url")
    private Optional<String> url;

    @Inject
    @ConfigProperty(name = "ballast.feed.hosts")
    private Optional<String> hosts;

    @Inject
    @ConfigProperty(name = "ballast.feed.seconds")
    private Optional<String> seconds;

    @Inject
    @ConfigProperty(name = "ballast.feed.timeout")
    private Optional<String> timeout;

    @Inject
    @ConfigProperty(name = "ballast.feed.silence")
    private Optional<String> silence;

    @Inject
    @ConfigProperty(name = "ballast.feed.max.bytes")
    private Optional<String> mostBytes;

    @Inject
    @ConfigProperty(name = "ballast.feed.authorization")
    private Optional<String> authorization;

    @Inject
    @ConfigProperty(name = "ballast.feed.subscription")
    private Optional<String> subscription;

    private Optional<FeedTerms> terms = Optional.empty();

    @PostConstruct
    void read() {
        terms = text(url)
                .map(address -> terms(
                        address,
                        text(hosts).orElse(""),
                        text(authorization).orElse(""),
                        text(subscription).orElse("")));
    }

    /** Empty while no feed is set. */
    Optional<FeedTerms> terms() {
        return terms;
    }

    private FeedTerms terms(String address, String allowed, String authorizationOfFeed, String subscriptionOfFeed) {
        return new FeedTerms(
                address(address, allowed, authorizationOfFeed),
                Duration.ofSeconds(LiveSettings.whole("BALLAST_FEED_SECONDS", seconds, 1, 1, 3_600)),
                Duration.ofSeconds(LiveSettings.whole("BALLAST_FEED_TIMEOUT", timeout, 10, 1, 60)),
                Duration.ofSeconds(LiveSettings.whole("BALLAST_FEED_SILENCE", silence, 60, 1, 3_600)),
                LiveSettings.whole("BALLAST_FEED_MAX_BYTES", mostBytes, 1_048_576, 1_024, 16_777_216),
                authorizationOfFeed,
                subscriptionOfFeed);
    }

    /**
     * @throws IllegalStateException unless it is an address of a host that is allowed
     */
    static URI address(String written, String allowed, String authorization) {
        URI address = parsed(written);
        String host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
        if (!SCHEMES.contains(String.valueOf(address.getScheme()))
                || address.getHost() == null
                || address.getUserInfo() != null
                || address.getFragment() != null) {
            throw new IllegalStateException(
                    "BALLAST_FEED_URL is http, https, ws or wss, a host and a path, and not " + written + ".");
        }
        List<String> hosts = Pattern.compile(",")
                .splitAsStream(allowed.toLowerCase(Locale.ROOT))
                .map(String::strip)
                .toList();
        if (!hosts.contains(host)) {
            throw new IllegalStateException("BALLAST_FEED_HOSTS does not name " + host + " of BALLAST_FEED_URL.");
        }
        if (!authorization.isEmpty() && !BY_TLS.contains(address.getScheme()) && !OF_THIS_MACHINE.contains(host)) {
            throw new IllegalStateException(
                    "BALLAST_FEED_AUTHORIZATION is sent by https or wss alone, or to this machine.");
        }
        return address;
    }

    private static URI parsed(String written) {
        try {
            return new URI(written);
        } catch (URISyntaxException none) {
            throw new IllegalStateException("BALLAST_FEED_URL is no address: " + written + ".", none);
        }
    }

    private static Optional<String> text(Optional<String> value) {
        return value.map(String::strip).filter(text -> !text.isEmpty());
    }
}
