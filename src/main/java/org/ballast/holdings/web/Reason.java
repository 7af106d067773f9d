package org.ballast.holdings.web;

import org.jspecify.annotations.Nullable;

/** Why something is taken back. */
public record Reason(@Nullable String reason) {}
