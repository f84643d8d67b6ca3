package recognition.functions.panel;

import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.crypto.Cipher;

import recognition.catalog.CalendarFiles;
import recognition.catalog.CatalogFiles;
import recognition.catalog.PanelFiles;
import recognition.catalog.PolicyFiles;
import recognition.catalog.RoundFiles;
import recognition.domain.Decision;
import recognition.domain.access.Caller;
import recognition.domain.access.Role;
import recognition.domain.account.SocialCreditCode;
import recognition.domain.calendar.Holiday;
import recognition.domain.calendar.Paper;
import recognition.domain.calendar.WorkingCalendar;
import recognition.domain.calendar.WorkingDayYear;
import recognition.domain.cases.Kept;
import recognition.domain.catalog.Catalog;
import recognition.domain.catalog.Jurisdiction;
import recognition.domain.catalog.TitleSeries;
import recognition.domain.deadline.DeadlineKind.Lane;
import recognition.domain.deadline.DueIndex;
import recognition.domain.deadline.Lives;
import recognition.domain.deadline.Sweep;
import recognition.domain.document.DocumentId;
import recognition.domain.notice.NoticeId;
import recognition.domain.notice.NoticeRules;
import recognition.domain.panel.AcceptanceRules;
import recognition.domain.panel.Panel;
import recognition.domain.panel.Panel.Appointed;
import recognition.domain.panel.Panel.Office;
import recognition.domain.panel.Panel.Seat;
import recognition.domain.panel.Panel.Slot;
import recognition.domain.panel.PanelId;
import recognition.domain.panel.PanelTerms;
import recognition.domain.panel.SealedBallot;
import recognition.domain.time.HouseClock;
import recognition.domain.title.ApplicationId;
import recognition.domain.title.Round;
import recognition.domain.title.TitleRules;
import recognition.domain.title.TitleRules.Grounds;
import recognition.local.table.LocalTable;
import recognition.storage.Table;
import recognition.storage.cases.DocumentUse;
import recognition.storage.deadline.DynamoDueIndex;
import recognition.storage.notice.DynamoPublicNotices;
import recognition.storage.panel.DynamoAssessments;
import recognition.storage.panel.DynamoPanels;
import recognition.storage.title.DynamoTitleApplications;

/**
 * The round {@code shanghai-2026-4} as its data has it, with the house's keepers over DynamoDB Local, its sweeps once a day, and a
 * clock that goes from one event to the next. The working days of 2027 are made up and become known on 10 December.
 */
final class World {
    static final List<SocialCreditCode> UNITS = Stream
            .of("91310115MA1K3A7Q8U", "91310104MA1FP8M27M", "12310000425012349Q").map(SocialCreditCode::new).toList();
    static final int MEMBERS = 7;
    static final int CHAIR = 3;
    static final int SECRETARY = 4;
    /** The member who, as a member of staff, asked for the corrections. */
    static final int CORRECTOR = 5;
    private static final Instant FIRST_INTERVIEW = Instant.parse("2027-02-22T01:00:00Z");
    private static final LocalDate STARTS = LocalDate.of(2026, 11, 23);
    private static final LocalDate ENDS = LocalDate.of(2027, 6, 30);

    final Catalog catalog = CatalogFiles.read();
    final PolicyFiles policies = PolicyFiles.read(Jurisdiction.SHANGHAI);
    final Round round = RoundFiles.read().find("shanghai-2026-4").orElseThrow();
    final PanelTerms terms = PanelFiles.read().of(round.id());
    final WorkingCalendar calendar = WorkingCalendar
            .of(Stream.concat(CalendarFiles.read().years().stream(), Stream.of(year2027())).toList());
    final DynamoTitleApplications applications;
    final DynamoPublicNotices notices;
    final DynamoAssessments assessments;
    final DynamoPanels panels;
    final Appointed panel = panel();
    private final KeyPair keys = keys();
    private final DueIndex index;
    private final Lives lives;
    private final TreeMap<Instant, Consumer<Instant>> agenda = new TreeMap<>();

    private final Table table = table();

    private static Table table() {
        var fresh = LocalTable.fresh();
        return new Table(fresh.client(), fresh.name());
    }

    World() {
        applications = new DynamoTitleApplications(table);
        notices = new DynamoPublicNotices(table);
        assessments = new DynamoAssessments(table);
        panels = new DynamoPanels(table);
        index = new DynamoDueIndex(table);
        lives = Lives.NONE.with(notices, NoticeId::new, NoticeRules::advance)
                .with(applications, ApplicationId::new,
                        (is, known, now) -> TitleRules.advance(is, new Grounds(round, known), now))
                .with(assessments, ApplicationId::new, AcceptanceRules::advance);
        STARTS.datesUntil(ENDS).map(day -> day.atStartOfDay(HouseClock.SHANGHAI).toInstant().plusSeconds(120))
                .forEach(at -> at(at, this::sweep));
    }

    /** From now on cases may rest on a document, as if it had been examined and scanned. */
    void clean(DocumentId document) {
        table.client().transactWriteItems(
                write -> write.transactItems(DocumentUse.opened(table.name(), document)));
    }

    private void sweep(Instant now) {
        for (var lane : List.of(Lane.NOTICES, Lane.CASES)) {
            var report = new Sweep(index, (entry, at) -> lives.advance(entry, calendar, at), () -> true)
                    .run(index.buckets().swept(lane, calendar, now), now);
            if (!report.failed().isEmpty()) {
                throw new AssertionError(report.failed().getFirst().surprise());
            }
        }
    }

    /** Puts on the agenda; what is there already comes first. */
    void at(Instant when, Consumer<Instant> what) {
        var free = when;
        while (agenda.containsKey(free)) {
            free = free.plusMillis(1);
        }
        agenda.put(free, what);
    }

    /** Goes through the agenda, what comes onto it meanwhile too. */
    void run() {
        while (!agenda.isEmpty()) {
            var next = agenda.pollFirstEntry();
            next.getValue().accept(next.getKey());
        }
    }

    Grounds grounds() {
        return new Grounds(round, calendar);
    }

    byte[] decrypt(byte[] sealed) {
        try {
            var cipher = Cipher.getInstance("RSA/ECB/OAEPPadding");
            cipher.init(Cipher.DECRYPT_MODE, keys.getPrivate(), SealedBallot.OAEP);
            return cipher.doFinal(sealed);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    java.security.PublicKey publicHalf() {
        return keys.getPublic();
    }

    static Caller.Person member(int number) {
        return new Caller.Person("expert-" + number, Set.of(Role.EXPERT), null);
    }

    private Appointed panel() {
        var seats = IntStream.range(0, MEMBERS)
                .mapToObj(i -> new Seat("expert-" + i,
                        i == CHAIR ? Office.CHAIR : i == SECRETARY ? Office.SECRETARY : Office.MEMBER, "专家" + i,
                        i < UNITS.size() ? UNITS.get(i) : null))
                .toList();
        var slots = IntStream.range(0, 400).mapToObj(i -> new Slot(
                FIRST_INTERVIEW.plus(Duration.ofDays(i / 16)).plus(Duration.ofMinutes(30L * (i % 16))),
                Duration.ofMinutes(30), ZoneId.of("Asia/Shanghai"), "301")).toList();
        return new Appointed(new Panel.Opening(new PanelId("p_" + "0".repeat(26)), round.id(), TitleSeries.ENGINEERING,
                FIRST_INTERVIEW.minus(Duration.ofDays(60))), seats, slots);
    }

    private static WorkingDayYear year2027() {
        var published = LocalDate.of(2026, 12, 10);
        var paper = new Paper("2027年节假日安排（示例）", "示例", published, URI.create("https://example.org/2027"));
        return new WorkingDayYear(2027, 1, paper, published.atStartOfDay(HouseClock.SHANGHAI).toInstant(),
                List.of(new Holiday("元旦", "New Year", LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 3)),
                        new Holiday("春节", "Spring Festival", LocalDate.of(2027, 2, 5), LocalDate.of(2027, 2, 11))),
                List.of());
    }

    private static KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static <T> T yes(Decision<T> decision) {
        return switch (decision) {
            case Decision.Accepted<T>(var value) -> value;
            case Decision.Refused<T>(var reason, var facts) -> throw new AssertionError(reason + " " + facts);
        };
    }

    static <S> void done(Kept<S> kept) {
        if (!(kept instanceof Kept.Done)) {
            throw new AssertionError(kept.toString());
        }
    }
}
