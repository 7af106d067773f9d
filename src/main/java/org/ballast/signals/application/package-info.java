/** The board of indicators of a book at a day. */
@NullMarked
package org.ballast.signals.application;

import org.jspecify.annotations.NullMarked;
