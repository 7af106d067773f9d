package org.ballast.histories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.ballast.access.domain.Role;
import org.ballast.approvals.application.CaseOutcome;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.refusals.RefusalCode;

/** What the people of a walk do with files, with several cases at once, with prices by hand, and with months that are locked. */
final class DutyMatters {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    /** In which nothing stands: the checklist lets them be locked. */
    private static final List<YearMonth> MONTHS = List.of(YearMonth.of(2023, 5), YearMonth.of(2023, 6));

    private static final int SEVERAL = 4;

    private final Random random;
    private final DutyOffice office;
    private final ReportingEntity entity;
    private final List<String> people;
    private final DutyOffice.Taking taking;
    private int number;

    DutyMatters(
            Random random, DutyOffice office, ReportingEntity entity, List<String> people, DutyOffice.Taking taking) {
        this.random = random;
        this.office = office;
        this.entity = entity;
        this.people = people;
        this.taking = taking;
    }

    void step() {
        switch (random.nextInt(8)) {
            case 0, 1 -> attach();
            case 2, 3 -> approveSeveral();
            case 4 -> price();
            case 5, 6 -> lock();
            default -> reopen();
        }
    }

    /** From whoever prepares such cases it is evidence, from others a paper. */
    private void attach() {
        List<DutyRecords.Shown> open = office.records().open(entity);
        if (open.isEmpty()) {
            return;
        }
        DutyRecords.Shown shown = of(open);
        String who = of(people);
        Role role = of(office.cast().roles(who));
        String text = "voucher," + (random.nextInt(4) == 0 ? 0 : ++number);
        taking.take(
                who + " as " + role + " attaches " + text + " to " + shown.kind() + " " + shown.id(),
                () -> office.papers().attach(who, role, shown, text));
    }

    /** Each is a step of its own, or changes nothing. */
    private void approveSeveral() {
        List<DutyRecords.Shown> open = new ArrayList<>(office.records().open(entity));
        Collections.shuffle(open, random);
        List<DutyRecords.Shown> several = open.stream().limit(SEVERAL).toList();
        if (several.isEmpty()) {
            return;
        }
        String who = of(people);
        Role role = of(office.cast().roles(who));
        taking.take(
                who + " as " + role + " approves at once "
                        + several.stream().map(DutyRecords.Shown::id).toList(),
                () -> approve(who, role, several));
    }

    private void approve(String who, Role role, List<DutyRecords.Shown> several) {
        long before = office.records().traces(entity);
        List<CaseOutcome> outcomes = office.papers().approve(who, role, several);
        assertThat(outcomes).hasSameSizeAs(several);
        outcomes.stream()
                .flatMap(outcome -> outcome.refusal().stream())
                .forEach(refusal -> assertThat(refusal.code())
                        .as(refusal.getMessage())
                        .isNotIn(DutyWalk.DEFECTS)
                        .isNotEqualTo(RefusalCode.BUSY));
        if (outcomes.stream().noneMatch(outcome -> outcome.kind() == CaseOutcome.Result.APPROVED)) {
            assertThat(office.records().traces(entity))
                    .as("all of them refused")
                    .isEqualTo(before);
        }
    }

    private void price() {
        String who = anybody(Role.PREPARER);
        LocalDate day = FIRST.plusDays(random.nextInt(90));
        String low = Integer.toString(70 + random.nextInt(10));
        taking.take(
                who + " keys in " + low + " of " + day, () -> office.papers().price(who, entity, day, low));
    }

    private void lock() {
        Role role = random.nextInt(3) == 0 ? Role.CFO : Role.CONTROLLER;
        String who = anybody(role);
        YearMonth month = of(MONTHS);
        taking.take(
                who + " as " + role + " locks " + month, () -> office.papers().lock(who, role, entity, month));
    }

    private void reopen() {
        String who = anybody(Role.CFO);
        YearMonth month = of(MONTHS);
        taking.take(who + " wants " + month + " open", () -> office.papers().reopen(who, entity, month));
    }

    private String anybody(Role role) {
        return of(office.cast().holding(role, people));
    }

    private <T> T of(List<T> several) {
        return several.get(random.nextInt(several.size()));
    }
}
