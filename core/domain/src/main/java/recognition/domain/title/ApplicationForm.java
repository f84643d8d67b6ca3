package recognition.domain.title;

import java.util.TreeSet;

import recognition.domain.code.Hash;
import recognition.domain.title.TitleApplication.Background;
import recognition.domain.title.TitleApplication.Opening;

/**
 * The form that is generated from an application (S3-17, S3-11). It is named by the data it was printed from: whoever holds a signed
 * or sealed copy sees by its version whether it still says what the application says.
 */
public final class ApplicationForm {
    private static final int LENGTH = 12;

    private ApplicationForm() {}

    public static String version(TitleApplication is) {
        var dossier = is.dossier();
        return version(is.opening(), dossier.background(), dossier.declaration().summary());
    }

    static String version(Opening opening, Background background, String summary) {
        return Hash.of(opening.id().value(), opening.round(), opening.aim().toString(), opening.employer().toString(),
                opening.applicant().name(), opening.proof().toString(), background.education().toString(),
                background.jobs().toString(), String.valueOf(background.overseasBusiness()),
                new TreeSet<>(background.roundsTakenPart()).toString(), String.valueOf(summary)).substring(0, LENGTH);
    }
}
