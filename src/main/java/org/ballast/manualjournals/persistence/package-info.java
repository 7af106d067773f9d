/** The tables of manual journals. */
@NullMarked
package org.ballast.manualjournals.persistence;

import org.jspecify.annotations.NullMarked;
