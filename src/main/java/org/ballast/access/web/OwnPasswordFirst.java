package org.ballast.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.ballast.access.domain.AccessSentence;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** Who signs in with a password that somebody else set chooses an own one before anything else. */
final class OwnPasswordFirst {

    private static final String PAGE = "/access/password.xhtml";
    private static final Set<String> OPEN = Set.of(PAGE, "/api/v1/users/me/password");

    private OwnPasswordFirst() {}

    /** Whether the address is one to choose a password at, or a part of how that page looks. */
    static boolean lets(String path) {
        return OPEN.contains(path) || path.startsWith(OpenResources.FOLDER);
    }

    static void answer(HttpServletRequest request, HttpServletResponse response, boolean fromProgram) {
        if (fromProgram) {
            Challenge.program(
                    request,
                    response,
                    new Refusal(RefusalCode.PASSWORD_CHANGE_REQUIRED, AccessSentence.OWN_PASSWORD_FIRST));
        } else {
            Challenge.leadTo(request, response, PAGE);
        }
    }
}
