package recognition.simulation;

import java.util.List;

/** The mistakes that the simulation must find, each by itself. */
final class SeededBugs {
    private static final String DOMAIN = "core/domain/src/main/java/recognition/domain/";
    private static final String STORAGE = "core/storage/src/main/java/recognition/storage/";
    private static final String RULES = DOMAIN + "notice/NoticeRules.java";
    private static final String OBJECTIONS = DOMAIN + "notice/Objections.java";
    private static final String NOTICE = DOMAIN + "notice/PublicNotice.java";
    private static final String CALENDAR = DOMAIN + "calendar/WorkingCalendar.java";
    private static final String DAY = DOMAIN + "calendar/CalendarDay.java";
    private static final String END = DOMAIN + "calendar/PeriodEnd.java";
    private static final String TIMER = DOMAIN + "deadline/Timer.java";
    private static final String ITEMS_OF_TIMERS = STORAGE + "deadline/TimerItem.java";
    private static final String BUCKETS = DOMAIN + "deadline/DueBuckets.java";
    private static final String SWEEP = DOMAIN + "deadline/Sweep.java";
    private static final String CASES = STORAGE + "cases/DynamoCases.java";
    private static final String INDEX = STORAGE + "deadline/DynamoDueIndex.java";
    private static final String ITEM = STORAGE + "notice/NoticeItem.java";
    private static final String CORRECTION = DOMAIN + "title/CorrectionRules.java";
    private static final String TITLE = DOMAIN + "title/TitleApplication.java";
    private static final String INQUIRY = DOMAIN + "inquiry/InquiryRules.java";
    private static final String ISSUERS = DOMAIN + "issuer/IssuerRules.java";
    private static final String CASES_JOB = "functions/deadline/src/main/java/recognition/functions/deadline/AdvanceDeadlines.java";
    private static final String FLOW = "core/web/src/main/java/recognition/web/CaseFlow.java";

    private SeededBugs() {}

    static List<SeededBug> all() {
        return List.of(
                // The rules of a notice.
                new SeededBug("an objection at the very end counts", RULES,
                        "case ClosedClear closed -> now.isBefore(closed.closedAt()) ? lodge",
                        "case ClosedClear closed -> !now.isAfter(closed.closedAt()) ? lodge"),
                new SeededBug("an objection of the last second is refused once the sweep has run", RULES,
                        "case ClosedClear closed -> now.isBefore(closed.closedAt()) ? lodge",
                        "case ClosedClear closed -> false ? lodge"),
                new SeededBug("a second objection of the last second is refused once the sweep has run", RULES,
                        "case ClosedWithObjection closed -> now.isBefore(closed.closedAt()) ? lodge",
                        "case ClosedWithObjection closed -> false ? lodge"),
                new SeededBug("an objection is judged by what is kept and not by what is", RULES,
                        "switch (asOf(is, calendar, now)) { case Scheduled _ -> refuse(is, NoticeRefusal.NOT_POSTED, Map.of()); case Posted _, Running _ -> lodge",
                        "switch (is) { case Scheduled _ -> refuse(is, NoticeRefusal.NOT_POSTED, Map.of()); case Posted _, Running _ -> lodge"),
                new SeededBug("an amendment is judged by what is kept and not by what is", RULES,
                        "switch (asOf(is, calendar, now)) { case Scheduled scheduled -> differs",
                        "switch (is) { case Scheduled scheduled -> differs"),
                new SeededBug("taking down is judged by what is kept and not by what is", RULES,
                        "switch (asOf(is, calendar, now)) { case Scheduled _, Posted _, Running _ -> accept(voided",
                        "switch (is) { case Scheduled _, Posted _, Running _ -> accept(voided"),
                new SeededBug("days are those of Greenwich", RULES, "LocalDate.ofInstant(instant, HouseClock.SHANGHAI)",
                        "LocalDate.ofInstant(instant, java.time.ZoneOffset.UTC)"),
                new SeededBug("a notice closes as of the sweep", RULES,
                        "end.closesAt(), new Actor.Calendar(), facts(end)",
                        "now, new Actor.Calendar(), facts(end)"),
                new SeededBug("a new calendar moves the end earlier too", TIMER,
                        "again.closesAt().isAfter(end.closesAt()) ? again : end",
                        "again"),
                new SeededBug("a new calendar never moves the end", TIMER,
                        "again.closesAt().isAfter(end.closesAt()) ? again : end",
                        "end"),
                new SeededBug("a calendar that comes after the end still moves it", TIMER,
                        "if (counted.end.isOver(change)) { return counted; }",
                        ""),
                new SeededBug("a year that comes late ends a notice in the past", TIMER,
                        "again.isOver(change) ? endOfDay(change, again) : again",
                        "again"),
                new SeededBug("changing what is displayed leaves it displayed", RULES,
                        "case Running running -> differs(is, running.display().material(), material, voided(is, VoidReason.MATERIAL_CHANGED, by, now));",
                        "case Running running -> accept(step(running, \"NOTICE_AMENDED\", now, by, Map.of()));"),
                new SeededBug("taking down forgets the objections", RULES,
                        "new Voided(is.opening(), reason, now, is.objections())",
                        "new Voided(is.opening(), reason, now, Objections.NONE)"),
                new SeededBug("displaying anew forgets the objections", RULES,
                        "new Scheduled(is.opening(), material, is.objections()), \"NOTICE_SCHEDULED_ANEW\"",
                        "new Scheduled(is.opening(), material, Objections.NONE), \"NOTICE_SCHEDULED_ANEW\""),
                new SeededBug("what was closed clear stays clear when an objection comes", RULES,
                        "case ClosedClear(var opening, var display, _) -> closed(opening, display, objections);",
                        "case ClosedClear(var opening, var display, _) -> new ClosedClear(opening, display, objections);"),
                new SeededBug("an upheld objection stands in nobody's way", OBJECTIONS,
                        "open.isEmpty() && upheld.isEmpty()",
                        "open.isEmpty()"),
                new SeededBug("an open objection stands in nobody's way", OBJECTIONS,
                        "open.isEmpty() && upheld.isEmpty()",
                        "upheld.isEmpty()"),
                new SeededBug("a dismissed objection stays open", OBJECTIONS,
                        "new Objections(stillOpen, with(dismissed, id), upheld)",
                        "new Objections(open, with(dismissed, id), upheld)"),
                // The calendar.
                new SeededBug("the day of posting counts", CALENDAR,
                        "rule.startDayCounts() ? start : start.plusDays(1)", "start"),
                new SeededBug("a period is a day short", CALENDAR, "counted >= term.length();",
                        "counted >= term.length() - 1;"),
                new SeededBug("a period is a day long", CALENDAR, "counted >= term.length();",
                        "counted > term.length();"),
                new SeededBug("a period ends as its last day begins", CALENDAR, "lastDay.plusDays(1).atStartOfDay()",
                        "lastDay.atStartOfDay()"),
                new SeededBug("the last week of December waits for no paper", CALENDAR,
                        "!inForce.containsKey(date.getYear()) ? date.getYear() : paperFor(date)", "date.getYear()"),
                new SeededBug("the first arrangement of a year stays in force", CALENDAR,
                        ".forEach(version -> inForce.put(version.year(), version));",
                        ".forEach(version -> inForce.putIfAbsent(version.year(), version));"),
                new SeededBug("an arrangement counts as soon as it is loaded", CALENDAR,
                        "size > 0 && versions.get(size - 1).inForceFrom().isAfter(instant)", "size < 0"),
                new SeededBug("a make-up day is not worked", DAY, "case Working _, MakeUp _ -> true;",
                        "case Working _ -> true; case MakeUp _ -> false;"),
                new SeededBug("a day off is worked if it is a weekday", DAY, "case Weekend _, DayOff _ -> false;",
                        "case Weekend _ -> false; case DayOff off -> !WorkingDayYear.isWeekend(off.date());"),
                new SeededBug("a period is over only after its end", END, "!now.isBefore(settled.closesAt())",
                        "now.isAfter(settled.closesAt())"),
                new SeededBug("a provisional end closes", END, "case Provisional _ -> false;",
                        "case Provisional guess -> !now.isBefore(guess.closesAt());"),
                // What is due.
                new SeededBug("a notice is not due from the day it is posted", NOTICE,
                        "case Posted posted -> Optional.of(deadline(posted.display()));",
                        "case Posted posted -> Optional.empty();"),
                new SeededBug("a running notice is not due", NOTICE,
                        "case Running running -> Optional.of(deadline(running.display()));",
                        "case Running running -> Optional.empty();"),
                new SeededBug("what waits for a year waits in the wrong place", BUCKETS,
                        "awaiting(awaiting.kind().lane(), awaiting.missing()), shard)",
                        "awaiting(awaiting.kind().lane(), awaiting.missing() + 1), shard)"),
                new SeededBug("a bad case stops the others", SWEEP,
                        "failed.add(new Failure(entry.subject(), surprise, index.failed(entry, now)));",
                        "throw surprise;"),
                new SeededBug("a sweep looks into the first bucket only", SWEEP,
                        "buckets.stream().allMatch(run::sweep)",
                        "buckets.stream().limit(1).allMatch(run::sweep)"),
                new SeededBug("what waits for a year is not counted again", BUCKETS,
                        "Stream.of(due.stream(), known.flatMap", "Stream.of(due.stream(), known.limit(0).flatMap"),
                new SeededBug("nobody hears of an amendment before the end of before", SWEEP,
                        "return run.report(run.recount(lane, calendar));", "return run.report(true);"),
                new SeededBug("a recount that was out of time is not gone on with", SWEEP,
                        "boolean isWhole = last == null || recount(lane, last.by(calendar));",
                        "boolean isWhole = last == null || recount(lane, last.by(calendar)) || true;"),
                // Corrections.
                new SeededBug("a correction is judged by what is kept and not by what is", CORRECTION,
                        "var present = TitleRules.asOf(is, grounds, now);", "var present = is;"),
                new SeededBug("an application is withdrawn as of the sweep", CORRECTION,
                        "new Actor.Calendar(), grounds.round(), closesAt))",
                        "new Actor.Calendar(), grounds.round(), now))"),
                new SeededBug("an application in correction is not due", TITLE,
                        "Optional.of(correction.deadline(opening.id()))", "Optional.empty()"),
                new SeededBug("the job is faster than what arrived in the last second", CASES_JOB,
                        "Sweep.LONGEST_REQUEST.negated()", "java.time.Duration.ZERO"),
                // Questions to issuing bodies.
                new SeededBug("a reminder too many goes out", INQUIRY, "reminders < patience.mostReminders()",
                        "reminders <= patience.mostReminders()"),
                new SeededBug("the next reminder counts from the sweep", INQUIRY,
                        "accept(next(is, times, counted.end().closesAt(), patience, calendar))",
                        "accept(next(is, times, now, patience, calendar))"),
                new SeededBug("a second answer is taken", INQUIRY,
                        "case Escalated _, Silent _ -> accept(answered(is, late(reply), calendar)); case Answered _ -> refuse(InquiryRefusal.ALREADY_ANSWERED);",
                        "case Escalated _, Silent _ -> accept(answered(is, late(reply), calendar)); case Answered _ -> accept(answered(is, reply, calendar));"),
                new SeededBug("who did not get a mail is asked again", ISSUERS, "1L + listed.indexOf(bounced)",
                        "listed.indexOf(bounced)"),
                new SeededBug("a contact is passed over", ISSUERS, "1L + listed.indexOf(bounced)",
                        "2L + listed.indexOf(bounced)"),
                new SeededBug("nobody follows a mail that came back",
                        "functions/message/src/main/java/recognition/functions/message/Postman.java",
                        "reply instanceof Reply.Never &&", "reply instanceof Reply.NoAddress &&"),
                new SeededBug("another contact has what is left of the time of the one before", INQUIRY,
                        "var due = Timer.start(patience.response(), calendar, now); return switch (is) {",
                        "var due = Timer.start(patience.response(), calendar, is.opening().firstAskedAt()); return switch (is) {"),
                // Other terms, and files.
                new SeededBug("a request lapses as of the sweep", DOMAIN + "verification/VerificationRules.java",
                        "var at = counted.end().closesAt();", "var at = now;"),
                new SeededBug("papers are late as of the sweep", DOMAIN + "panel/AcceptanceRules.java",
                        "\"PAPERS_LATE\", new Line(new Actor.Calendar(), closesAt, \"S3-25\")));",
                        "\"PAPERS_LATE\", new Line(new Actor.Calendar(), now, \"S3-25\")));"),
                new SeededBug("a file is noted as gone while it is there",
                        "functions/deadline/src/main/java/recognition/functions/deadline/Retention.java",
                        "files.discard(is.announcement().id());", ""),
                // What people are told.
                new SeededBug("what could not be told is not told again",
                        "functions/message/src/main/java/recognition/functions/message/DeliverMessages.java",
                        "failures.add(new BatchItemFailure(record.getDynamodb().getSequenceNumber()));", ""),
                new SeededBug("who is slow undoes what another sent", STORAGE + "message/DynamoMessages.java",
                        "isSent ? null : \"attribute_exists(dueBucket) AND mail.attempts = :attempts\"",
                        "isSent ? null : \":attempts = :attempts\""),
                new SeededBug("a mail that is not taken at once is given up", DOMAIN + "message/TransportRules.java",
                        "is.attempts() > PAUSES.size() ? State.FAILED : State.QUEUED", "State.FAILED"),
                // The keepers.
                new SeededBug("the state is kept without its line", CASES, "write.transactItems(writes)",
                        "write.transactItems(writes.subList(0, 1))"),
                new SeededBug("the deadline is not kept", CASES, ".text(\"dueBucket\", due.bucket())", ""),
                new SeededBug("lines are not chained", CASES, "step.event().chainedTo(before.chain())",
                        "step.event().chainedTo(\"\")"),
                new SeededBug("a conflict counts as kept", CASES,
                        "return notKept(cancelled.cancellationReasons(), call, own);",
                        "return new Kept.Done<>(now);"),
                new SeededBug("a call is not remembered", CASES, "writes.add(putNew(callItem(",
                        "Optional.of(putNew(callItem("),
                new SeededBug("what cannot be read is tried for ever", INDEX, ">= ATTEMPTS", ">= 1_000"),
                new SeededBug("what cannot be read is thrown away", INDEX, "SET dueBucket = :aside, dueAt = :again",
                        "REMOVE dueBucket, dueAt"),
                new SeededBug("upheld objections are not kept", ITEM, "names(objections.upheld())", "names(List.of())"),
                new SeededBug("a provisional end is read as a settled one", ITEMS_OF_TIMERS, "row.has(from + 3)",
                        "false"),
                new SeededBug("a request sent again is decided again", FLOW,
                        "if (earlier.isPresent()) { return changed(earlier.get()); }", ""));
    }
}
