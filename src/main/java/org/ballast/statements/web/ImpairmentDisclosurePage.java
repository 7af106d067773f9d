package org.ballast.statements.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.ballast.amounts.UnitsColumn;
import org.ballast.documents.domain.CanonicalText;
import org.ballast.entities.domain.Framework;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.statements.application.DisclosedLots;
import org.ballast.statements.application.PrepareImpairmentDisclosure;
import org.ballast.statements.domain.AssetDisclosure;
import org.ballast.statements.domain.ImpairmentDisclosure;
import org.ballast.statements.domain.LotDisclosure;
import org.ballast.statements.domain.ReportedFigure;
import org.ballast.statements.report.DisclosureText;
import org.ballast.statements.report.WordsOfPages;
import org.jspecify.annotations.Nullable;

/** The impairment disclosure on a page. */
@Named
@RequestScoped
public class ImpairmentDisclosurePage {

    private static final int LOTS_SHOWN = 500;

    private final DisclosureText texts = new DisclosureText(new WordsOfPages());

    @Inject
    private PrepareImpairmentDisclosure prepareImpairmentDisclosure;

    @Inject
    private DisclosedLots disclosedLots;

    private final Map<String, List<LotDisclosure>> shown = new HashMap<>();
    private final Map<String, UnitsColumn> units = new HashMap<>();
    private @Nullable ImpairmentDisclosure disclosure;

    /** Without an entity there is nothing to show, nor under another framework. */
    public void show(@Nullable ReportingEntity entity, LocalDate firstDay, LocalDate lastDay) {
        disclosure = entity == null || entity.framework() != Framework.US_GAAP
                ? null
                : prepareImpairmentDisclosure.between(entity.code(), firstDay, lastDay);
    }

    public @Nullable ImpairmentDisclosure getDisclosure() {
        return disclosure;
    }

    /** How the assets are measured, what is the same for all said once. */
    public List<String> getPolicies() {
        return disclosure == null ? List.of() : texts.policies(disclosure);
    }

    public String getNothingHeld() {
        return disclosure == null ? "" : texts.nothingHeld(disclosure);
    }

    public List<String> facts(AssetDisclosure asset) {
        return disclosure == null ? List.of() : texts.facts(asset, disclosure);
    }

    public List<String> lots(AssetDisclosure asset) {
        return texts.lots(asset);
    }

    public List<String> getLedger() {
        return disclosure == null ? List.of() : texts.ledger(disclosure);
    }

    /** The lots that a page can show at once. */
    public List<LotDisclosure> shown(AssetDisclosure asset) {
        return shown.computeIfAbsent(asset.symbol(), symbol -> first(asset));
    }

    /** The column of units of these lots, with their total. */
    public UnitsColumn units(AssetDisclosure asset) {
        return units.computeIfAbsent(
                asset.symbol(),
                symbol -> UnitsColumn.of(Stream.concat(
                        shown(asset).stream().map(lot -> lot.units().units()),
                        Stream.of(asset.current().units().held()))));
    }

    private List<LotDisclosure> first(AssetDisclosure asset) {
        return StreamSupport.stream(
                        disclosedLots
                                .of(Objects.requireNonNull(disclosure), asset)
                                .spliterator(),
                        false)
                .limit(LOTS_SHOWN)
                .toList();
    }

    /** Where the other lots are; empty where all are shown. */
    public String restOf(AssetDisclosure asset) {
        return asset.lotsHeld() <= LOTS_SHOWN ? "" : texts.rest(LOTS_SHOWN, asset.lotsHeld());
    }

    /** What the lowest prices are, and what they are not. */
    public String getLowest() {
        return disclosure == null ? "" : texts.lowest(disclosure);
    }

    public String reported(ReportedFigure figure) {
        return texts.reported(figure);
    }

    public String getCurrentPeriod() {
        return disclosure == null ? "" : texts.period(disclosure.from(), disclosure.to());
    }

    public String getPriorPeriod() {
        return disclosure == null ? "" : texts.period(disclosure.priorFrom(), disclosure.priorTo());
    }

    public String getHash() {
        return disclosure == null ? "" : CanonicalText.hash(disclosure);
    }

    /** Where the document is. */
    public String download(String format) {
        return disclosure == null
                ? ""
                : "/statements/download?kind=impairment-disclosure&format=" + format + "&entity="
                        + disclosure.header().entityCode() + "&from=" + disclosure.from() + "&to="
                        + disclosure.lastDay();
    }
}
