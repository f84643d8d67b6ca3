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
import recognition.storage.Row;
import recognition.storage.deadline.TimerItem;

/** An inquiry as a map of its request's item. {@code asked}: id, when first, whom last, what was answered the last time. */
final class InquiryItem {
    private InquiryItem() {}

    static Item write(Inquiry inquiry) {
        var opening = inquiry.opening();
        var item = Item.empty().row("asked",
                Row.empty().add(opening.id().value()).add(opening.firstAskedAt()).add(inquiry.contact())
                        .add(opening.lastTime() == null ? null : opening.lastTime().name()));
        return switch (inquiry) {
            case Asked asked -> item.text("stage", "ASKED").row("due", TimerItem.write(asked.due()));
            case Reminded reminded -> item.text("stage", "REMINDED").number("times", reminded.times()).row("due",
                    TimerItem.write(reminded.due()));
            case Escalated escalated -> item.text("stage", "ESCALATED").instant("since", escalated.since());
            case Silent silent -> item.text("stage", "SILENT").instant("since", silent.since());
            case Answered answered -> item.text("stage", "ANSWERED").item("reply", reply(answered.reply()))
                    .number("workingDays", answered.workingDays());
        };
    }

    /** @param issuer that of the request: no other is asked */
    static Inquiry read(Item item, String issuer) {
        var asked = item.row("asked");
        var opening = new Opening(new InquiryId(asked.text(0)), issuer, asked.instant(1),
                asked.text(3) == null ? null : Answer.valueOf(asked.text(3)));
        var contact = asked.text(2);
        return switch (item.text("stage")) {
            case "ASKED" -> new Asked(opening, contact, TimerItem.read(item.row("due")));
            case "REMINDED" ->
                new Reminded(opening, contact, (int) item.number("times"), TimerItem.read(item.row("due")));
            case "ESCALATED" -> new Escalated(opening, contact, item.instant("since"));
            case "SILENT" -> new Silent(opening, contact, item.instant("since"));
            case "ANSWERED" ->
                new Answered(opening, contact, reply(item.item("reply")), (int) item.number("workingDays"));
            case String other -> throw new IllegalStateException("no such stage: " + other);
        };
    }

    private static Item reply(Reply reply) {
        var item = Item.empty().choice("answer", reply.answer()).choice("channel", reply.channel())
                .mark("trusted", reply.trusted()).mark("late", reply.late()).instant("at", reply.at());
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
