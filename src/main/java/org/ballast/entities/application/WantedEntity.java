package org.ballast.entities.application;

import java.math.BigDecimal;
import java.time.Month;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Map;
import java.util.Objects;
import org.ballast.entities.domain.AcquisitionDayPolicy;
import org.ballast.entities.domain.Book;
import org.ballast.entities.domain.EntitiesSentence;
import org.ballast.entities.domain.EntityType;
import org.ballast.entities.domain.Framework;
import org.ballast.entities.domain.LowPricePolicy;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.pages.domain.Field;
import org.ballast.pages.domain.Fields;
import org.ballast.pages.domain.Fields.Read;
import org.ballast.refusals.Refusal;

/** An entity as it is asked for, by a form or by a program. */
public record WantedEntity(ReportingEntity entity, EntityType type) {

    private static final Map<String, String> USUAL = Map.of(
            "fiscalYearStartsIn",
            "1",
            "cutOffZone",
            "UTC",
            "lowPricePolicy",
            LowPricePolicy.INTRADAY_LOW.name(),
            "acquisitionDayPolicy",
            AcquisitionDayPolicy.EXCLUDE_DAY.name(),
            "entityType",
            EntityType.CORPORATE.name(),
            "taxRate",
            "0");

    /**
     * Reads it from texts by property; zone, policies and type have a usual value where none came.
     *
     * @throws Refusal INVALID_INPUT with every field that is missing or wrong
     */
    public static WantedEntity read(Map<String, String> texts) {
        Fields fields = new Fields();
        Read<String> code =
                fields.read(() -> EntityRules.code(field(texts, "code").required()));
        Read<String> name =
                fields.read(() -> EntityRules.name(field(texts, "name").required()));
        Read<Framework> framework = fields.read(() -> field(texts, "framework").constant(Framework.class));
        Read<Currency> currency = fields.read(
                () -> EntityRules.currency(field(texts, "functionalCurrency").currency()));
        Read<Month> month = fields.read(() -> EntityRules.month(field(texts, "fiscalYearStartsIn")));
        Read<ZoneId> zone = fields.read(
                () -> field(texts, "cutOffZone").parsed(ZoneId::of, EntitiesSentence.NOT_A_TIME_ZONE.with()));
        Read<LowPricePolicy> low =
                fields.read(() -> field(texts, "lowPricePolicy").constant(LowPricePolicy.class));
        Read<AcquisitionDayPolicy> day =
                fields.read(() -> field(texts, "acquisitionDayPolicy").constant(AcquisitionDayPolicy.class));
        Read<String> note =
                fields.read(() -> EntityRules.note(field(texts, "note").orEmpty()));
        Read<BigDecimal> taxRate = fields.read(() -> field(texts, "taxRate").part());
        Read<EntityType> type = fields.read(() -> field(texts, "entityType").constant(EntityType.class));
        fields.requireAllRight();
        ReportingEntity entity = new ReportingEntity(
                0,
                code.value(),
                name.value(),
                Book.primary(framework.value(), currency.value(), month.value()),
                zone.value(),
                low.value(),
                day.value(),
                note.value(),
                taxRate.value());
        return new WantedEntity(entity, type.value());
    }

    private static Field field(Map<String, String> texts, String name) {
        String text = texts.get(name);
        return new Field(name, text == null ? Objects.requireNonNullElse(USUAL.get(name), "") : text);
    }
}
