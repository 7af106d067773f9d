package org.ballast.writedowns.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.ballast.amounts.AmountsSentence;
import org.ballast.amounts.DecimalText;
import org.ballast.measurement.domain.ValueInUse;
import org.ballast.measurement.domain.ValueInUse.CashFlow;
import org.ballast.pages.domain.Field;
import org.ballast.pages.domain.Fields;
import org.ballast.pages.domain.Fields.Read;
import org.ballast.refusals.Refusal;
import org.ballast.writedowns.domain.ValueInUseMemo;
import org.ballast.writedowns.domain.WritedownsSentence;

/** What was said of a value in use, read field by field; each is refused by its name. */
final class ValueInUseFields {

    static final int MOST_FLOWS = 100;
    private static final int MOST_YEARS = 100;
    private static final int DECIMALS_OF_A_RATE = 10;
    private static final int DECIMALS_PER_UNIT = 18;
    private static final int DIGITS_PER_UNIT = 15;
    private static final int LONGEST = 4_000;
    private static final BigDecimal MOST_GROWTH = BigDecimal.TEN;

    private ValueInUseFields() {}

    /** A memo as it is wanted. */
    record Wanted(String asset, LocalDate on, ValueInUseMemo.Terms terms) {}

    static Wanted read(Currency currency, Map<String, String> values, List<Map<String, String>> cashFlows) {
        Fields fields = new Fields();
        Read<String> asset = fields.read(() -> of(values, "asset").required());
        Read<LocalDate> on = fields.read(() -> of(values, "reportingDate").day());
        Read<BigDecimal> rate = fields.read(() -> of(values, "discountRate").part());
        Read<BigDecimal> growth = fields.read(() -> growth(of(values, "priceGrowth")));
        Read<String> level3 = fields.read(() -> level3(values));
        Read<String> narrative = fields.read(() -> words(of(values, "narrative")));
        Read<List<CashFlow>> flows = fields.read(() -> flows(fields, cashFlows));
        fields.requireAllRight();
        ValueInUse estimate = new ValueInUse(flows.value(), rate.value(), currency);
        return new Wanted(
                asset.value(),
                on.value(),
                new ValueInUseMemo.Terms(estimate, growth.value(), level3.value(), narrative.value()));
    }

    /** The estimate alone, as far as it is keyed in already. */
    static ValueInUse estimate(Currency currency, String discountRate, List<Map<String, String>> cashFlows) {
        Fields fields = new Fields();
        Read<BigDecimal> rate = fields.read(() -> new Field("discountRate", discountRate).part());
        Read<List<CashFlow>> flows = fields.read(() -> flows(fields, cashFlows));
        fields.requireAllRight();
        return new ValueInUse(flows.value(), rate.value(), currency);
    }

    private static List<CashFlow> flows(Fields fields, List<Map<String, String>> cashFlows) {
        Field all = new Field("cashFlows", null);
        if (cashFlows.isEmpty()) {
            throw all.wrong(WritedownsSentence.NO_CASH_FLOW);
        }
        if (cashFlows.size() > MOST_FLOWS) {
            throw all.wrong(WritedownsSentence.MANY_CASH_FLOWS, MOST_FLOWS);
        }
        List<CashFlow> flows = new ArrayList<>();
        for (int at = 0; at < cashFlows.size(); at++) {
            Map<String, String> texts = cashFlows.get(at);
            String name = "cashFlows[" + at + "].";
            Read<Integer> years = fields.read(() -> years(new Field(name + "years", texts.get("years"))));
            Read<BigDecimal> perUnit = fields.read(() -> perUnit(new Field(name + "perUnit", texts.get("perUnit"))));
            if (years.read() != null && perUnit.read() != null) {
                flows.add(new CashFlow(years.value(), perUnit.value()));
            }
        }
        return flows;
    }

    private static int years(Field field) {
        int years = field.parsed(Integer::parseInt, WritedownsSentence.NOT_YEARS.with(MOST_YEARS));
        if (years < 0 || years > MOST_YEARS) {
            throw field.wrong(WritedownsSentence.NOT_YEARS, MOST_YEARS);
        }
        return years;
    }

    private static BigDecimal perUnit(Field field) {
        BigDecimal amount = decimal(field, DECIMALS_PER_UNIT);
        if (amount.precision() - amount.scale() > DIGITS_PER_UNIT) {
            throw field.wrong(AmountsSentence.DIGITS_BEFORE_POINT, DIGITS_PER_UNIT);
        }
        return amount;
    }

    private static BigDecimal growth(Field field) {
        BigDecimal growth = decimal(field, DECIMALS_OF_A_RATE);
        if (growth.compareTo(BigDecimal.ONE.negate()) <= 0 || growth.compareTo(MOST_GROWTH) >= 0) {
            throw field.wrong(WritedownsSentence.NOT_A_GROWTH, MOST_GROWTH);
        }
        return growth;
    }

    private static BigDecimal decimal(Field field, int decimals) {
        BigDecimal number = field.parsed(DecimalText::read, AmountsSentence.NOT_A_DECIMAL.with());
        if (number.stripTrailingZeros().scale() > decimals) {
            throw field.wrong(AmountsSentence.MORE_DECIMALS, decimals);
        }
        return number;
    }

    /** Growth of the price that nobody supports is no estimate (IAS 36.33). */
    private static String level3(Map<String, String> values) {
        Field memo = of(values, "level3Memo");
        if (!memo.orEmpty().isEmpty()) {
            return words(memo);
        }
        if (isGrowth(of(values, "priceGrowth"))) {
            throw memo.wrong(WritedownsSentence.GROWTH_WITHOUT_MEMO, ValueInUseMemo.SHORTEST_REASON);
        }
        return "";
    }

    private static boolean isGrowth(Field priceGrowth) {
        try {
            return ValueInUseMemo.isGrowth(growth(priceGrowth));
        } catch (Refusal toldOfTheFieldItself) {
            return false;
        }
    }

    private static String words(Field field) {
        String text = field.required(LONGEST);
        if (text.length() < ValueInUseMemo.SHORTEST_REASON) {
            throw field.wrong(WritedownsSentence.FEWER_CHARACTERS, ValueInUseMemo.SHORTEST_REASON);
        }
        return text;
    }

    private static Field of(Map<String, String> values, String name) {
        return new Field(name, values.get(name));
    }
}
