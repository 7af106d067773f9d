package org.ballast.access.application;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.ballast.access.domain.AccessSentence;
import org.ballast.access.domain.Role;
import org.ballast.refusals.Refusal;
import org.jspecify.annotations.Nullable;

/** Roles by their names. */
public final class Roles {

    private Roles() {}

    /**
     * @throws Refusal INVALID_INPUT naming what is no role, null as well
     */
    public static Set<Role> named(@Nullable Set<? extends @Nullable String> names) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (@Nullable String each : names == null ? Set.<String>of() : names) {
            String name = String.valueOf(each);
            roles.add(Arrays.stream(Role.values())
                    .filter(role -> role.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> Refusal.ofField("roles", name, AccessSentence.NO_ROLE, name)));
        }
        return roles;
    }
}
