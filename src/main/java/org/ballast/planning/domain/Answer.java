package org.ballast.planning.domain;

import java.util.List;

/** What came of looking for the best: never something else in its place. */
public sealed interface Answer {

    /** As programs are told it: OPTIMAL, INFEASIBLE, UNBOUNDED or UNPROVEN. */
    Status status();

    /** What it is called. */
    enum Status {
        OPTIMAL,
        INFEASIBLE,
        UNBOUNDED,
        UNPROVEN
    }

    /** The best, proved, with what its limits are worth. */
    record Optimal(Solution solution, List<Dual> duals) implements Answer {

        public Optimal {
            duals = List.copyOf(duals);
        }

        @Override
        public Status status() {
            return Status.OPTIMAL;
        }
    }

    /**
     * Nothing is within the limits.
     *
     * @param conflict limits that cannot hold together; without any one of them something is within the others
     */
    record Infeasible(List<Limit> conflict) implements Answer {

        public Infeasible {
            conflict = List.copyOf(conflict);
        }

        @Override
        public Status status() {
            return Status.INFEASIBLE;
        }
    }

    /** There is no end to what can be gained: a limit is missing. */
    record Unbounded() implements Answer {

        @Override
        public Status status() {
            return Status.UNBOUNDED;
        }
    }

    /** Something was found that cannot be proved to be the best: it is not shown. */
    record Unproven() implements Answer {

        @Override
        public Status status() {
            return Status.UNPROVEN;
        }
    }
}
