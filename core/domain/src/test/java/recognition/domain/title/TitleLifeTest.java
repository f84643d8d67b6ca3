package recognition.domain.title;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static recognition.domain.title.Titles.CLEAR;
import static recognition.domain.title.Titles.DOCUMENT;
import static recognition.domain.title.Titles.EMPLOYER;
import static recognition.domain.title.Titles.FIVE_DAYS;
import static recognition.domain.title.Titles.NOTICE_FIRST;
import static recognition.domain.title.Titles.OFFICER;
import static recognition.domain.title.Titles.POSTED;
import static recognition.domain.title.Titles.WINDOW;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import recognition.domain.Decision;
import recognition.domain.LifeMap;
import recognition.domain.access.Caller;
import recognition.domain.cases.Step;
import recognition.domain.catalog.Bilingual;
import recognition.domain.code.CheckedCode;
import recognition.domain.title.AppointmentRules.Form;
import recognition.domain.title.DossierRules.Amendment;
import recognition.domain.title.TitleApplication.Answered.Reply;
import recognition.domain.title.TitleApplication.Declaration;
import recognition.domain.title.TitleRules.Filing;
import recognition.domain.title.TitleRules.Posting;
import recognition.domain.title.TitleRules.WithNotice;

/** Every stage × every step, as the map that is printed, for the way through a committee and the way by appointment. */
class TitleLifeTest {
    private static final Amendment OTHER_SCHOOLS = new Amendment(List.of(), null, null, null, Declaration.NONE);

    static List<TitleApplication> stages() {
        return List.of(Titles.DRAFT, Titles.AT_EMPLOYER, Titles.RETURNED, Titles.REVIEWED, Titles.ON_NOTICE,
                Titles.AWAITING_CONSENT, Titles.SUBMITTED, Titles.IN_CORRECTION, Titles.ACCEPTED, Titles.APPOINTED,
                Titles.RECORDED, Titles.ENDED);
    }

    /** A step taken at an instant at which it is possible where it ever is. */
    static Decision<Step<TitleApplication>> take(TitleStep step, TitleApplication is) {
        return take(step, is, switch (step) {
            case JOIN -> Titles.APPLICANT;
            case CONSENT -> Titles.SUPERVISOR;
            case RECORD, REQUEST_CORRECTION, ACCEPT, DECLINE -> OFFICER;
            case INVITE, AMEND, HAND_IN, RETURN, REVIEW, APPOINT, POST_NOTICE, SUBMIT, ANSWER_CORRECTION, WITHDRAW,
                    ADVANCE ->
                EMPLOYER;
        });
    }

    /** The same by whoever it is. */
    static Decision<Step<TitleApplication>> take(TitleStep step, TitleApplication is, Caller.Person by) {
        return switch (step) {
            case INVITE -> DossierRules.invite(is, Titles.INVITED, NOTICE_FIRST, by, CLEAR);
            case JOIN -> DossierRules.join(is, "secret", NOTICE_FIRST, by, CLEAR);
            case AMEND -> DossierRules.amend(is, OTHER_SCHOOLS, Optional.of(Titles.notice()), NOTICE_FIRST, by,
                    POSTED).map(WithNotice::application);
            case HAND_IN -> DossierRules.handIn(is, NOTICE_FIRST, by, POSTED);
            case RETURN -> DossierRules.giveBack(is, "缺证明", NOTICE_FIRST, by, POSTED);
            case REVIEW -> TitleRules.review(is, Titles.COMMENTS, NOTICE_FIRST, Titles.PROOFS, by);
            case APPOINT -> AppointmentRules.appoint(is, new Form("助理工程师", LocalDate.of(2026, 12, 1), "称职", DOCUMENT),
                    Titles.evidence(), Titles.PROOFS, NOTICE_FIRST, by, CLEAR);
            case RECORD -> AppointmentRules.record(is, NOTICE_FIRST, by, CLEAR);
            case POST_NOTICE -> post(is, by).map(WithNotice::application);
            case SUBMIT -> submit(is, CLEAR, by);
            case CONSENT -> TitleRules.consent(is, true, "同意", NOTICE_FIRST, by, CLEAR);
            case REQUEST_CORRECTION -> CorrectionRules.ask(is, Titles.asking(), NOTICE_FIRST, by, CLEAR);
            case ANSWER_CORRECTION -> CorrectionRules.answer(is, List.of(new Reply("已补", DOCUMENT)), NOTICE_FIRST,
                    (_, _) -> Optional.empty(), by, CLEAR);
            case ACCEPT -> TitleRules.acceptForAssessment(is, CheckedCode.random(Titles.RANDOM), by, CLEAR);
            case DECLINE -> TitleRules.decline(is, "不符合要求", NOTICE_FIRST, by, CLEAR);
            case WITHDRAW -> TitleRules.withdraw(is, Optional.of(Titles.notice()), NOTICE_FIRST, by, POSTED)
                    .map(WithNotice::application);
            case ADVANCE -> TitleRules.advance(is, NOTICE_FIRST, lateFor(is));
        };
    }

    static Decision<WithNotice> post(TitleApplication is) {
        return post(is, EMPLOYER);
    }

    private static Decision<WithNotice> post(TitleApplication is, Caller.Person by) {
        return TitleRules.putOnNotice(is,
                new Posting(FIVE_DAYS, DOCUMENT, new Bilingual("工程系列 副高级", "Associate senior, engineering")),
                Optional.empty(), (_, _) -> Optional.empty(), NOTICE_FIRST, by, POSTED);
    }

    static Decision<Step<TitleApplication>> submit(TitleApplication is, Instant now) {
        return submit(is, now, EMPLOYER);
    }

    private static Decision<Step<TitleApplication>> submit(TitleApplication is, Instant now, Caller.Person by) {
        return TitleRules.submit(is, new Filing(Titles.evidence(), Optional.of(Titles.notice().state()),
                Titles.DEPARTMENT, FIVE_DAYS), NOTICE_FIRST, by, now);
    }

    /** When time moves it: at its own due instant, or when the window closes. */
    private static Instant lateFor(TitleApplication is) {
        return is.deadline().map(deadline -> deadline.dueAt()).orElse(WINDOW.closes());
    }

    private static Set<String> leadsTo(TitleStep step, TitleApplication is) {
        var names = new LinkedHashSet<String>();
        ofRoutes(step, is).forEach(one -> take(step, one)
                .ifAccepted(taken -> names.add(taken.after().getClass().getSimpleName())));
        return names;
    }

    /** Both ways part in the employer's review, and a public institution asks for consent. */
    private static Stream<TitleApplication> ofRoutes(TitleStep step, TitleApplication is) {
        return switch (is) {
            case TitleApplication.AtEmployer _ when step == TitleStep.APPOINT ->
                Stream.of(is, Titles.JUNIOR_AT_EMPLOYER);
            case TitleApplication.OnNotice _ when step == TitleStep.SUBMIT ->
                Stream.of(is, new TitleApplication.OnNotice(Titles.AWAITING_CONSENT.opening(),
                        Titles.papers(Titles.AWAITING_CONSENT.opening(), Titles.DOSSIER)));
            case TitleApplication.InCorrection correcting when step == TitleStep.ADVANCE ->
                Stream.of(is, new TitleApplication.InCorrection(correcting.opening(), correcting.papers(),
                        correcting.submission(), correcting.correction().reminded()));
            default -> Stream.of(is);
        };
    }

    @Test
    void isTheOneThatIsPrinted() {
        assertEquals(LifeMap.printed("title"), LifeMap.of(stages(), TitleStep.values(), TitleLifeTest::leadsTo));
    }

    @Test
    void saysWhatIsPossibleAsTheRulesDo() {
        Stream.concat(stages().stream(), Stream.of(Titles.ANSWERED, Titles.JUNIOR_AT_EMPLOYER)).forEach(stage -> {
            var possible = Stream.of(TitleStep.values()).filter(step -> take(step, stage) instanceof Decision.Accepted)
                    .collect(Collectors.toSet());
            assertEquals(TitleStep.possibleIn(stage), possible, stage.getClass().getSimpleName());
        });
    }

    @Test
    void hasEveryStageAWayIntoEachAndAWayOutOfEachThatIsNoEnd() {
        var reached = stages().stream().flatMap(stage -> Stream.of(TitleStep.values())
                .flatMap(step -> leadsTo(step, stage).stream())).collect(Collectors.toSet());
        reached.add("Draft");
        assertEquals(Stream.of(TitleApplication.class.getPermittedSubclasses()).map(Class::getSimpleName)
                .collect(Collectors.toSet()), reached);
        assertEquals(List.of("Accepted", "Recorded", "Ended"),
                stages().stream().filter(stage -> TitleStep.possibleIn(stage).isEmpty())
                        .map(stage -> stage.getClass().getSimpleName()).toList());
    }
}
