/** Statements as pages, as downloads and as an API. */
@NullMarked
package org.ballast.statements.web;

import org.jspecify.annotations.NullMarked;
