package org.ballast.health.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Optional;
import org.ballast.amounts.DecimalText;
import org.ballast.amounts.Money;
import org.ballast.assets.persistence.Assets;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.health.domain.HealthSentence;
import org.ballast.health.domain.Measure;
import org.ballast.health.domain.RuleKind;
import org.ballast.health.domain.Threshold;
import org.ballast.pages.domain.Field;
import org.ballast.pages.domain.Fields;
import org.ballast.pages.domain.Fields.Read;
import org.ballast.pages.domain.PagesSentence;
import org.jspecify.annotations.Nullable;

/** What of a rule depends on its kind: which fields it has, and what their numbers may be. */
@ApplicationScoped
class RuleFields {

    private static final int DECIMALS = 10;
    private static final int DIGITS = 18;

    @Inject
    private Assets assets;

    /** What a rule says, dates and reason apart. */
    record Terms(
            RuleKind kind,
            Optional<Measure> measure,
            Optional<String> share,
            String name,
            BigDecimal bound,
            Optional<BigDecimal> red) {}

    /** Reads what is not wrong so far; what is wrong goes to the fields, and then the terms are of no use. */
    Terms terms(NewRule told, ReportingEntity primary, Fields fields) {
        RuleKind kind = new Field("kind", told.kind()).constant(RuleKind.class);
        boolean isShare = kind == RuleKind.SHARE;
        boolean isNamed = kind == RuleKind.COVENANT || kind == RuleKind.LIMIT;
        Read<Optional<Measure>> measure = fields.read("measure", () -> measure(told, kind));
        Read<Optional<String>> share = fields.read("shareOf", () -> share(told, isShare));
        Read<String> name = fields.read("name", () -> name(told, isNamed));
        Optional<Measure> known = measure.read() == null ? Optional.empty() : measure.value();
        Read<BigDecimal> bound = fields.read("bound", () -> bound(told, known, isShare, primary));
        Read<Optional<BigDecimal>> red = fields.read("red", () -> red(told, kind, known, bound.read()));
        boolean right = measure.read() != null && share.read() != null && name.read() != null && bound.read() != null;
        return new Terms(
                kind,
                known,
                right ? share.value() : Optional.empty(),
                right ? name.value() : "",
                right ? bound.value() : BigDecimal.ZERO,
                red.read() == null ? Optional.empty() : red.value());
    }

    private static Optional<Measure> measure(NewRule told, RuleKind kind) {
        Field field = new Field("measure", told.measure());
        if (kind == RuleKind.SHARE) {
            if (!field.orEmpty().isEmpty()) {
                throw field.wrong(HealthSentence.NO_RATIO);
            }
            return Optional.empty();
        }
        Measure measure = field.constant(Measure.class);
        if (kind == RuleKind.THRESHOLD && (measure.isAmount() || measure == Measure.ALTMAN_Z_EMERGING)) {
            throw field.wrong(HealthSentence.NO_RATIO);
        }
        return Optional.of(measure);
    }

    private Optional<String> share(NewRule told, boolean isShare) {
        Field field = new Field("shareOf", told.shareOf());
        if (!isShare) {
            if (!field.orEmpty().isEmpty()) {
                throw field.wrong(HealthSentence.NOT_A_SHARE);
            }
            return Optional.empty();
        }
        String of = field.required();
        if (of.equals("STABLECOINS") || of.equals("DIGITAL_ASSETS")) {
            return Optional.of("*" + of);
        }
        return Optional.of(assets.find(of)
                .orElseThrow(() -> field.wrong(HealthSentence.NO_SUCH_ASSET))
                .symbol());
    }

    private static String name(NewRule told, boolean isNamed) {
        Field field = new Field("name", told.name());
        if (isNamed && field.orEmpty().isEmpty()) {
            throw field.wrong(HealthSentence.NAME_IT);
        }
        if (!isNamed && !field.orEmpty().isEmpty()) {
            throw field.wrong(HealthSentence.NO_NAME_HERE);
        }
        return field.orEmpty();
    }

    private static BigDecimal bound(NewRule told, Optional<Measure> measure, boolean isShare, ReportingEntity primary) {
        Field field = new Field("bound", told.bound());
        if (measure.filter(Measure::isAmount).isPresent()) {
            Money amount = field.money(primary.functionalCurrency());
            return amount.amount();
        }
        BigDecimal number = number(field);
        if (isShare && (number.signum() < 0 || number.compareTo(BigDecimal.ONE) > 0)) {
            throw field.wrong(HealthSentence.NOT_FROM_0_TO_1);
        }
        return number;
    }

    private static Optional<BigDecimal> red(
            NewRule told, RuleKind kind, Optional<Measure> measure, @Nullable BigDecimal green) {
        Field field = new Field("red", told.red());
        if (kind != RuleKind.THRESHOLD) {
            if (!field.orEmpty().isEmpty()) {
                throw field.wrong(HealthSentence.NO_RED_HERE);
            }
            return Optional.empty();
        }
        BigDecimal red = number(field);
        if (green != null && measure.isPresent() && !new Threshold(green, red).fits(measure.get())) {
            throw field.wrong(HealthSentence.GREEN_BEHIND_RED);
        }
        return Optional.of(red);
    }

    private static BigDecimal number(Field field) {
        BigDecimal number = field.parsed(DecimalText::read, PagesSentence.NOT_A_PART_OF_NUMBERS.with())
                .stripTrailingZeros();
        if (number.scale() > DECIMALS || number.precision() - number.scale() > DIGITS) {
            throw field.wrong(HealthSentence.TOO_MANY_DIGITS, DIGITS, DECIMALS);
        }
        return number;
    }
}
