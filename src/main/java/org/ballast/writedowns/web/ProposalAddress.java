package org.ballast.writedowns.web;

import org.ballast.writedowns.domain.Proposal;

/** The page of a proposal with its company and period, so that the frame around it tells the truth. */
final class ProposalAddress {

    private ProposalAddress() {}

    static String of(Proposal proposal) {
        return "/writedowns/proposal.xhtml?" + parameters(proposal);
    }

    /** The same as the outcome of an action. */
    static String redirect(Proposal proposal) {
        return "/writedowns/proposal.xhtml?faces-redirect=true&" + parameters(proposal);
    }

    private static String parameters(Proposal proposal) {
        return "entity=" + proposal.entity() + "&from=" + proposal.period().from() + "&to="
                + proposal.period().lastDay() + "&id=" + proposal.id();
    }
}
