package org.ballast.statements.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.ballast.statements.domain.DerivativesDisclosure;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The disclosure of derivatives, for programs. */
@Path("/entities/{code}/statements/derivatives-disclosure")
@RequestScoped
@Tag(name = "Statements")
public class DerivativesDisclosureResource extends DisclosureResource<DerivativesDisclosure> {

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getDerivativesDisclosure",
            summary = "The disclosure of derivatives of a period, as data, PDF or XLSX")
    @Extension(name = "x-also-as", value = DOCUMENTS)
    public DerivativesDisclosureJson asData() {
        return DerivativesDisclosureJson.of(disclosure());
    }
}
