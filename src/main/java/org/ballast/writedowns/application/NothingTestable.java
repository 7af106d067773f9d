package org.ballast.writedowns.application;

import java.util.ArrayList;
import java.util.List;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.words.Said;
import org.ballast.writedowns.domain.BlockedAsset;

/** No asset of the entity could be tested; nothing was stored. */
public final class NothingTestable extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient List<BlockedAsset> blocked;

    NothingTestable(RefusalCode code, Said said, List<FieldError> errors, long count, List<BlockedAsset> blocked) {
        super(code, said, errors, count);
        this.blocked = new ArrayList<>(blocked);
    }

    /** Each asset with what is in its way. */
    public List<BlockedAsset> blocked() {
        return List.copyOf(blocked);
    }
}
