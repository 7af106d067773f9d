package org.ballast.prices.application;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.ballast.approvals.domain.CaseEvidence;
import org.ballast.audit.domain.CanonicalJson;
import org.ballast.prices.domain.PriceRequest;
import org.ballast.prices.domain.WantedBar;

/** What an approval of prices binds to: all that is asked for, bar by bar. */
final class PriceEvidence {

    private static final Comparator<WantedBar> IN_ORDER = Comparator.comparing(WantedBar::asset)
            .thenComparing(wanted -> wanted.bar().low().currency().getCurrencyCode())
            .thenComparing(wanted -> wanted.bar().opensAt())
            .thenComparing(wanted -> wanted.bar().interval());

    private PriceEvidence() {}

    /** A file may correct many bars: the text is written while it is made, and never held as a whole. */
    static CaseEvidence of(PriceRequest request, List<WantedBar> bars) {
        List<WantedBar> inOrder = bars.stream().sorted(IN_ORDER).toList();
        return new CaseEvidence(
                CanonicalJson.hash(content(request, inOrder)),
                out -> CanonicalJson.write(content(request, inOrder), out));
    }

    private static Map<String, Object> content(PriceRequest request, List<WantedBar> inOrder) {
        Map<String, Object> content = new HashMap<>();
        content.put("kind", request.kind());
        content.put("market", request.market());
        content.put("import", key(request.importId()));
        content.put("bar", key(request.barId()));
        content.put("reason", request.reason());
        content.put("bars", inOrder.stream().map(WantedBar::evidence));
        return content;
    }

    private static Optional<Long> key(OptionalLong key) {
        return key.isPresent() ? Optional.of(key.getAsLong()) : Optional.empty();
    }
}
