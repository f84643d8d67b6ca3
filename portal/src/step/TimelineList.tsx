import type { Event } from "../api/verifications";
import { useLanguage } from "../language/LanguageContext";
import { formatInstant } from "../language/language";

const en = {
  title: "What has happened",
  you: "you",
  and: ", ",
  PERSON: "a person",
  HOLDER: "holder",
  ISSUING_BODY: "issuing body",
  OBJECTOR: "objector",
  CALENDAR: "passing of time",
  EMPLOYER: "employer",
  UNIT_MANAGER: "manager of the unit",
  APPLICANT: "applicant",
  WINDOW_CLERK: "window clerk",
  OFFICER: "officer",
  SUPERVISOR: "supervising department",
  INDUSTRY_AUTHORITY: "authority of the sector",
  EXPERT: "member of the panel",
  EDITOR: "editor",
  APPROVER: "approver",
};
const zh: typeof en = {
  title: "办理过程",
  you: "您",
  and: "、",
  PERSON: "经办人",
  HOLDER: "持证人",
  ISSUING_BODY: "发证机构",
  OBJECTOR: "异议人",
  CALENDAR: "到期",
  EMPLOYER: "用人单位",
  UNIT_MANAGER: "单位管理员",
  APPLICANT: "申报人",
  WINDOW_CLERK: "窗口人员",
  OFFICER: "受理人员",
  SUPERVISOR: "主管部门",
  INDUSTRY_AUTHORITY: "行业主管部门",
  EXPERT: "评审专家",
  EDITOR: "编辑人员",
  APPROVER: "审批人员",
};

interface Props {
  events: Event[] | undefined;
  /** The words for each kind of event. */
  kinds: Record<string, string>;
}

/** What has happened to a case: when, by whom, and on which article, edition and version of the rules. */
export function TimelineList({ events, kinds }: Props) {
  const { language } = useLanguage();
  const texts = language === "zh" ? zh : en;
  if (!events?.length) return null;
  return (
    <section>
      <h2>{texts.title}</h2>
      <ol className="timeline">
        {events.map((event, place) => (
          <li key={`${place} ${event.at}`}>
            <span>
              {kinds[event.kind] ?? event.kind}
              {event.details?.["note"] && <em> {event.details["note"]}</em>}
            </span>
            <small>
              {[
                formatInstant(language, event.at),
                who(event, texts),
                event.article,
                event.details?.["edition"],
                event.details?.["rules"],
              ]
                .filter(Boolean)
                .join(" · ")}
            </small>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What the actor was then; of a unit's manager it says no more to be an employer too. */
function who({ by, self, roles = [] }: Event, texts: Record<string, string>): string {
  const parts = roles.includes("UNIT_MANAGER") ? roles.filter((role) => role !== "EMPLOYER") : roles;
  const named = (parts.length > 0 ? parts : [by]).map((one) => texts[one] ?? one).join(texts["and"]);
  return self ? `${texts["you"]} (${named})` : named;
}
