/**
 * What is taken away and checked elsewhere: the memo of a case, and the evidence of a case or of a period as one file. It reads
 * what all other rooms keep and changes nothing.
 */
@NullMarked
package org.ballast.evidence;

import org.jspecify.annotations.NullMarked;
