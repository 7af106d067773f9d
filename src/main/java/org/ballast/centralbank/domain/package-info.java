/** Templates of published statements, releases with their identities, series of liquidity, and operations as entries. */
@NullMarked
package org.ballast.centralbank.domain;

import org.jspecify.annotations.NullMarked;
