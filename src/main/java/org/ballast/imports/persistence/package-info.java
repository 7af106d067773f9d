/** The register of imported files, their bytes and drafts. */
@NullMarked
package org.ballast.imports.persistence;

import org.jspecify.annotations.NullMarked;
