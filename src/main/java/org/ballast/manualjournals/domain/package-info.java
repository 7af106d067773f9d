/** What a manual journal says, what it comes to in entries, and what its book takes. */
@NullMarked
package org.ballast.manualjournals.domain;

import org.jspecify.annotations.NullMarked;
