package org.ballast.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ballast.access.application.AccessSettings;
import org.ballast.access.domain.DemoUser;

/** What the sign-in page shows in demo mode, and only then. */
@Named
@RequestScoped
public class Demo {

    @Inject
    private AccessSettings settings;

    public boolean isOn() {
        return settings.demo();
    }

    /** The users to try the portal with, none outside demo mode. */
    public List<DemoUser> getUsers() {
        return settings.demo() ? DemoUser.ALL : List.of();
    }
}
