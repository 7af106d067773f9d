package org.ballast.access.application;

import java.util.List;

/**
 * One line of the work list: "3 proposals wait for you".
 *
 * @param bundle the message bundle, which is named as the package
 * @param messageKey its sentence, with the count as argument {0} and {@code arguments} from {1} on
 * @param count how many things wait
 * @param outcomeUrl the page that shows them, from the root of the portal, as {@code /prices/held.xhtml}
 * @param order smaller stands higher
 */
public record WorkItem(
        String bundle, String messageKey, List<Object> arguments, long count, String outcomeUrl, int order) {

    public WorkItem {
        arguments = List.copyOf(arguments);
    }
}
