package org.ballast.writedowns.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.OptionalLong;
import org.ballast.access.application.CurrentUser;
import org.ballast.assets.persistence.Assets;
import org.ballast.documents.application.RenderDocument;
import org.ballast.documents.domain.Document;
import org.ballast.entities.domain.LowPricePolicy;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.measurement.domain.PricesNeeded;
import org.ballast.refusals.Refusal;
import org.ballast.writedowns.domain.ApprovalMemo;
import org.ballast.writedowns.domain.Proposal;
import org.ballast.writedowns.report.MemoReport;

/** A write-down on one page, to be signed off or filed. */
@ApplicationScoped
@Transactional
public class PrintMemo {

    private static final int LOTS_NAMED = 6;
    private static final int PRICES_NAMED = 6;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private WriteDowns writeDowns;

    @Inject
    private ReadWriteDownEntry readEntry;

    @Inject
    private Entities entities;

    @Inject
    private Assets assets;

    @Inject
    private RenderDocument renderDocument;

    /**
     * As PDF.
     *
     * @throws Refusal NOT_FOUND, or UNPRINTABLE if a letter is in no font
     */
    public Document of(long id) {
        currentUser.requireSignedIn();
        return renderDocument.pdf(MemoReport.of(memo(writeDowns.detail(id))));
    }

    private ApprovalMemo memo(WriteDownDetail detail) {
        Proposal proposal = detail.proposal();
        ReportingEntity entity = entities.byBook(proposal.bookId());
        return new ApprovalMemo(
                proposal,
                entity.name(),
                entity.cutOffZone().getId(),
                assets.byId(proposal.assetId()).name(),
                writeDowns.evidenceHolds(proposal.id()),
                writeDowns.lines(proposal.id(), OptionalLong.empty(), false, LOTS_NAMED),
                writeDowns.usedPrices(proposal.id(), PRICES_NAMED),
                lows(proposal),
                writeDowns.notes(proposal.id()),
                detail.corrected(),
                detail.valueInUse(),
                detail.laterValuesInUse(),
                readEntry.of(proposal.id()),
                detail.history());
    }

    private List<ApprovalMemo.Low> lows(Proposal proposal) {
        boolean closes = proposal.lowPrice() == LowPricePolicy.DAILY_CLOSE
                || proposal.model().model().pricesNeeded() == PricesNeeded.LAST_BEFORE_CUT_OFF;
        return writeDowns.prices(proposal.id()).stream()
                .map(bar -> new ApprovalMemo.Low(bar.opensAt(), closes ? bar.close() : bar.low()))
                .toList();
    }
}
