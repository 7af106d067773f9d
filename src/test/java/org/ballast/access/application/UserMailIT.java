package org.ballast.access.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ballast.access.domain.AccountNotice;
import org.ballast.access.domain.MailNotices;
import org.ballast.access.domain.Role;
import org.ballast.access.domain.UserMail;
import org.ballast.access.persistence.UserMails;
import org.ballast.container.InPortal;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.sql.OwnTransaction;
import org.ballast.sql.SqlRows;
import org.junit.jupiter.api.Test;

/** Where users get mail, what they choose, and who sends it when. */
@InPortal
class UserMailIT {

    private static final Instant EARLIER = Instant.parse("2024-01-01T10:00:00Z");
    private static final Instant NOW = Instant.parse("2024-01-01T10:30:00Z");

    @Inject
    private CurrentUser currentUser;

    @Inject
    private CreateUser createUser;

    @Inject
    private ActivateUser activateUser;

    @Inject
    private MailAddresses addresses;

    @Inject
    private OwnMail own;

    @Inject
    private OwnNotices notices;

    @Inject
    private UserMails mails;

    @Inject
    private SqlRows rows;

    @Inject
    private OwnTransaction transaction;

    @Test
    void anAdministratorSetsTheAddressItsUserIsToldAndChoosesWhatComes() {
        String name = someUser();
        refuses(RefusalCode.NOT_FOUND, () -> as(name, () -> choose(MailNotices.BUNDLED)));
        refuses(RefusalCode.FORBIDDEN, () -> as(name, () -> addresses.change(name, "me@example.com")));
        refuses(RefusalCode.INVALID_INPUT, () -> asAdmin(() -> addresses.change(name, "nowhere")));
        refuses(RefusalCode.NOT_FOUND, () -> asAdmin(() -> addresses.change("nobody-at-all", "me@example.com")));

        asAdmin(() -> addresses.change(name, "me@example.com"));
        assertThat(mail(name).notices()).isEqualTo(MailNotices.NONE);
        as(name, () -> choose(MailNotices.BUNDLED));

        assertThat(mail(name).notices()).isEqualTo(MailNotices.BUNDLED);
        assertThat(as(name, notices::all)).extracting(AccountNotice::action).containsExactly("MAIL_ADDRESS_CHANGED");
        asAdmin(() -> addresses.change(name, "other@example.com"));
        assertThat(mail(name).notices()).as("the choice stays").isEqualTo(MailNotices.BUNDLED);
        asAdmin(() -> addresses.change(name, ""));
        assertThat(asAdmin(addresses::all)).doesNotContainKey(name);
    }

    @Test
    void oneNodeAloneTakesItOnAndNoneAgainBeforeThePauseIsOver() throws Exception {
        String name = withMail();
        assertThat(isDue(name, EARLIER)).isTrue();
        assertThat(takes(name, NOW, EARLIER)).isTrue();
        assertThat(takes(name, NOW, EARLIER)).isFalse();
        assertThat(isDue(name, EARLIER)).isFalse();
        assertThat(isDue(name, NOW)).isTrue();
        assertThat(takes(name, NOW.plusSeconds(1800), NOW)).isTrue();
    }

    @Test
    void whoWantsNoneOrIsDeactivatedIsNeverDue() throws Exception {
        String without = withMail();
        as(without, () -> choose(MailNotices.NONE));
        String gone = withMail();
        asAdmin(() -> activateUser.deactivate(gone));
        assertThat(isDue(without, NOW)).isFalse();
        assertThat(isDue(gone, NOW)).isFalse();
    }

    @Test
    void failuresAreCountedUntilAMessageGoesOutAndANewAddressBeginsAnew() throws Exception {
        String name = withMail();
        String thing = "a".repeat(64);
        assertThat(within(() -> mails.failed(name, "no line"))).isEqualTo(1);
        assertThat(within(() -> mails.failed(name, "no line yet"))).isEqualTo(2);
        assertThat(mail(name).lastFailure()).isEqualTo("no line yet");
        within(() -> {
            mails.sent(name, Set.of(thing, "b".repeat(64)));
            return name;
        });
        assertThat(mail(name).failures()).isZero();
        assertThat(within(() -> mails.told(name))).contains(thing).hasSize(2);

        asAdmin(() -> addresses.change(name, "other@example.com"));

        assertThat(within(() -> mails.told(name))).isEmpty();
    }

    @Test
    void theDatabaseTakesNoOtherChoiceAndNoEmptyAddress() {
        String name = withMail();
        for (String change : new String[] {"notices = 'OFTEN'", "address = ''", "failures = -1"}) {
            assertThatThrownBy(() -> within(() -> rows.execute(
                            "UPDATE user_mail SET " + change
                                    + " WHERE user_id = (SELECT id FROM portal_user WHERE name = ?)",
                            name)))
                    .as(change)
                    .isInstanceOf(PersistenceException.class);
        }
    }

    private boolean isDue(String name, Instant before) throws Exception {
        return within(() -> mails.due(before)).stream()
                .anyMatch(mail -> mail.user().equals(name));
    }

    private boolean takes(String name, Instant now, Instant before) throws Exception {
        return within(() -> mails.take(name, now, before));
    }

    private UserMail mail(String name) {
        return as(name, own::get).orElseThrow();
    }

    private String choose(MailNotices choice) {
        own.choose(choice);
        return choice.name();
    }

    private <T> T within(Supplier<T> work) throws Exception {
        transaction.begin();
        try {
            T result = work.get();
            transaction.commit();
            return result;
        } catch (RuntimeException failed) {
            transaction.rollback();
            throw failed;
        }
    }

    private String withMail() {
        String name = someUser();
        asAdmin(() -> addresses.change(name, "me@example.com"));
        as(name, () -> choose(MailNotices.BUNDLED));
        return name;
    }

    private String someUser() {
        String name = "u" + UUID.randomUUID().toString().replace("-", "");
        asAdmin(() -> createUser.create(NewUser.program(name, "Of a test", "a long password", Set.of(Role.PREPARER))));
        return name;
    }

    private <T> T as(String name, Supplier<T> work) {
        return currentUser.actingAs(name, Role.PREPARER, work);
    }

    private <T> T asAdmin(Supplier<T> work) {
        return currentUser.actingAs("admin", Role.ADMIN, work);
    }

    private static void refuses(RefusalCode code, ThrowingCallable work) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(work)
                .extracting(Refusal::code)
                .isEqualTo(code);
    }
}
