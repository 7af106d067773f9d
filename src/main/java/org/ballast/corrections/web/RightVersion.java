package org.ballast.corrections.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ballast.assets.domain.Asset;
import org.ballast.assets.persistence.Assets;
import org.ballast.corrections.domain.PostedThing;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.web.Given;
import org.ballast.holdings.application.ReadRecorded;
import org.ballast.holdings.domain.Replacement;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** The part of the page of a correction in which the right version of a lot or a disposal is said: first as it was recorded. */
@Named
@ViewScoped
public class RightVersion implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReadRecorded readRecorded;

    @Inject
    private Assets assets;

    private final Map<String, String> values = new HashMap<>();
    private final Map<String, String> asRecorded = new LinkedHashMap<>();
    private boolean wanted = true;
    private boolean doubtful;
    private boolean confirmed;

    /** Fills the fields, where a thing of that kind can have a right version. */
    void show(ReportingEntity entity, PostedThing thing) {
        if (!asRecorded.isEmpty()) {
            return;
        }
        switch (thing.kind()) {
            case LOT -> asRecorded.putAll(readRecorded.lot(entity, thing.id()));
            case DISPOSAL -> asRecorded.putAll(readRecorded.disposal(entity, thing.id()));
            default -> wanted = false;
        }
        values.putAll(asRecorded);
    }

    /** What is said otherwise than it was recorded, else all of it; nothing where no right version is wanted. */
    Map<String, String> said() {
        if (!wanted || asRecorded.isEmpty()) {
            return Map.of();
        }
        Map<String, String> said = new LinkedHashMap<>();
        values.forEach((field, text) -> {
            String given = Given.orEmpty(text).strip();
            if (!given.equals(asRecorded.getOrDefault(field, ""))) {
                said.put(field, given);
            }
        });
        if (said.isEmpty()) {
            said.putAll(asRecorded);
        }
        if (confirmed) {
            said.put(Replacement.CONFIRMED, "true");
        }
        return said;
    }

    /** Notes that an amount lies far from the market and waits for the tick. */
    void note(Refusal refused) {
        doubtful = refused.code() == RefusalCode.IMPLAUSIBLE_COST || refused.code() == RefusalCode.IMPLAUSIBLE_PROCEEDS;
    }

    public boolean isThere() {
        return !asRecorded.isEmpty();
    }

    public boolean isLot() {
        return asRecorded.containsKey("lot");
    }

    public boolean isDisposal() {
        return isThere() && !isLot();
    }

    public boolean isWanted() {
        return wanted;
    }

    public void setWanted(boolean wanted) {
        this.wanted = wanted;
    }

    public boolean isDoubtful() {
        return doubtful;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public void setConfirmed(boolean confirmed) {
        this.confirmed = confirmed;
    }

    /** Texts by column of a file of lots or disposals. */
    public Map<String, String> getValues() {
        return values;
    }

    public List<Asset> getAssets() {
        return assets.all();
    }
}
