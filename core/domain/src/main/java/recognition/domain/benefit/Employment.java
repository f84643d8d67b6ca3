package recognition.domain.benefit;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import recognition.domain.assessment.Finding;

/** Legal work in the city, as the person states it. */
public sealed interface Employment {

    /** What a regulation asks for. */
    enum Kind {
        /** 在本市合法工作 (S2-05). */
        LEGALLY_WORKING_IN_CITY,
        /** Working full-time (S1-09). */
        FULL_TIME_IN_CITY,
        /** An employment relationship with an organization there (S4-02). */
        EMPLOYED_BY_ORGANIZATION_IN_CITY
    }

    /** Whether it is work of this kind on {@code day}. */
    Finding find(Kind kind, LocalDate day);

    /** Nothing was stated. */
    record NotStated() implements Employment {
        @Override
        public Finding find(Kind kind, LocalDate day) {
            return Finding.TO_SHOW;
        }
    }

    /** There is none, and none is agreed. */
    record None() implements Employment {
        @Override
        public Finding find(Kind kind, LocalDate day) {
            return Finding.FIXABLE;
        }
    }

    /**
     * There is one, or it is agreed.
     *
     * @param from its first day
     * @param byOrganization whether an organization of the city employs the person, rather than they themselves
     * @param fullTime null when not stated
     */
    record Since(LocalDate from, boolean byOrganization, Boolean fullTime) implements Employment {
        public Since {
            Objects.requireNonNull(from, "from");
        }

        @Override
        public Finding find(Kind kind, LocalDate day) {
            return Finding.all(List.of(Finding.from(from, day), switch (kind) {
                case LEGALLY_WORKING_IN_CITY -> Finding.MET;
                case EMPLOYED_BY_ORGANIZATION_IN_CITY -> byOrganization ? Finding.MET : Finding.FIXABLE;
                case FULL_TIME_IN_CITY -> fullTime == null ? Finding.TO_SHOW : fullTime ? Finding.MET : Finding.FIXABLE;
            }));
        }
    }
}
