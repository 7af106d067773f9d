package org.ballast.statements.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.ballast.amounts.UnitsColumn;
import org.ballast.statements.application.DisclosedLots;
import org.ballast.statements.domain.AssetDisclosure;
import org.ballast.statements.domain.ImpairmentDisclosure;
import org.ballast.statements.domain.LotDisclosure;
import org.ballast.statements.domain.ReportedFigure;
import org.ballast.statements.report.DisclosureText;
import org.ballast.statements.report.NoteSection;
import org.ballast.statements.report.WordsOfPages;
import org.jspecify.annotations.Nullable;

/** The impairment disclosure on a page. */
@Named
@RequestScoped
public class ImpairmentDisclosurePage extends DisclosurePage<ImpairmentDisclosure> {

    private static final int LOTS_SHOWN = 500;

    private final DisclosureText texts = new DisclosureText(new WordsOfPages());

    @Inject
    private DisclosedLots disclosedLots;

    private final Map<String, List<LotDisclosure>> shown = new HashMap<>();
    private final Map<String, UnitsColumn> units = new HashMap<>();

    /** How the assets are measured, what is the same for all said once. */
    public List<String> getPolicies() {
        return said(texts::policies, List.of());
    }

    public String getNothingHeld() {
        return said(texts::nothingHeld, "");
    }

    public List<String> facts(AssetDisclosure asset) {
        return said(disclosure -> texts.facts(asset, disclosure), List.of());
    }

    public List<String> lots(AssetDisclosure asset) {
        return texts.lots(asset);
    }

    public List<String> getLedger() {
        return said(texts::ledger, List.of());
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
                                .of(Objects.requireNonNull(getDisclosure()), asset)
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
        return said(texts::lowest, "");
    }

    /** What may not be sold at the last day. */
    public @Nullable NoteSection getRestricted() {
        return getDisclosure() == null ? null : texts.restricted(getDisclosure());
    }

    public String reported(ReportedFigure figure) {
        return texts.reported(figure);
    }

    public String getPriorPeriod() {
        return said(disclosure -> texts.period(disclosure.priorFrom(), disclosure.priorTo()), "");
    }
}
