package org.ballast.holdings.web;

import org.ballast.pages.web.Lines;
import org.jspecify.annotations.Nullable;

/** Why something is taken back. */
public record Reason(@Lines @Nullable String reason) {}
