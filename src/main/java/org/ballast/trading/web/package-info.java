/** Trading for people and programs: the calculator. */
@NullMarked
package org.ballast.trading.web;

import org.jspecify.annotations.NullMarked;
