/** What is asked of capital: looks that store nothing, and rules, classes and entries that are cases. */
@NullMarked
package org.ballast.capital.application;

import org.jspecify.annotations.NullMarked;
