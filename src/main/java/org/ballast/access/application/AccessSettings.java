package org.ballast.access.application;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What IT sets about access, each by the environment variable of the same name in capitals. */
@ApplicationScoped
public class AccessSettings {

    @Inject
    @ConfigProperty(name = "ballast.demo")
    private Optional<String> demoSetting;

    @Inject
    @ConfigProperty(name = "ballast.admin.user")
    private Optional<String> adminUser;

    @Inject
    @ConfigProperty(name = "ballast.admin.password")
    private Optional<String> adminPassword;

    @Inject
    @ConfigProperty(name = "ballast.https")
    private Optional<String> httpsSetting;

    @Inject
    @ConfigProperty(name = "ballast.trusted.proxies")
    private Optional<String> trustedProxiesSetting;

    @Inject
    @ConfigProperty(name = "ballast.metrics.open")
    private Optional<String> metricsSetting;

    @Inject
    @ConfigProperty(name = "ballast.openapi.open")
    private Optional<String> openApiSetting;

    @Inject
    @ConfigProperty(name = "ballast.hosts")
    private Optional<String> hostsSetting;

    private boolean demo;
    private boolean https;
    private boolean metricsOpen;
    private boolean openApiOpen;
    private List<String> trustedProxies = List.of();
    private List<String> hosts = List.of();

    /** Reads them all at once, so that a wrong one is noticed at the start and not when it first matters. */
    @PostConstruct
    void read() {
        demo = SettingValue.yesOrNo("BALLAST_DEMO", demoSetting, false);
        https = SettingValue.yesOrNo("BALLAST_HTTPS", httpsSetting, false);
        metricsOpen = SettingValue.yesOrNo("BALLAST_METRICS_OPEN", metricsSetting, true);
        openApiOpen = SettingValue.yesOrNo("BALLAST_OPENAPI_OPEN", openApiSetting, true);
        trustedProxies = SettingValue.addresses("BALLAST_TRUSTED_PROXIES", trustedProxiesSetting);
        hosts = SettingValue.hosts("BALLAST_HOSTS", hostsSetting);
    }

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

    /** {@code BALLAST_TRUSTED_PROXIES}: addresses whose {@code X-Forwarded-For} is believed. */
    public List<String> trustedProxies() {
        return trustedProxies;
    }

    /** {@code BALLAST_METRICS_OPEN}: {@code /metrics} answers without a password or token. */
    public boolean metricsOpen() {
        return metricsOpen;
    }

    /** {@code BALLAST_OPENAPI_OPEN}: {@code /openapi} answers without a password or token. */
    public boolean openApiOpen() {
        return openApiOpen;
    }

    /** {@code BALLAST_HOSTS}: whether a request may name this host; any, while nothing is set. */
    public boolean isHost(String name) {
        return hosts.isEmpty() || hosts.contains(name.toLowerCase(Locale.ROOT));
    }
}
