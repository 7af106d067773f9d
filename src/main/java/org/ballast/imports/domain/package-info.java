/** What a file may say: its columns, the values of a row, what is wrong with it, and what came of it. */
@NullMarked
package org.ballast.imports.domain;

import org.jspecify.annotations.NullMarked;
