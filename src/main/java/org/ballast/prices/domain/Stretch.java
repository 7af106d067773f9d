package org.ballast.prices.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ballast.amounts.PeriodName;

/** Days that follow each other, the first and the last included. */
public record Stretch(LocalDate first, LocalDate last) {

    /**
     * @throws IllegalArgumentException if the last day lies before the first
     */
    public Stretch {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a stretch of days ends after it begins: " + first + " to " + last);
        }
    }

    /** The fewest stretches that are made of some days in order. */
    public static List<Stretch> of(List<LocalDate> days) {
        List<Stretch> stretches = new ArrayList<>();
        for (LocalDate day : days) {
            boolean follows = !stretches.isEmpty()
                    && stretches.getLast().last().plusDays(1).equals(day);
            stretches.add(new Stretch(follows ? stretches.removeLast().first() : day, day));
        }
        return List.copyOf(stretches);
    }

    /** As {@code 20 Jan 2024}, {@code 3 Jan 2024 – 5 Jan 2024} or {@code Q1 2024}. */
    public String inWords() {
        return first.equals(last) ? PeriodName.day(first) : PeriodName.of(first, last.plusDays(1));
    }
}
