package recognition.domain.verification;

import recognition.domain.calendar.Term;
import recognition.domain.inquiry.InquiryRules.Patience;

/**
 * The lengths of time a request is handled by, from the policies in force on a day; the sources set none of them.
 *
 * @param draft {@code verification.draft-expiry}
 * @param screening {@code verification.acceptance}
 * @param completion {@code verification.supplement}
 * @param consent {@code verification.consent}
 * @param result {@code verification.result}: the promise where the body has no history
 * @param recheck {@code appeal.period}
 * @param patience with the issuing body
 */
public record VerificationTerms(Term draft, Term screening, Term completion, Term consent, Term result, Term recheck,
        Patience patience) {}
