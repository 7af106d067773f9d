/** Ratios, tests of insolvency, due dates and rules, as plain calculations. */
@NullMarked
package org.ballast.health.domain;

import org.jspecify.annotations.NullMarked;
