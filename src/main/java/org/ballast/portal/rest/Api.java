package org.ballast.portal.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** The programs' side of the portal: every resource of every feature lives under {@code /api/v1}. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Ballast",
                        version = "1",
                        description = "Write-downs of digital assets: tested, approved, posted and disclosed."
                                + " Money, quantities and prices are decimal strings, dates ISO 8601, times UTC."
                                + " Errors are application/problem+json with a stable code."
                                + " Writes accept an Idempotency-Key header."),
        security = {@SecurityRequirement(name = "password"), @SecurityRequirement(name = "token")},
        components = @Components(schemas = @Schema(name = "Problem", implementation = Problem.class)))
@SecurityScheme(
        securitySchemeName = "password",
        type = SecuritySchemeType.HTTP,
        scheme = "basic",
        description =
                "A portal user with password. Who has a second factor sends its code of now, or a recovery code, in"
                        + " the header X-Second-Factor; each works once, and without it the answer is 401"
                        + " SECOND_FACTOR_REQUIRED.")
@SecurityScheme(
        securitySchemeName = "token",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        description = "A personal access token, made on the page of that name")
public class Api extends Application {

    /** What calls there are tells {@code /openapi}; the server would tell it a second time, in a form of its own. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
