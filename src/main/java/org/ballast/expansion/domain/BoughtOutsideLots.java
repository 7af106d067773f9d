package org.ballast.expansion.domain;

import java.util.List;

/**
 * What entries by hand moved that buy or give up assets which are kept by no lot, as a central bank's securities and claims
 * (accounting.md §10.2, 10.3): with all accounts of these entries, so that what paid for them is known.
 *
 * @param accounts numbers of the accounts of such assets; none in a chart that has no such thing
 * @param bought of entries by which these accounts grew, or that moved among them
 * @param givenUp of entries by which they shrank: sold, paid back or run off
 */
public record BoughtOutsideLots(List<String> accounts, List<BookMovement> bought, List<BookMovement> givenUp) {

    public static final BoughtOutsideLots NOTHING = new BoughtOutsideLots(List.of(), List.of(), List.of());

    public BoughtOutsideLots {
        accounts = List.copyOf(accounts);
        bought = List.copyOf(bought);
        givenUp = List.copyOf(givenUp);
    }
}
