package org.ballast.corrections.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ballast.amounts.Money;
import org.ballast.corrections.application.CorrectionPlan;
import org.ballast.corrections.application.CorrectionPreview;
import org.jspecify.annotations.Nullable;

/**
 * One line of the chain as the page shows it: an entry that would be undone, or a thing without one.
 *
 * @param entry key of the entry; 0 where the thing has none, or shares it with others
 * @param total of the entry, or what the thing has in an entry with others
 * @param mirrorOn the day of the mirror, or of the entry that takes the thing out
 * @param later whether that is another day than the entry's
 */
public record ChainRow(
        String named,
        String address,
        String book,
        long entry,
        String number,
        @Nullable LocalDate postedOn,
        @Nullable Money total,
        @Nullable LocalDate mirrorOn,
        boolean later) {

    /** Newest first. */
    static List<ChainRow> of(CorrectionPreview preview) {
        List<ChainRow> rows = new ArrayList<>();
        List<CorrectionPlan.Step> steps = preview.plan().steps();
        for (int at = 0; at < steps.size(); at++) {
            CorrectionPlan.Step step = steps.get(at);
            String named = step.standing().named().text();
            String address = preview.addresses().get(at);
            if (step.mirrors().isEmpty() && step.takenOut().isEmpty()) {
                rows.add(new ChainRow(named, address, "", 0, "", null, null, null, false));
            }
            step.mirrors().forEach(mirror -> rows.add(of(named, address, mirror)));
            step.takenOut().forEach(each -> rows.add(of(named, address, each)));
        }
        return List.copyOf(rows);
    }

    private static ChainRow of(String named, String address, CorrectionPlan.TakenOut out) {
        return new ChainRow(
                named, address, out.inBook().book().code(), 0, "", out.postedOn(), out.cost(), out.on(), out.isLater());
    }

    private static ChainRow of(String named, String address, CorrectionPlan.PlannedMirror mirror) {
        return new ChainRow(
                named,
                address,
                mirror.inBook().book().code(),
                mirror.original().posted().id(),
                mirror.original().posted().number(),
                mirror.original().posted().postedOn(),
                mirror.original().total(),
                mirror.on(),
                mirror.isLater());
    }
}
