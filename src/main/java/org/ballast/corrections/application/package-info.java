/** Corrections are planned, asked for, decided on and done. */
@NullMarked
package org.ballast.corrections.application;

import org.jspecify.annotations.NullMarked;
