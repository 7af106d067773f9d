package org.ballast.margin.domain;

import java.util.List;
import java.util.Optional;

/** The one table of what becomes of a margin call; everything else is refused. */
public final class CallTransitions {

    /** From one status by an action to another. */
    public record Transition(CallStatus from, CallAction action, CallStatus to) {}

    public static final List<Transition> ALL = List.of(
            new Transition(CallStatus.OPEN, CallAction.MEET, CallStatus.MET),
            new Transition(CallStatus.OPEN, CallAction.BREACH, CallStatus.BREACHED),
            new Transition(CallStatus.OPEN, CallAction.CANCEL, CallStatus.CANCELLED));

    private CallTransitions() {}

    /** What an action leads to; empty where it cannot be taken. */
    public static Optional<CallStatus> after(CallStatus from, CallAction action) {
        return ALL.stream()
                .filter(each -> each.from() == from && each.action() == action)
                .map(Transition::to)
                .findFirst();
    }
}
