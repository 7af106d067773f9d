package org.ballast.livesheet.application;

import java.util.List;
import org.ballast.livesheet.domain.ProofMark;

/** The newest published proofs of entities, which a later room knows. */
public interface NewestProofs {

    /** Reads those of an entity; the caller has a transaction. */
    void refresh(String entity);

    /** As they were read last, by asset: it asks no database. */
    List<ProofMark> remembered(String entity);
}
