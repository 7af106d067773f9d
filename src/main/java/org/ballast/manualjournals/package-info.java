/** Journals that people enter by hand, one by one or as a file: each is a case, and is posted on its day once it is approved. */
@NullMarked
package org.ballast.manualjournals;

import org.jspecify.annotations.NullMarked;
