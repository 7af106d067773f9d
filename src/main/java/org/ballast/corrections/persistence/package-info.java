/** The tables of corrections, and what rests on what. */
@NullMarked
package org.ballast.corrections.persistence;

import org.jspecify.annotations.NullMarked;
