package org.ballast.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.transaction.UserTransaction;
import java.util.Locale;
import java.util.Set;

/** What each ring inside a package may know. */
final class Rings {

    private static final String RANGE_PROOFS = ".rangeproofs";
    private static final Set<String> FLOATING = Set.of("double", "float", "java.lang.Double", "java.lang.Float");
    private static final Set<String> READS_A_CLOCK =
            Set.of("now", "systemUTC", "systemDefaultZone", "system", "tick", "tickMillis", "currentTimeMillis");

    private static final Set<String> TAKES_A_LOCALE = Set.of(
            "String.format",
            "String.formatted",
            "String.toLowerCase",
            "String.toUpperCase",
            "DateTimeFormatter.ofPattern",
            "DecimalFormat.<init>",
            "NumberFormat.getInstance",
            "MessageFormat.<init>");

    static final ArchRule THE_DOMAIN_IS_PURE = classes()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .onlyDependOnClassesThat(describe(
                    "are of java.base, words, amounts, rangeproofs, refusals or another domain",
                    type -> isOfJavaBase(type)
                            || type.getPackageName().startsWith("org.jspecify")
                            || type.getPackageName().endsWith(".words")
                            || type.getPackageName().endsWith(".amounts")
                            || type.getPackageName().endsWith(RANGE_PROOFS)
                            || type.getPackageName().endsWith(".refusals")
                            || type.getPackageName().contains(".domain")));

    /** The normal distribution has no exact decimals: what options are worth is the one rule that is not computed in them. */
    private static final String VALUES_OF_OPTIONS = "..trading.domain.options..";

    static final ArchRule NO_FLOATING_POINT_FIELDS = noFields()
            .that(areInTheDomain())
            .and()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage(VALUES_OF_OPTIONS)
            .should()
            .haveRawType(isFloating());

    static final ArchRule NO_FLOATING_POINT_RESULTS = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("..domain..")
            .and()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage(VALUES_OF_OPTIONS)
            .should()
            .haveRawReturnType(isFloating());

    static final ArchRule PAGES_OWN_NO_DATABASE = noClasses()
            .that()
            .resideInAnyPackage("..web..", "..portal..")
            .should()
            .dependOnClassesThat(describe(
                    "reach the database (its exceptions may be told to the user)",
                    type -> reachesTheDatabase(type.getPackageName()) && !type.isAssignableTo(Throwable.class)));

    static final ArchRule TIME_IS_AN_ARGUMENT =
            noClasses().that().doNotHaveSimpleName("PortalClock").should().accessTargetWhere(readsAClock());

    static final ArchRule WHAT_IS_WRITTEN_IS_THE_SAME_EVERYWHERE =
            noClasses().should().accessTargetWhere(writesAsTheMachineDoes());

    static final ArchRule NO_MUTABLE_STATICS =
            fields().that().areStatic().should().beFinal().orShould().haveModifier(JavaModifier.SYNTHETIC);

    /** On-balance volume is evidence to look at: no lot, test, proposal or entry knows it (accounting.md 11). */
    static final ArchRule NO_AMOUNT_RESTS_ON_VOLUME = noClasses()
            .that()
            .resideOutsideOfPackages("org.ballast.prices..", "org.ballast.signals..")
            .should()
            .dependOnClassesThat(describe(
                    "are on-balance volume or an indicator",
                    type -> type.getPackageName().startsWith("org.ballast.signals")
                            || Set.of("OnBalanceVolume", "VolumeTrend").contains(type.getSimpleName())));

    /** Range proofs know numbers and bytes: java.base, the curve, and nothing of the portal. */
    static final ArchRule RANGE_PROOFS_KNOW_NUMBERS_ALONE = classes()
            .that()
            .resideInAPackage("..rangeproofs..")
            .should()
            .onlyDependOnClassesThat(describe(
                    "are of java.base, the curve or range proofs",
                    type -> isOfJavaBase(type)
                            || isOfTheCurve(type)
                            || type.getPackageName().startsWith("org.jspecify")
                            || type.getPackageName().endsWith(RANGE_PROOFS)));

    /** Whoever takes points and scalars takes those of the range proofs, which are canonical. */
    static final ArchRule THE_CURVE_IS_FOR_RANGE_PROOFS = noClasses()
            .that()
            .resideOutsideOfPackage("..rangeproofs..")
            .should()
            .dependOnClassesThat(describe("are of the curve", Rings::isOfTheCurve));

    /** The server's own way can refuse a caller the end of his transaction because of somebody else's call. */
    static final ArchRule TRANSACTIONS_ARE_ENDED_WHERE_IT_IS_ALLOWED = noClasses()
            .that()
            .doNotHaveSimpleName("OutsideOfTransactions")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(UserTransaction.class);

    private Rings() {}

    private static boolean isOfTheCurve(JavaClass type) {
        return type.getBaseComponentType().getPackageName().startsWith("cafe.cryptography");
    }

    private static boolean isOfJavaBase(JavaClass type) {
        JavaClass element = type.getBaseComponentType();
        return element.isPrimitive()
                || element.getPackageName().startsWith("javax.crypto")
                || (element.getPackageName().startsWith("java.") && !isOutsideJavaBase(element.getPackageName()));
    }

    private static boolean reachesTheDatabase(String packageName) {
        return packageName.startsWith("jakarta.persistence")
                || packageName.startsWith("java.sql")
                || packageName.startsWith("javax.sql");
    }

    private static boolean isOutsideJavaBase(String packageName) {
        return packageName.startsWith("java.sql")
                || packageName.startsWith("java.awt")
                || packageName.startsWith("java.util.logging")
                || packageName.startsWith("java.net.http");
    }

    private static DescribedPredicate<JavaClass> isFloating() {
        return describe(
                "double or float",
                type -> FLOATING.contains(type.getBaseComponentType().getName()));
    }

    private static DescribedPredicate<com.tngtech.archunit.core.domain.JavaField> areInTheDomain() {
        return describe(
                "are in the domain",
                field -> (field.getOwner().getPackageName() + ".").contains(".domain.")
                        || field.getOwner().getPackageName().endsWith(".amounts"));
    }

    /** By name and owner, so that {@code LocalDate.now(zone)} is found as well as {@code LocalDate.now()}. */
    private static DescribedPredicate<JavaAccess<?>> readsAClock() {
        return describe("reads the machine's clock", access -> {
            JavaClass owner = access.getTargetOwner();
            boolean ofTime = owner.getPackageName().startsWith("java.time")
                    || owner.isEquivalentTo(System.class)
                    || owner.isEquivalentTo(java.util.Calendar.class);
            boolean injected = !access.getTarget().getFullName().contains("()")
                    && access.getTarget().getFullName().contains("now(java.time.Clock)");
            boolean newDate = owner.isEquivalentTo(java.util.Date.class)
                    && access.getTarget().getFullName().endsWith("<init>()");
            return newDate
                    || (ofTime
                            && !injected
                            && READS_A_CLOCK.contains(access.getTarget().getName()));
        });
    }

    /** What takes a language or its signs for figures from the machine, where it could be given one. */
    private static DescribedPredicate<JavaAccess<?>> writesAsTheMachineDoes() {
        return describe("writes in the language of the machine", access -> {
            JavaClass owner = access.getTargetOwner();
            String name = access.getTarget().getName();
            return (owner.isEquivalentTo(Locale.class) && name.equals("getDefault"))
                    || access.getTarget().getFullName().contains("MessageFormat.format(java.lang.String")
                    || (TAKES_A_LOCALE.contains(owner.getSimpleName() + "." + name)
                            && owner.getPackageName().startsWith("java.")
                            && !access.getTarget().getFullName().contains("java.util.Locale")
                            && !access.getTarget().getFullName().contains("DecimalFormatSymbols"));
        });
    }
}
