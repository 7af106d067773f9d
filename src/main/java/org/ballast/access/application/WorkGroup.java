package org.ballast.access.application;

import java.util.List;
import org.ballast.pages.application.Worded;

/**
 * Things that ask for the same, as "to approve", under one heading.
 *
 * @param heading with the count as {0}
 * @param count how many there are; more than the items where not all are shown
 * @param listUrl the page that has them all; empty where none has
 * @param order smaller stands higher
 * @param waiting whether they wait for the user; otherwise they are only worth a look
 */
public record WorkGroup(Worded heading, long count, String listUrl, int order, boolean waiting, List<WorkItem> items) {

    /** How many things a group shows at most. */
    public static final int MOST_SHOWN = 20;

    public WorkGroup {
        items = List.copyOf(items);
    }

    public boolean isMore() {
        return count > items.size();
    }

    /** Whether a column has anything in it: company and period, */
    public boolean isOfCompanies() {
        return items.stream().anyMatch(item -> !item.company().isEmpty());
    }

    public boolean isOfPeriods() {
        return items.stream().anyMatch(item -> !item.period().isEmpty());
    }

    /** an amount, */
    public boolean isOfAmounts() {
        return items.stream().anyMatch(item -> item.amount().isPresent());
    }

    /** somebody who did something at some time, */
    public boolean isOfPeople() {
        return items.stream().anyMatch(item -> item.since().isPresent());
    }

    /** a status. */
    public boolean isOfStates() {
        return items.stream().anyMatch(item -> !item.status().isEmpty());
    }
}
