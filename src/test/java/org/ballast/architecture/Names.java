package org.ballast.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.lang.ArchRule;

/** Names say what a thing is, in the accountants' words, not which role it plays in a program. */
final class Names {

    private static final String EMPTY_WORDS = ".*(Manager|Helper|Utils?|Impl|Data|Info|Dto|Service|Bean)";

    static final ArchRule SAY_WHAT_A_THING_IS =
            classes().that().doNotHaveSimpleName("package-info").should().haveNameNotMatching(EMPTY_WORDS);

    private Names() {}
}
