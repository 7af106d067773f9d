package org.ballast.journal.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.audit.domain.Sha256;
import org.ballast.entities.domain.ReportingEntity;

/**
 * The entry that closes a fiscal year: each account of income is debited, each of expense credited with what it moved in the
 * year, and what is left goes to retained earnings.
 *
 * <p>Example: income of 341,536.60 and expense of 286,266.09 leave 55,270.51 (accounting.md §5.3, entry 15).
 */
public final class ClosingEntry {

    private static final String SOURCE = "FISCAL_YEAR";

    private ClosingEntry() {}

    /**
     * @param lastDay of the year
     * @param time how often the year is closed with this one
     * @param moved what moved on all accounts in the year, without entries that closed it
     * @return empty if nothing was earned or spent
     */
    public static Optional<JournalEntry> of(
            ReportingEntity entity, int year, LocalDate lastDay, int time, List<AccountBalance> moved) {
        Money left = Money.zero(entity.book().currency());
        List<JournalLine> lines = new ArrayList<>();
        for (AccountBalance balance : moved) {
            if (balance.account().type().isOfTheIncomeStatement()
                    && !balance.net().isZero()) {
                lines.add(line(
                        new NumberedAccount(balance.account().number()),
                        balance.net().negated()));
                left = left.plus(balance.net());
            }
        }
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        if (!left.isZero()) {
            lines.add(line(LedgerRole.RETAINED_EARNINGS, left));
        }
        return Optional.of(entry(
                entity,
                year,
                lastDay,
                JournalSentence.ENTRY_OF_CLOSING.with(String.valueOf(year)).text(),
                "CLOSE|" + time,
                lines));
    }

    /** Brings back what a closing entry took to retained earnings. */
    public static JournalEntry mirrorOf(ReportingEntity entity, int year, RecordedEntry closing) {
        return entry(
                entity,
                year,
                closing.posted().postedOn(),
                JournalSentence.ENTRY_OF_REOPENING
                        .with(String.valueOf(year), closing.posted().number())
                        .text(),
                "OPEN|" + closing.posted().number(),
                closing.lines().stream()
                        .map(line -> line(
                                new NumberedAccount(line.account()),
                                line.credit().minus(line.debit())))
                        .toList());
    }

    private static JournalEntry entry(
            ReportingEntity entity, int year, LocalDate day, String text, String key, List<JournalLine> lines) {
        return new JournalEntry(
                entity.book().id(),
                day,
                JournalEntry.Kind.CLOSING,
                text,
                SOURCE,
                String.valueOf(year),
                Sha256.hex(String.join("|", entity.code(), entity.book().code(), SOURCE, String.valueOf(year), key)),
                lines);
    }

    /** A debit, or below zero a credit. */
    private static JournalLine line(AccountRole account, Money amount) {
        return amount.isNegative() ? JournalLine.credit(account, amount.negated()) : JournalLine.debit(account, amount);
    }
}
