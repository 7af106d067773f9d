package org.ballast.writedowns.web;

import java.time.LocalDate;
import java.util.List;
import org.ballast.writedowns.domain.OpenTests;
import org.ballast.writedowns.domain.UntestedLots;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Lots on days that no test in force looked at, as programs see them.
 *
 * @param from first day
 * @param to last day, included
 */
@Schema(name = "UntestedLots")
public record UntestedJson(
        String asset,
        long lots,
        LocalDate from,
        LocalDate to,
        @Schema(implementation = UntestedLots.Cause.class) String cause) {

    /** All of them, by asset and day. */
    public static List<UntestedJson> of(OpenTests tests) {
        return tests.untested().stream()
                .map(each -> new UntestedJson(
                        each.asset(),
                        each.lots(),
                        each.days().from(),
                        each.days().lastDay(),
                        each.cause().name()))
                .toList();
    }
}
