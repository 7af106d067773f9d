package org.ballast.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaFieldAccess.AccessType;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import jakarta.annotation.PostConstruct;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ballast.architecture.PageForms.Form;
import org.ballast.architecture.PageForms.Named;

/**
 * Forms that nobody decodes. What a view action or a parameter of the address fills in a bean of one request is empty again
 * when a form comes back: a form that stands there only where it is filled is not there then, and its button does nothing.
 */
final class LateFills {

    /** Where beans of one request are found by name. */
    @FunctionalInterface
    interface RequestBeans {
        /** The class of one, or none where the name is of another scope or of no bean. */
        Set<JavaClass> named(String bean);
    }

    private final RequestBeans beans;

    LateFills(RequestBeans beans) {
        this.beans = beans;
    }

    /** Each form that depends on a field that is filled too late, with the condition that asks for it. */
    List<String> in(PageForms page) {
        Set<String> found = new TreeSet<>();
        for (Form form : page.forms()) {
            for (Named condition : form.conditions()) {
                Set<String> late = new TreeSet<>(filledBy(page, condition.bean()));
                late.retainAll(asked(condition));
                late.forEach(field -> found.add(
                        form.id() + " asks " + condition.bean() + "." + condition.name() + ", which reads " + field));
            }
        }
        return List.copyOf(found);
    }

    private Set<String> filledBy(PageForms page, String bean) {
        Set<String> fields = new TreeSet<>();
        for (Named filler : page.fillers()) {
            if (filler.bean().equals(bean)) {
                beans.named(bean).forEach(type -> fields.addAll(reach(type, Set.of(filler.name())).written));
            }
        }
        return fields;
    }

    /** Fields that a property reads and does not fill by itself, nor the bean as it is made. */
    private Set<String> asked(Named property) {
        String capital = Character.toUpperCase(property.name().charAt(0))
                + property.name().substring(1);
        Set<String> fields = new TreeSet<>();
        for (JavaClass type : beans.named(property.bean())) {
            Reach reach = reach(type, Set.of(property.name(), "get" + capital, "is" + capital));
            fields.addAll(reach.read);
            fields.removeAll(reach.written);
            type.getAllMethods().stream()
                    .filter(method -> method.isAnnotatedWith(PostConstruct.class))
                    .forEach(made -> fields.removeAll(reach(type, Set.of(made.getName())).written));
        }
        return fields;
    }

    private static Reach reach(JavaClass type, Set<String> names) {
        Reach reach = new Reach(type);
        type.getAllMethods().stream()
                .filter(method -> names.contains(method.getName()))
                .forEach(reach::follow);
        return reach;
    }

    /** What methods of a bean read and write, with those that they call in it. */
    private static final class Reach {

        private final Set<String> owners = new HashSet<>();
        private final Set<JavaMethod> followed = new LinkedHashSet<>();
        private final Set<String> read = new TreeSet<>();
        private final Set<String> written = new TreeSet<>();

        private Reach(JavaClass type) {
            owners.add(type.getName());
            type.getAllRawSuperclasses().forEach(above -> owners.add(above.getName()));
        }

        private void follow(JavaMethod method) {
            if (!followed.add(method)) {
                return;
            }
            for (JavaFieldAccess access : method.getFieldAccesses()) {
                if (owners.contains(access.getTargetOwner().getName())) {
                    (access.getAccessType() == AccessType.GET ? read : written)
                            .add(access.getTarget().getName());
                }
            }
            for (JavaMethodCall call : method.getMethodCallsFromSelf()) {
                if (owners.contains(call.getTargetOwner().getName())) {
                    call.getTarget().resolveMember().ifPresent(this::follow);
                }
            }
        }
    }
}
