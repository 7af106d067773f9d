package org.ballast.prices.domain;

/** A place in the order of the bars that are held back: by market, asset and opening, then by key. */
public record HeldCursor(String market, String asset, BarCursor bar) {}
