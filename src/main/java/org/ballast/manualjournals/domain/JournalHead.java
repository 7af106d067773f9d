package org.ballast.manualjournals.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a manual journal says beside its lines.
 *
 * @param externalId what it is known by, once in its book
 * @param postedOn the day that it counts for; in the future it waits for that day
 * @param reversesOn the day on which its mirror is posted, as of an accrual
 * @param repeatsUntil the last day on which a monthly copy of it may be posted; it either reverses or repeats
 */
public record JournalHead(
        String externalId,
        LocalDate postedOn,
        String description,
        ManualPurpose purpose,
        Optional<LocalDate> reversesOn,
        Optional<LocalDate> repeatsUntil) {

    /** Characters of an external id. */
    public static final int LONGEST_ID = 64;

    /** Characters of a description. */
    public static final int LONGEST_DESCRIPTION = 400;

    /** Entries that one journal may repeat to: ten years. */
    public static final int MOST_ENTRIES = 120;

    /** What for it is posted (accounting.md §4.6). */
    public enum ManualPurpose {
        ORDINARY,
        /** It adjusts a month that is about to be closed: a softly locked one takes it too. */
        ADJUSTING;

        /** As the entry that it posts says it. */
        public org.ballast.journal.domain.Purpose ofEntry() {
            return switch (this) {
                case ORDINARY -> org.ballast.journal.domain.Purpose.ORDINARY;
                case ADJUSTING -> org.ballast.journal.domain.Purpose.ADJUSTING;
            };
        }
    }

    /**
     * The entries that it comes to, by day. A copy is posted on the same day of each month, on the last day of months that
     * are too short; beyond one more than {@link #MOST_ENTRIES} none is listed.
     */
    public List<PlannedEntry> plan() {
        List<PlannedEntry> plan = new ArrayList<>();
        plan.add(new PlannedEntry(1, postedOn, false));
        reversesOn.ifPresent(day -> plan.add(new PlannedEntry(2, day, true)));
        repeatsUntil.ifPresent(last -> {
            for (LocalDate day = postedOn.plusMonths(1);
                    !day.isAfter(last) && plan.size() <= MOST_ENTRIES;
                    day = postedOn.plusMonths(plan.size())) {
                plan.add(new PlannedEntry(plan.size() + 1, day, false));
            }
        });
        return List.copyOf(plan);
    }

    /** The first field that differs from another head under the same id, as a file names it. */
    public Optional<String> differsFrom(JournalHead other) {
        if (!postedOn.equals(other.postedOn)) {
            return Optional.of("posted_on");
        }
        if (!description.equals(other.description)) {
            return Optional.of("description");
        }
        if (purpose != other.purpose) {
            return Optional.of("purpose");
        }
        if (!reversesOn.equals(other.reversesOn)) {
            return Optional.of("reverses_on");
        }
        return repeatsUntil.equals(other.repeatsUntil) ? Optional.empty() : Optional.of("repeats_until");
    }
}
