package org.ballast.entities.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.ZoneId;
import org.ballast.entities.domain.AcquisitionDayPolicy;
import org.ballast.entities.domain.Book;
import org.ballast.entities.domain.EntityType;
import org.ballast.entities.domain.LowPricePolicy;
import org.ballast.entities.domain.ReportingEntity;

@Entity
@Table(name = "reporting_entity")
class ReportingEntityRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reporting_entity_seq")
    @SequenceGenerator(name = "reporting_entity_seq", sequenceName = "reporting_entity_seq", allocationSize = 50)
    long id;

    String code;

    String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "entity_type")
    EntityType entityType;

    @Column(name = "cut_off_zone")
    String cutOffZone;

    @Enumerated(EnumType.STRING)
    @Column(name = "low_price_policy")
    LowPricePolicy lowPricePolicy;

    @Enumerated(EnumType.STRING)
    @Column(name = "acquisition_day_policy")
    AcquisitionDayPolicy acquisitionDayPolicy;

    String note;

    @Column(name = "tax_rate")
    BigDecimal taxRate;

    @Version
    long version;

    protected ReportingEntityRow() {}

    ReportingEntityRow(ReportingEntity entity, EntityType entityType) {
        code = entity.code();
        name = entity.name();
        this.entityType = entityType;
        cutOffZone = entity.cutOffZone().getId();
        lowPricePolicy = entity.lowPricePolicy();
        acquisitionDayPolicy = entity.acquisitionDayPolicy();
        note = entity.note();
        taxRate = entity.taxRate();
    }

    ReportingEntity toEntity(Book book) {
        return new ReportingEntity(
                id, code, name, book, ZoneId.of(cutOffZone), lowPricePolicy, acquisitionDayPolicy, note, taxRate);
    }
}
