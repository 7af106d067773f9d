package org.ballast.signals.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.ballast.amounts.AmountsSentence;
import org.ballast.amounts.DecimalText;
import org.ballast.pages.domain.Field;
import org.ballast.pages.domain.Fields;
import org.ballast.refusals.Refusal;
import org.ballast.signals.domain.ExternalFinding;
import org.ballast.signals.domain.ExternalInformation.ExternalFigure;
import org.ballast.signals.domain.ExternalInformation.Said;
import org.ballast.signals.domain.ExternalKind;
import org.ballast.signals.domain.SignalsSentence;
import org.jspecify.annotations.Nullable;

/** What is to be said of external information beside the constraints of its fields; each is refused by its name. */
final class ExternalFields {

    private static final int DECIMALS = 10;
    private static final int DIGITS = 20;

    private final NewExternalInformation request;
    private final Fields fields;
    private final LocalDate today;

    private ExternalFields(NewExternalInformation request, Fields fields, LocalDate today) {
        this.request = request;
        this.fields = fields;
        this.today = today;
    }

    /**
     * @param fields with what is wrong so far
     * @param currency where none is named
     */
    static Said read(NewExternalInformation request, Fields fields, LocalDate today, Currency currency) {
        return new ExternalFields(request, fields, today).said(currency);
    }

    private Said said(Currency currency) {
        if (fields.isWrong("kind")) {
            fields.requireAllRight();
        }
        ExternalKind kind = ExternalKind.valueOf(request.kind());
        Fields.Read<Optional<String>> asset = fields.read("asset", () -> asset(kind));
        Fields.Read<ExternalFinding> finding = fields.read("finding", () -> finding(kind));
        fields.read("day", () -> notLater("day", request.day()));
        fields.read("until", () -> until(kind));
        Fields.Read<Optional<ExternalFigure>> figure = fields.read("figure", () -> figure(kind, currency));
        fields.requireAllRight();
        return new Said(
                kind,
                asset.value(),
                finding.value(),
                request.day(),
                Optional.ofNullable(request.until()),
                figure.value(),
                request.source(),
                request.words());
    }

    private Optional<String> asset(ExternalKind kind) {
        Field field = new Field("asset", request.asset());
        if (kind.isFigure() && !field.orEmpty().isEmpty()) {
            throw field.wrong(SignalsSentence.NOT_OF_KIND, kind);
        }
        return kind.isFigure() ? Optional.empty() : Optional.of(field.required());
    }

    private ExternalFinding finding(ExternalKind kind) {
        Field field = new Field("finding", request.finding());
        if (kind.isFigure() && field.orEmpty().isEmpty()) {
            return ExternalFinding.FIGURE;
        }
        ExternalFinding finding = field.constant(ExternalFinding.class);
        if (finding == ExternalFinding.WITHDRAWN || (finding == ExternalFinding.FIGURE) != kind.isFigure()) {
            throw field.wrong(SignalsSentence.NOT_OF_KIND, kind);
        }
        return finding;
    }

    private LocalDate notLater(String name, LocalDate day) {
        if (day.isAfter(today)) {
            throw Refusal.ofField(name, day.toString(), SignalsSentence.DAY_IN_FUTURE);
        }
        return day;
    }

    private Optional<LocalDate> until(ExternalKind kind) {
        LocalDate until = request.until();
        if (until == null) {
            return Optional.empty();
        }
        Field field = new Field("until", until.toString());
        if (kind.isFigure() || !ExternalFinding.EVENT.name().equals(request.finding())) {
            throw field.wrong(SignalsSentence.ONLY_OF_AN_EVENT);
        }
        if (!fields.isWrong("day") && until.isBefore(request.day())) {
            throw field.wrong(SignalsSentence.BEFORE_ITS_DAY);
        }
        return Optional.of(notLater("until", until));
    }

    private Optional<ExternalFigure> figure(ExternalKind kind, Currency currency) {
        Field field = new Field("figure", request.figure());
        if (!kind.isFigure()) {
            requireNone(kind, field);
            requireNone(kind, new Field("currency", request.currency()));
            return Optional.empty();
        }
        BigDecimal number = number(field);
        boolean fits = kind == ExternalKind.MARKET_CAPITALIZATION
                ? number.signum() >= 0
                : number.abs().compareTo(BigDecimal.ONE) < 0;
        if (!fits) {
            throw field.wrong(
                    kind == ExternalKind.POLICY_RATE ? SignalsSentence.NOT_A_RATE : SignalsSentence.LESS_THAN_ZERO);
        }
        return Optional.of(new ExternalFigure(number, currency(request.currency(), currency)));
    }

    private static BigDecimal number(Field field) {
        BigDecimal number = DecimalText.read(field.required());
        if (number.stripTrailingZeros().scale() > DECIMALS) {
            throw field.wrong(AmountsSentence.MORE_DECIMALS, DECIMALS);
        }
        if (number.precision() - number.scale() > DIGITS) {
            throw field.wrong(AmountsSentence.DIGITS_BEFORE_POINT, DIGITS);
        }
        return number;
    }

    private static Currency currency(@Nullable String code, Currency otherwise) {
        return code == null ? otherwise : Currency.getInstance(code);
    }

    private static void requireNone(ExternalKind kind, Field field) {
        if (!field.orEmpty().isEmpty()) {
            throw field.wrong(SignalsSentence.NOT_OF_KIND, kind);
        }
    }
}
