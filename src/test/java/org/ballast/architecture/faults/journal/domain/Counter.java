package org.ballast.architecture.faults.journal.domain;

/** State that all requests share. */
public final class Counter {

    @SuppressWarnings("NonFinalStaticField")
    static int count;

    private Counter() {}
}
