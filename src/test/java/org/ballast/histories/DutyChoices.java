package org.ballast.histories;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import org.ballast.access.domain.Role;
import org.ballast.approvals.application.Seen;
import org.ballast.approvals.domain.CaseAction;
import org.ballast.approvals.domain.Delegation;
import org.ballast.entities.domain.ReportingEntity;

/** What the people of a walk decide and lend, in whatever roles they hold. */
final class DutyChoices {

    private static final List<Role> APPROVERS = List.of(Role.CONTROLLER, Role.CFO);
    private static final List<CaseAction> ANYTHING = List.of(
            CaseAction.EDIT,
            CaseAction.SUBMIT,
            CaseAction.SUBMIT,
            CaseAction.WITHDRAW,
            CaseAction.RETURN,
            CaseAction.REJECT,
            CaseAction.REVOKE_APPROVAL,
            CaseAction.APPROVE_FINAL,
            CaseAction.APPROVE_FINAL,
            CaseAction.APPROVE_FINAL,
            CaseAction.APPROVE_FINAL,
            CaseAction.APPROVE_FINAL);

    private final List<Delegation> lent = new ArrayList<>();
    private final Random random;
    private final DutyOffice office;
    private final ReportingEntity entity;
    private final List<String> people;
    private final DutyOffice.Taking taking;

    DutyChoices(
            Random random, DutyOffice office, ReportingEntity entity, List<String> people, DutyOffice.Taking taking) {
        this.random = random;
        this.office = office;
        this.entity = entity;
        this.people = people;
        this.taking = taking;
    }

    void lend() {
        Role role = of(APPROVERS);
        String who = of(office.cast().holding(role, people));
        String to = of(people);
        taking.take(
                who + " lends " + role + " to " + to,
                () -> lent.add(office.desk().lend(who, role, to)));
    }

    void endLending() {
        if (!lent.isEmpty()) {
            Delegation ended = lent.remove(random.nextInt(lent.size()));
            taking.take(
                    ended.from() + " takes back what " + ended.to() + " has",
                    () -> office.desk().endLending(ended));
        }
    }

    /** With all that rests on it, or without, which is refused where something does. */
    void askToUndo() {
        List<DutyRecords.Shown> posted = office.records().posted(entity);
        if (posted.isEmpty()) {
            return;
        }
        DutyRecords.Shown wrong = of(posted);
        Role role = random.nextBoolean() ? Role.PREPARER : Role.CONTROLLER;
        String who = of(office.cast().holding(role, people));
        boolean chain = random.nextInt(3) > 0;
        taking.take(
                who + " wants " + wrong.kind() + " " + wrong.id() + " undone" + (chain ? " with its chain" : ""),
                () -> office.desk().askToUndo(who, role, entity, wrong, chain));
    }

    void postDue() {
        office.desk()
                .postDue(DutyDesk.today()
                        .plusDays(random.nextInt(4))
                        .atTime(12, 0)
                        .toInstant(ZoneOffset.UTC));
    }

    /** Anybody tries anything; now and then with a page that is out of date, or in another's name. */
    void decide() {
        List<DutyRecords.Shown> open = office.records().open(entity);
        if (open.isEmpty()) {
            return;
        }
        DutyRecords.Shown shown = of(open);
        CaseAction action = of(ANYTHING);
        String who = of(people);
        List<Role> roles = office.cast().roles(who);
        DutyDecisions.By by = seeing(who, of(roles), shown);
        if (action == CaseAction.APPROVE_FINAL && random.nextInt(3) == 0) {
            approveFor(by, shown);
        } else if (action != CaseAction.EDIT || shown.isWriteDown()) {
            step(by, shown, action);
        }
    }

    private DutyDecisions.By seeing(String who, Role role, DutyRecords.Shown shown) {
        return switch (random.nextInt(12)) {
            case 0 -> new DutyDecisions.By(who, role, new Seen("0".repeat(64), OptionalLong.of(shown.version())));
            case 1 ->
                new DutyDecisions.By(who, role, new Seen(shown.evidenceHash(), OptionalLong.of(shown.version() - 1)));
            default -> DutyDecisions.By.seeing(who, role, shown);
        };
    }

    private boolean step(DutyDecisions.By by, DutyRecords.Shown shown, CaseAction action) {
        return taking.take(
                by.who() + " as " + by.role() + " " + action + " " + shown.kind() + " " + shown.id(),
                () -> office.decisions().step(by, shown, action));
    }

    /** Mostly of somebody who lent it, else of anybody. */
    private void approveFor(DutyDecisions.By by, DutyRecords.Shown shown) {
        List<Delegation> toHim =
                lent.stream().filter(each -> each.to().equals(by.who())).toList();
        String delegator = toHim.isEmpty() || random.nextInt(4) == 0
                ? of(people)
                : of(toHim).from();
        taking.take(
                by.who() + " as " + by.role() + " approves for " + delegator + " " + shown.kind() + " " + shown.id(),
                () -> office.decisions().approveFor(by, shown, delegator));
    }

    /** The oldest first, by whoever may: everybody tries. */
    void decideAll() {
        List<DutyRecords.Shown> open = office.records().open(entity);
        for (DutyRecords.Shown shown : open) {
            if (shown.status().equals("DRAFT") || shown.status().equals("RETURNED")) {
                submit(shown);
            }
            approve(shown.id());
        }
    }

    private void submit(DutyRecords.Shown shown) {
        for (String who : office.cast().holding(Role.PREPARER, people)) {
            if (step(DutyDecisions.By.seeing(who, Role.PREPARER, shown), shown, CaseAction.SUBMIT)) {
                return;
            }
        }
    }

    private void approve(long id) {
        for (Role role : APPROVERS) {
            for (String who : office.cast().holding(role, people)) {
                List<DutyRecords.Shown> waiting = office.records().open(entity).stream()
                        .filter(each -> each.id() == id && each.status().equals("SUBMITTED"))
                        .toList();
                if (waiting.isEmpty()) {
                    return;
                }
                step(
                        DutyDecisions.By.seeing(who, role, waiting.getFirst()),
                        waiting.getFirst(),
                        CaseAction.APPROVE_FINAL);
            }
        }
    }

    private <T> T of(List<T> several) {
        return several.get(random.nextInt(several.size()));
    }
}
