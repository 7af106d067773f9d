/**
 * Indicators of impairment (accounting.md 4.1): what the portal's prices, lots, tests and books say of each asset at a day, and
 * what is not known. They ask for a test or for a look; they propose nothing and change no amount.
 */
@NullMarked
package org.ballast.signals;

import org.jspecify.annotations.NullMarked;
