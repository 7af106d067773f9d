package org.ballast.approvals.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import org.ballast.approvals.application.DecisionWork;

/** Addresses of the list of what waits for the user, on the first page after the sign-in. */
record ListAddress(String text) {

    /**
     * @param company that it is narrowed to; empty for all
     */
    static ListAddress of(String company) {
        return new ListAddress(DecisionWork.LIST).with("company", company);
    }

    /** The same with a parameter; without a value it stays as it is. */
    ListAddress with(String name, String value) {
        return value.isEmpty()
                ? this
                : new ListAddress(
                        text + (text.contains("?") ? "&" : "?") + name + "=" + URLEncoder.encode(value, UTF_8));
    }
}
