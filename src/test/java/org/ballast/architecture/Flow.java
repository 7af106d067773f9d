package org.ballast.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;

/** The packages in the order in which data flows through them: each may use those before it, never those after it. */
final class Flow {

    static final List<String> FLOW = List.of(
            "words",
            "amounts",
            "rangeproofs",
            "refusals",
            "sql",
            "pages",
            "charts",
            "access",
            "audit",
            "documents",
            "jobs",
            "imports",
            "entities",
            "approvals",
            "assets",
            "prices",
            "journal",
            "manualjournals",
            "measurement",
            "holdings",
            "writedowns",
            "trading",
            "marktomarket",
            "margin",
            "venuecash",
            "hedging",
            "signals",
            "verification",
            "statements",
            "livesheet",
            "corrections",
            "evidence",
            "health",
            "stress",
            "capital",
            "planning",
            "expansion",
            "centralbank",
            "control",
            "liabilities",
            "reserves",
            "proofs",
            "portal",
            "operations");

    private final String root;

    /**
     * @param root the package above those of the flow, such as {@code org.ballast}
     */
    Flow(String root) {
        this.root = root + ".";
    }

    ArchRule everyClassHasItsPlace() {
        return ArchRuleDefinition.classes().should(new ArchCondition<>("be in a package of the flow") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String message = type.getName() + " is in no package of the flow";
                events.add(new SimpleConditionEvent(type, positionOf(type) >= 0, message));
            }
        });
    }

    ArchRule dependenciesRunUpstream() {
        return ArchRuleDefinition.classes().should(new ArchCondition<>("use only what stands before them in the flow") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                int here = positionOf(type);
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> positionOf(dependency.getTargetClass()) > here)
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(type, dependency.getDescription())));
            }
        });
    }

    /** The feature a class belongs to, as a predicate for other rules. */
    DescribedPredicate<JavaClass> isIn(String feature) {
        return DescribedPredicate.describe("in " + feature, type -> feature.equals(featureOf(type)));
    }

    private int positionOf(JavaClass type) {
        return FLOW.indexOf(featureOf(type));
    }

    private String featureOf(JavaClass type) {
        String name = type.getPackageName() + ".";
        if (!name.startsWith(root)) {
            return "";
        }
        return name.substring(root.length(), Math.max(root.length(), name.indexOf('.', root.length())));
    }
}
