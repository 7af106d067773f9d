package org.ballast.entities.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.ballast.entities.domain.BookOpened;
import org.ballast.entities.domain.EntitiesSentence;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** Hears of each book that is opened, and refuses one of the code {@link #UNWANTED}. */
@ApplicationScoped
public class OpenedBooks {

    static final String UNWANTED = "UNWANTED";

    private final List<BookOpened> heard = new CopyOnWriteArrayList<>();

    void onOpened(@Observes BookOpened opened) {
        heard.add(opened);
        if (opened.opened().book().code().equals(UNWANTED)) {
            throw new Refusal(RefusalCode.NOT_YET, EntitiesSentence.FRAMEWORK_NOT_MEASURED);
        }
    }

    List<BookOpened> of(String entity) {
        return heard.stream()
                .filter(event -> event.opened().code().equals(entity))
                .toList();
    }
}
