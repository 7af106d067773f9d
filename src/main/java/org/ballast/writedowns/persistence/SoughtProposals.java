package org.ballast.writedowns.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.pages.application.Found;
import org.ballast.pages.domain.Sought;
import org.ballast.pages.persistence.SoughtRows;
import org.ballast.pages.persistence.SoughtSql;
import org.ballast.writedowns.domain.Proposal;

/** Proposals by number, amount or evidence. */
@ApplicationScoped
public class SoughtProposals {

    private static final SoughtRows.Place PLACE =
            new SoughtRows.Place(ProposalSql.SELECT, "e.code", "%s, p.period_end DESC, p.id DESC");
    private static final String KEYS = "SELECT k.id FROM proposal k WHERE ";
    private static final int DIGITS_SHOWN = 8;

    @Inject
    private SoughtRows rows;

    public List<Found> of(Sought sought) {
        List<SoughtSql> keys = new ArrayList<>();
        sought.number().ifPresent(id -> keys.add(SoughtSql.of(KEYS + "k.id = ?", id)));
        sought.amount().ifPresent(amount -> keys.add(SoughtSql.of(KEYS + "k.amount = ?", amount)));
        sought.hash().ifPresent(hash -> keys.add(SoughtSql.hash(KEYS + "k.evidence_hash", hash)));
        if (keys.isEmpty()) {
            return List.of();
        }
        String any =
                String.join(" UNION ", keys.stream().map(SoughtSql::condition).toList());
        List<Object> values =
                keys.stream().flatMap(key -> key.values().stream()).toList();
        return rows.list(
                PLACE,
                new SoughtSql("p.id IN (" + any + ")", values),
                sought,
                row -> found(ProposalSql.proposal(row), sought));
    }

    private static Found found(Proposal proposal, Sought sought) {
        boolean named = sought.number().orElse(0) == proposal.id()
                || sought.hash().filter(proposal.evidenceHash()::startsWith).isPresent();
        return new Found(
                Long.toString(proposal.id()),
                proposal.entity(),
                proposal.asset() + " " + proposal.period().label(),
                Found.Detail.of(
                        "found.PROPOSAL.detail",
                        Long.toString(proposal.id()),
                        proposal.evidenceHash().substring(0, DIGITS_SHOWN)),
                Optional.of(proposal.amount()),
                Optional.of(proposal.status().name()),
                "/writedowns/proposal.xhtml?id=" + proposal.id() + "&entity="
                        + URLEncoder.encode(proposal.entity(), StandardCharsets.UTF_8),
                named);
    }
}
