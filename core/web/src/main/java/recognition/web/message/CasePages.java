package recognition.web.message;

import recognition.domain.message.CaseName;

/** Where in the portal a case is shown. */
public final class CasePages {
    private CasePages() {}

    /** A path; the list of messages for kinds that have no page of their own. */
    public static String of(CaseName about) {
        return switch (about.kind()) {
            case "VERIFICATION" -> "/verifications/" + about.id();
            case "TITLE", "ASSESSMENT" -> "/title-applications/" + about.id();
            case "NOTICE" -> "/notices/" + about.id();
            default -> "/messages";
        };
    }
}
