/** Indicators for people and programs. */
@NullMarked
package org.ballast.signals.web;

import org.jspecify.annotations.NullMarked;
