package org.ballast.writedowns.web;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.ballast.measurement.domain.Gap;
import org.ballast.writedowns.domain.BlockedAsset;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An asset that a test run could not look at, as programs see it.
 *
 * @param code as in a refusal: NO_PRICE, MODEL_NOT_ALLOWED, EARLIER_PERIOD_UNDECIDED, DEPENDENT_EVENT_EXISTS
 * @param spans the hours without a usable price; none where something else is in the way
 * @param undecided the proposal that must be decided first, null where it is none
 */
@Schema(name = "BlockedAsset")
public record BlockedJson(
        String asset,
        String code,
        List<Hours> spans,
        String message,
        @Nullable Long undecided) {

    /**
     * Hours without a usable price.
     *
     * @param to first instant after them
     * @param reason NONE_RECORDED, HELD, REJECTED or OVER_CUT_OFF
     */
    @Schema(name = "HoursWithoutPrice")
    public record Hours(Instant from, Instant to, String reason, String market) {

        static Hours of(Gap gap) {
            return new Hours(gap.span().from(), gap.span().to(), gap.reason().name(), gap.market());
        }
    }

    static BlockedJson of(BlockedAsset blocked) {
        OptionalLong undecided = blocked.undecided();
        return new BlockedJson(
                blocked.asset().symbol(),
                blocked.code().name(),
                blocked.gaps().stream().map(Hours::of).toList(),
                blocked.message(),
                undecided.isPresent() ? undecided.getAsLong() : null);
    }
}
