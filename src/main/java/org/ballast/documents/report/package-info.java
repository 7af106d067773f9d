/** What the report engine needs to know of records, figures and repeatable bytes. */
@NullMarked
package org.ballast.documents.report;

import org.jspecify.annotations.NullMarked;
