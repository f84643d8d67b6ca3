package recognition.storage.title;

import java.util.List;

import recognition.domain.title.TitleApplication.Answered;
import recognition.domain.title.TitleApplication.Answered.Reply;
import recognition.domain.title.TitleApplication.Correction;
import recognition.domain.title.TitleApplication.Judgment;
import recognition.domain.title.TitleApplication.Submission;
import recognition.storage.Item;
import recognition.storage.deadline.TimerItem;

/** A submission with its guards and its correction as a map in the application's item. */
final class SubmissionItem {
    private SubmissionItem() {}

    static Item write(Submission submission) {
        var item = Item.empty().instant("at", submission.at()).text("rules", submission.rules()).items("judgments",
                judgments(submission.judgments()));
        return submission.answered() == null ? item : item.item("answered", answered(submission.answered()));
    }

    static Submission read(Item item) {
        return new Submission(item.instant("at"), item.text("rules"), judgments(item),
                item.has("answered") ? answered(item.item("answered")) : null);
    }

    static List<Item> judgments(List<Judgment> judgments) {
        return judgments.stream().map(one -> Item.empty().text("guard", one.guard()).text("outcome", one.outcome())
                .text("article", one.article()).textMap("evidence", one.evidence())).toList();
    }

    static List<Judgment> judgments(Item item) {
        return item.items("judgments").stream().map(one -> new Judgment(one.text("guard"), one.text("outcome"),
                one.text("article"), one.textMap("evidence"))).toList();
    }

    static Item correction(Correction correction) {
        return Item.empty()
                .items("items", correction.items().stream()
                        .map(one -> Item.empty().text("what", one.what()).text("why", one.why())).toList())
                .text("by", correction.by()).instant("askedAt", correction.askedAt())
                .row("timer", TimerItem.write(correction.timer())).instant("remindAt", correction.remindAt())
                .flag("isReminded", correction.isReminded());
    }

    static Correction correction(Item item) {
        return new Correction(
                item.items("items").stream().map(one -> new Correction.Item(one.text("what"), one.text("why")))
                        .toList(),
                item.text("by"), item.instant("askedAt"), TimerItem.read(item.row("timer")), item.instant("remindAt"),
                item.flag("isReminded"));
    }

    private static Item answered(Answered answered) {
        return Item.empty().item("correction", correction(answered.correction())).items("replies",
                answered.replies().stream().map(
                        one -> Item.empty().text("words", one.words()).text("document",
                                DossierItem.name(one.document())))
                        .toList())
                .instant("at", answered.at());
    }

    private static Answered answered(Item item) {
        return new Answered(correction(item.item("correction")),
                item.items("replies").stream()
                        .map(one -> new Reply(one.text("words"), DossierItem.document(one, "document"))).toList(),
                item.instant("at"));
    }
}
