package recognition.web.title;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import recognition.domain.account.SocialCreditCode;
import recognition.domain.catalog.EntryId;
import recognition.domain.catalog.TitleLevel;
import recognition.domain.catalog.TitleSeries;
import recognition.domain.code.CheckedCode;
import recognition.domain.document.DocumentId;
import recognition.domain.eligibility.Degree;
import recognition.domain.eligibility.Work;
import recognition.domain.title.ApplicationId;
import recognition.domain.title.AppointmentRules.Form;
import recognition.domain.title.DossierRules.Amendment;
import recognition.domain.title.OpeningRules.Proposal;
import recognition.domain.title.TitleApplication.Answered.Reply;
import recognition.domain.title.TitleApplication.Correction;
import recognition.domain.title.TitleApplication.Declaration;
import recognition.domain.title.TitleApplication.Education;
import recognition.domain.title.TitleApplication.Job;
import recognition.web.Fault.Code;
import recognition.web.Fields;

/** The bodies of requests about title applications. */
public final class TitleBody {
    private static final int LONGEST_SUMMARY = 60_000;
    private static final int LONGEST_WORDS = 5_000;
    private static final int LONGEST_NAME = 200;
    private static final int MOST = 30;

    private TitleBody() {}

    /** Reads what an employer proposes. */
    public static Proposal proposal(Fields body, ApplicationId id) {
        body.require("roundId", "entryId", "resultCode", "birthDate");
        return new Proposal(id, body.parsed("roundId", TitleBody::round, "shanghai-2026-4"),
                body.parsed("entryId", EntryId::parse, "shanghai-3.0-C-10"), body.choice("level", TitleLevel.class),
                body.choice("series", TitleSeries.class),
                body.parsed("resultCode", CheckedCode::parse, "ABCD-EFGH-JKMN-M"), body.date("birthDate"),
                body.parsed("copyOf", ApplicationId::parse, "t_…"));
    }

    /** The name of a round. */
    public static Optional<String> round(String text) {
        return text.matches("[a-z]{2,20}-\\d{4}-\\d{1,2}") ? Optional.of(text) : Optional.empty();
    }

    /** Reads what is to be changed; whatever is absent is null. */
    public static Amendment amendment(Fields body) {
        return new Amendment(education(body), jobs(body), body.flag("overseasBusiness"), rounds(body),
                new Declaration(body.text("summary", LONGEST_SUMMARY), document(body, "commitment"), null));
    }

    private static List<Education> education(Fields body) {
        return body.has("education")
                ? body.objects("education", MOST).stream().map(TitleBody::oneEducation).flatMap(Optional::stream)
                        .toList()
                : null;
    }

    private static Optional<Education> oneEducation(Fields given) {
        given.require("degree", "scienceOrEngineering", "school", "proof");
        var degree = given.choice("degree", Degree.class);
        var field = given.flag("scienceOrEngineering");
        var school = given.text("school", LONGEST_NAME);
        var proof = document(given, "proof");
        return degree == null
                ? Optional.empty()
                : Optional.of(new Education(new Degree.Held(degree, field), school, proof));
    }

    private static List<Job> jobs(Fields body) {
        return body.has("work")
                ? body.objects("work", MOST).stream().map(TitleBody::job).flatMap(Optional::stream).toList()
                : null;
    }

    private static Optional<Job> job(Fields given) {
        given.require("from", "place", "employer", "post", "proof");
        var from = given.date("from");
        var to = given.date("to");
        var percent = given.number("percent", 1, 100);
        var place = given.choice("place", Work.Place.class);
        var employer = given.text("employer", LONGEST_NAME);
        var post = given.text("post", LONGEST_NAME);
        var proof = document(given, "proof");
        boolean reversed = from != null && to != null && to.isBefore(from);
        if (reversed) {
            given.refuse("to", Code.CONTRADICTION, "早于开始之日", "Before the first day of this work");
        }
        if (from == null || place == null || reversed) {
            return Optional.empty();
        }
        return Optional.of(new Job(new Work(from, to, percent == null ? 100 : percent, place), employer, post, proof));
    }

    private static Set<Integer> rounds(Fields body) {
        return body.has("roundsTakenPart") ? Set.copyOf(body.numbers("roundsTakenPart", MOST, 1, 99)) : null;
    }

    /** A member that names a document. */
    public static DocumentId document(Fields body, String name) {
        return body.parsed(name, DocumentId::parse, "d_…");
    }

    /** Words of somebody who decides or comments. */
    public static String words(Fields body, String name) {
        return body.text(name, LONGEST_WORDS);
    }

    /** The department of a public institution, or null. */
    public static SocialCreditCode department(Fields body) {
        return body.parsed("department", SocialCreditCode::parse, "91310000…");
    }

    /** Reads the form of an appointment. */
    public static Form appointment(Fields body) {
        body.require("post", "from", "opinion", "form");
        return new Form(body.text("post", LONGEST_NAME), body.date("from"), words(body, "opinion"),
                document(body, "form"));
    }

    /** Reads what an officer wants corrected. */
    public static List<Correction.Item> corrections(Fields body) {
        return some(body, "items").stream().map(one -> one.require("what", "why"))
                .map(one -> new Correction.Item(one.text("what", LONGEST_NAME), one.text("why", 1000))).toList();
    }

    /** Reads the answers to a correction, one for each item. */
    public static List<Reply> replies(Fields body) {
        return some(body, "replies").stream().map(one -> one.require("words"))
                .map(one -> new Reply(words(one, "words"), document(one, "document"))).toList();
    }

    private static List<Fields> some(Fields body, String name) {
        var given = body.require(name).objects(name, MOST);
        if (body.has(name) && given.isEmpty()) {
            body.refuse(name, Code.LENGTH, "至少一项", "At least one item");
        }
        return given;
    }
}
