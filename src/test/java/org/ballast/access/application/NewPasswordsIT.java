package org.ballast.access.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ballast.access.domain.Role;
import org.ballast.container.InPortal;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.writedowns.application.TestedCompany;
import org.junit.jupiter.api.Test;

/** What everybody tries first is no password, and the reason stands at the field. */
@InPortal
class NewPasswordsIT {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private CreateUser createUser;

    @Inject
    private TestedCompany company;

    @Test
    void whatEverybodyTriesFirstIsRefused() {
        List.of(
                        "123456789012",
                        "passwordpassword",
                        "            ",
                        "password1234",
                        "qwertyuiop12",
                        "abcabcabcabc",
                        "ballastballast",
                        "Grace-Hopper-1906")
                .forEach(this::refuses);
    }

    private void refuses(String password) {
        Refusal refused = catchThrowableOfType(Refusal.class, () -> create(password));

        assertThat(refused).as(password).isNotNull();
        assertThat(refused.code()).isEqualTo(RefusalCode.INVALID_INPUT);
        assertThat(refused.errors()).singleElement().satisfies(error -> {
            assertThat(error.field()).isEqualTo("password");
            assertThat(error.value()).isEmpty();
            assertThat(error.message()).isNotBlank();
        });
    }

    @Test
    void theCompanysNameIsNone() {
        String code = company.found().code();

        assertThat(catchThrowableOfType(Refusal.class, () -> create("sample company " + code)))
                .isNotNull();
    }

    @Test
    void someWordsTogetherAreTaken() {
        assertThat(List.of("a long password", "two hats on one head", "known to thief 1"))
                .allSatisfy(password -> assertThat(create(password)).isNotEmpty());
    }

    private String create(String password) {
        String name = "u" + UUID.randomUUID().toString().replace("-", "");
        return currentUser.actingAs(
                "admin",
                Role.ADMIN,
                () -> createUser
                        .create(NewUser.program(name, "Grace Hopper", password, Set.of(Role.AUDITOR)))
                        .name());
    }
}
