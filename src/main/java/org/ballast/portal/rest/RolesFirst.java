package org.ballast.portal.rest;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.web.AllowedTo;
import org.ballast.access.web.WithPassword;

/**
 * Asks for the roles of a call, and for the password where a token will not do, before anything else about it is looked
 * at.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class RolesFirst implements ContainerRequestFilter {

    @Context
    private ResourceInfo called;

    @Inject
    private CurrentUser currentUser;

    @Override
    public void filter(ContainerRequestContext request) {
        if (called.getResourceMethod().isAnnotationPresent(WithPassword.class)) {
            currentUser.requirePassword();
        }
        AllowedTo allowed = called.getResourceMethod().getAnnotation(AllowedTo.class);
        if (allowed != null) {
            currentUser.require(allowed.value());
        }
    }
}
