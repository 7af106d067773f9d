package org.ballast.pages.application;

import org.ballast.pages.domain.PagesSentence;
import org.ballast.pages.domain.Subject;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/**
 * Whose books and which days a page is about that shows one thing. A feature has one bean of this kind for each such page;
 * the page's address is completed by it, so that the top bar never names another company than the page.
 */
public interface PageSubject {

    /** The page from the root of the portal, as {@code /writedowns/proposal.xhtml}. */
    String page();

    /** The parameter of the address that names the thing. */
    default String parameter() {
        return "id";
    }

    /**
     * The thing of that key.
     *
     * @throws Refusal NOT_FOUND if there is none, FORBIDDEN if nobody is signed in
     */
    Subject named(String key);

    /**
     * A key that is a number.
     *
     * @throws Refusal NOT_FOUND if it is none
     */
    static long number(String key) {
        try {
            return Long.parseLong(key.strip());
        } catch (NumberFormatException noKey) {
            throw new Refusal(RefusalCode.NOT_FOUND, PagesSentence.NOTHING_WITH_KEY, key);
        }
    }
}
