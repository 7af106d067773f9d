package org.ballast.reserves.domain;

import java.time.Instant;

/** An instant for which balances of an asset are recorded. */
public record ReserveSnapshot(String asset, Instant at) {}
