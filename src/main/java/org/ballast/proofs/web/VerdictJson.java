package org.ballast.proofs.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What came of checking a certificate and a proof. */
@Schema(name = "Verdict")
public record VerdictJson(boolean valid, @Nullable String reason, boolean published) {}
