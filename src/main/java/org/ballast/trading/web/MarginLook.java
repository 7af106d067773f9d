package org.ballast.trading.web;

import org.ballast.trading.domain.MarginStatus;

/** As which of the statuses that pages know the status of a margin looks. */
final class MarginLook {

    private MarginLook() {}

    static String of(MarginStatus status) {
        return switch (status) {
            case OK -> "DONE";
            case WARNING -> "HELD";
            case MARGIN_CALL, LIQUIDATION -> "FAILED";
        };
    }
}
