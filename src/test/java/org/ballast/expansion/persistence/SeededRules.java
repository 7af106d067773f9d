package org.ballast.expansion.persistence;

import java.util.List;
import org.ballast.expansion.domain.SourceRule;
import org.ballast.statements.persistence.SeededLayouts;

/** Which account counts as which source, as the migrations leave it. */
public final class SeededRules {

    public static final List<SourceRule> OF_BASIC = SourceRules.read(SeededLayouts.ROWS, "BASIC");

    public static final List<SourceRule> OF_CENTRAL_BANK = SourceRules.read(SeededLayouts.ROWS, "CENTRAL_BANK");

    /** Numbers of accounts of a central bank whose growth by hand is a purchase. */
    public static final List<String> OUTSIDE_LOTS =
            SeededLayouts.ROWS.list(BookMovements.OUTSIDE_LOTS, row -> row.getString("number"), "CENTRAL_BANK");

    private SeededRules() {}
}
