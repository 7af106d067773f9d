package org.ballast.access.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The style sheets and pictures that the sign-in page loads, the portal's own. The widget library with its scripts, also
 * those that no page uses, is for people who are signed in.
 */
final class OpenResources {

    static final String FOLDER = "/jakarta.faces.resource/";
    private static final Pattern OWN = Pattern.compile("(^|&)ln=ballast(&|$)");

    private OpenResources() {}

    static boolean contain(String path, @Nullable String query) {
        return path.startsWith(FOLDER) && query != null && OWN.matcher(query).find();
    }
}
