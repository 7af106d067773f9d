package org.ballast.architecture;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which calls nobody reaches. Of all classes whose address fits, the server takes the one whose address has the most
 * letters of its own, and looks for the rest of the address in that one alone (Jakarta RESTful Web Services 3.1, 3.7.2).
 */
final class Addresses {

    /**
     * A class that answers calls.
     *
     * @param calls addresses of its calls below its own
     */
    record Room(String name, String address, List<String> calls) {

        /** The class, as its annotations say. */
        static Room of(Class<?> type) {
            List<String> calls = Arrays.stream(type.getMethods())
                    .filter(method -> method.isAnnotationPresent(Path.class) || answers(method))
                    .map(method -> method.isAnnotationPresent(Path.class)
                            ? method.getAnnotation(Path.class).value()
                            : "")
                    .toList();
            return new Room(type.getSimpleName(), type.getAnnotation(Path.class).value(), calls);
        }

        private static boolean answers(Method method) {
            return Arrays.stream(method.getAnnotations())
                    .anyMatch(each -> each.annotationType().isAnnotationPresent(HttpMethod.class));
        }

        private String plain() {
            return trimmed(address).replaceAll("\\{[^}]*\\}", "{}");
        }

        private boolean fits(String called) {
            String pattern = Stream.of(plain().split("\\{\\}", -1))
                    .map(Pattern::quote)
                    .reduce((left, right) -> left + "[^/]+" + right)
                    .orElse("");
            return plain().isEmpty() || called.matches(pattern + "(/.*)?");
        }
    }

    /** As the server sorts them: the most letters first, then the most parameters. */
    private static final Comparator<Room> FIRST = Comparator.<Room>comparingInt(
                    room -> room.plain().replace("{}", "").length())
            .thenComparingInt(room -> room.plain().split("\\{\\}", -1).length)
            .reversed();

    private Addresses() {}

    /** Each call that another class takes and does not know. */
    static Set<String> hidden(List<Room> rooms) {
        Set<String> hidden = new TreeSet<>();
        for (Room room : rooms) {
            for (String call : room.calls()) {
                String called =
                        trimmed(trimmed(room.address()) + "/" + trimmed(call)).replaceAll("\\{[^}]*\\}", "~");
                rooms.stream()
                        .filter(other -> other.fits(called))
                        .min(FIRST)
                        .filter(taker -> !taker.plain().equals(room.plain()))
                        .ifPresent(taker -> hidden.add(room.name() + " " + called + " is taken by " + taker.name()));
            }
        }
        return hidden;
    }

    private static String trimmed(String address) {
        return address.replaceAll("^/+|/+$", "");
    }
}
