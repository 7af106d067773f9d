/** What a document is: its format, its bytes, and the hash of the record that it shows. */
@NullMarked
package org.ballast.documents.domain;

import org.jspecify.annotations.NullMarked;
