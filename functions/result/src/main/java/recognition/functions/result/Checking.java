package recognition.functions.result;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import recognition.domain.Decision;
import recognition.domain.code.CheckedCode;
import recognition.domain.seal.SigningKeys;
import recognition.domain.seal.Statement;
import recognition.domain.seal.Statement.Opened;
import recognition.domain.verification.ResultCheck;
import recognition.domain.verification.ResultCheck.Found;
import recognition.domain.verification.ResultCheck.Means;
import recognition.domain.verification.ResultCheck.Question;
import recognition.domain.verification.ResultChecks.By;
import recognition.domain.verification.ResultChecks.Check;
import recognition.domain.verification.ResultChecks.NotChecked;
import recognition.domain.verification.VerificationId;
import recognition.domain.verification.VerificationRequest;
import recognition.web.Answer;
import recognition.web.verification.ResultCheckJson;
import recognition.web.verification.ResultProblems;

/** How a result is checked, whoever asks. */
record Checking(Kept kept, SigningKeys keys) {

    Answer answer(Question question, By by, Instant now) {
        var found = Answer.accepted(found(question, by, now), ResultProblems::saying);
        return Answer.ok(ResultCheckJson.answer(found, question.asOf(), now));
    }

    /** What is found, or why nothing is looked at; whose result is shown is told that it was. */
    Decision<Optional<Found>> found(Question question, By by, Instant now) {
        return switch (question.means()) {
            case Means.SecondItem(var code, var proof) -> tried(code, now).map(_ -> {
                var found = request(code).flatMap(one -> ResultCheck.of(one, proof));
                found.ifPresent(one -> kept.checks().shown(code, one.id(), new Check(now, by, question.asOf())));
                return found;
            });
            case Means.Printed(var text) -> {
                var found = genuine(text).flatMap(statement -> request(statement.code())).flatMap(ResultCheck::of);
                found.ifPresent(one -> kept.checks().shown(one.id(),
                        new Check(now, by instanceof By.Anybody ? new By.HolderOfPrint() : by, question.asOf())));
                yield Decision.accept(found);
            }
        };
    }

    private Decision<CheckedCode> tried(CheckedCode code, Instant now) {
        var limit = Policies.checks(now);
        return kept.checks().mayTry(code, limit, now)
                ? Decision.accept(code)
                : Decision.refuse(NotChecked.TOO_MANY_WRONG_TRIES, Map.of("withinDays", limit.within().toDays()));
    }

    /** A code that is none costs the time of one that is: how long an answer takes tells nothing. */
    private Optional<VerificationRequest> request(CheckedCode code) {
        var found = kept.requests().withResult(code);
        if (found.isEmpty()) {
            kept.requests().find(VerificationId.random(new SecureRandom()));
        }
        return found.map(one -> one.state());
    }

    private Optional<Statement> genuine(String text) {
        return switch (Statement.open(text, keys.published())) {
            case Opened.Genuine(var statement) -> Optional.of(statement);
            case Opened.KeyUnknown _,Opened.NotGenuine _ -> Optional.empty();
        };
    }
}
