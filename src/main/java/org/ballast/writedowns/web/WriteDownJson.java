package org.ballast.writedowns.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ballast.access.domain.Role;
import org.ballast.approvals.domain.CaseAction;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.approvals.domain.CaseStep;
import org.ballast.entities.domain.LowPricePolicy;
import org.ballast.journal.domain.PostedEntry;
import org.ballast.measurement.domain.Basis;
import org.ballast.measurement.domain.MeasurementKind;
import org.ballast.measurement.domain.MeasurementModel;
import org.ballast.writedowns.application.WriteDownDetail;
import org.ballast.writedowns.domain.RecordedTest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A proposal with its lines, as programs see it: the fields of the list, and more.
 *
 * @param lines the measurements that changed something
 * @param approvals who approved it
 * @param history every step
 * @param testsWithoutLoss how many other tests were made of the same asset and period
 * @param journalEntry null until it is posted
 * @param correctedPrices prices that it rests on and that were corrected after it was posted
 * @param valueInUse the memo that its evidence holds, null where there is none
 * @param laterValuesInUse the memo that was written after it was posted
 */
@Schema(name = "WriteDown")
public record WriteDownJson(
        long id,
        String entity,
        String book,
        String asset,
        @Schema(implementation = MeasurementKind.class) String kind,
        @Schema(implementation = CaseStatus.class) String status,
        @Nullable String tier,
        String amount,
        String inIncome,
        String inOci,
        String currency,
        String evidenceHash,
        LocalDate periodStart,
        LocalDate periodEnd,
        int lots,
        String narrative,
        String createdBy,
        Instant createdAt,
        @Nullable Long supersededBy,
        long version,
        @Schema(implementation = MeasurementModel.class) String model,
        String market,
        @Schema(implementation = LowPricePolicy.class) String lowPricePolicy,
        List<Line> lines,
        int approvalsMissing,
        List<Step> approvals,
        List<Step> history,
        int testsWithoutLoss,
        @Nullable Entry journalEntry,
        List<CorrectedPriceJson> correctedPrices,
        @Nullable ValueInUseJson valueInUse,
        List<LaterValueInUseJson> laterValuesInUse) {

    /**
     * A measurement that changed something, with the price it rests on.
     *
     * @param fairValue of the quantity; less costs of disposal under IAS 36
     * @param loss impairment, zero for any other kind
     * @param change of the carrying amount, below zero where it falls
     * @param basis which amount decided
     * @param cap carrying amount had no impairment been recognised (IAS 36.117)
     */
    @Schema(name = "WriteDownLine")
    public record Line(
            String lot,
            int segment,
            String quantity,
            @Schema(implementation = MeasurementKind.class) String kind,
            String carryingBefore,
            @Nullable String price,
            @Nullable String venue,
            @Nullable Instant pricedAt,
            @Nullable String fairValue,
            String loss,
            String change,
            @Schema(implementation = Basis.Kind.class) String basis,
            @Nullable String valueInUse,
            @Nullable String cap,
            String carryingAfter,
            Instant windowFrom,
            Instant windowTo,
            @Nullable String disposal,
            @Nullable Long priceRow,
            @Nullable String priceFile,
            @Nullable Integer priceLine,
            @Nullable String priceFileHash) {

        static Line of(RecordedTest test) {
            RecordedTest.@Nullable Price price = test.price().orElse(null);
            return new Line(
                    test.lot(),
                    test.segment(),
                    test.quantity().toString(),
                    test.kind().name(),
                    test.carryingBefore().amount().toPlainString(),
                    price == null ? null : price.perUnit().perUnit().toPlainString(),
                    price == null ? null : price.market(),
                    price == null ? null : price.at(),
                    price == null ? null : price.fairValue().amount().toPlainString(),
                    test.loss().amount().toPlainString(),
                    test.carryingChange().amount().toPlainString(),
                    test.basis().name(),
                    test.valueInUse().map(use -> use.amount().toPlainString()).orElse(null),
                    test.cap().map(most -> most.amount().toPlainString()).orElse(null),
                    test.carryingAfter().amount().toPlainString(),
                    test.from(),
                    test.to(),
                    test.disposal().orElse(null),
                    price == null ? null : Long.valueOf(price.barId()),
                    price == null ? null : price.file().orElse(null),
                    price == null ? null : Integer.valueOf(price.line()),
                    price == null ? null : price.fileHash().orElse(null));
        }
    }

    /** One step of the history. */
    @Schema(name = "ProposalStep")
    public record Step(
            @Schema(implementation = CaseAction.class) String action,
            @Schema(implementation = CaseStatus.class) String from,
            @Schema(implementation = CaseStatus.class) String to,
            String by,
            @Nullable String onBehalfOf,
            @Schema(implementation = Role.class) @Nullable String role,
            Instant at,
            String comment,
            String evidenceHash) {

        static Step of(CaseStep decision) {
            return new Step(
                    decision.action().name(),
                    decision.from().name(),
                    decision.to().name(),
                    decision.actor(),
                    decision.onBehalfOf().orElse(null),
                    decision.role().map(Role::name).orElse(null),
                    decision.at(),
                    decision.comment(),
                    decision.evidenceHash());
        }
    }

    /** Where it stands in the books. */
    @Schema(name = "PostedEntry")
    public record Entry(long id, String number, int fiscalYear, long sequence, LocalDate postedOn) {

        static Entry of(PostedEntry entry) {
            return new Entry(entry.id(), entry.number(), entry.fiscalYear(), entry.seq(), entry.postedOn());
        }
    }

    /** Not of a hundred thousand lines: whoever writes them as JSON asks for it first. */
    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }

    static WriteDownJson of(WriteDownDetail detail, List<RecordedTest> lines) {
        ProposalJson head = ProposalJson.of(detail.proposal());
        return new WriteDownJson(
                head.id(),
                head.entity(),
                head.book(),
                head.asset(),
                head.kind(),
                head.status(),
                head.tier(),
                head.amount(),
                head.inIncome(),
                head.inOci(),
                head.currency(),
                head.evidenceHash(),
                head.periodStart(),
                head.periodEnd(),
                head.lots(),
                head.narrative(),
                head.createdBy(),
                head.createdAt(),
                head.supersededBy(),
                head.version(),
                detail.proposal().model().name(),
                detail.proposal().market(),
                detail.proposal().lowPrice().name(),
                lines.stream().map(Line::of).toList(),
                detail.approvalsMissing(),
                detail.history().approvals().stream().map(Step::of).toList(),
                detail.history().steps().stream().map(Step::of).toList(),
                detail.withoutLoss(),
                detail.entry().map(Entry::of).orElse(null),
                CorrectedPriceJson.of(detail.corrected()),
                detail.valueInUse().map(ValueInUseJson::of).orElse(null),
                LaterValueInUseJson.of(detail.laterValuesInUse()));
    }
}
