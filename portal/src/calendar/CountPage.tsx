import { type FormEvent, useCallback, useState } from "react";
import { useSearchParams } from "react-router";
import { countPeriod, type Day, type Period } from "../api/calendar";
import { useAnswer } from "../api/useAnswer";
import { TextField, useFaults } from "../form/fields";
import { formatDate } from "../language/language";
import { useLanguage } from "../language/LanguageContext";
import { nameIn } from "../page/Names";
import { PageHeading } from "../page/arrival";
import { ProblemNotice } from "../page/ProblemNotice";
import { useCalendarTexts } from "./texts";

/** When so many working days end, and why. The address holds the question. */
export function CountPage() {
  const { messages } = useLanguage();
  const texts = useCalendarTexts();
  const [search, setSearch] = useSearchParams();
  const [from, setFrom] = useState(search.get("from") ?? "");
  const [workingDays, setWorkingDays] = useState(search.get("workingDays") ?? "5");
  const ask = useCallback((key: string, signal: AbortSignal) => {
    const [from = "", workingDays = ""] = key.split(" ");
    return countPeriod(from, workingDays, signal);
  }, []);
  const asked = useAnswer(`${search.get("from") ?? ""} ${search.get("workingDays") ?? "5"}`, ask);
  const fields = {
    from: { id: "from", label: texts.from },
    workingDays: { id: "working-days", label: texts.workingDays },
  };
  const faults = useFaults(asked.stage === "refused" ? asked.problem : undefined, fields);
  const count = (event: FormEvent) => {
    event.preventDefault();
    setSearch({ ...(from && { from }), workingDays }, { replace: true });
  };
  return (
    <div className="width reading">
      <title>{messages.service.title(texts.title)}</title>
      <PageHeading>{texts.title}</PageHeading>
      <p className="lede">{texts.lede}</p>
      {asked.stage === "refused" && (
        <ProblemNotice problem={asked.problem} retry={asked.retry} fields={fields} />
      )}
      <form className="form" onSubmit={count} noValidate>
        <TextField
          id="from"
          type="date"
          label={texts.from}
          hint={texts.fromHint}
          fault={faults["from"]}
          value={from}
          onChange={setFrom}
        />
        <TextField
          id="working-days"
          type="number"
          label={texts.workingDays}
          fault={faults["working-days"]}
          value={workingDays}
          onChange={setWorkingDays}
          min="1"
          max="366"
        />
        <button className="button" type="submit">
          {texts.count}
        </button>
      </form>
      {asked.stage === "waiting" && <p role="status">{messages.service.wait}</p>}
      {asked.stage === "ready" && <Counted period={asked.value} />}
    </div>
  );
}

function Counted({ period }: { period: Period }) {
  const { language } = useLanguage();
  const texts = useCalendarTexts();
  return (
    <>
      <section className="standing" role="status">
        <p>
          <strong>{texts.lastDay(formatDate(language, period.lastDay))}</strong>
        </p>
        {period.provisional && <p>{texts.provisional(period.provisional.missingYear)}</p>}
      </section>
      <h2 id="days">{texts.days}</h2>
      <table className="rights" aria-labelledby="days">
        <thead>
          <tr>
            <th scope="col">{texts.day}</th>
            <th scope="col">{texts.kind}</th>
            <th scope="col">{texts.number}</th>
          </tr>
        </thead>
        <tbody>
          {period.days.map((day) => (
            <DayRow key={day.date} day={day} starts={day.date === period.from} />
          ))}
        </tbody>
      </table>
      {period.papers.length > 0 && (
        <section>
          <h2>{texts.papers}</h2>
          <ul>
            {period.papers.map(({ year, title, documentNumber, address }) => (
              <li key={`${year} ${documentNumber}`}>
                <a href={address} lang="zh-Hans">
                  {title}
                </a>{" "}
                <span className="aside">{documentNumber}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function DayRow({ day, starts }: { day: Day; starts: boolean }) {
  const { language } = useLanguage();
  const texts = useCalendarTexts();
  return (
    <tr>
      <th scope="row">{dayOfWeek(language, day.date)}</th>
      <td className="wraps">
        {texts.kinds[day.kind]}
        {day.nameZh && <span className="aside">{nameIn(language, { ...day, nameZh: day.nameZh })}</span>}
      </td>
      <td>{day.number ?? (starts ? texts.start : texts.passed)}</td>
    </tr>
  );
}

/** Short, with the day of the week. */
function dayOfWeek(language: string, date: string): string {
  return new Intl.DateTimeFormat(language === "zh" ? "zh-CN" : "en-GB", {
    weekday: "short",
    day: "numeric",
    month: "short",
    year: "numeric",
    timeZone: "UTC",
  }).format(new Date(`${date}T00:00:00Z`));
}
