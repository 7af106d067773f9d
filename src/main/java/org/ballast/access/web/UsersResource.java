package org.ballast.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import java.util.Set;
import org.ballast.access.application.ActivateUser;
import org.ballast.access.application.AssignRoles;
import org.ballast.access.application.ChangePassword;
import org.ballast.access.application.CreateUser;
import org.ballast.access.application.MailAddresses;
import org.ballast.access.application.NewUser;
import org.ballast.access.application.ReadUsers;
import org.ballast.access.application.Roles;
import org.ballast.access.application.SecondFactorsOfUsers;
import org.ballast.access.domain.MailAddress;
import org.ballast.access.domain.PasswordRules;
import org.ballast.access.domain.PortalUser;
import org.ballast.access.domain.Role;
import org.ballast.pages.application.ChangesOf;
import org.ballast.pages.application.RequestRules;
import org.ballast.pages.application.Verbatim;
import org.ballast.pages.domain.Field;
import org.ballast.pages.web.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Users for programs; changes take ADMIN. */
@Path("users")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Users")
public class UsersResource {

    @Inject
    private ReadUsers readUsers;

    @Inject
    private CreateUser createUser;

    @Inject
    private AssignRoles assignRoles;

    @Inject
    private ActivateUser activateUser;

    @Inject
    private ChangePassword changePassword;

    @Inject
    private SecondFactorsOfUsers secondFactors;

    @Inject
    private RequestRules rules;

    @Inject
    private MailAddresses addresses;

    @Inject
    private UserAnswers answers;

    /** All roles that a user is to hold. */
    @Schema(name = "Roles")
    @ChangesOf(NewUser.class)
    public record AllRoles(
            @Schema(implementation = Role[].class) @Nullable Set<String> roles) {}

    /** A new password, and the current one where users change their own. */
    public record Passwords(
            @Verbatim @Nullable String current,

            @Verbatim @NotNull @Schema(minLength = PasswordRules.SHORTEST, maxLength = PasswordRules.LONGEST)
            String password) {}

    /** Where a user gets mail; nothing or an empty text for none. */
    public record MailOfUser(
            @Size(max = MailAddress.LONGEST, message = "MAIL_ADDRESS_FORM") @Nullable
            String mail) {}

    @GET
    @AllowedTo({Role.ADMIN, Role.AUDITOR})
    @Operation(operationId = "listUsers", summary = "All users by name; takes ADMIN or AUDITOR")
    public Page<UserAnswer> all() {
        return answers.page(readUsers.all());
    }

    @GET
    @Path("me")
    @Operation(operationId = "getOwnUser", summary = "The calling user")
    public UserAnswer me() {
        return answer(readUsers.me());
    }

    @GET
    @AllowedTo({Role.ADMIN, Role.AUDITOR})
    @Path("{name}")
    @Operation(operationId = "getUser", summary = "One user; takes ADMIN or AUDITOR")
    public UserAnswer one(@PathParam("name") String name) {
        return answer(readUsers.byName(name));
    }

    @POST
    @AllowedTo(Role.ADMIN)
    @WithPassword
    @SecurityRequirement(name = "password")
    @Operation(operationId = "createUser", summary = "Lets somebody in")
    @APIResponseSchema(value = UserAnswer.class, responseCode = "201")
    public Response create(NewUser body) {
        PortalUser user = createUser.create(body);
        return Response.created(URI.create("users/" + user.name()))
                .entity(answer(user))
                .build();
    }

    @PUT
    @AllowedTo(Role.ADMIN)
    @WithPassword
    @SecurityRequirement(name = "password")
    @Path("{name}/roles")
    @Operation(operationId = "assignRoles", summary = "Replaces a user's roles")
    public UserAnswer assign(@PathParam("name") String name, AllRoles body) {
        return answer(assignRoles.assign(name, Roles.named(body.roles())));
    }

    @POST
    @AllowedTo(Role.ADMIN)
    @WithPassword
    @SecurityRequirement(name = "password")
    @Path("{name}/activate")
    @Operation(operationId = "activateUser", summary = "Lets a user in again")
    public UserAnswer activate(@PathParam("name") String name) {
        return answer(activateUser.activate(name));
    }

    @POST
    @AllowedTo(Role.ADMIN)
    @WithPassword
    @SecurityRequirement(name = "password")
    @Path("{name}/deactivate")
    @Operation(operationId = "deactivateUser", summary = "Shuts a user out; the user's access tokens end")
    public UserAnswer deactivate(@PathParam("name") String name) {
        return answer(activateUser.deactivate(name));
    }

    @POST
    @AllowedTo(Role.ADMIN)
    @WithPassword
    @SecurityRequirement(name = "password")
    @Path("{name}/unlock")
    @Operation(operationId = "unlockUser", summary = "Forgets the wrong passwords")
    public UserAnswer unlock(@PathParam("name") String name) {
        return answer(activateUser.unlock(name));
    }

    @POST
    @AllowedTo(Role.ADMIN)
    @WithPassword
    @SecurityRequirement(name = "password")
    @Path("{name}/reset-password")
    @Operation(
            operationId = "resetPassword",
            summary = "Sets another user's password, to choose an own one with within 72 hours, and unlocks",
            description = "The user's access tokens end. Takes the password, not a token.")
    public UserAnswer reset(@PathParam("name") String name, Passwords body) {
        return answer(changePassword.reset(name, rules.checked(body).password()));
    }

    @PUT
    @AllowedTo(Role.ADMIN)
    @WithPassword
    @SecurityRequirement(name = "password")
    @Path("{name}/mail")
    @Operation(operationId = "changeMailAddress", summary = "Says where a user gets mail; the user is told")
    public UserAnswer changeMail(@PathParam("name") String name, MailOfUser body) {
        return answer(addresses.change(
                name, Objects.toString(rules.checked(body).mail(), "").strip()));
    }

    @POST
    @AllowedTo(Role.ADMIN)
    @WithPassword
    @SecurityRequirement(name = "password")
    @Path("{name}/remove-second-factor")
    @Operation(
            operationId = "removeSecondFactor",
            summary =
                    "Lets another user, who lost the second factor, sign in with the password alone; the user is told")
    public UserAnswer removeSecondFactor(@PathParam("name") String name) {
        return answer(secondFactors.remove(name));
    }

    @POST
    @WithPassword
    @SecurityRequirement(name = "password")
    @Path("me/password")
    @Operation(
            operationId = "changeOwnPassword",
            summary = "Changes the calling user's password; takes the password, not a token",
            description = "Every session and every access token of the user ends.")
    @APIResponse(responseCode = "204", description = "Done")
    public Response own(Passwords body) {
        changePassword.own(Field.given("current", rules.checked(body).current()), body.password());
        return Response.noContent().build();
    }

    private UserAnswer answer(PortalUser user) {
        return answers.one(user);
    }
}
