package org.ballast.statements.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.ballast.statements.application.DisclosedLots;
import org.ballast.statements.domain.ImpairmentDisclosure;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The impairment disclosure, for programs. */
@Path("/entities/{code}/statements/impairment-disclosure")
@RequestScoped
@Tag(name = "Statements")
public class ImpairmentDisclosureResource extends DisclosureResource<ImpairmentDisclosure> {

    @Inject
    private DisclosedLots disclosedLots;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getImpairmentDisclosure",
            summary = "The impairment disclosure of a period, as data, PDF or XLSX")
    @Extension(name = "x-also-as", value = DOCUMENTS)
    public DisclosureJson asData() {
        ImpairmentDisclosure disclosure = disclosure();
        return DisclosureJson.of(disclosure, asset -> disclosedLots.of(disclosure, asset));
    }
}
