package org.ballast.access.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.ballast.access.domain.AccessSentence;
import org.ballast.access.domain.Role;
import org.ballast.refusals.Refusal;
import org.jspecify.annotations.Nullable;

/** What a body must hold. */
final class Required {

    private Required() {}

    /**
     * @throws Refusal INVALID_INPUT naming the field if it is missing
     */
    static String text(@Nullable String value, String field) {
        if (value == null || value.isEmpty()) {
            throw Refusal.ofField(field, "", AccessSentence.MISSING, field);
        }
        return value;
    }

    /**
     * @throws Refusal INVALID_INPUT naming what is no role, null as well
     */
    static Set<Role> roles(@Nullable Set<? extends @Nullable String> names) {
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
