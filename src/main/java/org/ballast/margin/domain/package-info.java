/** The rules of margin as pure values: tables of venues, margin of an account, calls and what follows for them, the ladder. */
@NullMarked
package org.ballast.margin.domain;

import org.jspecify.annotations.NullMarked;
