package org.ballast.pages.web;

import java.time.LocalDate;

/**
 * The day at whose end a page looks how a company stands: the reporting date that the address names, else that of the period but
 * never a day that is still to come, as nobody knows what stands then.
 */
public interface StandingDay {

    LocalDate getStandingOn();
}
