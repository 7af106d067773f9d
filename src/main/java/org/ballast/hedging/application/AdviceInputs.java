package org.ballast.hedging.application;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ballast.audit.domain.CanonicalJson;
import org.ballast.hedging.application.AdvisePosition.Advised;
import org.ballast.hedging.domain.HedgedAsset.LeftOut;
import org.ballast.hedging.domain.PositionLimit;
import org.ballast.hedging.domain.VolatilityOfPrices;
import org.ballast.hedging.domain.WorstMargin;
import org.ballast.trading.application.SizePosition.Inputs;

/**
 * All that advice rests on, as canonical JSON: whoever has the prices and positions can work it out again.
 *
 * @param hash SHA-256, hex, of the text
 */
record AdviceInputs(String text, String hash) {

    static AdviceInputs of(Advised advised) {
        Inputs inputs = advised.sized().inputs();
        Map<String, Object> all = new HashMap<>();
        all.put("entity", advised.entity().code());
        all.put("asset", advised.asset().spot().asset());
        all.put("asOf", advised.asOf());
        all.put("method", advised.sized().method());
        all.put("first", plain(inputs.first()));
        all.put("second", plain(inputs.second()));
        all.put("fraction", plain(inputs.fraction()));
        all.put("most", plain(inputs.most()));
        all.put("equity", plain(advised.sized().equity().orElse(BigDecimal.ZERO)));
        all.put("weight", plain(advised.sized().weight().applied()));
        all.put("market", advised.market().market());
        all.put("price", plain(advised.market().close().perUnit()));
        all.put("pricedUntil", advised.market().closedAt());
        all.put("netDelta", plain(advised.unitsNow()));
        all.put("status", advised.status());
        all.put("advised", plain(advised.advised().amount()));
        if (!advised.left().isEmpty()) {
            all.put("leftOut", left(advised.left()));
        }
        advised.worst().ifPresent(worst -> all.put("margin", margin(worst)));
        advised.limit().ifPresent(limit -> all.put("limit", limit(limit)));
        advised.volatility().ifPresent(volatility -> all.put("volatility", volatility(volatility)));
        StringBuilder text = new StringBuilder();
        CanonicalJson.write(all, text);
        return new AdviceInputs(text.toString(), CanonicalJson.hash(all));
    }

    private static Map<String, Object> margin(WorstMargin worst) {
        Map<String, Object> told = new HashMap<>();
        told.put("account", worst.account());
        worst.at().ifPresent(at -> told.put("at", at));
        return told;
    }

    private static Map<String, Object> left(List<LeftOut> left) {
        Map<String, Object> told = new HashMap<>();
        left.forEach(each -> told.put(each.account() + " " + each.instrument(), each.reason()));
        return told;
    }

    private static Map<String, Object> limit(PositionLimit limit) {
        return Map.of("id", limit.id(), "most", plain(limit.most().amount()));
    }

    private static Map<String, Object> volatility(VolatilityOfPrices of) {
        Map<String, Object> told = new HashMap<>();
        told.put("market", of.market());
        told.put("from", of.first());
        told.put("to", of.last());
        told.put("returns", of.returns());
        told.put("missingDays", of.missing().size());
        told.put("fading", plain(of.volatility().fading()));
        told.put("variance", plain(of.volatility().variance()));
        return told;
    }

    /** A number is the same whatever decimals it came with. */
    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
