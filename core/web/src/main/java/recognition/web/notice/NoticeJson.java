package recognition.web.notice;

import com.fasterxml.jackson.databind.node.ObjectNode;

import recognition.domain.calendar.PeriodEnd.Provisional;
import recognition.domain.notice.NoticeRules;
import recognition.domain.notice.PublicNotice;
import recognition.domain.notice.PublicNotice.ClosedClear;
import recognition.domain.notice.PublicNotice.ClosedWithObjection;
import recognition.domain.notice.PublicNotice.Display;
import recognition.domain.notice.PublicNotice.Posted;
import recognition.domain.notice.PublicNotice.Running;
import recognition.domain.notice.PublicNotice.Scheduled;
import recognition.domain.notice.PublicNotice.Voided;
import recognition.web.Json;
import recognition.web.Times;

/** Public notices on the wire. */
public final class NoticeJson {
    private NoticeJson() {}

    /** @param is the notice as time has it now */
    public static ObjectNode of(PublicNotice is) {
        var json = Json.object().put("id", is.opening().id().value());
        return switch (is) {
            case Scheduled _ -> json.put("stage", "SCHEDULED");
            case Posted posted -> displayed(json.put("stage", "POSTED"), posted.display());
            case Running running -> displayed(json.put("stage", "RUNNING"), running.display());
            case ClosedClear closed -> displayed(json.put("stage", "CLOSED_CLEAR"), closed.display());
            case ClosedWithObjection closed -> displayed(json.put("stage", "CLOSED_WITH_OBJECTION"), closed.display());
            case Voided voided -> json.put("stage", "VOIDED").put("reason", voided.reason().name());
        };
    }

    /** For whoever reads it: whom it names and what for, only while it hangs. */
    public static ObjectNode displayed(PublicNotice is) {
        var json = of(is).put("kind", is.opening().kind().name()).put("article", is.opening().kind().article());
        if (NoticeRules.isOnDisplay(is)) {
            var lines = json.putArray("lines");
            is.opening().lines().forEach(line -> lines.addObject().put("name", line.name()).put("unit", line.unit())
                    .put("titleZh", line.title().zh()).put("titleEn", line.title().en()));
        }
        return json;
    }

    private static ObjectNode displayed(ObjectNode json, Display display) {
        return json.put("postedAt", Times.text(display.postedAt())).put("lastDay", display.end().lastDay().toString())
                .put("closesAt", Times.text(display.end().closesAt())).put("calendar", display.end().basis().calendar())
                .put("provisional", display.end() instanceof Provisional);
    }
}
