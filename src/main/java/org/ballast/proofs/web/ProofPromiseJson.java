package org.ballast.proofs.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How often an entity promises a proof, null where it does not. */
@Schema(name = "ProofPromise")
public record ProofPromiseJson(@Nullable Integer days) {}
