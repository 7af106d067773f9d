/**
 * A record and its compiled report become PDF or XLSX. It knows no feature's records, only how to print one.
 */
@NullMarked
package org.ballast.documents;

import org.jspecify.annotations.NullMarked;
