package org.ballast.reserves.application;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ballast.reserves.domain.Chain;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The nodes that IT sets, none by itself. A wrong setting stops the start and is named. The host has to be on the list of hosts
 * too: whoever changes an address alone sends nothing anywhere else.
 */
@ApplicationScoped
public class NodeSettings {

    private static final Set<String> OF_THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    @Inject
    @ConfigProperty(name = "ballast.node.bitcoin.url")
    private Optional<String> bitcoin;

    @Inject
    @ConfigProperty(name = "ballast.node.bitcoin.authorization")
    private Optional<String> bitcoinAuthorization;

    @Inject
    @ConfigProperty(name = "ballast.node.ethereum.url")
    private Optional<String> ethereum;

    @Inject
    @ConfigProperty(name = "ballast.node.ethereum.authorization")
    private Optional<String> ethereumAuthorization;

    @Inject
    @ConfigProperty(name = "ballast.node.hosts")
    private Optional<String> hosts;

    private final Map<Chain, NodeTerms> nodes = new EnumMap<>(Chain.class);

    @PostConstruct
    void read() {
        String allowed = text(hosts).orElse("");
        text(bitcoin)
                .ifPresent(url -> nodes.put(
                        Chain.BITCOIN,
                        new NodeTerms(
                                address("BALLAST_NODE_BITCOIN_URL", url, allowed),
                                text(bitcoinAuthorization).orElse(""))));
        text(ethereum)
                .ifPresent(url -> nodes.put(
                        Chain.ETHEREUM,
                        new NodeTerms(
                                address("BALLAST_NODE_ETHEREUM_URL", url, allowed),
                                text(ethereumAuthorization).orElse(""))));
    }

    /** The node of a chain, where one is set. */
    Optional<NodeTerms> node(Chain chain) {
        return Optional.ofNullable(nodes.get(chain));
    }

    /** The chains that have one. */
    public List<Chain> chains() {
        return List.copyOf(nodes.keySet());
    }

    /**
     * @throws IllegalStateException unless it is an address by HTTPS of a host that is allowed, or one of this machine
     */
    static URI address(String setting, String written, String allowed) {
        URI address;
        try {
            address = new URI(written);
        } catch (URISyntaxException none) {
            throw new IllegalStateException(setting + " is no address.", none);
        }
        String host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
        boolean safe = "https".equals(address.getScheme())
                || ("http".equals(address.getScheme()) && OF_THIS_MACHINE.contains(host));
        if (!safe || address.getHost() == null || address.getUserInfo() != null || address.getFragment() != null) {
            throw new IllegalStateException(
                    setting + " is https, a host and a path; http for this machine alone; no name and password in it.");
        }
        List<String> hosts = Pattern.compile(",")
                .splitAsStream(allowed.toLowerCase(Locale.ROOT))
                .map(String::strip)
                .toList();
        if (!hosts.contains(host)) {
            throw new IllegalStateException("BALLAST_NODE_HOSTS does not name " + host + " of " + setting + ".");
        }
        return address;
    }

    private static Optional<String> text(Optional<String> value) {
        return value.map(String::strip).filter(text -> !text.isEmpty());
    }
}
