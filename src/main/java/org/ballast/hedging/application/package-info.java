/** What is asked of hedges and sizes: looks that store nothing, limits that are cases, and advice that is kept. */
@NullMarked
package org.ballast.hedging.application;

import org.jspecify.annotations.NullMarked;
