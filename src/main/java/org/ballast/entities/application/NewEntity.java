package org.ballast.entities.application;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Month;
import java.time.ZoneId;
import java.util.Currency;
import org.ballast.amounts.CurrencyText;
import org.ballast.entities.domain.AcquisitionDayPolicy;
import org.ballast.entities.domain.Book;
import org.ballast.entities.domain.EntitiesSentence;
import org.ballast.entities.domain.EntityType;
import org.ballast.entities.domain.Framework;
import org.ballast.entities.domain.LowPricePolicy;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.pages.application.CurrencyCode;
import org.ballast.pages.application.OneOf;
import org.ballast.pages.application.Part;
import org.ballast.pages.domain.Field;
import org.ballast.pages.domain.Fields;
import org.ballast.pages.domain.Fields.Read;
import org.ballast.refusals.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a new entity is made of; the policies and the type may be left out. */
public record NewEntity(
        @NotNull @Pattern(regexp = EntityRules.CODE, message = "CODE_FORM")
        String code,

        @NotNull @Size(max = EntityRules.LONGEST_NAME, message = "NAME_LENGTH")
        String name,

        @NotNull @OneOf(Framework.class) @Schema(implementation = Framework.class, required = true)
        String framework,

        @NotNull @CurrencyCode String functionalCurrency,

        @OneOf(EntityType.class) @Schema(implementation = EntityType.class) @Nullable
        String entityType,

        @Min(value = 1, message = "NOT_A_MONTH") @Max(value = 12, message = "NOT_A_MONTH") @Nullable
        Integer fiscalYearStartsIn,

        @Size(max = EntityRules.LONGEST_ZONE) @Nullable String cutOffZone,

        @OneOf(LowPricePolicy.class) @Schema(implementation = LowPricePolicy.class) @Nullable
        String lowPricePolicy,

        @OneOf(AcquisitionDayPolicy.class) @Schema(implementation = AcquisitionDayPolicy.class) @Nullable
        String acquisitionDayPolicy,

        @Size(max = EntityRules.LONGEST_NOTE, message = "NOTE_TOO_LONG") @Nullable
        String note,

        @Part @Nullable String taxRate) {

    /**
     * The entity that is asked for; zone and policies have a usual value where none came.
     *
     * @param fields with what is wrong so far
     * @throws Refusal INVALID_INPUT with every field that is missing or wrong
     */
    ReportingEntity entity(Fields fields) {
        Read<Currency> currency = fields.read("functionalCurrency", () -> CurrencyText.of(functionalCurrency));
        Read<ZoneId> zone = fields.read(
                "cutOffZone",
                () -> new Field("cutOffZone", requireNonNullElse(cutOffZone, "UTC"))
                        .parsed(ZoneId::of, EntitiesSentence.NOT_A_TIME_ZONE.with()));
        fields.requireAllRight();
        return new ReportingEntity(
                0,
                code,
                name,
                Book.primary(
                        Framework.valueOf(framework),
                        currency.value(),
                        Month.of(requireNonNullElse(fiscalYearStartsIn, 1))),
                zone.value(),
                lowPricePolicy == null ? LowPricePolicy.INTRADAY_LOW : LowPricePolicy.valueOf(lowPricePolicy),
                acquisitionDayPolicy == null
                        ? AcquisitionDayPolicy.EXCLUDE_DAY
                        : AcquisitionDayPolicy.valueOf(acquisitionDayPolicy),
                requireNonNullElse(note, ""),
                taxRate == null ? BigDecimal.ZERO : new BigDecimal(taxRate));
    }

    EntityType type() {
        return entityType == null ? EntityType.CORPORATE : EntityType.valueOf(entityType);
    }
}
