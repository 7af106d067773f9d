package org.ballast.margin.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ballast.amounts.AmountsSentence;
import org.ballast.imports.domain.ImportRow;
import org.ballast.pages.domain.PagesSentence;
import org.ballast.trading.domain.FuturesStyle;
import org.ballast.trading.domain.LiquidationRule;
import org.ballast.trading.domain.MarginThresholds;
import org.ballast.trading.domain.ShortOptionMargin;

/** Reads single rows of a margin table, of a file and of a call alike: a value, or nothing after its errors were noted. */
final class TableRows {

    private static final int DECIMALS_OF_RATE = 10;
    private static final int DECIMALS_OF_FLOOR = 8;
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(VenueTerms.MOST_HOURS);

    private final TableColumns columns;

    TableRows(TableColumns columns) {
        this.columns = columns;
    }

    /**
     * What is said of all contracts.
     *
     * @param source empty where nobody said
     */
    record Terms(VenueTerms terms, String source) {}

    /**
     * A step as it was told.
     *
     * @param deduction empty where it is to be worked out
     */
    record Step(
            ImportRow row,
            ContractGroup group,
            BigDecimal floor,
            BigDecimal initialRate,
            BigDecimal maintenanceRate,
            Optional<BigDecimal> deduction) {}

    /** Shares of sold options. */
    record Shares(ImportRow row, ContractGroup group, ShortOptionMargin margin) {}

    /** Notes what stands in columns that the part of the row does not have. */
    void refuseOthers(ImportRow row, Object part, Set<String> own) {
        TableColumns.FILE.optional().stream()
                .filter(column -> !own.contains(column) && row.has(columns.of(column)))
                .forEach(column -> row.error(columns.of(column), MarginSentence.NOT_OF_PART, part));
    }

    Optional<Terms> terms(ImportRow row) {
        Optional<BigDecimal> warning = share(row, "warning_from").filter(number -> isAboveZero(row, number));
        Optional<BigDecimal> call = share(row, "call_from").filter(number -> isFrom(row, warning, number));
        Optional<LiquidationRule> rule = constant(row, "liquidation_rule", LiquidationRule.class);
        Optional<BigDecimal> fee =
                row.has(columns.of("closing_fee")) ? share(row, "closing_fee") : Optional.of(BigDecimal.ZERO);
        Optional<Integer> hours = hours(row);
        Optional<String> source = row.optional(columns.of("source"), VenueTable.LONGEST_SOURCE);
        boolean feeIsRight = rule.isEmpty() || fee.isEmpty() || feeGoesWith(row, rule.get(), fee.get());
        if (warning.isEmpty()
                || call.isEmpty()
                || rule.isEmpty()
                || fee.isEmpty()
                || hours.isEmpty()
                || source.isEmpty()
                || !feeIsRight) {
            return Optional.empty();
        }
        return Optional.of(new Terms(
                new VenueTerms(new MarginThresholds(warning.get(), call.get()), rule.get(), fee.get(), hours.get()),
                source.get()));
    }

    private boolean isAboveZero(ImportRow row, BigDecimal warning) {
        if (warning.signum() == 0) {
            row.error(columns.of("warning_from"), MarginSentence.NOT_ABOVE_ZERO);
        }
        return warning.signum() > 0;
    }

    private boolean isFrom(ImportRow row, Optional<BigDecimal> warning, BigDecimal call) {
        boolean below = warning.filter(number -> call.compareTo(number) < 0).isPresent();
        if (below) {
            row.error(columns.of("call_from"), MarginSentence.CALL_BELOW_WARNING);
        }
        return !below;
    }

    private boolean feeGoesWith(ImportRow row, LiquidationRule rule, BigDecimal fee) {
        boolean counts = rule == LiquidationRule.ISOLATED_BRACKETS_AND_FEE;
        if (counts && fee.signum() == 0) {
            row.error(columns.of("closing_fee"), MarginSentence.FEE_WITH_RULE, rule);
        } else if (!counts && fee.signum() > 0) {
            row.error(columns.of("closing_fee"), MarginSentence.FEE_WITHOUT_RULE, rule);
        }
        return counts == (fee.signum() > 0);
    }

    private Optional<Integer> hours(ImportRow row) {
        return row.decimal(columns.of("hours_to_meet")).flatMap(number -> {
            boolean isWhole = number.stripTrailingZeros().scale() <= 0;
            if (!isWhole || number.signum() <= 0 || number.compareTo(MOST_HOURS) > 0) {
                row.error(columns.of("hours_to_meet"), MarginSentence.HOURS_OUT_OF_BOUNDS, VenueTerms.MOST_HOURS);
                return Optional.empty();
            }
            return Optional.of(number.intValueExact());
        });
    }

    Optional<Step> step(ImportRow row) {
        Optional<ContractGroup> group = group(row);
        Optional<BigDecimal> floor = notBelowZero(row, "floor").filter(number -> isShort(row, number));
        Optional<BigDecimal> maintenance = share(row, "maintenance_rate");
        Optional<BigDecimal> initial = share(row, "initial_rate");
        boolean isDeducted = row.has(columns.of("deduction"));
        Optional<BigDecimal> deduction = isDeducted ? notBelowZero(row, "deduction") : Optional.empty();
        if (group.isEmpty()
                || floor.isEmpty()
                || maintenance.isEmpty()
                || initial.isEmpty()
                || deduction.isPresent() != isDeducted) {
            return Optional.empty();
        }
        if (maintenance.get().compareTo(BigDecimal.ONE) >= 0) {
            row.error(columns.of("maintenance_rate"), PagesSentence.NOT_A_PART);
            return Optional.empty();
        }
        if (initial.get().compareTo(maintenance.get()) < 0) {
            row.error(columns.of("initial_rate"), MarginSentence.INITIAL_BELOW, maintenance.get());
            return Optional.empty();
        }
        return Optional.of(new Step(row, group.get(), floor.get(), initial.get(), maintenance.get(), deduction));
    }

    Optional<Shares> shares(ImportRow row) {
        Optional<ContractGroup> group = group(row);
        Optional<BigDecimal> share = share(row, "share");
        Optional<BigDecimal> least = share(row, "least_share");
        Optional<BigDecimal> maintenance = share(row, "maintenance_share");
        if (group.isEmpty() || share.isEmpty() || least.isEmpty() || maintenance.isEmpty()) {
            return Optional.empty();
        }
        if (least.get().compareTo(share.get()) > 0) {
            row.error(columns.of("least_share"), MarginSentence.LEAST_ABOVE_SHARE, share.get());
            return Optional.empty();
        }
        return Optional.of(
                new Shares(row, group.get(), new ShortOptionMargin(share.get(), least.get(), maintenance.get())));
    }

    private Optional<ContractGroup> group(ImportRow row) {
        Optional<String> underlying = row.required(columns.of("underlying")).filter(text -> {
            boolean isOne = text.matches(ContractGroup.UNDERLYING);
            if (!isOne) {
                row.error(columns.of("underlying"), MarginSentence.UNDERLYING_FORM);
            }
            return isOne;
        });
        Optional<FuturesStyle> style = constant(row, "style", FuturesStyle.class);
        return underlying.flatMap(symbol -> style.map(settled -> new ContractGroup(symbol, settled)));
    }

    private <E extends Enum<E>> Optional<E> constant(ImportRow row, String column, Class<E> type) {
        return row.parsed(
                columns.of(column),
                text -> Enum.valueOf(type, text),
                PagesSentence.NONE_OF.with(List.of(type.getEnumConstants())));
    }

    /** From 0 to 1, with at most ten decimals. */
    private Optional<BigDecimal> share(ImportRow row, String column) {
        return row.decimal(columns.of(column)).filter(number -> {
            boolean isShare = number.signum() >= 0
                    && number.compareTo(BigDecimal.ONE) <= 0
                    && number.stripTrailingZeros().scale() <= DECIMALS_OF_RATE;
            if (!isShare) {
                row.error(columns.of(column), MarginSentence.NOT_A_SHARE, DECIMALS_OF_RATE);
            }
            return isShare;
        });
    }

    private Optional<BigDecimal> notBelowZero(ImportRow row, String column) {
        return row.unitDecimal(columns.of(column)).filter(number -> {
            if (number.signum() < 0) {
                row.error(columns.of(column), MarginSentence.BELOW_ZERO);
            }
            return number.signum() >= 0;
        });
    }

    /** So that floor × rate has at most 18 decimals, as the books keep them. */
    private static boolean isShort(ImportRow row, BigDecimal floor) {
        boolean fits = floor.stripTrailingZeros().scale() <= DECIMALS_OF_FLOOR;
        if (!fits) {
            row.error("floor", AmountsSentence.MORE_DECIMALS, DECIMALS_OF_FLOOR);
        }
        return fits;
    }

    /** The parts that a row can be. */
    static List<TableForm.Part> parts() {
        return List.of(TableForm.Part.values());
    }
}
