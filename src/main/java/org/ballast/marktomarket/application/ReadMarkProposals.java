package org.ballast.marktomarket.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.ballast.access.application.CurrentUser;
import org.ballast.entities.persistence.Entities;
import org.ballast.marktomarket.domain.MarkFilter;
import org.ballast.marktomarket.domain.MarkProposal;
import org.ballast.marktomarket.domain.MarkRun;
import org.ballast.marktomarket.domain.RecordedMark;
import org.ballast.marktomarket.persistence.MarkProposals;
import org.ballast.marktomarket.persistence.MarkRuns;
import org.ballast.marktomarket.persistence.RecordedMarks;

/** What was measured, proposed and decided, for everyone who may read. */
@ApplicationScoped
@Transactional
public class ReadMarkProposals {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private MarkProposals proposals;

    @Inject
    private MarkRuns runs;

    @Inject
    private RecordedMarks recorded;

    /**
     * Proposals beyond another one, the newest first or, backward, the oldest first.
     *
     * @param fromId empty for the edge of the list
     */
    public List<MarkProposal> beyond(MarkFilter filter, Optional<Long> fromId, boolean backward, int limit) {
        currentUser.requireSignedIn();
        return proposals.beyond(filter, fromId, backward, limit);
    }

    public int count(MarkFilter filter) {
        currentUser.requireSignedIn();
        return proposals.count(filter);
    }

    /**
     * @throws org.ballast.refusals.Refusal NOT_FOUND
     */
    public MarkProposal byId(long id) {
        currentUser.requireSignedIn();
        return proposals.byId(id);
    }

    /**
     * The positions that a proposal changes, beyond another one, in the order of their keys or, backward, against it.
     *
     * @param fromId key of that position, empty for the edge of the list
     */
    public List<RecordedMark> lines(long id, OptionalLong fromId, boolean backward, int limit) {
        currentUser.requireSignedIn();
        return recorded.ofProposal(proposals.byId(id), fromId, backward, limit);
    }

    /** The newest runs of the book through which an entity is seen. */
    public List<MarkRun> runs(String entityCode, int limit) {
        currentUser.requireSignedIn();
        return runs.newest(entities.byCode(entityCode).book().id(), limit);
    }
}
