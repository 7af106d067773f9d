package org.ballast.proofs.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where everybody reads certificates: the address that IT sets ({@code BALLAST_PUBLIC_ADDRESS}, as https://proofs.example), or the
 * one by which the portal was asked.
 */
@ApplicationScoped
public class PublicAddress {

    private static final String FOLDER = "/proofs/";

    @Inject
    @ConfigProperty(name = "ballast.public.address")
    private Optional<String> address;

    private Optional<String> set = Optional.empty();

    @PostConstruct
    void read() {
        set = address.map(String::strip).filter(text -> !text.isEmpty()).map(PublicAddress::checked);
    }

    private static String checked(String written) {
        String bare = written.endsWith("/") ? written.substring(0, written.length() - 1) : written;
        if (!bare.matches("https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[A-Za-z0-9._~-]+)*")) {
            throw new IllegalStateException(
                    "BALLAST_PUBLIC_ADDRESS is an address as https://proofs.example, and not " + written + ".");
        }
        return bare;
    }

    /** That of one certificate. */
    String of(HttpServletRequest request, String code) {
        return set.orElseGet(() -> asked(request)) + FOLDER + code;
    }

    private static String asked(HttpServletRequest request) {
        URI asked = URI.create(request.getRequestURL().toString());
        return asked.getScheme() + "://" + asked.getAuthority();
    }
}
