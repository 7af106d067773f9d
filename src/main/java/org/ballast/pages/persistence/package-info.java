/** Rows that a search finds, and answers kept by their key. */
@NullMarked
package org.ballast.pages.persistence;

import org.jspecify.annotations.NullMarked;
