package org.ballast.writedowns.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ballast.amounts.AmountsSentence;
import org.ballast.amounts.DecimalText;
import org.ballast.measurement.domain.ValueInUse;
import org.ballast.measurement.domain.ValueInUse.CashFlow;
import org.ballast.pages.domain.Field;
import org.ballast.pages.domain.Fields;
import org.ballast.pages.domain.Fields.Read;
import org.ballast.writedowns.application.NewValueInUse.NewCashFlow;
import org.ballast.writedowns.domain.ValueInUseMemo;
import org.ballast.writedowns.domain.WritedownsSentence;
import org.jspecify.annotations.Nullable;

/** What is to be said of a value in use beside the constraints of its fields; each is refused by its name. */
final class ValueInUseFields {

    private static final int DECIMALS_OF_A_RATE = 10;
    private static final int DECIMALS_PER_UNIT = 18;
    private static final int DIGITS_PER_UNIT = 15;
    private static final BigDecimal MOST_GROWTH = BigDecimal.TEN;

    private ValueInUseFields() {}

    /** A memo as it is wanted. */
    record Wanted(String asset, LocalDate on, ValueInUseMemo.Terms terms) {}

    /**
     * @param fields with what is wrong so far
     */
    static Wanted read(Currency currency, NewValueInUse said, Fields fields) {
        Read<BigDecimal> growth = fields.read("priceGrowth", () -> growth(said.priceGrowth()));
        fields.read("level3Memo", () -> level3(said.level3Memo(), growth));
        List<CashFlow> flows = flows(said, fields);
        fields.requireAllRight();
        return new Wanted(
                said.asset(),
                said.reportingDate(),
                new ValueInUseMemo.Terms(
                        new ValueInUse(flows, new BigDecimal(said.discountRate()), currency),
                        growth.value(),
                        Objects.requireNonNullElse(said.level3Memo(), ""),
                        said.narrative()));
    }

    /** The estimate alone, once that much is keyed in. */
    static Optional<ValueInUse> estimate(Currency currency, NewValueInUse said, Fields fields) {
        List<CashFlow> flows = flows(said, fields);
        boolean complete = !fields.isWrong("discountRate")
                && !flows.isEmpty()
                && flows.size() == said.cashFlows().size();
        return complete
                ? Optional.of(new ValueInUse(flows, new BigDecimal(said.discountRate()), currency))
                : Optional.empty();
    }

    /** Those of the flows that are right. */
    private static List<CashFlow> flows(NewValueInUse said, Fields fields) {
        List<CashFlow> flows = new ArrayList<>();
        for (int at = 0; !fields.isWrong("cashFlows") && at < said.cashFlows().size(); at++) {
            String name = "cashFlows[" + at + "].";
            NewCashFlow flow = said.cashFlows().get(at);
            Read<BigDecimal> perUnit =
                    fields.read(name + "perUnit", () -> perUnit(new Field(name + "perUnit", flow.perUnit())));
            if (perUnit.read() != null && !fields.isWrong(name + "years")) {
                flows.add(new CashFlow(flow.years(), perUnit.value()));
            }
        }
        return flows;
    }

    private static BigDecimal perUnit(Field field) {
        BigDecimal amount = decimal(field, DECIMALS_PER_UNIT);
        if (amount.precision() - amount.scale() > DIGITS_PER_UNIT) {
            throw field.wrong(AmountsSentence.DIGITS_BEFORE_POINT, DIGITS_PER_UNIT);
        }
        return amount;
    }

    private static BigDecimal growth(String text) {
        Field field = new Field("priceGrowth", text);
        BigDecimal growth = decimal(field, DECIMALS_OF_A_RATE);
        if (growth.compareTo(BigDecimal.ONE.negate()) <= 0 || growth.compareTo(MOST_GROWTH) >= 0) {
            throw field.wrong(WritedownsSentence.NOT_A_GROWTH, MOST_GROWTH);
        }
        return growth;
    }

    private static BigDecimal decimal(Field field, int decimals) {
        BigDecimal number = DecimalText.read(field.orEmpty());
        if (number.stripTrailingZeros().scale() > decimals) {
            throw field.wrong(AmountsSentence.MORE_DECIMALS, decimals);
        }
        return number;
    }

    /** Growth of the price that nobody supports is no estimate (IAS 36.33). */
    private static String level3(@Nullable String memo, Read<BigDecimal> growth) {
        if (memo == null && growth.read() != null && ValueInUseMemo.isGrowth(growth.value())) {
            throw new Field("level3Memo", null)
                    .wrong(WritedownsSentence.GROWTH_WITHOUT_MEMO, ValueInUseMemo.SHORTEST_REASON);
        }
        return Objects.requireNonNullElse(memo, "");
    }
}
