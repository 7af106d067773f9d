package org.ballast.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ballast.access.application.MailAddresses;
import org.ballast.access.application.SecondFactorsOfUsers;
import org.ballast.access.domain.PortalUser;
import org.ballast.pages.web.Page;

/** Users as the API shows them: what is kept of each in several places is read once for all. */
@RequestScoped
class UserAnswers {

    @Inject
    private SecondFactorsOfUsers secondFactors;

    @Inject
    private MailAddresses addresses;

    @Inject
    private Clock clock;

    Page<UserAnswer> page(List<PortalUser> users) {
        Set<String> withFactor = secondFactors.all();
        Map<String, String> mails = addresses.all();
        return Page.whole(
                users,
                user -> UserAnswer.of(user, withFactor.contains(user.name()), mails.get(user.name()), clock.instant()));
    }

    UserAnswer one(PortalUser user) {
        return page(List.of(user)).items().getFirst();
    }
}
