package recognition.domain.title;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static recognition.domain.title.Titles.EMPLOYER;
import static recognition.domain.title.Titles.OFFICER;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import recognition.domain.Decision;
import recognition.domain.LifeMap;
import recognition.domain.access.Caller;
import recognition.domain.access.Role;
import recognition.domain.account.SocialCreditCode;
import recognition.domain.title.TitleApplication.Dossier;
import recognition.domain.title.TitleApplication.Link;
import recognition.domain.title.TitleApplication.Papers;

/** Who × what × stage of the preparation: whom the step is for, whose the application is, and what the rule says. */
class TitleMatrixTest {
    private static final SocialCreditCode OTHER_UNIT = new SocialCreditCode("91310104MA1FP8M27M");
    private static final Map<String, Caller.Person> PEOPLE = people();

    private static Map<String, Caller.Person> people() {
        var people = new LinkedHashMap<String, Caller.Person>();
        people.put("employer", EMPLOYER);
        people.put("applicant", Titles.APPLICANT);
        people.put("whoever has the invitation",
                new Caller.Person("invited", Set.of(Role.APPLICANT), null));
        people.put("supervising department", Titles.SUPERVISOR);
        people.put("officer", OFFICER);
        return people;
    }

    /** A company's and a public institution's application, before and after the applicant came, on either way. */
    private static Stream<TitleApplication> variants(TitleApplication is) {
        var ways = is instanceof TitleApplication.AtEmployer ? Stream.of(is, Titles.JUNIOR_AT_EMPLOYER) : Stream.of(is);
        return ways.flatMap(one -> Stream.of(one, joined(one)));
    }

    private static TitleApplication joined(TitleApplication is) {
        return switch (is) {
            case TitleApplication.Draft one -> new TitleApplication.Draft(one.opening(), joined(one.dossier()));
            case TitleApplication.AtEmployer one ->
                new TitleApplication.AtEmployer(one.opening(), joined(one.dossier()), one.at());
            case TitleApplication.Returned one ->
                new TitleApplication.Returned(one.opening(), joined(one.dossier()), one.reason(), one.at());
            case TitleApplication.Reviewed one ->
                new TitleApplication.Reviewed(one.opening(), joined(one.dossier()), one.review());
            case TitleApplication.OnNotice one -> new TitleApplication.OnNotice(one.opening(), joined(one.papers()));
            case TitleApplication.AwaitingConsent one -> new TitleApplication.AwaitingConsent(one.opening(),
                    joined(one.papers()), one.submission(), one.department(), one.timer());
            case TitleApplication.Submitted one ->
                new TitleApplication.Submitted(one.opening(), joined(one.papers()), one.submission());
            case TitleApplication.InCorrection one -> new TitleApplication.InCorrection(one.opening(),
                    joined(one.papers()), one.submission(), one.correction());
            case TitleApplication.Accepted one -> new TitleApplication.Accepted(one.opening(), joined(one.papers()),
                    one.submission(), one.reference(), one.at());
            case TitleApplication.Appointed one ->
                new TitleApplication.Appointed(one.opening(), joined(one.dossier()), one.appointment());
            case TitleApplication.Recorded one ->
                new TitleApplication.Recorded(one.opening(), joined(one.dossier()), one.appointment(), one.at());
            case TitleApplication.Ended one -> new TitleApplication.Ended(one.opening(), joined(one.dossier()),
                    one.ending(), one.reason(), one.submitted(), one.at());
        };
    }

    private static Dossier joined(Dossier dossier) {
        return dossier.linked(new Link(null, null, Titles.APPLICANT.subject()));
    }

    private static Papers joined(Papers papers) {
        return new Papers(joined(papers.dossier()), papers.review(), papers.notice(), papers.consent());
    }

    private static Set<TitleStep> steps(Caller.Person person, TitleApplication stage) {
        var steps = EnumSet.noneOf(TitleStep.class);
        variants(stage).forEach(is -> Arrays.stream(TitleStep.values())
                .filter(step -> may(step, is, person)
                        && TitleLifeTest.take(step, is, person) instanceof Decision.Accepted)
                .forEach(steps::add));
        return steps;
    }

    private static boolean may(TitleStep step, TitleApplication is, Caller.Person person) {
        return step == TitleStep.JOIN
                ? person.is(Role.APPLICANT) && DossierRules.mayJoin(is, "secret", person)
                : TitleRules.mayTake(step, is, person);
    }

    @Test
    void isTheOneThatIsPrinted() {
        assertEquals(LifeMap.printed("who-title"), LifeMap.matrix(TitleLifeTest.stages(), List.copyOf(PEOPLE.keySet()),
                (person, stage) -> steps(PEOPLE.get(person), stage)));
    }

    @Test
    void leavesEveryStepToSomebodyOrToTime() {
        var taken = EnumSet.of(TitleStep.ADVANCE);
        TitleLifeTest.stages().forEach(stage -> PEOPLE.values().forEach(person -> taken.addAll(steps(person, stage))));
        assertEquals(EnumSet.allOf(TitleStep.class), taken);
    }

    /** Nobody else does anything in any stage, whatever role they have. */
    @Test
    void hasNothingForAnybodyElse() {
        for (var role : Role.values()) {
            if (role == Role.OFFICER) {
                continue;
            }
            var stranger = new Caller.Person("stranger", Set.of(role), OTHER_UNIT);
            TitleLifeTest.stages().stream().flatMap(TitleMatrixTest::variants)
                    .forEach(stage -> assertEquals(List.of(), Arrays.stream(TitleStep.values())
                            .filter(step -> TitleRules.mayTake(step, stage, stranger)).toList(),
                            () -> role + " " + stage));
        }
    }
}
