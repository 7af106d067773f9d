package org.ballast.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The persistence unit lists its classes: one that is not listed would be found out when it is first asked for. */
class PersistentClassesTest {

    private static final Path UNIT = Path.of("src", "main", "resources", "META-INF", "persistence.xml");
    private static final List<Class<? extends Annotation>> PERSISTENT =
            List.of(Entity.class, Embeddable.class, MappedSuperclass.class, Converter.class);

    @Test
    void theUnitListsWhatIsPersistent() throws IOException {
        String unit = Files.readString(UNIT);
        Set<String> listed = Stream.of(unit.split("<class>", -1))
                .skip(1)
                .map(each -> each.substring(0, each.indexOf('<')))
                .collect(Collectors.toSet());
        Set<String> persistent = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.ballast").stream()
                        .filter(PersistentClassesTest::isPersistent)
                        .map(JavaClass::getName)
                        .collect(Collectors.toSet());

        assertThat(listed).isNotEmpty().isEqualTo(persistent);
    }

    private static boolean isPersistent(JavaClass type) {
        return PERSISTENT.stream().anyMatch(type::isAnnotatedWith);
    }
}
