/**
 * What capital rules ask of a company that holds digital assets: rule sets, classification of assets, exposures, risk-weighted
 * assets, ratios, and what a write-down does to them. It reads books, holdings and positions and posts nothing.
 */
@NullMarked
package org.ballast.capital;

import org.jspecify.annotations.NullMarked;
