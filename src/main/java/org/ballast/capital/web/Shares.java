package org.ballast.capital.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.ballast.pages.web.Grouped;
import org.ballast.pages.web.Words;
import org.jspecify.annotations.Nullable;

/** Ratios of capital in percent with four digits, as a report of capital needs them: 0.126761 is 12.6761 %. */
@Named("capitalShares")
@ApplicationScoped
public class Shares {

    private static final int DECIMALS = 4;

    /** In parentheses below zero, a dash where there is none. */
    public String percent(@Nullable BigDecimal share) {
        if (share == null) {
            return Words.in("capital", "none.short");
        }
        String digits = Words.in(
                "capital",
                "percent",
                Grouped.plain(share.abs().movePointRight(2).setScale(DECIMALS, RoundingMode.HALF_UP), 2));
        return share.signum() < 0 ? "(" + digits + ")" : digits;
    }

    /** The difference of two shares in percentage points. */
    public String points(@Nullable BigDecimal difference) {
        if (difference == null) {
            return Words.in("capital", "none.short");
        }
        String digits = Words.in(
                "capital",
                "points",
                Grouped.plain(difference.abs().movePointRight(2).setScale(DECIMALS, RoundingMode.HALF_UP), 2));
        return difference.signum() < 0 ? "(" + digits + ")" : digits;
    }
}
