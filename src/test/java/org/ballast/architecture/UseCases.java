package org.ballast.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashSet;
import java.util.Set;

/**
 * Whoever begins a transaction asks who acts: the check stands in the use case, so that no page and no call can go past
 * it. Parts of a larger use case, which join its transaction, need not ask again.
 */
final class UseCases {

    /** What runs before anybody is signed in, and what reads figures for use cases that have asked. */
    private static final Set<String> NEED_NOT_ASK = Set.of(
            "AnswerOnce",
            "BeginSealing",
            "CreateFirstUsers",
            "SignInRecord",
            "StrangerTries",
            "HandOutProof",
            "Ledger",
            "ReportingDates");

    private static final String TRANSACTIONAL = "jakarta.transaction.Transactional";

    static final ArchRule ASK_WHO_ACTS = methods()
            .that(describe("begin a transaction in a use case", UseCases::beginsATransaction))
            .should(new ArchCondition<>("ask the current user for a role or a name") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    if (!asks(method, new HashSet<>())) {
                        events.add(SimpleConditionEvent.violated(method, method.getFullName() + " asks nobody"));
                    }
                }
            });

    private UseCases() {}

    private static boolean beginsATransaction(JavaMethod method) {
        JavaClass owner = method.getOwner();
        return owner.getPackageName().endsWith(".application")
                && !NEED_NOT_ASK.contains(owner.getSimpleName())
                && method.getModifiers().contains(JavaModifier.PUBLIC)
                && (begins(method) || (begins(owner) && !method.isAnnotatedWith(TRANSACTIONAL)));
    }

    private static boolean begins(CanBeAnnotated element) {
        return element.isAnnotatedWith(annotation());
    }

    private static DescribedPredicate<JavaAnnotation<?>> annotation() {
        return describe(
                "begins a transaction",
                found -> found.getRawType().getName().equals(TRANSACTIONAL)
                        && !String.valueOf(found.get("value").orElse("")).contains("MANDATORY"));
    }

    private static boolean asks(JavaCodeUnit from, Set<JavaCodeUnit> seen) {
        return from.getCallsFromSelf().stream().anyMatch(call -> {
            if (call.getTargetOwner().getSimpleName().equals("CurrentUser")) {
                return call.getName().matches("require|requireSignedIn|name");
            }
            return call.getTarget()
                    .resolveMember()
                    .map(JavaCodeUnit.class::cast)
                    .filter(target -> target.getOwner()
                            .getPackageName()
                            .equals(from.getOwner().getPackageName()))
                    .filter(seen::add)
                    .filter(target -> !(target instanceof JavaMethod method) || !beginsATransaction(method))
                    .filter(target -> asks(target, seen))
                    .isPresent();
        });
    }
}
