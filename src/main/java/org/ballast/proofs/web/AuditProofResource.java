package org.ballast.proofs.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.ballast.access.domain.Role;
import org.ballast.access.web.AllowedTo;
import org.ballast.proofs.application.AuditProof;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Proofs built again, for auditors. */
@Path("/entities/{code}/proofs/{proof}/audit")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Proofs")
public class AuditProofResource {

    @Inject
    private AuditProof auditProof;

    @POST
    @AllowedTo(Role.AUDITOR)
    @Operation(
            operationId = "auditBalanceProof",
            summary = "Build the tree again and compare it with what is published; takes the role AUDITOR",
            description = "From the rows of the books and the secret of the snapshot, leaf by leaf; of a tree of"
                    + " commitments the proofs of customers that were made ahead are verified too, many at once. It takes as"
                    + " long as making the proof: a million accounts take minutes.")
    public AuditedProofJson audit(@PathParam("code") String entityCode, @PathParam("proof") String code) {
        return AuditedProofJson.of(auditProof.audit(entityCode, code));
    }
}
