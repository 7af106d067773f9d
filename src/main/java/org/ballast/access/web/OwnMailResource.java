package org.ballast.access.web;

import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.ballast.access.application.OwnMail;
import org.ballast.access.domain.MailNotices;
import org.ballast.access.domain.UserMail;
import org.ballast.pages.application.OneOf;
import org.ballast.pages.application.RequestRules;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the calling user gets by mail. */
@Path("users/me/mail")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Users")
public class OwnMailResource {

    @Inject
    private RequestRules rules;

    @Inject
    private OwnMail own;

    /**
     * Where the user gets mail, and when.
     *
     * @param mail the address; null where an administrator has set none, and nothing is mailed
     */
    @Schema(name = "OwnMail")
    public record Mail(
            @Nullable String mail,
            @Schema(implementation = MailNotices.class) String notices) {}

    /** When the user wants mail. */
    @Schema(name = "MailChoice")
    public record Choice(
            @NotNull @OneOf(MailNotices.class) @Schema(implementation = MailNotices.class, required = true)
            String notices) {}

    @GET
    @Operation(operationId = "getOwnMail", summary = "Where and when the calling user gets mail")
    public Mail get() {
        return own.get().map(OwnMailResource::answer).orElseGet(() -> new Mail(null, MailNotices.NONE.name()));
    }

    @PUT
    @Operation(
            operationId = "chooseOwnMail",
            summary = "Chooses when the calling user gets mail; the address is set by an administrator")
    public Mail choose(Choice body) {
        own.choose(MailNotices.valueOf(rules.checked(body).notices()));
        return get();
    }

    private static Mail answer(UserMail mail) {
        return new Mail(mail.address(), mail.notices().name());
    }
}
