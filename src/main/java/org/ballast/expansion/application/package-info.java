/** Reading the change of total assets of a book, and printing it. */
@NullMarked
package org.ballast.expansion.application;

import org.jspecify.annotations.NullMarked;
