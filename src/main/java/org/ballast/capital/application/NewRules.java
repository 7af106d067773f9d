package org.ballast.capital.application;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.ballast.capital.domain.RuleParameter;
import org.ballast.capital.domain.Wanted;
import org.ballast.pages.application.DecimalNumber;
import org.jspecify.annotations.Nullable;

/**
 * Rules that an entity takes on. A number that does not come is that of the jurisdiction on that day; of a jurisdiction that the
 * portal does not know, all have to come.
 *
 * @param validFrom first day
 * @param lowerLimit the same as the upper one where there is none
 */
public record NewRules(
        @NotNull String jurisdiction,
        @NotNull LocalDate validFrom,

        @NotNull @Size(min = Wanted.SHORTEST_REASON, max = Wanted.LONGEST_REASON, message = "SAY_WHY")
        String reason,

        @Size(max = LONGEST_SOURCE) @Nullable String source,
        @DecimalNumber @Nullable String cet1Minimum,
        @DecimalNumber @Nullable String tier1Minimum,
        @DecimalNumber @Nullable String totalMinimum,
        @DecimalNumber @Nullable String leverageMinimum,
        @DecimalNumber @Nullable String conservationBuffer,
        @DecimalNumber @Nullable String countercyclicalBuffer,
        @DecimalNumber @Nullable String additionalBuffer,
        @DecimalNumber @Nullable String group2bWeight,
        @DecimalNumber @Nullable String group2aCharge,
        @DecimalNumber @Nullable String group2aOffset,
        @DecimalNumber @Nullable String infrastructureAddOn,
        @DecimalNumber @Nullable String lowerLimit,
        @DecimalNumber @Nullable String upperLimit,
        @DecimalNumber @Nullable String marketCapAtLeast,
        @DecimalNumber @Nullable String dailyVolumeAtLeast,
        @DecimalNumber @Nullable String observationsAtLeast,
        @Nullable Boolean recognizesHedges,
        @Nullable Boolean deductsIntangible) {

    static final int LONGEST_SOURCE = 500;

    /** What was said of each number. */
    Map<RuleParameter, String> numbers() {
        Map<RuleParameter, String> said = new EnumMap<>(RuleParameter.class);
        for (RuleParameter parameter : RuleParameter.values()) {
            String text = said(parameter);
            if (text != null) {
                said.put(parameter, text);
            }
        }
        return said;
    }

    private @Nullable String said(RuleParameter parameter) {
        return switch (parameter) {
            case CET1 -> cet1Minimum;
            case TIER1 -> tier1Minimum;
            case TOTAL -> totalMinimum;
            case LEVERAGE -> leverageMinimum;
            case CONSERVATION -> conservationBuffer;
            case COUNTERCYCLICAL -> countercyclicalBuffer;
            case ADDITIONAL -> additionalBuffer;
            case WEIGHT -> group2bWeight;
            case CHARGE -> group2aCharge;
            case OFFSET -> group2aOffset;
            case ADD_ON -> infrastructureAddOn;
            case LOWER_LIMIT -> lowerLimit;
            case UPPER_LIMIT -> upperLimit;
            case MARKET_CAP -> marketCapAtLeast;
            case DAILY_VOLUME -> dailyVolumeAtLeast;
            case OBSERVATIONS -> observationsAtLeast;
        };
    }
}
