package org.ballast.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import net.bytebuddy.ByteBuddy;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The deployment of the container tests: the WAR as it was built, with the test classes and their vectors added. */
public final class PortalArchive implements DeploymentScenarioGenerator {

    private static final Path WAR = Path.of("target/ballast.war");
    private static final Path TEST_CLASSES = Path.of("target/test-classes");
    private static final Set<String> OUTSIDE_THE_SERVER = Set.of("architecture", "bench", "container", "scenario");

    @Override
    public List<DeploymentDescription> generate(TestClass testClass) {
        return List.of(new DeploymentDescription(Deployment.class.getSimpleName(), archive()));
    }

    private static WebArchive archive() {
        WebArchive archive = ShrinkWrap.createFromZipFile(WebArchive.class, WAR.toFile());
        testFiles()
                .forEach(file -> archive.addAsWebInfResource(
                        file.toFile(),
                        "classes/" + TEST_CLASSES.relativize(file).toString()));
        return archive.addAsLibrary(jarOf(Assertions.class).toFile())
                .addAsLibrary(jarOf(ByteBuddy.class).toFile());
    }

    private static List<Path> testFiles() {
        try (var files = Files.walk(TEST_CLASSES.resolve("org/ballast"))) {
            return files.filter(Files::isRegularFile)
                    .filter(PortalArchive::belongsIntoTheServer)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean belongsIntoTheServer(Path file) {
        String feature =
                TEST_CLASSES.resolve("org/ballast").relativize(file).getName(0).toString();
        return !OUTSIDE_THE_SERVER.contains(feature) || file.endsWith("InPortal.class");
    }

    private static Path jarOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("No jar of " + type, impossible);
        }
    }
}
