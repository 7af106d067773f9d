package org.ballast.corrections.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import org.ballast.approvals.application.ReadCases;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.web.CaseJson;
import org.ballast.corrections.application.NewCorrection;
import org.ballast.corrections.application.RequestCorrection;
import org.ballast.corrections.domain.PostedThing;
import org.ballast.pages.application.RequestRules;
import org.jspecify.annotations.Nullable;

/** Makes the case of a correction and answers with it, whatever was called. */
@ApplicationScoped
class RequestedCorrections {

    @Inject
    private RequestCorrection requestCorrection;

    @Inject
    private RequestRules rules;

    @Inject
    private ReadCases cases;

    Response of(String entityCode, PostedThing thing, @Nullable ReversalBody body) {
        ReversalBody told = body == null ? new ReversalBody(null, null) : rules.checked(body);
        return made(requestCorrection.request(entityCode, thing, told.words(), told.withChain(), Map.of()));
    }

    Response of(String entityCode, NewCorrection told) {
        return made(requestCorrection.request(entityCode, told));
    }

    private Response made(ApprovalCase made) {
        return Response.created(URI.create("cases/" + made.id()))
                .entity(CaseJson.of(cases.detail(made.id())))
                .build();
    }
}
