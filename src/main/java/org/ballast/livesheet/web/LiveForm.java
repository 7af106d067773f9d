package org.ballast.livesheet.web;

/** For whom a live sheet is written. */
enum LiveForm {
    PROGRAM,
    PAGE
}
