package org.ballast.writedowns.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.ballast.writedowns.application.WriteDowns;

/** The tests that pages list: of a proposal those with a loss and those without, of a run those that led to no proposal. */
@Named
@RequestScoped
public class TestLists {

    @Inject
    private WriteDowns writeDowns;

    @Inject
    private HttpServletRequest request;

    private final Map<String, TestList> read = new HashMap<>();

    public TestList losses(long proposalId) {
        return list(
                "lines",
                ofProposal(proposalId),
                (id, backward, limit) -> writeDowns.lines(proposalId, id, backward, limit));
    }

    public TestList withoutLoss(long proposalId) {
        return list(
                "without",
                ofProposal(proposalId),
                (id, backward, limit) -> writeDowns.testsWithoutLoss(proposalId, id, backward, limit));
    }

    public TestList withoutProposal(long runId) {
        return list(
                "tests",
                "/writedowns/tests.xhtml?run=" + runId + "&",
                (id, backward, limit) -> writeDowns.testsWithoutProposal(runId, id, backward, limit));
    }

    private static String ofProposal(long id) {
        return "/writedowns/proposal.xhtml?id=" + id + "&";
    }

    private TestList list(String name, String page, TestList.Reader reader) {
        return read.computeIfAbsent(page + name, key -> TestList.of(request, page, name, reader));
    }
}
