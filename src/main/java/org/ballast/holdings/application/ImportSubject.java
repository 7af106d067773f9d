package org.ballast.holdings.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.ballast.access.application.CurrentUser;
import org.ballast.holdings.domain.HoldingsSentence;
import org.ballast.imports.domain.ImportKind;
import org.ballast.imports.persistence.ImportFiles;
import org.ballast.pages.application.PageSubject;
import org.ballast.pages.domain.Subject;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** An import that is to be undone came into the books of one entity. */
@ApplicationScoped
public class ImportSubject implements PageSubject {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private ImportFiles files;

    @Override
    public String page() {
        return "/holdings/imports.xhtml";
    }

    @Override
    public String parameter() {
        return "undo";
    }

    @Override
    @Transactional
    public Subject named(String key) {
        currentUser.requireSignedIn();
        return files.byId(PageSubject.number(key))
                .filter(file -> ImportKind.OF_AN_ENTITY.contains(file.kind()))
                .map(file -> Subject.of(file.scope()))
                .orElseThrow(() -> new Refusal(RefusalCode.NOT_FOUND, HoldingsSentence.NO_IMPORT_WITH_KEY, key));
    }
}
