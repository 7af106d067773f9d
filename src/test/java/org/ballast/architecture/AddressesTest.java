package org.ballast.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ballast.architecture.Addresses.Room;
import org.junit.jupiter.api.Test;

/** No class that answers calls takes those of another away. */
class AddressesTest {

    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Pattern ANSWERS = Pattern.compile("(?m)^@Path\\(");

    @Test
    void eachCallIsReached() throws IOException, ClassNotFoundException {
        List<Room> rooms = rooms();
        assertThat(rooms).hasSizeGreaterThan(100);
        assertThat(Addresses.hidden(rooms)).isEmpty();
    }

    @Test
    void aClassThatHidesOthersIsFound() {
        Room wide = new Room("Wide", "/entities/{code}", List.of("liquidity"));
        Room whole = new Room("Whole", "/", List.of("entities/{code}/health", "institutions"));
        Room longer = new Room("Longer", "entities/{entity}/plans", List.of("", "{name}"));

        assertThat(Addresses.hidden(List.of(wide, whole, longer)))
                .containsExactly("Whole entities/~/health is taken by Wide");
        assertThat(Addresses.hidden(List.of(whole, longer))).isEmpty();
    }

    private static List<Room> rooms() throws IOException, ClassNotFoundException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(SOURCES)) {
            files = all.filter(file -> file.toString().endsWith("Resource.java"))
                    .toList();
        }
        List<Room> rooms = new ArrayList<>();
        for (Path file : files) {
            if (ANSWERS.matcher(Files.readString(file)).find()) {
                String name = SOURCES.relativize(file).toString().replace(".java", "");
                rooms.add(Room.of(Class.forName(
                        name.replace(file.getFileSystem().getSeparator(), "."),
                        false,
                        AddressesTest.class.getClassLoader())));
            }
        }
        return rooms;
    }
}
