package org.ballast.entities.application;

/** What a feature keeps for entities. While it keeps anything for one, that one is not removed. */
public interface EntityUse {

    boolean isUsed(long entityId);
}
