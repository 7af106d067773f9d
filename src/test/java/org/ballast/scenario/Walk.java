package org.ballast.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Walks a long list on a page from one end to the other, as a person does with its links. */
final class Walk {

    /** The head of a row. */
    static final Pattern HEAD = Pattern.compile("<th scope=\"row\"(?: class=\"stack\")?>(?:<a [^>]*>)?([^<]+?)\\s*<");

    private static final Pattern LINK = Pattern.compile("href=\"([^\"]+)\"[^>]*>\\s*(Next|Previous|Last|First)");

    private Walk() {}

    static Visitor auditor(PortalServer portal) {
        Visitor auditor = new Visitor(portal.address());
        auditor.signIn("auditor", "auditor");
        return auditor;
    }

    /** The heads of all rows. */
    static List<String> rows(Visitor visitor, String address, String direction) {
        return rows(visitor, address, direction, HEAD);
    }

    /** Of each row what is looked for. */
    static List<String> rows(Visitor visitor, String address, String direction, Pattern of) {
        return rows(visitor, address, direction, of, "");
    }

    /**
     * The same of a page with several lists.
     *
     * @param list what the places of the list are called by in addresses
     */
    static List<String> rows(Visitor visitor, String address, String direction, Pattern of, String list) {
        List<String> rows = new ArrayList<>();
        String next = address;
        while (!next.isEmpty()) {
            String page = visitor.open(next).body();
            of.matcher(page).results().map(row -> row.group(1)).forEach(rows::add);
            next = link(page, direction, list);
        }
        return rows;
    }

    private static String link(String page, String label, String list) {
        Matcher links = LINK.matcher(page);
        return links.results()
                .filter(link -> link.group(2).equals(label) && link.group(1).contains(list))
                .map(Walk::address)
                .findFirst()
                .orElse("");
    }

    private static String address(MatchResult link) {
        return link.group(1).replace("&amp;", "&").replaceFirst("#.*", "");
    }
}
