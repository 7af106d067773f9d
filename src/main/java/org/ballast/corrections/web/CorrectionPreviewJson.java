package org.ballast.corrections.web;

import java.time.LocalDate;
import java.util.List;
import org.ballast.corrections.application.CorrectionPlan;
import org.ballast.corrections.domain.ThingKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What would be undone with a thing, as programs see it; amounts are decimal texts.
 *
 * @param kind of the thing that would be corrected: of an entry that belongs to one, that of the thing
 * @param named what the thing is called
 * @param steps all that would be undone, newest first
 */
@Schema(name = "CorrectionPreview")
public record CorrectionPreviewJson(
        String entity,
        @Schema(implementation = ThingKind.class) String kind,
        long id,
        String named,
        List<Step> steps) {

    /** A thing that would be undone. */
    @Schema(name = "CorrectionStep")
    public record Step(
            @Schema(implementation = ThingKind.class) String kind,
            long id,
            String named,
            List<Entry> entries,
            List<TakenOut> takenOut) {}

    /**
     * A book that the thing would leave by an entry of its own, as it came in by one with others.
     *
     * @param takenOutOn the day that the entry would count for: that on which it came in, or the first day that takes postings
     */
    @Schema(name = "TakenOut")
    public record TakenOut(String book, LocalDate postedOn, String cost, String currency, LocalDate takenOutOn) {}

    /**
     * An entry that would be undone.
     *
     * @param mirrorOn the day that its mirror would count for: its own, or the first day that takes postings
     */
    @Schema(name = "MirroredEntry")
    public record Entry(
            long entry,
            String number,
            String book,
            LocalDate postedOn,
            String total,
            String currency,
            LocalDate mirrorOn) {}

    static CorrectionPreviewJson of(CorrectionPlan plan) {
        return new CorrectionPreviewJson(
                plan.entity().code(),
                plan.root().kind().name(),
                plan.root().id(),
                plan.rootStep().standing().named().text(),
                plan.steps().stream().map(CorrectionPreviewJson::step).toList());
    }

    private static Step step(CorrectionPlan.Step step) {
        return new Step(
                step.standing().thing().kind().name(),
                step.standing().thing().id(),
                step.standing().named().text(),
                step.mirrors().stream().map(CorrectionPreviewJson::entry).toList(),
                step.takenOut().stream().map(CorrectionPreviewJson::takenOut).toList());
    }

    private static TakenOut takenOut(CorrectionPlan.TakenOut out) {
        return new TakenOut(
                out.inBook().book().code(),
                out.postedOn(),
                out.cost().amount().toPlainString(),
                out.cost().currency().getCurrencyCode(),
                out.on());
    }

    private static Entry entry(CorrectionPlan.PlannedMirror mirror) {
        return new Entry(
                mirror.original().posted().id(),
                mirror.original().posted().number(),
                mirror.inBook().book().code(),
                mirror.original().posted().postedOn(),
                mirror.original().total().amount().toPlainString(),
                mirror.original().total().currency().getCurrencyCode(),
                mirror.on());
    }
}
