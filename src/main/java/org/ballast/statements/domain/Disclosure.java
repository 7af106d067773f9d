package org.ballast.statements.domain;

import java.time.LocalDate;
import java.util.List;

/** What the notes to the statements say about digital assets in a period. */
public interface Disclosure {

    /** Which disclosure it is, in addresses and names of files: {@code fair-value-disclosure}. */
    String kind();

    /** Its date is the last day of the period. */
    StatementHeader header();

    /** First day of the period. */
    LocalDate from();

    /** The day after the last. */
    LocalDate to();

    List<SignOff> signOffs();

    /** Whether there is nothing to say of the period. */
    boolean isEmpty();

    /** The last day of the period, as people and addresses name it. */
    default LocalDate lastDay() {
        return to().minusDays(1);
    }

    /** What files of it are called, without their ending. */
    default String fileName() {
        return header().books() + "-" + kind() + "-" + from() + "-" + header().asOf();
    }
}
