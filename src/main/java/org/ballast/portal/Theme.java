package org.ballast.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ballast.access.application.AccessSettings;

/** Light or dark, as the user chose in this browser, or as the system says ({@code auto}). */
@Named
@RequestScoped
public class Theme {

    private static final String COOKIE = "ballast-theme";
    private static final String BY_SYSTEM = "auto";
    private static final List<String> CHOICES = List.of(BY_SYSTEM, "light", "dark");
    private static final int ONE_YEAR_IN_SECONDS = 365 * 24 * 60 * 60;

    @Inject
    private HttpServletRequest request;

    @Inject
    private AccessSettings settings;

    public List<String> getChoices() {
        return CHOICES;
    }

    public String getChoice() {
        Cookie[] cookies = request.getCookies();
        return Stream.of(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .filter(CHOICES::contains)
                .findFirst()
                .orElse(BY_SYSTEM);
    }

    /** Remembers the choice and shows the same page again. */
    public void choose(String choice) throws IOException {
        if (CHOICES.contains(choice)) {
            ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
            external.addResponseCookie(
                    COOKIE,
                    choice,
                    Map.of(
                            "path",
                            request.getContextPath() + "/",
                            "maxAge",
                            ONE_YEAR_IN_SECONDS,
                            "httpOnly",
                            true,
                            "secure",
                            settings.https(),
                            "SameSite",
                            "Lax"));
            external.redirect(SameAddress.of(request));
        }
    }
}
