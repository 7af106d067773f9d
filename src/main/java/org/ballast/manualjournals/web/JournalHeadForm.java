package org.ballast.manualjournals.web;

import java.io.Serializable;
import org.ballast.manualjournals.domain.JournalHead;
import org.jspecify.annotations.Nullable;

/** What is keyed in beside the lines of a journal. */
public class JournalHeadForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String externalId = "";
    private String postedOn = "";
    private String description = "";
    private String purpose = JournalHead.ManualPurpose.ORDINARY.name();
    private String reversesOn = "";
    private String repeatsUntil = "";

    public String getExternalId() {
        return externalId;
    }

    public void setExternalId(@Nullable String externalId) {
        this.externalId = orEmpty(externalId);
    }

    public String getPostedOn() {
        return postedOn;
    }

    public final void setPostedOn(@Nullable String postedOn) {
        this.postedOn = orEmpty(postedOn);
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(@Nullable String description) {
        this.description = orEmpty(description);
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(@Nullable String purpose) {
        this.purpose = orEmpty(purpose);
    }

    public String getReversesOn() {
        return reversesOn;
    }

    public void setReversesOn(@Nullable String reversesOn) {
        this.reversesOn = orEmpty(reversesOn);
    }

    public String getRepeatsUntil() {
        return repeatsUntil;
    }

    public void setRepeatsUntil(@Nullable String repeatsUntil) {
        this.repeatsUntil = orEmpty(repeatsUntil);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
