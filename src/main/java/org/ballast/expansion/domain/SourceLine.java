package org.ballast.expansion.domain;

import java.util.List;
import org.ballast.amounts.Money;

/**
 * What one source did to total assets.
 *
 * @param amount of all entries; below zero it made them smaller
 * @param besideSwaps what of it is of entries that swap nothing: the rest is the difference of two legs
 * @param accounts numbers of the accounts that tell it: the way to the entries
 */
public record SourceLine(Source source, Money amount, Money besideSwaps, List<String> accounts) {

    public SourceLine {
        accounts = List.copyOf(accounts);
    }
}
