package org.ballast.entities.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.ballast.access.application.KnownWords;
import org.ballast.entities.persistence.Entities;

/** The names of the companies, of which no password is made. */
@ApplicationScoped
public class CompanyWords implements KnownWords {

    @Inject
    private Entities entities;

    @Override
    public List<String> all() {
        return entities.all().stream()
                .flatMap(entity -> Stream.of(entity.code(), entity.name()))
                .toList();
    }
}
