package org.ballast.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ballast.pages.domain.Subject;
import org.ballast.pages.web.ReportingPeriod;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WholeAddressTest {

    private static final ReportingPeriod LOOKED_AT_LAST = ReportingPeriod.quarterOf(LocalDate.of(2024, 12, 31));

    /** What is given, and what becomes of it where HELIX and Q4 2024 were looked at last. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            nullValues = "nothing",
            value = {
                "nothing                                     > entity=HELIX&from=2024-10-01&to=2024-12-31",
                "q=L1                                        > q=L1&entity=HELIX&from=2024-10-01&to=2024-12-31",
                "entity=MSTR&from=2022-01-01&to=2022-12-31   > entity=MSTR&from=2022-01-01&to=2022-12-31",
                "entity=&from=2022-01-01&to=2022-12-31       > entity=HELIX&from=2022-01-01&to=2022-12-31",
                "entity=*&from=&to=                          > entity=*&from=1900-01-01&to=2200-12-31",
                "entity=MSTR&from=&to=2022-12-31             > entity=MSTR&from=1900-01-01&to=2022-12-31",
                "entity=MSTR&from=2022-11-15                 > entity=MSTR&from=2022-11-15&to=2022-12-31",
                "entity=MSTR&to=2022-11-15                   > entity=MSTR&to=2022-11-15&from=2022-10-01",
                "entity=MSTR&asOf=2022-11-15                 > entity=MSTR&asOf=2022-11-15&from=2022-10-01&to=2022-12-31",
                "entity=MSTR&from=2022-12-31&to=2022-12-31   > entity=MSTR&from=2022-12-31&to=2022-12-31"
            })
    void whatIsMissingComesFromWhatWasLookedAtLast(String given, String whole) {
        assertThat(Query.written("", whole(Query.of(given), Optional.empty())))
                .isEqualTo(Query.written("", Query.of(whole)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from=2022-13-01&to=2022-12-31",
                "from=2022-01-01&to=1899-12-31",
                "from=2022-01-01&to=2201-01-01",
                "from=yesterday",
                "asOf=31.12.2022",
                "from=2022-12-31&to=2022-01-01"
            })
    void aDayThatIsNoneIsRefusedAndNeverTheCurrentQuarter(String given) {
        assertThatThrownBy(() -> whole(Query.of(given), Optional.empty()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(RefusalCode.INVALID_INPUT));
    }

    @Test
    void whatThePageIsAboutDecidesWhoseAndWhichDaysAreShown() {
        Map<String, String> given = Query.of("id=7&entity=HELIX&from=2024-10-01&to=2024-12-31&asOf=2024-11-01");
        assertThat(whole(given, Optional.of(Subject.through("MSTR", day(10, 1), day(12, 31)))))
                .isEqualTo(Query.of("id=7&entity=MSTR&from=2022-10-01&to=2022-12-31"));
        assertThat(whole(given, Optional.of(Subject.of("MSTR"))))
                .isEqualTo(Query.of("id=7&entity=MSTR&from=2024-10-01&to=2024-12-31&asOf=2024-11-01"));
        assertThat(whole(given, Optional.of(Subject.on("MSTR", day(5, 12)))))
                .isEqualTo(Query.of("id=7&entity=MSTR&from=2022-04-01&to=2022-06-30"));
    }

    /** What is given, whose and which book's the subject is ({@code -} in any), and what becomes of it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "entity=MSTR&book=TAX       > nothing   > entity=MSTR&book=TAX",
                "book=TAX                   > nothing   > book=TAX&entity=HELIX",
                "entity=MSTR&book=          > nothing   > entity=MSTR",
                "entity=*&book=TAX          > nothing   > entity=*",
                "id=7&entity=MSTR&book=TAX  > MSTR -    > id=7&entity=MSTR&book=TAX",
                "id=7&entity=MSTR&book=TAX  > HELIX -   > id=7&entity=HELIX",
                "id=7&entity=MSTR&book=TAX  > MSTR      > id=7&entity=MSTR",
                "id=7&entity=MSTR           > MSTR TAX  > id=7&entity=MSTR&book=TAX",
                "id=7&entity=HELIX&book=IFRS > MSTR TAX > id=7&entity=MSTR&book=TAX"
            })
    void theBookIsThatOfTheSubjectElseTheOneThatIsNamedOfTheEntity(String given, String about, String whole) {
        String[] whose = about.split(" ", -1);
        Optional<Subject> subject = Optional.of(Subject.of(whose[0]))
                .filter(any -> !about.equals("nothing"))
                .map(any -> about.endsWith("-") ? any : any.inBook(whose.length > 1 ? whose[1] : ""));
        String days = "&from=2024-10-01&to=2024-12-31";
        assertThat(whole(Query.of(given), subject)).isEqualTo(Query.of(whole + days));
    }

    @Test
    void aThingOfOneDayIsShownInTheLongerPeriodThatHasIt() {
        Map<String, String> year = Query.of("id=7&entity=MSTR&from=2022-01-01&to=2022-12-31");
        assertThat(whole(year, Optional.of(Subject.on("MSTR", day(12, 31))))).isEqualTo(year);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anAddressIsCompletedOnceAndThenStays(long seed) {
        Random random = new Random(seed);
        Map<String, String> given = new LinkedHashMap<>();
        maybe(random, given, "entity", "MSTR", "*", "");
        maybe(random, given, "book", "TAX", "");
        maybe(random, given, "from", "2022-01-01", "1900-01-01", "");
        maybe(random, given, "to", "2022-12-31", "2200-12-31", "");
        maybe(random, given, "asOf", "2022-06-30", "");
        maybe(random, given, "id", "7");
        Optional<Subject> subject = Stream.of(
                        Optional.<Subject>empty(),
                        Optional.of(Subject.of("HELIX")),
                        Optional.of(Subject.of("MSTR").inBook("IFRS")),
                        Optional.of(Subject.on("", day(7, 1))),
                        Optional.of(Subject.through("MSTR", day(4, 1), day(6, 30))))
                .skip(random.nextInt(5))
                .findFirst()
                .orElseThrow();
        Map<String, String> once = whole(given, subject);
        assertThat(once).containsKeys("entity", "from", "to");
        assertThat(whole(once, subject)).isEqualTo(once);
    }

    static List<Long> seeds() {
        return IntStream.range(0, 200).mapToObj(Long::valueOf).toList();
    }

    private static void maybe(Random random, Map<String, String> given, String name, String... values) {
        int chosen = random.nextInt(values.length + 1);
        if (chosen < values.length) {
            given.put(name, values[chosen]);
        }
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2022, month, day);
    }

    private static Map<String, String> whole(Map<String, String> given, Optional<Subject> subject) {
        return WholeAddress.of(given, subject, () -> "HELIX", entity -> LOOKED_AT_LAST);
    }
}
