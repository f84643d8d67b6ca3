package recognition.storage.panel;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

import recognition.domain.cases.Call;
import recognition.domain.cases.Kept;
import recognition.domain.cases.Step;
import recognition.domain.cases.Versioned;
import recognition.domain.code.CheckedCode;
import recognition.domain.code.Hash;
import recognition.domain.panel.AcceptanceRules.Admission;
import recognition.domain.panel.Assessment;
import recognition.domain.panel.Assessment.BeforePanel;
import recognition.domain.panel.Assessment.Certified;
import recognition.domain.panel.Assessment.Passed;
import recognition.domain.panel.Assessment.Revoked;
import recognition.domain.panel.Assessment.Voting;
import recognition.domain.panel.Assessments;
import recognition.domain.panel.PanelId;
import recognition.domain.panel.SealedBallot;
import recognition.domain.panel.VoteRules.Cast;
import recognition.domain.panel.VoteRules.Result;
import recognition.domain.title.ApplicationId;
import recognition.domain.title.TitleApplication;
import recognition.storage.Item;
import recognition.storage.Table;
import recognition.storage.cases.DynamoCases;
import recognition.storage.notice.DynamoPublicNotices;
import recognition.storage.title.DynamoTitleApplications;
import recognition.storage.verification.ChangedResult;

/**
 * Keeps assessments in the table. Envelopes lie in a partition of their own, {@code BALLOTS#t_…}, so that only the jobs of the vote
 * have a permission for them.
 */
public final class DynamoAssessments extends DynamoCases<ApplicationId, Assessment> implements Assessments {
    private final Table table;
    private final DynamoTitleApplications applications;
    private final DynamoPublicNotices notices;

    public DynamoAssessments(Table table) {
        super(table, new AssessmentItem());
        this.table = table;
        this.applications = new DynamoTitleApplications(table);
        this.notices = new DynamoPublicNotices(table);
    }

    @Override
    public Kept<TitleApplication> keepAdmission(Versioned<TitleApplication> was, Admission step, Call call) {
        var opening = step.assessment().after().opening();
        var reference = Item.key("REFERENCE#" + Hash.of(opening.reference().value()), "REFERENCE").text("case",
                key(opening.application()));
        return applications.keepAccepted(was, step.application(), call,
                Stream.concat(opening(step.assessment()).stream(), Stream.of(putNew(reference))).toList());
    }

    @Override
    public Kept<Assessment> keep(Versioned<Assessment> was, Step<Assessment> step, Call call) {
        return keepWith(was, step, call, besides(was.state(), step.after()));
    }

    /** What else a step writes or takes away: a slot booked or let go, a vote that is void, the code of a certificate, and that it is revoked. */
    private List<TransactWriteItem> besides(Assessment was, Assessment is) {
        var writes = new ArrayList<TransactWriteItem>();
        if (was instanceof BeforePanel before && before.booked() != null && !(is instanceof Voting)
                && !slots(is).contains(slot(before))) {
            writes.add(delete(slotKey(slot(before))));
        }
        slots(is).stream().filter(slot -> !slots(was).contains(slot))
                .forEach(slot -> writes.add(putNew(slotKey(slot).text("case", key(is.opening().application())))));
        if (was instanceof Voting voting && is instanceof BeforePanel) {
            writes.addAll(emptied(voting));
        }
        if (was instanceof Passed && is instanceof Certified certified) {
            writes.add(putNew(certificateKey(certified.certificate().code()).text("case",
                    key(is.opening().application()))));
        }
        if (is instanceof Revoked revoked) {
            writes.add(putNew(ChangedResult.revoked(CertificateKey.of(revoked.certificate().code()))));
        }
        return writes;
    }

    /** A time of a panel. */
    private record Booking(PanelId panel, long starts) {}

    private static List<Booking> slots(Assessment is) {
        return is instanceof BeforePanel before && before.booked() != null ? List.of(slot(before)) : List.of();
    }

    private static Booking slot(BeforePanel is) {
        return new Booking(is.bench().panel(), is.booked().starts().getEpochSecond());
    }

    private static Item slotKey(Booking booking) {
        return Item.key("SLOT#" + booking.panel().value() + "#" + booking.starts(), "SLOT");
    }

    @Override
    public boolean isBooked(PanelId panel, Instant starts, ApplicationId id) {
        return item(slotKey(new Booking(panel, starts.getEpochSecond())).text("pk"), "SLOT")
                .filter(booked -> !booked.text("case").equals(key(id))).isPresent();
    }

    @Override
    public Kept<Assessment> keepBallot(Versioned<Assessment> was, Cast step, Call call) {
        var envelope = step.envelope();
        var item = ballotKey(was.state().opening().application(), envelope.member()).text("member", envelope.member())
                .text("envelope", envelope.envelope());
        return keepWith(was, step.assessment(), call, List.of(putNew(item)));
    }

    @Override
    public List<SealedBallot> ballots(ApplicationId id) {
        var query = QueryRequest.builder().tableName(table.name()).consistentRead(true)
                .keyConditionExpression("pk = :pk")
                .expressionAttributeValues(Map.of(":pk", AttributeValue.fromS(ballots(id.value())))).build();
        return table.ask(client -> client.queryPaginator(query).items().stream().map(Item::of)
                .map(item -> new SealedBallot(item.text("member"), item.text("envelope"))).toList());
    }

    @Override
    public Kept<Assessment> keepResult(Versioned<Assessment> was, Result step, Call call) {
        var writes = new ArrayList<>(emptied((Voting) was.state()));
        step.notice().ifPresent(notice -> writes.addAll(notices.opening(notice)));
        return keepWith(was, step.assessment(), call, writes);
    }

    private List<TransactWriteItem> emptied(Voting voting) {
        return voting.session().receipts().keySet().stream()
                .map(member -> delete(ballotKey(voting.opening().application(), member))).toList();
    }

    private static Item ballotKey(ApplicationId id, String member) {
        return Item.key(ballots(id.value()), "BALLOT#" + Hash.of(member));
    }

    private static String ballots(String application) {
        return "BALLOTS#" + application;
    }

    @Override
    public Optional<Versioned<Assessment>> withCertificate(CheckedCode code) {
        return item(CertificateKey.of(code), CertificateKey.KIND).flatMap(found -> findByKey(found.text("case")));
    }

    private static Item certificateKey(CheckedCode code) {
        return Item.key(CertificateKey.of(code), CertificateKey.KIND);
    }
}
