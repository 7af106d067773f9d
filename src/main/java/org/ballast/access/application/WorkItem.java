package org.ballast.access.application;

import java.time.Instant;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.pages.application.Worded;

/**
 * One row of the work list: a thing to decide, to mend or to look at. What a thing does not have stays empty.
 *
 * @param what its name, which is the link
 * @param url its page, from the root of the portal
 * @param company code of the entity
 * @param period as people call it, as {@code Q4 2022}
 * @param since from when on it waits: its age
 * @param who prepared it, handed it in or sent it back
 * @param status constant of which the pages know word and look
 * @param note a question, a reason
 */
public record WorkItem(
        Worded what,
        String url,
        String company,
        String period,
        Optional<Money> amount,
        Optional<Instant> since,
        String who,
        String status,
        Optional<Worded> note) {

    public static WorkItem of(Worded what, String url) {
        return new WorkItem(what, url, "", "", Optional.empty(), Optional.empty(), "", "", Optional.empty());
    }

    public WorkItem in(String entity, String label) {
        return new WorkItem(what, url, entity, label, amount, since, who, status, note);
    }

    public WorkItem worth(Money money) {
        return new WorkItem(what, url, company, period, Optional.of(money), since, who, status, note);
    }

    public WorkItem by(String actor, Instant at) {
        return new WorkItem(what, url, company, period, amount, Optional.of(at), actor, status, note);
    }

    public WorkItem being(String constant) {
        return new WorkItem(what, url, company, period, amount, since, who, constant, note);
    }

    public WorkItem saying(Worded words) {
        return new WorkItem(what, url, company, period, amount, since, who, status, Optional.of(words));
    }
}
