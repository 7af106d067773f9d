/** Recording, correcting and deciding prices, and reading those in force. */
@NullMarked
package org.ballast.prices.application;

import org.jspecify.annotations.NullMarked;
