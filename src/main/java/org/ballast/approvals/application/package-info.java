/** The steps that people take with a case, whatever it is about; a feature brings its own {@link org.ballast.approvals.application.CaseSubject}. */
@NullMarked
package org.ballast.approvals.application;

import org.jspecify.annotations.NullMarked;
