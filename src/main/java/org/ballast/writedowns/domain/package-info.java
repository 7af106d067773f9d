/** The impairment test as a pure function of lots, windows and prices, and the evidence that it leaves. */
@NullMarked
package org.ballast.writedowns.domain;

import org.jspecify.annotations.NullMarked;
