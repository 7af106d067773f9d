package org.ballast.entities.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.access.web.AllowedTo;
import org.ballast.entities.application.EntityNaming;
import org.ballast.entities.application.KeepEntities;
import org.ballast.entities.application.NewEntity;
import org.ballast.entities.application.NewWallet;
import org.ballast.entities.domain.Wallet;
import org.ballast.entities.persistence.Entities;
import org.ballast.entities.persistence.Wallets;
import org.ballast.pages.web.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Entities and their wallets for programs. */
@Path("/entities")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Entities")
public class EntitiesResource {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private KeepEntities keepEntities;

    @Inject
    private Entities entities;

    @Inject
    private Wallets wallets;

    /** A wallet. */
    @Schema(name = "Wallet")
    public record WalletJson(String code, String name) {

        static WalletJson of(Wallet wallet) {
            return new WalletJson(wallet.code(), wallet.name());
        }
    }

    @GET
    @Operation(operationId = "listEntities", summary = "All entities, by code")
    public Page<EntityJson> list() {
        currentUser.requireSignedIn();
        return Page.whole(entities.all(), EntityJson::of);
    }

    @GET
    @Path("{code}")
    @Operation(operationId = "getEntity", summary = "One entity")
    public EntityJson entity(@PathParam("code") String code) {
        currentUser.requireSignedIn();
        return EntityJson.of(entities.byCode(code));
    }

    @POST
    @AllowedTo(Role.ADMIN)
    @Operation(operationId = "createEntity", summary = "Sets up an entity that keeps books; takes the role ADMIN")
    @APIResponseSchema(value = EntityJson.class, responseCode = "201")
    public Response create(NewEntity body) {
        EntityJson created = EntityJson.of(keepEntities.create(body));
        return Response.created(URI.create("entities/" + created.code()))
                .entity(created)
                .build();
    }

    @PUT
    @AllowedTo(Role.ADMIN)
    @Path("{code}")
    @Operation(
            operationId = "renameEntity",
            summary = "Changes name and note, all else of an entity stays; takes the role ADMIN")
    public EntityJson rename(@PathParam("code") String code, EntityNaming body) {
        return EntityJson.of(keepEntities.rename(code, body));
    }

    @DELETE
    @AllowedTo(Role.ADMIN)
    @Path("{code}")
    @Operation(
            operationId = "removeEntity",
            summary = "Removes an entity that nothing was recorded for, with its wallets; takes the role ADMIN")
    @APIResponse(responseCode = "204", description = "Done")
    public void remove(@PathParam("code") String code) {
        keepEntities.remove(code);
    }

    @GET
    @Path("{code}/wallets")
    @Operation(operationId = "listWallets", summary = "The wallets of an entity")
    public Page<WalletJson> wallets(@PathParam("code") String code) {
        currentUser.requireSignedIn();
        long entityId = entities.byCode(code).id();
        return Page.whole(wallets.of(entityId), WalletJson::of);
    }

    @POST
    @AllowedTo(Role.ADMIN)
    @Path("{code}/wallets")
    @Operation(operationId = "addWallet", summary = "Adds a wallet; takes the role ADMIN")
    @APIResponseSchema(value = WalletJson.class, responseCode = "201")
    public Response addWallet(@PathParam("code") String code, NewWallet body) {
        Wallet wallet = keepEntities.addWallet(code, body);
        return Response.created(URI.create("entities/" + code + "/wallets"))
                .entity(WalletJson.of(wallet))
                .build();
    }
}
