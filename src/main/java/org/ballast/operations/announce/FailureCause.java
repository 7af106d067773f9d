package org.ballast.operations.announce;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why a deployment failed, read from the server's log: the first cause that is worded for the person who starts the
 * portal (it begins with "Ballast" or a setting's name), else the last cause that the server logs.
 */
final class FailureCause {

    private static final Pattern CAUSE = Pattern.compile("Caused by: [\\w.$]+: (.+)");

    private static final Pattern WORDED = Pattern.compile("Ballast |BALLAST_");

    private String worded = "";
    private String deepest = "";

    synchronized void read(String line) {
        Matcher cause = CAUSE.matcher(line);
        if (cause.find()) {
            deepest = cause.group(1);
            worded = worded.isEmpty() && WORDED.matcher(deepest).lookingAt() ? deepest : worded;
        }
    }

    @Override
    public synchronized String toString() {
        if (!worded.isEmpty()) {
            return worded;
        }
        return deepest.isEmpty() ? "the reason stands in the log above." : deepest + " (more in the log above)";
    }
}
