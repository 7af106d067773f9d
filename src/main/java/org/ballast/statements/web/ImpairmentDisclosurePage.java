package org.ballast.statements.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.ballast.documents.domain.CanonicalText;
import org.ballast.holdings.domain.ReportingEntity;
import org.ballast.statements.application.PrepareImpairmentDisclosure;
import org.ballast.statements.domain.AssetDisclosure;
import org.ballast.statements.domain.ImpairmentDisclosure;
import org.ballast.statements.domain.LotDisclosure;
import org.ballast.statements.domain.ReportedFigure;
import org.ballast.statements.report.DisclosureText;
import org.ballast.statements.report.Words;
import org.jspecify.annotations.Nullable;

/** The impairment disclosure on a page. */
@Named
@RequestScoped
public class ImpairmentDisclosurePage {

    private static final int LOTS_SHOWN = 500;

    private final DisclosureText texts = new DisclosureText(new Words());

    @Inject
    private PrepareImpairmentDisclosure prepareImpairmentDisclosure;

    private @Nullable ImpairmentDisclosure disclosure;

    /** Without an entity there is nothing to show. */
    public void show(@Nullable ReportingEntity entity, LocalDate firstDay, LocalDate lastDay) {
        disclosure = entity == null ? null : prepareImpairmentDisclosure.between(entity.code(), firstDay, lastDay);
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
        return asset.lots().subList(0, Math.min(LOTS_SHOWN, asset.lots().size()));
    }

    /** Where the other lots are; empty where all are shown. */
    public String restOf(AssetDisclosure asset) {
        if (asset.isWithoutList()) {
            return texts.elsewhere(asset.lotsHeld());
        }
        return asset.lotsHeld() <= LOTS_SHOWN ? "" : texts.rest(LOTS_SHOWN, asset.lotsHeld());
    }

    public String reported(ReportedFigure figure) {
        return texts.reported(figure);
    }

    public String getCurrentPeriod() {
        return disclosure == null ? "" : DisclosureText.period(disclosure.from(), disclosure.to());
    }

    public String getPriorPeriod() {
        return disclosure == null ? "" : DisclosureText.period(disclosure.priorFrom(), disclosure.priorTo());
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
