package org.ballast.entities.web;

import org.ballast.entities.domain.AcquisitionDayPolicy;
import org.ballast.entities.domain.Framework;
import org.ballast.entities.domain.LowPricePolicy;
import org.ballast.entities.domain.ReportingEntity;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An entity for programs. */
@Schema(name = "Entity")
public record EntityJson(
        String code,
        String name,
        @Schema(implementation = Framework.class) String framework,
        String functionalCurrency,
        int fiscalYearStartsIn,
        String cutOffZone,
        @Schema(implementation = LowPricePolicy.class) String lowPricePolicy,
        @Schema(implementation = AcquisitionDayPolicy.class) String acquisitionDayPolicy,
        String note,
        String taxRate) {

    static EntityJson of(ReportingEntity entity) {
        return new EntityJson(
                entity.code(),
                entity.name(),
                entity.framework().name(),
                entity.functionalCurrency().getCurrencyCode(),
                entity.book().fiscalYearStartsIn().getValue(),
                entity.cutOffZone().getId(),
                entity.lowPricePolicy().name(),
                entity.acquisitionDayPolicy().name(),
                entity.note(),
                entity.taxRate().toPlainString());
    }
}
