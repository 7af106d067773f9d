package org.ballast.pages.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    private record Place(LocalDate day, long id) {

        static final Place START = new Place(LocalDate.EPOCH, 0);

        static Place of(List<String> parts) {
            return new Place(LocalDate.parse(parts.get(0)), Long.parseLong(parts.get(1)));
        }
    }

    @Test
    void aCursorComesBackAsThePlaceItWasMadeOf() {
        Place last = new Place(LocalDate.of(2022, 12, 31), 704);
        String cursor = Cursor.of(last.day(), last.id());
        assertThat(cursor).matches("[A-Za-z0-9_-]+");
        assertThat(Cursor.read(cursor, Place.START, Place::of)).isEqualTo(last);
    }

    @Test
    void noCursorIsTheStart() {
        assertThat(Cursor.read(null, Place.START, Place::of)).isEqualTo(Place.START);
        assertThat(Cursor.read("", Place.START, Place::of)).isEqualTo(Place.START);
        assertThat(Cursor.number(null, 7)).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"§", "MjAyMi0xMi0zMQ", "bm8gZGF0ZQo3MDQ", "MjAyMi0xMi0zMQptYW55"})
    void whatIsNoCursorOfTheListIsRefusedByItsField(String cursor) {
        assertThatThrownBy(() -> Cursor.read(cursor, Place.START, Place::of))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(RefusalCode.INVALID_INPUT);
                    assertThat(refusal.errors()).extracting("field").containsExactly("cursor");
                });
    }

    @Test
    void aPageSaysThatTheListGoesOnOnlyWhereARowFollows() {
        Page<String> last = Page.of(List.of(1, 2), 2, Cursor::of, String::valueOf);
        Page<String> first = Page.of(List.of(1, 2, 3), 2, Cursor::of, String::valueOf);
        assertThat(last.items()).containsExactly("1", "2");
        assertThat(last.next()).isNull();
        assertThat(first.items()).containsExactly("1", "2");
        assertThat(Cursor.number(first.next(), 0)).isEqualTo(2);
    }
}
