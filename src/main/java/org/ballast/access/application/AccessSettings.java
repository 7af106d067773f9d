package org.ballast.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What IT sets about access, each by the environment variable of the same name in capitals. */
@ApplicationScoped
public class AccessSettings {

    @Inject
    @ConfigProperty(name = "ballast.demo", defaultValue = "false")
    private boolean demo;

    @Inject
    @ConfigProperty(name = "ballast.admin.user")
    private Optional<String> adminUser;

    @Inject
    @ConfigProperty(name = "ballast.admin.password")
    private Optional<String> adminPassword;

    @Inject
    @ConfigProperty(name = "ballast.https", defaultValue = "false")
    private boolean https;

    @Inject
    @ConfigProperty(name = "ballast.trusted.proxies")
    private Optional<String> trustedProxies;

    /** {@code BALLAST_DEMO}: sample data and users whose password is their name. */
    public boolean demo() {
        return demo;
    }

    /** {@code BALLAST_ADMIN_USER}: the administrator that the first start on an empty database creates. */
    public Optional<String> adminUser() {
        return adminUser.filter(value -> !value.isBlank());
    }

    /** {@code BALLAST_ADMIN_PASSWORD}: the first password of that administrator. */
    public Optional<String> adminPassword() {
        return adminPassword.filter(value -> !value.isBlank());
    }

    /** {@code BALLAST_HTTPS}: people reach the portal by https only, as behind a proxy that ends TLS. */
    public boolean https() {
        return https;
    }

    /** {@code BALLAST_TRUSTED_PROXIES}: addresses whose {@code X-Forwarded-For} is believed, comma-separated. */
    public List<String> trustedProxies() {
        return trustedProxies.stream()
                .flatMap(list -> Pattern.compile(",").splitAsStream(list))
                .map(String::strip)
                .toList();
    }
}
