/**
 * Measurement models, the impairment test, the proposal that follows from it and its posting after approval. It reads
 * holdings and prices and posts to the journal.
 */
@NullMarked
package org.ballast.writedowns;

import org.jspecify.annotations.NullMarked;
