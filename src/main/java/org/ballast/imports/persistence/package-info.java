/** The register of imported files, their bytes, drafts and jobs. */
@NullMarked
package org.ballast.imports.persistence;

import org.jspecify.annotations.NullMarked;
