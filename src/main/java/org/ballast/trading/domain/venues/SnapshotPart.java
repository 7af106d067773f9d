package org.ballast.trading.domain.venues;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The parts of a snapshot that a format may name. */
public enum SnapshotPart {
    SETTLED_CASH("settledCash"),
    CASH_RESERVED("cashReservedForWithdrawal"),
    OPEN_ORDER_CASH("openOrderCash"),
    UNREALISED_FUTURES("unrealisedFutures"),
    OPTION_VALUE_LONG("optionValueLong"),
    OPTION_VALUE_SHORT("optionValueShort"),
    INITIAL_MARGIN("initialMargin"),
    OPEN_ORDER_MARGIN("openOrderMargin"),
    MAINTENANCE_MARGIN("maintenanceMargin");

    private final String field;

    SnapshotPart(String field) {
        this.field = field;
    }

    /** As the body of a snapshot names it. */
    public String field() {
        return field;
    }

    String key() {
        return "account." + field;
    }

    static Set<String> keys() {
        return Arrays.stream(values()).map(SnapshotPart::key).collect(Collectors.toSet());
    }
}
