package recognition.storage.verification;

import recognition.domain.inquiry.Answer;
import recognition.domain.inquiry.Channel;
import recognition.domain.inquiry.Inquiry;
import recognition.domain.inquiry.Inquiry.Answered;
import recognition.domain.inquiry.Inquiry.Asked;
import recognition.domain.inquiry.Inquiry.Escalated;
import recognition.domain.inquiry.Inquiry.Opening;
import recognition.domain.inquiry.Inquiry.Reminded;
import recognition.domain.inquiry.Inquiry.Silent;
import recognition.domain.inquiry.InquiryId;
import recognition.domain.inquiry.Reply;
import recognition.domain.inquiry.Reply.Difference;
import recognition.domain.inquiry.Reply.Respondent;
import recognition.storage.Item;
import recognition.storage.deadline.TimerItem;

/** An inquiry as a map of its request's item. */
final class InquiryItem {
    private InquiryItem() {}

    static Item write(Inquiry inquiry) {
        var opening = inquiry.opening();
        var item = Item.empty().text("id", opening.id().value()).text("issuer", opening.issuer())
                .instant("firstAskedAt", opening.firstAskedAt()).choice("lastTime", opening.lastTime())
                .text("contact", inquiry.contact());
        return switch (inquiry) {
            case Asked asked -> item.text("stage", "ASKED").item("due", TimerItem.write(asked.due()));
            case Reminded reminded -> item.text("stage", "REMINDED").number("times", reminded.times()).item("due",
                    TimerItem.write(reminded.due()));
            case Escalated escalated -> item.text("stage", "ESCALATED").instant("since", escalated.since());
            case Silent silent -> item.text("stage", "SILENT").instant("since", silent.since());
            case Answered answered -> item.text("stage", "ANSWERED").item("reply", reply(answered.reply()))
                    .number("workingDays", answered.workingDays());
        };
    }

    static Inquiry read(Item item) {
        var opening = new Opening(new InquiryId(item.text("id")), item.text("issuer"), item.instant("firstAskedAt"),
                item.choice("lastTime", Answer.class));
        var contact = item.text("contact");
        return switch (item.text("stage")) {
            case "ASKED" -> new Asked(opening, contact, TimerItem.read(item.item("due")));
            case "REMINDED" ->
                new Reminded(opening, contact, (int) item.number("times"), TimerItem.read(item.item("due")));
            case "ESCALATED" -> new Escalated(opening, contact, item.instant("since"));
            case "SILENT" -> new Silent(opening, contact, item.instant("since"));
            case "ANSWERED" ->
                new Answered(opening, contact, reply(item.item("reply")), (int) item.number("workingDays"));
            case String other -> throw new IllegalStateException("no such stage: " + other);
        };
    }

    private static Item reply(Reply reply) {
        var item = Item.empty().choice("answer", reply.answer()).choice("channel", reply.channel())
                .flag("trusted", reply.trusted()).flag("late", reply.late()).instant("at", reply.at());
        if (!reply.differences().isEmpty()) {
            item.items("differences", reply.differences().stream()
                    .map(one -> Item.empty().choice("subject", one.subject()).text("value", one.value())).toList());
        }
        return reply.respondent() == null
                ? item
                : item.text("respondent", reply.respondent().name()).text("respondentEmail",
                        reply.respondent().email());
    }

    private static Reply reply(Item item) {
        var respondent = item.has("respondent")
                ? new Respondent(item.text("respondent"), item.text("respondentEmail"))
                : null;
        return new Reply(item.choice("answer", Answer.class),
                item.items("differences").stream()
                        .map(one -> new Difference(one.choice("subject", Difference.Subject.class), one.text("value")))
                        .toList(),
                item.choice("channel", Channel.class), respondent, item.flag("trusted"), item.flag("late"),
                item.instant("at"));
    }
}
