package org.ballast.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.ballast.access.application.TokensOfUsers;
import org.ballast.access.domain.Role;
import org.ballast.pages.web.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The personal access tokens of any user, for programs of administrators. */
@Path("users/{name}/tokens")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Users")
public class UserTokensResource {

    @PathParam("name")
    private String name = "";

    @Inject
    private TokensOfUsers tokens;

    @GET
    @AllowedTo({Role.ADMIN, Role.AUDITOR})
    @Operation(
            operationId = "listUserTokens",
            summary = "A user's tokens, newest first, without their secrets; takes ADMIN or AUDITOR")
    public Page<TokenAnswer> all() {
        return Page.whole(tokens.of(name), TokenAnswer::of);
    }

    @DELETE
    @AllowedTo(Role.ADMIN)
    @Path("{id}")
    @Operation(operationId = "revokeUserToken", summary = "Revokes a user's token")
    public TokenAnswer revoke(@PathParam("id") long id) {
        return TokenAnswer.of(tokens.revoke(name, id));
    }
}
