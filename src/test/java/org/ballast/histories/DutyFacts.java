package org.ballast.histories;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.ballast.access.domain.Role;
import org.ballast.entities.domain.Framework;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.measurement.domain.TestPeriod;

/** What the people of a walk record: lots of 100 dollars a bitcoin, whose price falls, rises and falls in three months. */
final class DutyFacts {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final int MONTHS = 3;
    private static final List<String> UNITS = List.of("90", "100", "400", "6000", "60000");
    private static final List<String> AMOUNTS = List.of("40.00", "4999.99", "60000.00", "250000.00", "1000000.00");
    private static final List<List<String>> BOUNDS = List.of(
            List.of("5000", "100000", "1000000"), List.of("100", "2000", "500000"), List.of("0", "0", "3000000"));
    private static final List<String> FEBRUARY_AND_MARCH = List.of("95,98,86,96", "90,97,78,84");

    private final Random random;
    private final DutyOffice office;
    private final ReportingEntity entity;
    private final List<String> people;
    private final DutyOffice.Taking taking;
    private int number;

    DutyFacts(Random random, DutyOffice office, ReportingEntity entity, List<String> people, DutyOffice.Taking taking) {
        this.random = random;
        this.office = office;
        this.entity = entity;
        this.people = people;
        this.taking = taking;
    }

    void begin() {
        office.desk().decide(anybody(Role.CFO), Role.CFO, entity, "0.001", LocalDate.of(2023, 1, 1));
        office.desk().prices(anybody(Role.PREPARER), entity, months(), Optional.empty());
        lot();
    }

    private static String months() {
        StringBuilder rows = new StringBuilder(month(0, "95,99,80,88"));
        for (int month = 1; month < MONTHS; month++) {
            rows.append(month(month, FEBRUARY_AND_MARCH.get(month - 1)));
        }
        return rows.toString();
    }

    private static String month(int number, String prices) {
        LocalDate first = FIRST.plusMonths(number);
        return first.datesUntil(first.plusMonths(1))
                .map(day -> "BTC," + day + "," + prices + ",5,USD\n")
                .collect(Collectors.joining());
    }

    void lot() {
        String who = anybody(Role.PREPARER);
        String units = of(UNITS);
        LocalDate day = random.nextBoolean() ? FIRST.minusDays(1) : FIRST.plusDays(random.nextInt(80));
        String row = "L" + ++number + ",BTC," + day + "," + units + "," + units + "00,USD";
        taking.take(who + " records " + row, () -> office.desk().lot(who, entity, row));
    }

    void correction() {
        String who = anybody(Role.PREPARER);
        LocalDate day = FIRST.plusDays(random.nextInt(90));
        String row = "BTC," + day + ",95,99," + (70 + random.nextInt(10)) + ",88,5,USD\n";
        taking.take(
                who + " corrects " + row.strip(),
                () -> office.desk().prices(who, entity, row, Optional.of("a wrong print")));
    }

    void measure() {
        measure(random.nextInt(MONTHS));
    }

    void measureAll() {
        for (int month = 0; month < MONTHS; month++) {
            measure(month);
        }
    }

    private void measure(int month) {
        String who = anybody(Role.PREPARER);
        TestPeriod period = new TestPeriod(FIRST.plusMonths(month), FIRST.plusMonths(month + 1L));
        taking.take(who + " measures " + period.from(), () -> office.desk().measure(who, entity, period));
    }

    void estimate() {
        if (entity.book().framework() != Framework.IFRS) {
            journal();
            return;
        }
        String who = anybody(Role.PREPARER);
        LocalDate day = FIRST.plusMonths(1L + random.nextInt(MONTHS)).minusDays(1);
        String perUnit = Integer.toString(90 + random.nextInt(30));
        taking.take(
                who + " estimates " + perUnit + " at " + day,
                () -> office.desk().estimate(who, entity, day, perUnit));
    }

    void journal() {
        String who = anybody(Role.PREPARER);
        LocalDate day = random.nextInt(3) > 0
                ? FIRST.plusDays(random.nextInt(90))
                : DutyDesk.today().plusDays(1L + random.nextInt(3));
        String id = "J" + ++number;
        String amount = of(AMOUNTS);
        taking.take(
                who + " enters " + id + " of " + amount + " on " + day,
                () -> office.desk().enter(who, entity, id, day, amount));
    }

    void approvalPolicy() {
        Role role = random.nextBoolean() ? Role.CFO : Role.CONTROLLER;
        String who = anybody(role);
        List<String> bounds = of(BOUNDS);
        boolean forPolicies = random.nextBoolean();
        boolean forPrices = random.nextBoolean();
        taking.take(
                who + " wants the bounds " + bounds + (forPolicies ? ", two for policies" : "")
                        + (forPrices ? ", two for prices" : ""),
                () -> office.desk().wantPolicy(who, role, entity, bounds, forPolicies, forPrices));
    }

    /** Whoever changes the policy within a period does not approve what is measured in it (R5). */
    void policy() {
        Role role = random.nextBoolean() ? Role.CFO : Role.CONTROLLER;
        String who = anybody(role);
        LocalDate from = FIRST.plusDays(random.nextInt(90));
        String rate = "0.00" + random.nextInt(10);
        taking.take(who + " decides a policy from " + from, () -> office.desk().decide(who, role, entity, rate, from));
    }

    private String anybody(Role role) {
        return of(office.cast().holding(role, people));
    }

    private <T> T of(List<T> several) {
        return several.get(random.nextInt(several.size()));
    }
}
