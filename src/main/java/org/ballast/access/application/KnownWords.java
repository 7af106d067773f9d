package org.ballast.access.application;

import java.util.List;

/** What a feature knows that everybody knows, as the companies' names: no password is made of it. */
public interface KnownWords {

    List<String> all();
}
