package org.ballast.measurement.domain;

import static org.ballast.journal.domain.LedgerRole.CASH;
import static org.ballast.journal.domain.LedgerRole.RETAINED_EARNINGS;
import static org.ballast.measurement.domain.MeasurementModel.IFRS_COST_IMPAIRMENT;
import static org.ballast.measurement.domain.MeasurementModel.US_COST_LESS_IMPAIRMENT;
import static org.ballast.measurement.domain.MeasurementModel.US_FAIR_VALUE_NI;
import static org.ballast.measurement.domain.MeasurementRole.ACCUMULATED_IMPAIRMENT;
import static org.ballast.measurement.domain.MeasurementRole.DEFERRED_TAX_ASSET;
import static org.ballast.measurement.domain.MeasurementRole.DEFERRED_TAX_LIABILITY;
import static org.ballast.measurement.domain.MeasurementRole.DIGITAL_ASSETS_AT_COST;
import static org.ballast.measurement.domain.MeasurementRole.DIGITAL_ASSETS_AT_FAIR_VALUE;
import static org.ballast.measurement.domain.MeasurementRole.GAIN_ON_DISPOSAL;
import static org.ballast.measurement.domain.MeasurementRole.IMPAIRMENT_LOSS;
import static org.ballast.measurement.domain.MeasurementRole.LOSS_ON_DISPOSAL;
import static org.ballast.measurement.domain.MeasurementRole.NETWORK_FEES;
import static org.ballast.measurement.domain.MeasurementRole.PURCHASE_FEES;
import static org.ballast.measurement.domain.MeasurementRole.REMEASUREMENT_GAIN;
import static org.ballast.measurement.domain.MeasurementRole.REMEASUREMENT_LOSS;
import static org.ballast.measurement.domain.MeasurementRole.REVERSAL_OF_IMPAIRMENT;
import static org.ballast.measurement.domain.MeasurementRole.REWARDS;
import static org.ballast.measurement.domain.MeasurementRole.SELLING_FEES;
import static org.ballast.measurement.domain.PostedAmount.COST;
import static org.ballast.measurement.domain.PostedAmount.DEFERRED_TAX;
import static org.ballast.measurement.domain.PostedAmount.FEE;
import static org.ballast.measurement.domain.PostedAmount.FEE_IN_KIND;
import static org.ballast.measurement.domain.PostedAmount.PROCEEDS;
import static org.ballast.measurement.domain.PostedAmount.REDUCTION;
import static org.ballast.measurement.domain.PostedAmount.VALUE_CHANGE;
import static org.ballast.measurement.domain.PostingKind.ACQUIRE;
import static org.ballast.measurement.domain.PostingKind.ADOPTION;
import static org.ballast.measurement.domain.PostingKind.DISPOSE;
import static org.ballast.measurement.domain.PostingKind.LOSS;
import static org.ballast.measurement.domain.PostingKind.REMEASUREMENT;
import static org.ballast.measurement.domain.PostingKind.REVERSAL;
import static org.ballast.measurement.domain.PostingKind.REWARD;
import static org.ballast.measurement.domain.PostingKind.WITHDRAW;
import static org.ballast.measurement.domain.PostingKind.WITHDRAW_REWARD;
import static org.ballast.measurement.domain.PostingMatrix.Sign.LESS;
import static org.ballast.measurement.domain.PostingMatrix.Sign.MORE;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballast.journal.domain.AccountRole;

/**
 * What is debited and what is credited (accounting.md Appendix B): one row for each amount of each event under each model.
 * What has no row is never posted: no model of ASC 350-30 has a reversal.
 *
 * <p>A gain and a loss of one kind are one result: an entry shows the difference on one of the two accounts.
 */
public final class PostingMatrix {

    private static final Set<MeasurementModel> AT_COST = EnumSet.of(US_COST_LESS_IMPAIRMENT, IFRS_COST_IMPAIRMENT);
    private static final Set<MeasurementModel> BY_IAS_36 = EnumSet.of(IFRS_COST_IMPAIRMENT);
    private static final Set<MeasurementModel> BY_ASC_350_30 = EnumSet.of(US_COST_LESS_IMPAIRMENT);
    private static final Set<MeasurementModel> AT_FAIR_VALUE = EnumSet.of(US_FAIR_VALUE_NI);

    private static final List<Row> ROWS = List.of(
            row(AT_COST, ACQUIRE, COST, MORE, DIGITAL_ASSETS_AT_COST, CASH),
            row(AT_COST, WITHDRAW, COST, LESS, CASH, DIGITAL_ASSETS_AT_COST),
            row(AT_COST, REWARD, COST, MORE, DIGITAL_ASSETS_AT_COST, REWARDS),
            row(AT_COST, WITHDRAW_REWARD, COST, LESS, REWARDS, DIGITAL_ASSETS_AT_COST),
            row(AT_COST, LOSS, REDUCTION, MORE, IMPAIRMENT_LOSS, ACCUMULATED_IMPAIRMENT),
            row(BY_IAS_36, REVERSAL, REDUCTION, LESS, ACCUMULATED_IMPAIRMENT, REVERSAL_OF_IMPAIRMENT),
            row(AT_COST, DISPOSE, PROCEEDS, MORE, CASH, GAIN_ON_DISPOSAL),
            row(AT_COST, DISPOSE, FEE, MORE, LOSS_ON_DISPOSAL, CASH),
            row(AT_COST, DISPOSE, FEE_IN_KIND, MORE, NETWORK_FEES, GAIN_ON_DISPOSAL),
            row(AT_COST, DISPOSE, COST, LESS, LOSS_ON_DISPOSAL, DIGITAL_ASSETS_AT_COST),
            row(AT_COST, DISPOSE, REDUCTION, LESS, ACCUMULATED_IMPAIRMENT, GAIN_ON_DISPOSAL),
            row(AT_FAIR_VALUE, ACQUIRE, COST, MORE, DIGITAL_ASSETS_AT_FAIR_VALUE, CASH),
            row(AT_FAIR_VALUE, ACQUIRE, FEE, MORE, PURCHASE_FEES, CASH),
            row(AT_FAIR_VALUE, WITHDRAW, COST, LESS, CASH, DIGITAL_ASSETS_AT_FAIR_VALUE),
            row(AT_FAIR_VALUE, WITHDRAW, FEE, LESS, CASH, PURCHASE_FEES),
            row(AT_FAIR_VALUE, REWARD, COST, MORE, DIGITAL_ASSETS_AT_FAIR_VALUE, REWARDS),
            row(AT_FAIR_VALUE, WITHDRAW_REWARD, COST, LESS, REWARDS, DIGITAL_ASSETS_AT_FAIR_VALUE),
            row(AT_FAIR_VALUE, REMEASUREMENT, VALUE_CHANGE, MORE, DIGITAL_ASSETS_AT_FAIR_VALUE, REMEASUREMENT_GAIN),
            row(AT_FAIR_VALUE, REMEASUREMENT, VALUE_CHANGE, LESS, REMEASUREMENT_LOSS, DIGITAL_ASSETS_AT_FAIR_VALUE),
            // Remeasured to its price before, a disposal leaves no result of its own
            row(AT_FAIR_VALUE, DISPOSE, PROCEEDS, MORE, CASH, REMEASUREMENT_GAIN),
            row(AT_FAIR_VALUE, DISPOSE, FEE, MORE, SELLING_FEES, CASH),
            row(AT_FAIR_VALUE, DISPOSE, FEE_IN_KIND, MORE, NETWORK_FEES, REMEASUREMENT_GAIN),
            row(AT_FAIR_VALUE, DISPOSE, COST, LESS, REMEASUREMENT_LOSS, DIGITAL_ASSETS_AT_FAIR_VALUE),
            row(AT_FAIR_VALUE, DISPOSE, VALUE_CHANGE, LESS, REMEASUREMENT_LOSS, DIGITAL_ASSETS_AT_FAIR_VALUE),
            row(AT_FAIR_VALUE, DISPOSE, VALUE_CHANGE, MORE, DIGITAL_ASSETS_AT_FAIR_VALUE, REMEASUREMENT_GAIN),

            // An adoption takes a lot off the accounts of one model and brings it onto those of the other
            row(BY_ASC_350_30, ADOPTION, COST, LESS, RETAINED_EARNINGS, DIGITAL_ASSETS_AT_COST),
            row(BY_ASC_350_30, ADOPTION, REDUCTION, LESS, ACCUMULATED_IMPAIRMENT, RETAINED_EARNINGS),
            row(AT_FAIR_VALUE, ADOPTION, COST, MORE, DIGITAL_ASSETS_AT_FAIR_VALUE, RETAINED_EARNINGS),
            row(AT_FAIR_VALUE, ADOPTION, VALUE_CHANGE, MORE, DIGITAL_ASSETS_AT_FAIR_VALUE, RETAINED_EARNINGS),
            row(AT_FAIR_VALUE, ADOPTION, VALUE_CHANGE, LESS, RETAINED_EARNINGS, DIGITAL_ASSETS_AT_FAIR_VALUE),
            row(AT_FAIR_VALUE, ADOPTION, DEFERRED_TAX, MORE, RETAINED_EARNINGS, DEFERRED_TAX_LIABILITY),
            row(AT_FAIR_VALUE, ADOPTION, DEFERRED_TAX, LESS, DEFERRED_TAX_ASSET, RETAINED_EARNINGS));

    private static final List<Result> RESULTS =
            List.of(new Result(GAIN_ON_DISPOSAL, LOSS_ON_DISPOSAL), new Result(REMEASUREMENT_GAIN, REMEASUREMENT_LOSS));

    private PostingMatrix() {}

    /** Whether an amount grows or shrinks. */
    public enum Sign {
        MORE,
        LESS
    }

    /**
     * One posting.
     *
     * @param debit the account debited, for the lot where it is kept by lot
     * @param credit the account credited, likewise
     */
    public record Row(
            Set<MeasurementModel> models,
            PostingKind kind,
            PostedAmount amount,
            Sign sign,
            AccountRole debit,
            AccountRole credit) {

        public Row {
            models = Set.copyOf(models);
        }
    }

    /** Two accounts of which an entry uses one. */
    public record Result(AccountRole gain, AccountRole loss) {}

    /** The whole matrix, for people to read. */
    public static List<Row> rows() {
        return ROWS;
    }

    /** The account that a model keeps lots on. */
    public static AccountRole assetAccount(MeasurementModel model) {
        return row(model, ACQUIRE, COST, MORE).debit();
    }

    /** The accounts that a model posts to. */
    public static Set<AccountRole> roles(MeasurementModel model) {
        return ROWS.stream()
                .filter(row -> row.models().contains(model))
                .flatMap(row -> Stream.of(row.debit(), row.credit()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The row of an amount.
     *
     * @throws IllegalArgumentException if the model never posts it
     */
    static Row row(MeasurementModel model, PostingKind kind, PostedAmount amount, Sign sign) {
        return ROWS.stream()
                .filter(row -> row.kind() == kind && row.amount() == amount && row.sign() == sign)
                .filter(row -> row.models().contains(model))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(model + " never posts " + sign + " " + amount + " of " + kind));
    }

    /** The result that an account shows one side of; empty for any other account. */
    static Optional<Result> result(AccountRole role) {
        return RESULTS.stream()
                .filter(result -> result.gain().equals(role) || result.loss().equals(role))
                .findFirst();
    }

    private static Row row(
            Set<MeasurementModel> models,
            PostingKind kind,
            PostedAmount amount,
            Sign sign,
            AccountRole debit,
            AccountRole credit) {
        return new Row(models, kind, amount, sign, debit, credit);
    }
}
