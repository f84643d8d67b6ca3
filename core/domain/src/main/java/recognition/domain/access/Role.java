package recognition.domain.access;

/**
 * Who somebody is to this service. Roles come from the token, or, as to who acts for a unit, from the unit's members; never from the
 * person's own input.
 */
public enum Role {
    /** An overseas holder of a certificate, with an individual account (S2-49). */
    HOLDER,
    /** A member of an employer's unit account (S2-49, S2-27). */
    EMPLOYER,
    /** A member who also says who else is one, and where the unit's webhooks lead; the unit's own sign-in always is. No token tells it. */
    UNIT_MANAGER,
    /** A person whose employer applies for a title for them (S2-28). */
    APPLICANT,
    /** The supervising department of a public institution (S2-31). */
    SUPERVISOR,
    /** Intake and review at the Bureau. */
    OFFICER,
    /** Maintains catalog editions. */
    EDITOR,
    /** Approves what an editor prepared. */
    APPROVER,
    /** The authority of a sector, consulted in reviews (S2-35). */
    INDUSTRY_AUTHORITY,
    /** Member of an expert panel (S2-29). */
    EXPERT,
    /** Serves at the window for urgently needed certificates (S2-51). */
    WINDOW_CLERK,
    /** Relies on results: visa, permit and points desks. */
    RELYING_PARTY
}
