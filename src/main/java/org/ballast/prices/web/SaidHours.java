package org.ballast.prices.web;

import java.time.Instant;
import org.ballast.pages.domain.Fields;
import org.ballast.pages.domain.Fields.Read;
import org.ballast.prices.application.DeclareNoTrade;
import org.ballast.refusals.Refusal;
import org.jspecify.annotations.Nullable;

/** What a form or a program says of hours without a trade. */
record SaidHours(String market, String asset, Instant from, Instant to, String reason) {

    /**
     * @throws Refusal INVALID_INPUT with every field that is missing or wrong; REASON_REQUIRED if only the reason is missing
     */
    static SaidHours read(
            @Nullable String market,
            @Nullable String asset,
            @Nullable String from,
            @Nullable String to,
            @Nullable String reason) {
        Fields fields = new Fields();
        Read<String> where = fields.read(() -> Hours.text("market", market));
        Read<String> what = fields.read(() -> Hours.text("asset", asset));
        Read<Instant> first = fields.read(() -> Hours.instant("from", from));
        Read<Instant> end = fields.read(() -> Hours.instant("to", to));
        Read<String> why = fields.read(() -> DeclareNoTrade.reason(Hours.orEmpty(reason)));
        fields.requireAllRight();
        return new SaidHours(where.value(), what.value(), first.value(), end.value(), why.value());
    }
}
