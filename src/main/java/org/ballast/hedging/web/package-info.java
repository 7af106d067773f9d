/** Hedges and sizes for people and programs. */
@NullMarked
package org.ballast.hedging.web;

import org.jspecify.annotations.NullMarked;
