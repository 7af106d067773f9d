package org.ballast.statements.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.ballast.statements.domain.IntangiblesDisclosure;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The disclosure of intangibles under IFRS, for programs. */
@Path("/entities/{code}/statements/intangibles-disclosure")
@RequestScoped
@Tag(name = "Statements")
public class IntangiblesDisclosureResource extends DisclosureResource<IntangiblesDisclosure> {

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getIntangiblesDisclosure",
            summary = "The disclosure of intangibles of a period (IFRS), as data, PDF or XLSX")
    @Extension(name = "x-also-as", value = DOCUMENTS)
    public IntangiblesDisclosureJson asData() {
        return IntangiblesDisclosureJson.of(disclosure());
    }
}
