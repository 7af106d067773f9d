package org.ballast.reserves.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import org.ballast.access.domain.Role;
import org.ballast.access.web.AllowedTo;
import org.ballast.pages.domain.Field;
import org.ballast.pages.web.Cursor;
import org.ballast.pages.web.Page;
import org.ballast.reserves.application.NameAddress;
import org.ballast.reserves.application.NewAddressWithdrawal;
import org.ballast.reserves.application.NewOwnershipSignature;
import org.ballast.reserves.application.NewReserveAddress;
import org.ballast.reserves.application.ReadReserves;
import org.ballast.reserves.application.SignReserves;
import org.ballast.reserves.application.WithdrawAddress;
import org.ballast.reserves.domain.Chain;
import org.ballast.reserves.domain.OwnershipSignature;
import org.ballast.reserves.domain.ReserveAddress;
import org.ballast.reserves.domain.ReserveForm;
import org.ballast.reserves.domain.ReservesSentence;
import org.ballast.reserves.domain.SignatureScheme;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Addresses of reserves and signatures of their keys, for programs. */
@Path("/entities/{code}/reserve-addresses")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Proofs")
public class ReserveAddressesResource {

    @PathParam("code")
    private String entityCode = "";

    @Inject
    private NameAddress nameAddress;

    @Inject
    private WithdrawAddress withdrawAddress;

    @Inject
    private SignReserves signReserves;

    @Inject
    private ReadReserves reserves;

    /**
     * An address.
     *
     * @param contract of the token, empty of the coin of the chain
     * @param withdrawnAt since when it holds nothing, null while it is in use
     * @param withdrawnReason why, null while it is in use
     */
    @Schema(name = "ReserveAddress")
    public record AddressJson(
            String asset,
            @Schema(implementation = Chain.class) String chain,
            String address,
            String contract,
            String label,
            @Schema(implementation = SignatureScheme.class) String signatureScheme,
            @Nullable Instant withdrawnAt,
            @Nullable String withdrawnReason) {

        static AddressJson of(ReserveAddress named) {
            return new AddressJson(
                    named.asset(),
                    named.chain().name(),
                    named.address(),
                    named.contract(),
                    named.label(),
                    named.chain().scheme().name(),
                    named.withdrawal().map(ReserveAddress.Withdrawal::at).orElse(null),
                    named.withdrawal().map(ReserveAddress.Withdrawal::reason).orElse(null));
        }
    }

    /** A signature that was checked, and what was signed. */
    @Schema(name = "OwnershipSignature")
    public record SignatureJson(Instant at, long blockHeight, String rootHash, String message, String signature) {

        static SignatureJson of(OwnershipSignature kept) {
            return new SignatureJson(kept.at(), kept.blockHeight(), kept.rootHash(), kept.message(), kept.signature());
        }
    }

    /** What the key of an address signs, byte by byte. */
    @Schema(name = "OwnershipMessage")
    public record MessageJson(String message) {}

    @GET
    @Operation(operationId = "listReserveAddresses", summary = "Addresses that hold assets of the entity")
    public Page<AddressJson> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        int rows = Page.limit(limit);
        return Page.of(
                reserves.addresses(entityCode, Cursor.number(cursor, 0), rows + 1),
                rows,
                last -> Cursor.of(last.id()),
                AddressJson::of);
    }

    @POST
    @AllowedTo(Role.PREPARER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "nameReserveAddress",
            summary = "Names an address that holds an asset of the entity; takes the role PREPARER",
            description = "Each chain has one form of address, with its checksum. An address backs one entity alone.")
    @APIResponseSchema(value = AddressJson.class, responseCode = "201")
    public Response name(NewReserveAddress body) {
        ReserveAddress named = nameAddress.add(entityCode, body);
        return Response.created(URI.create("entities/" + entityCode + "/reserve-addresses"))
                .entity(AddressJson.of(named))
                .build();
    }

    @POST
    @AllowedTo(Role.PREPARER)
    @Path("withdrawals")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "withdrawReserveAddress",
            summary = "Says that an address backs the entity no more; takes the role PREPARER",
            description =
                    "From then on it holds nothing, at no instant, for good. Certificates that are published stay as"
                            + " they are. Withdrawn again, it is answered as it is.")
    @APIResponseSchema(value = AddressJson.class, responseCode = "201")
    public Response withdraw(NewAddressWithdrawal body) {
        ReserveAddress withdrawn = withdrawAddress.withdraw(entityCode, body);
        return Response.created(URI.create("entities/" + entityCode + "/reserve-addresses"))
                .entity(AddressJson.of(withdrawn))
                .build();
    }

    @GET
    @Path("message")
    @Operation(
            operationId = "getOwnershipMessage",
            summary = "What the keys of reserves sign for an asset, an instant, a tree of liabilities and a height")
    public MessageJson message(
            @QueryParam("asset") @Nullable String asset,
            @QueryParam("at") @Nullable String at,
            @QueryParam("rootHash") @Nullable String rootHash,
            @QueryParam("blockHeight") @Nullable String blockHeight) {
        return new MessageJson(reserves.message(
                        entityCode,
                        new Field("asset", asset).required(),
                        ReservesResource.instant(at),
                        new Field("rootHash", rootHash).required(),
                        new Field("blockHeight", blockHeight)
                                .parsed(ReserveForm::height, ReservesSentence.HEIGHT_FORM.with()))
                .text());
    }

    @POST
    @AllowedTo(Role.PREPARER)
    @Path("signatures")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "signReserves",
            summary = "Takes a signature of the key of an address, once it is checked; takes the role PREPARER",
            description =
                    "Bitcoin signed message in base64 (P2PKH, P2SH-P2WPKH, P2WPKH), EIP-191 in hex, Ed25519 in base58"
                            + " or hex. The message is made by the portal and binds entity, asset, instant, tree and height.")
    @APIResponseSchema(value = SignatureJson.class, responseCode = "201")
    public Response sign(NewOwnershipSignature body) {
        OwnershipSignature kept = signReserves.sign(entityCode, body);
        return Response.created(URI.create("entities/" + entityCode + "/reserve-addresses"))
                .entity(SignatureJson.of(kept))
                .build();
    }
}
