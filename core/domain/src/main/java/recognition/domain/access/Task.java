package recognition.domain.access;

import static recognition.domain.access.Role.APPLICANT;
import static recognition.domain.access.Role.APPROVER;
import static recognition.domain.access.Role.EDITOR;
import static recognition.domain.access.Role.EMPLOYER;
import static recognition.domain.access.Role.HOLDER;
import static recognition.domain.access.Role.OFFICER;
import static recognition.domain.access.Role.SUPERVISOR;
import static recognition.domain.access.Role.WINDOW_CLERK;

import java.util.EnumSet;
import java.util.Set;

/**
 * Who may ask for what: every job that comes over the web, and the roles it is open to. What is not named here is open to nobody.
 * Which cases a caller may touch is each feature's own rule.
 */
public enum Task {
    REGISTER_ACCOUNT(HOLDER, EMPLOYER, APPLICANT),
    READ_ACCOUNT(HOLDER, EMPLOYER, APPLICANT),

    REQUEST_UPLOAD(HOLDER, EMPLOYER, APPLICANT, WINDOW_CLERK),
    READ_DOCUMENT(HOLDER, EMPLOYER, APPLICANT, WINDOW_CLERK, OFFICER),

    OPEN_VERIFICATION(HOLDER, EMPLOYER, WINDOW_CLERK),
    LIST_VERIFICATIONS(HOLDER, EMPLOYER,
            WINDOW_CLERK),
    READ_VERIFICATION(HOLDER, EMPLOYER, WINDOW_CLERK, OFFICER),
    AMEND_VERIFICATION(HOLDER,
            EMPLOYER, WINDOW_CLERK),
    SUBMIT_VERIFICATION(HOLDER, EMPLOYER, WINDOW_CLERK),
    WITHDRAW_VERIFICATION(
            HOLDER, EMPLOYER, WINDOW_CLERK),
    READ_VERIFICATION_RESULT(HOLDER, EMPLOYER, WINDOW_CLERK,
            OFFICER),
    SCREEN_VERIFICATION(
            OFFICER),
    ASK_ISSUING_BODY(OFFICER),
    DECIDE_VERIFICATION(OFFICER),

    READ_INQUIRY(),
    ANSWER_INQUIRY(),
    CHECK_RESULT(),

    OPEN_TITLE_APPLICATION(EMPLOYER),
    LIST_TITLE_APPLICATIONS(EMPLOYER, APPLICANT),
    READ_TITLE_APPLICATION(EMPLOYER, APPLICANT, SUPERVISOR, OFFICER),
    INVITE_APPLICANT(EMPLOYER),
    JOIN_TITLE_APPLICATION(APPLICANT),
    AMEND_TITLE_APPLICATION(EMPLOYER, APPLICANT),
    HAND_IN_TITLE_APPLICATION(EMPLOYER, APPLICANT),
    REVIEW_TITLE_APPLICATION(EMPLOYER),
    POST_INTERNAL_NOTICE(EMPLOYER),
    SUBMIT_TITLE_APPLICATION(EMPLOYER),
    CONSENT_TO_TITLE_APPLICATION(SUPERVISOR),
    WITHDRAW_TITLE_APPLICATION(EMPLOYER),
    APPOINT_TO_TITLE(EMPLOYER),
    RECORD_APPOINTMENT(OFFICER),
    REQUEST_CORRECTION(OFFICER),
    ANSWER_CORRECTION(EMPLOYER, APPLICANT),
    DECLINE_TITLE_APPLICATION(OFFICER),
    ACCEPT_TITLE_APPLICATION(OFFICER),

    READ_VERIFICATION_TEMPLATE(),
    OPEN_VERIFICATION_BATCH(EMPLOYER),
    READ_VERIFICATION_BATCH(EMPLOYER),

    SET_WEBHOOK(EMPLOYER),
    READ_WEBHOOK(EMPLOYER),
    REMOVE_WEBHOOK(EMPLOYER),
    REPLAY_WEBHOOK(EMPLOYER),

    SET_CALENDAR_FEED(HOLDER, EMPLOYER, APPLICANT),
    READ_DEADLINES(),

    LIST_MESSAGES(HOLDER, EMPLOYER, APPLICANT, WINDOW_CLERK, OFFICER),
    MARK_MESSAGE_READ(HOLDER, EMPLOYER, APPLICANT, WINDOW_CLERK, OFFICER),

    READ_WORKLIST(OFFICER, SUPERVISOR),
    LIST_ROUNDS(),
    ASSESS_BENEFITS(),
    ASSESS_TITLE_ELIGIBILITY(),
    COUNT_PERIOD(),
    LOAD_CALENDAR_YEAR(EDITOR, APPROVER),
    REPORT_HEALTH(),
    READ_API_DESCRIPTION(),
    EXPLAIN_PROBLEM();

    private final Set<Role> roles;

    /** A task without roles is open to everybody, signed in or not. */
    Task(Role... roles) {
        this.roles = EnumSet.noneOf(Role.class);
        this.roles.addAll(Set.of(roles));
    }

    public boolean isOpenTo(Caller caller) {
        return roles.isEmpty() || roles.stream().anyMatch(caller::is);
    }

    public boolean isOpenToEverybody() {
        return roles.isEmpty();
    }
}
