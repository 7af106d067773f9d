/** What an import answers, in pages and for programs. */
@NullMarked
package org.ballast.imports.web;

import org.jspecify.annotations.NullMarked;
