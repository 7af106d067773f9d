package org.ballast.portal.mail;

import java.net.URI;
import java.text.MessageFormat;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.ballast.access.application.WorkDigest;
import org.ballast.access.application.WorkGroup;
import org.ballast.access.application.WorkItem;
import org.ballast.access.domain.PortalUser;
import org.ballast.pages.application.Worded;
import org.ballast.pages.web.Figures;

/**
 * What waits for a user as the plain text of a message. It names things, companies, periods and people, and leads to the
 * pages; amounts, and what people wrote about them, are on the pages only.
 *
 * @param subject how many things wait
 */
record WorkMessage(String subject, String text) {

    static WorkMessage of(PortalUser user, WorkDigest digest, URI portal, Duration pause) {
        StringJoiner text = new StringJoiner("\n");
        text.add(words(Worded.of("access", "mail.hello", user.fullName()))).add("");
        for (WorkGroup group : digest.groups()) {
            text.add(words(group.heading()));
            group.items().forEach(item -> add(item, digest.isNew(group, item), portal, text));
            if (group.isMore()) {
                long more = group.count() - group.items().size();
                text.add(words(Worded.of("access", "mail.more", more, link(portal, group.listUrl()))));
            }
            text.add("");
        }
        text.add(words(Worded.of("access", "mail.why", pause.toMinutes(), link(portal, "/access/password.xhtml"))));
        return new WorkMessage(words(Worded.of("access", "mail.subject", digest.count())), text.toString());
    }

    private static void add(WorkItem item, boolean isNew, URI portal, StringJoiner text) {
        String since = item.since()
                .map(at -> words(Worded.of("access", "mail.since", at)))
                .orElse("");
        List<String> about = Stream.of(item.company(), item.period(), item.who(), since)
                .filter(each -> !each.isEmpty())
                .toList();
        String what = words(item.what());
        String line = about.isEmpty() ? what : what + " (" + String.join(", ", about) + ")";
        text.add("- " + (isNew ? words(Worded.of("access", "mail.new", line)) : line));
        text.add("  " + link(portal, item.url()));
    }

    private static URI link(URI portal, String path) {
        return URI.create(portal.toString().replaceFirst("/$", "") + path.replace(" ", "%20"));
    }

    /** In the language of the portal, as no page is there whose reader has another. */
    private static String words(Worded said) {
        if (said.bundle().isEmpty()) {
            return said.key();
        }
        String pattern = ResourceBundle.getBundle("messages." + said.bundle(), Locale.ENGLISH)
                .getString(said.key());
        return said.arguments().isEmpty()
                ? pattern
                : new MessageFormat(pattern, Locale.ENGLISH)
                        .format(said.arguments().stream()
                                .map(Figures::inSentence)
                                .toArray());
    }
}
