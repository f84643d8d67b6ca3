package recognition.web.calendar;

import recognition.domain.calendar.CalendarRefusal;
import recognition.domain.calendar.YearFault;
import recognition.web.Saying;
import recognition.web.Text;

/** What refusals of the calendar say. */
public final class CalendarProblems {
    private CalendarProblems() {}

    public static Saying saying(CalendarRefusal reason) {
        return switch (reason) {
            case UNKNOWN_CALENDAR ->
                new Saying(409, "该年度的放假安排尚未公布", "The working days of that year are not published yet");
            case YEAR_HAS_FAULTS -> new Saying(422, "该年度安排有误，未予载入", "The arrangement has faults and was refused whole");
            case ALREADY_LOADED -> new Saying(409, "该年度已是此安排", "The year is arranged so already");
            case SECOND_PERSON_WANTED ->
                new Saying(409, "须由另一人录入相同安排", "Another person has to hand in the same arrangement");
        };
    }

    static Text saying(YearFault.Kind fault) {
        return switch (fault) {
            case SOURCE_MISSING ->
                new Text("须写明文件标题、文号、日期和网址", "The paper's title, number, date and address are wanted");
            case IN_FORCE_BEFORE_ISSUED -> new Text("文件日期晚于今天", "The paper is dated after today");
            case BEFORE_WHAT_IT_AMENDS -> new Text("早于其所修改的安排", "Older than what it amends");
            case VERSION_BELOW_ONE -> new Text("版本号从 1 开始", "Versions count from 1");
            case ENDS_BEFORE_IT_STARTS -> new Text("最后一日早于第一日", "It ends before it starts");
            case OUTSIDE_THE_YEAR -> new Text("不在该年度及上年末七日之内", "Outside the year and the last week before it");
            case UNSORTED -> new Text("须按日期先后排列", "Not after the one before it");
            case OVERLAPPING -> new Text("与放假日期重叠", "Overlaps days off");
            case CONTRADICTS_NEIGHBOR ->
                new Text("与相邻年度的安排相矛盾", "Says the opposite of the paper of the year before or after");
            case MAKE_UP_ON_WEEKDAY -> new Text("调休上班日须为周六或周日", "A make-up working day is a Saturday or Sunday");
        };
    }
}
