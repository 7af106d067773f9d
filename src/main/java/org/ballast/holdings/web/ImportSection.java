package org.ballast.holdings.web;

import java.io.Serializable;
import java.util.List;
import org.ballast.amounts.Money;
import org.ballast.holdings.domain.FilePreview;
import org.ballast.imports.domain.ImportKind;
import org.ballast.imports.web.ImportOutcome;
import org.ballast.pages.web.Grouped;
import org.ballast.pages.web.Words;
import org.ballast.refusals.Refusal.FieldError;
import org.jspecify.annotations.Nullable;

/** One kind of file on the page of imports: what was uploaded, what it would record, what came of it. */
public class ImportSection implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 200;

    private final ImportKind kind;
    private long draft;
    private boolean confirmed;
    private transient @Nullable FilePreview preview;
    private transient @Nullable ImportOutcome outcome;
    private transient @Nullable Money amount;

    ImportSection(ImportKind kind) {
        this.kind = kind;
    }

    void show(long newDraft, FilePreview newPreview) {
        draft = newDraft;
        preview = newPreview;
        confirmed = false;
        outcome = null;
    }

    void show(ImportOutcome newOutcome, @Nullable Money recorded) {
        outcome = newOutcome;
        amount = newOutcome.accepted() ? recorded : null;
        preview = null;
        confirmed = false;
    }

    long draft() {
        return draft;
    }

    public ImportKind getKind() {
        return kind;
    }

    /** What the file would record; null before an upload and after the import. */
    public @Nullable FilePreview getPreview() {
        return preview;
    }

    public @Nullable ImportOutcome getOutcome() {
        return outcome;
    }

    /** Cost or proceeds of what was recorded; null where nothing was. */
    public @Nullable Money getAmount() {
        return amount;
    }

    /** The first rows far from the market. */
    public List<FieldError> getDoubtful() {
        FilePreview shown = preview;
        return shown == null
                ? List.of()
                : shown.market().doubtful().stream().limit(SHOWN).toList();
    }

    public boolean isPostable() {
        return preview != null && preview.fresh() > 0;
    }

    /** Says what the button does, as {@code Post 5 lots, 1,562,490.00 USD to ACME}. */
    public String postWords(String entity) {
        FilePreview shown = preview;
        return shown == null
                ? ""
                : Words.in(
                        "holdings",
                        "import.post." + kind,
                        shown.fresh(),
                        Grouped.plain(
                                shown.amount().amount(), shown.amount().amount().scale()),
                        shown.amount().currency().getCurrencyCode(),
                        entity);
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public void setConfirmed(boolean confirmed) {
        this.confirmed = confirmed;
    }
}
