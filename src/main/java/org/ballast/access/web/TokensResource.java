package org.ballast.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.ballast.access.application.MadeToken;
import org.ballast.access.application.NewToken;
import org.ballast.access.application.OwnTokens;
import org.ballast.pages.domain.KeptAnswer;
import org.ballast.pages.web.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The calling user's personal access tokens. */
@Path("tokens")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Access tokens")
public class TokensResource {

    @Inject
    private OwnTokens tokens;

    @Inject
    private HttpServletRequest request;

    @GET
    @Operation(operationId = "listOwnTokens", summary = "The tokens, newest first, without their secrets")
    public Page<TokenAnswer> all() {
        return Page.whole(tokens.all(), TokenAnswer::of);
    }

    @POST
    @WithPassword
    @SecurityRequirement(name = "password")
    @Operation(
            operationId = "createToken",
            summary = "Makes a token; takes the password, not a token",
            description = "The secret is in the first answer only, also where an Idempotency-Key repeats it.")
    @APIResponseSchema(value = TokenAnswer.class, responseCode = "201")
    public Response create(NewToken body) {
        MadeToken made = tokens.create(body);
        request.setAttribute(KeptAnswer.SECRET_ATTRIBUTE, made.secret().text());
        return Response.created(URI.create("tokens/" + made.token().id()))
                .entity(TokenAnswer.of(made.token(), made.secret().text()))
                .build();
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "revokeOwnToken", summary = "Revokes a token")
    public TokenAnswer revoke(@PathParam("id") long id) {
        return TokenAnswer.of(tokens.revoke(id));
    }
}
