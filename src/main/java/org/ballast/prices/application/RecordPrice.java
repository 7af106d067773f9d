package org.ballast.prices.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.persistence.Cases;
import org.ballast.assets.domain.Asset;
import org.ballast.assets.persistence.Assets;
import org.ballast.audit.application.AuditTrail;
import org.ballast.audit.domain.Sha256;
import org.ballast.imports.domain.ImportErrors;
import org.ballast.imports.domain.ImportRow;
import org.ballast.prices.domain.BarStatus;
import org.ballast.prices.domain.Market;
import org.ballast.prices.domain.PriceFile;
import org.ballast.prices.domain.PriceRequest;
import org.ballast.prices.domain.PricesSentence;
import org.ballast.prices.domain.QuotedBar;
import org.ballast.prices.domain.RecordedBar;
import org.ballast.prices.domain.Series;
import org.ballast.prices.domain.UndecidedBars;
import org.ballast.prices.domain.WantedBar;
import org.ballast.prices.persistence.BarRecords;
import org.ballast.prices.persistence.BarWriter;
import org.ballast.prices.persistence.BarsInForce;
import org.ballast.prices.persistence.JumpGuard;
import org.ballast.prices.persistence.Markets;
import org.ballast.prices.persistence.WantedBars;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** Records one bar that is keyed in, or corrects a recorded one by the next revision. */
@ApplicationScoped
public class RecordPrice {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Clock clock;

    @Inject
    private Assets assets;

    @Inject
    private Markets markets;

    @Inject
    private BarRecords records;

    @Inject
    private BarsInForce bars;

    @Inject
    private JumpGuard jumpGuard;

    @Inject
    private WantedBars wantedBars;

    @Inject
    private PricesForTwo pricesForTwo;

    @Inject
    private Cases cases;

    /**
     * What became of a bar.
     *
     * @param bar as it is recorded; WAITING and without a key while it waits
     * @param caseId the case by which a second person decides on it
     */
    public record Recorded(RecordedBar bar, OptionalLong caseId) {}

    /**
     * @param values by the column names of a price file
     * @param correctionReason why a recorded bar may be corrected; empty where it may not
     * @return the bar in force now, which is the recorded one where that says the same; or as it will be where it takes a
     *     second person
     * @throws Refusal INVALID_INPUT with the wrong fields; ALREADY_EXISTS if another bar is recorded or waits; FORBIDDEN;
     *     NOT_FOUND
     */
    @Transactional
    public Recorded add(String marketCode, Map<String, String> values, Optional<String> correctionReason) {
        currentUser.require(Role.PREPARER);
        String reason = correctionReason.map(Reasons::required).orElse("");
        Market market = markets.lock(marketCode);
        Instant now = clock.instant();
        QuotedBar quoted = quoted(values, now);
        Asset asset = assets.bySymbol(quoted.asset());
        Series series = new Series(asset.id(), quoted.currency(), quoted.bar().interval());
        Optional<RecordedBar> before =
                records.inForce(market.id(), series, quoted.bar().opensAt());
        if (before.isPresent() && before.get().bar().saysTheSameAs(quoted.bar())) {
            return new Recorded(before.get(), OptionalLong.empty());
        }
        if (before.isPresent() && reason.isEmpty()) {
            throw new Refusal(RefusalCode.ALREADY_EXISTS, PricesSentence.ANOTHER_PRICE_RECORDED);
        }
        Optional<ApprovalCase> waiting = waiting(market, asset, quoted, before, reason);
        if (waiting.isPresent()) {
            return new Recorded(
                    wanted(market, asset, quoted, before, now, reason),
                    OptionalLong.of(waiting.get().id()));
        }
        return new Recorded(recorded(market, asset, quoted, before, now, reason), OptionalLong.empty());
    }

    /** The case that it waits for, where it takes a second person or waits already. */
    private Optional<ApprovalCase> waiting(
            Market market, Asset asset, QuotedBar quoted, Optional<RecordedBar> before, String reason) {
        OptionalLong beforeId = before.map(bar -> OptionalLong.of(bar.id())).orElse(OptionalLong.empty());
        WantedBar wanted = new WantedBar(0, asset.id(), asset.symbol(), quoted.bar(), beforeId);
        Optional<UndecidedBars.Undecided> other =
                wantedBars.undecided(market.id(), wanted.series(), quoted.bar().opensAt());
        if (other.isPresent()) {
            long caseId = other.get().caseId();
            if (!other.get().bar().saysTheSameAs(quoted.bar())) {
                throw new Refusal(RefusalCode.ALREADY_EXISTS, PricesSentence.ANOTHER_PRICE_WAITS, caseId);
            }
            return Optional.of(cases.byId(caseId));
        }
        return pricesForTwo
                .askedFor(market.id(), asset.id())
                .map(entity -> pricesForTwo.ask(
                        entity,
                        new PricesForTwo.Asked(
                                before.isPresent() ? PriceRequest.Kind.CORRECTION : PriceRequest.Kind.ENTRY,
                                market,
                                OptionalLong.empty(),
                                OptionalLong.empty(),
                                List.of(wanted),
                                reason)));
    }

    private RecordedBar wanted(
            Market market, Asset asset, QuotedBar quoted, Optional<RecordedBar> before, Instant now, String reason) {
        return new RecordedBar(
                quoted.bar(),
                market.id(),
                market.code(),
                asset.id(),
                asset.symbol(),
                BarStatus.WAITING,
                before.map(bar -> bar.revision() + 1).orElse(1),
                OptionalLong.empty(),
                OptionalLong.empty(),
                0,
                currentUser.name(),
                now,
                Optional.empty(),
                Optional.empty(),
                reason,
                Optional.empty());
    }

    private RecordedBar recorded(
            Market market, Asset asset, QuotedBar quoted, Optional<RecordedBar> before, Instant now, String reason) {
        Series series = new Series(asset.id(), quoted.currency(), quoted.bar().interval());
        long id = write(market, asset, quoted, before, now, reason);
        Instant opensAt = quoted.bar().opensAt();
        jumpGuard.hold(market.id(), series, opensAt, opensAt, new JumpGuard.Arrival(OptionalLong.empty(), id));
        RecordedBar after = bars.byId(id);
        auditTrail.record(
                before.isPresent() ? "PRICE_CORRECTED" : "PRICE_RECORDED",
                "PRICE_BAR",
                String.valueOf(id),
                before.map(bar -> Sha256.hex(bar.toString())).orElse(""),
                Sha256.hex(after.toString()),
                reason);
        return after;
    }

    private long write(
            Market market, Asset asset, QuotedBar quoted, Optional<RecordedBar> before, Instant now, String reason) {
        long id = records.newIds(1).findFirst().orElseThrow();
        BarWriter.Source source =
                new BarWriter.Source(market.id(), OptionalLong.empty(), currentUser.name(), now, reason);
        try (BarWriter writer = records.writer(source)) {
            int revision = before.map(bar -> bar.revision() + 1).orElse(1);
            writer.add(id, asset.id(), quoted.bar(), revision, 0);
            writer.write();
            before.ifPresent(bar -> writer.supersede(bar.id(), id));
        }
        return id;
    }

    private static QuotedBar quoted(Map<String, String> values, Instant now) {
        ImportErrors errors = new ImportErrors();
        List<String> header = List.copyOf(values.keySet());
        String[] texts = header.stream().map(values::get).toArray(String[]::new);
        Optional<QuotedBar> quoted = PriceFile.form(header).accepts(header, errors)
                ? PriceFile.bar(new ImportRow(0, header, texts, errors), now)
                : Optional.empty();
        return quoted.orElseThrow(() -> new Refusal(
                RefusalCode.INVALID_INPUT,
                PricesSentence.FIELDS_WRONG.with(errors.count()),
                errors.first(),
                errors.count()));
    }
}
