package org.ballast.manualjournals.application;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ballast.manualjournals.domain.JournalHead;
import org.ballast.manualjournals.domain.LinesForm;
import org.ballast.pages.application.CurrencyCode;
import org.ballast.pages.application.DecimalNumber;
import org.ballast.pages.application.OneOf;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A manual journal as it is told. The lines are read by the rules of a file's rows.
 *
 * @param externalId what it is known by, once in its book; the same journal again gives the same case
 * @param purpose ORDINARY where nothing is said
 * @param reversesOn the day of its mirror; none where it does not reverse
 * @param repeatsUntil the last day of its monthly copies; none where it does not repeat
 */
public record NewManualJournal(
        @NotNull @Size(max = JournalHead.LONGEST_ID, message = "ID_LENGTH")
        String externalId,

        @NotNull LocalDate postedOn,

        @NotNull @Size(max = JournalHead.LONGEST_DESCRIPTION, message = "DESCRIPTION_LENGTH")
        String description,

        @OneOf(JournalHead.Purpose.class) @Schema(implementation = JournalHead.Purpose.class) @Nullable
        String purpose,

        @NotNull List<@Nullable Line> lines,
        @Nullable LocalDate reversesOn,
        @Nullable LocalDate repeatsUntil) {

    /**
     * One side of it.
     *
     * @param debit a decimal text; exactly one of debit and credit is more than zero
     * @param currency that of the book
     * @param memo what the line is for
     */
    @Schema(name = "NewManualLine")
    public record Line(
            @Size(max = 16, message = "NUMBER_LENGTH") @Nullable
            String account,

            @DecimalNumber @Nullable String debit,
            @DecimalNumber @Nullable String credit,
            @CurrencyCode @Nullable String currency,

            @Size(max = LinesForm.LONGEST_MEMO, message = "MEMO_LENGTH") @Nullable
            String memo) {}

    /** Its head, where no field of it is missing. */
    JournalHead head() {
        return new JournalHead(
                externalId,
                postedOn,
                description,
                purpose == null ? JournalHead.Purpose.ORDINARY : JournalHead.Purpose.valueOf(purpose),
                Optional.ofNullable(reversesOn),
                Optional.ofNullable(repeatsUntil));
    }
}
