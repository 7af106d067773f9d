package org.ballast.access.domain;

import java.util.regex.Pattern;
import org.ballast.refusals.Refusal;

/** The form of a mail address: ASCII, one sign of at, a name of a domain, as mail servers everywhere take it (RFC 5321). */
public final class MailAddress {

    public static final int LONGEST = 254;

    private static final Pattern FORM =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)+");

    private MailAddress() {}

    /**
     * @throws Refusal INVALID_INPUT if it is none
     */
    public static void check(String address) {
        if (address.length() > LONGEST || !FORM.matcher(address).matches()) {
            throw Refusal.ofField("mail", address, AccessSentence.MAIL_ADDRESS_FORM);
        }
    }
}
