package org.ballast.prices.web;

import java.time.Instant;
import java.util.Objects;
import org.ballast.pages.domain.Fields;
import org.ballast.pages.domain.Fields.Read;
import org.ballast.prices.application.DeclareNoTrade;
import org.ballast.refusals.Refusal;

/** What a form or a program says of hours without a trade. */
record SaidHours(String market, String asset, Instant from, Instant to, String reason) {

    /**
     * @param fields with what is wrong so far
     * @throws Refusal INVALID_INPUT with every field that is missing or wrong; REASON_REQUIRED if only the reason is missing
     */
    static SaidHours read(NewNoTrade said, Fields fields) {
        Read<Instant> first = fields.read("from", () -> Hours.instant("from", said.from()));
        Read<Instant> end = fields.read("to", () -> Hours.instant("to", said.to()));
        Read<String> why =
                fields.read("reason", () -> DeclareNoTrade.reason(Objects.requireNonNullElse(said.reason(), "")));
        fields.requireAllRight();
        return new SaidHours(said.market(), said.asset(), first.value(), end.value(), why.value());
    }
}
