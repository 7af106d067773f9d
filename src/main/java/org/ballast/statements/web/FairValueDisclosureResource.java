package org.ballast.statements.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.ballast.statements.domain.FairValueDisclosure;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The disclosure of crypto assets at fair value, for programs. */
@Path("/entities/{code}/statements/fair-value-disclosure")
@RequestScoped
@Tag(name = "Statements")
public class FairValueDisclosureResource extends DisclosureResource<FairValueDisclosure> {

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getFairValueDisclosure",
            summary = "The disclosure of crypto assets at fair value of a period (US GAAP), as data, PDF or XLSX")
    @Extension(name = "x-also-as", value = DOCUMENTS)
    public FairValueDisclosureJson asData() {
        return FairValueDisclosureJson.of(disclosure());
    }
}
