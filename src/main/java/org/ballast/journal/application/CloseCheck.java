package org.ballast.journal.application;

import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.pages.application.Worded;
import org.ballast.words.Said;

/**
 * One thing that must be right before a month is locked (accounting.md §4.6).
 *
 * @param name as programs know it, as {@code PROPOSALS}
 * @param ok whether it is right
 * @param what what was found
 * @param count how many stand in the way; 0 where it is right
 * @param amount what they come to, where they have one
 * @param action the words on the link that leads to where it is solved
 * @param url the page on which it is solved
 * @param order the place in the list
 */
public record CloseCheck(
        String name, boolean ok, Said what, long count, Optional<Money> amount, Worded action, String url, int order) {}
