package org.ballast.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ballast.access.domain.MailAddress;
import org.ballast.access.domain.MailNotices;
import org.ballast.access.domain.PortalUser;
import org.ballast.access.domain.Role;
import org.ballast.access.domain.UserMail;
import org.ballast.access.persistence.UserMails;
import org.ballast.access.persistence.Users;
import org.ballast.refusals.Refusal;

/** An administrator says where a user gets mail. */
@ApplicationScoped
public class MailAddresses {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Users users;

    @Inject
    private UserMails mails;

    @Inject
    private UserChange change;

    /** By user's name. */
    public Map<String, String> all() {
        currentUser.requireSignedIn();
        return mails.all().stream().collect(Collectors.toMap(UserMail::user, UserMail::address));
    }

    /**
     * @param address empty for none
     * @throws Refusal FORBIDDEN without ADMIN, and to an access token; NOT_FOUND; INVALID_INPUT if it is no address
     */
    @Transactional
    public PortalUser change(String name, String address) {
        currentUser.require(Role.ADMIN);
        currentUser.requirePassword();
        PortalUser user = users.byName(name);
        Optional<UserMail> before = mails.find(name);
        String old = before.map(UserMail::address).orElse("");
        if (address.equals(old)) {
            return user;
        }
        if (address.isEmpty()) {
            mails.remove(name);
        } else {
            MailAddress.check(address);
            mails.put(name, address, before.map(UserMail::notices).orElse(MailNotices.NONE));
        }
        change.record("MAIL_ADDRESS_CHANGED", name, old, address, "");
        return user;
    }
}
