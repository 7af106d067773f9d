package org.ballast.scenario;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;

/** Scenarios run beside each other unless they say otherwise, which is right for those with servers of their own. */
class SharedServerTest {

    @Test
    void whoeverTakesTheSharedServerSaysWhetherOthersMayMeanwhile() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Scenario")
                .and(describe("take the shared server", SharedServerTest::takesTheSharedServer))
                .should()
                .beMetaAnnotatedWith(Execution.class)
                .check(new ClassFileImporter().importPackages("org.ballast.scenario"));
    }

    private static boolean takesTheSharedServer(JavaClass scenario) {
        return scenario.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(PortalServer.class)
                        && call.getName().equals("shared"));
    }
}
