/**
 * How well a company stands: ratios with their inputs and thresholds, tests of insolvency, due dates, covenants and limits. It
 * reads books and holdings and posts nothing.
 */
@NullMarked
package org.ballast.health;

import org.jspecify.annotations.NullMarked;
