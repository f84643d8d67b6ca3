import { type FormEvent, useCallback, useState } from "react";
import { useNavigate, useParams } from "react-router";
import { PrivateProblem, useSession } from "../account/SessionContext";
import {
  type CalendarYear,
  loadCalendarYear,
  readCalendarYear,
  type YearArrangement,
  type YearVersion,
} from "../api/calendar";
import { useAnswer } from "../api/useAnswer";
import { AreaField, type FormFields, TextField } from "../form/fields";
import { formatDate, formatInstant } from "../language/language";
import { useLanguage } from "../language/LanguageContext";
import { nameIn } from "../page/Names";
import { PageHeading } from "../page/arrival";
import { StepForm } from "../step/StepForm";
import { useCalendarTexts } from "./texts";

/** A year of working days: what counts, what waits for a second person, and a place to propose. */
export function YearPage() {
  const { messages } = useLanguage();
  const texts = useCalendarTexts();
  const navigate = useNavigate();
  const { year = String(new Date().getFullYear() + 1) } = useParams();
  const [wanted, setWanted] = useState(year);
  const [fault, setFault] = useState<string>();
  const open = (event: FormEvent) => {
    event.preventDefault();
    const isYear = /^20\d\d$/.test(wanted.trim());
    setFault(isYear ? undefined : texts.badYear);
    if (isYear) navigate(`/calendar/years/${wanted.trim()}`);
  };
  return (
    <div className="width reading">
      <title>{messages.service.title(texts.years)}</title>
      <PageHeading>{texts.years}</PageHeading>
      <p className="lede">{texts.yearsLede}</p>
      <form className="form" onSubmit={open} noValidate>
        <TextField
          id="year"
          type="number"
          label={texts.year}
          fault={fault}
          value={wanted}
          onChange={setWanted}
        />
        <button className="button button-quiet" type="submit">
          {texts.open}
        </button>
      </form>
      <Year key={year} year={year} />
    </div>
  );
}

function Year({ year }: { year: string }) {
  const { token } = useSession();
  const { language, messages } = useLanguage();
  const texts = useCalendarTexts();
  const ask = useCallback((of: string, signal: AbortSignal) => readCalendarYear(token, of, signal), [token]);
  const asked = useAnswer(year, ask);
  const [changed, setChanged] = useState<CalendarYear>();
  if (asked.stage === "waiting") return <p role="status">{messages.service.wait}</p>;
  if (asked.stage === "refused") return <PrivateProblem problem={asked.problem} retry={asked.retry} />;
  const { loaded, proposed } = changed ?? asked.value;
  const latest = proposed ?? loaded.at(-1);
  const versions = `${loaded.length} ${proposed?.at ?? ""}`;
  return (
    <>
      <h2>{year}</h2>
      {loaded.length === 0 && !proposed && <p className="empty">{texts.notLoaded}</p>}
      {loaded.map((one) => (
        <article key={one.version} className="card round">
          <h3>{texts.version(one.version)}</h3>
          {one.inForceFrom && (
            <p className="second">{texts.inForce(formatInstant(language, one.inForceFrom))}</p>
          )}
          <Arrangement of={one} />
        </article>
      ))}
      {proposed && (
        <article className="card card-call round">
          <h3>{texts.proposed}</h3>
          <p>{texts.proposedAt(formatInstant(language, proposed.at))}</p>
          <Arrangement of={proposed} />
          <StepForm<CalendarYear>
            key={versions}
            title={texts.confirm}
            help={texts.confirmHelp}
            button={texts.confirm}
            send={(key) => loadCalendarYear(token, year, key, arrangement(proposed))}
            onDone={setChanged}
          />
        </article>
      )}
      <Proposal key={`propose ${versions}`} year={year} latest={latest} onDone={setChanged} />
    </>
  );
}

function arrangement({ title, documentNumber, issuedOn, url, ...of }: YearVersion): YearArrangement {
  return {
    source: { title, documentNumber, issuedOn, url },
    holidays: of.holidays.map(({ nameZh, nameEn, firstDay, lastDay }) => ({
      nameZh,
      nameEn,
      firstDay,
      lastDay,
    })),
    makeupWorkdays: of.makeupWorkdays,
  };
}

function Arrangement({ of }: { of: YearVersion }) {
  const { language } = useLanguage();
  const texts = useCalendarTexts();
  const until = (first: string, last: string) =>
    first === last
      ? formatDate(language, first)
      : `${formatDate(language, first)} – ${formatDate(language, last)}`;
  return (
    <>
      <p>
        <a href={of.url} lang="zh-Hans">
          {of.title}
        </a>
      </p>
      <p className="second">
        {of.documentNumber} · {texts.issued(formatDate(language, of.issuedOn))}
      </p>
      <h4>{texts.holidays}</h4>
      <ul>
        {of.holidays.map((one) => (
          <li key={one.firstDay}>
            {nameIn(language, one)} · {until(one.firstDay, one.lastDay)}
          </li>
        ))}
      </ul>
      <h4>{texts.makeup}</h4>
      <p>{of.makeupWorkdays.map((day) => formatDate(language, day)).join(" · ") || texts.none}</p>
    </>
  );
}

interface ProposalProps {
  year: string;
  latest: YearVersion | undefined;
  onDone: (now: CalendarYear) => void;
}

const lines = (text: string) =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** What is there is filled in, for an amendment says the whole year anew. */
function Proposal({ year, latest, onDone }: ProposalProps) {
  const { token } = useSession();
  const texts = useCalendarTexts();
  const [source, setSource] = useState({
    title: latest?.title ?? "",
    documentNumber: latest?.documentNumber ?? "",
    issuedOn: latest?.issuedOn ?? "",
    url: latest?.url ?? "",
  });
  const [holidays, setHolidays] = useState(
    (latest?.holidays ?? [])
      .map(({ nameZh, nameEn, firstDay, lastDay }) => [nameZh, nameEn, firstDay, lastDay].join(", "))
      .join("\n"),
  );
  const [makeup, setMakeup] = useState((latest?.makeupWorkdays ?? []).join("\n"));
  const asked = {
    title: { label: texts.paperTitle, type: "text" },
    documentNumber: { label: texts.documentNumber, type: "text" },
    issuedOn: { label: texts.issuedOn, type: "date" },
    url: { label: texts.url, type: "url" },
  } as const;
  const names = ["title", "documentNumber", "issuedOn", "url"] as const;

  const fields: FormFields = {
    "/inForceFrom": { id: "issuedOn", label: texts.issuedOn },
    "/holidays": { id: "holidays", label: texts.holidays },
    "/makeupWorkdays": { id: "makeup", label: texts.makeup },
  };
  for (const name of names) fields[`/source/${name}`] = { id: name, label: asked[name].label };
  lines(holidays).forEach((_, n) => {
    const at = { id: "holidays", label: texts.line(texts.holidays, n + 1) };
    for (const part of ["", "/nameZh", "/nameEn", "/firstDay", "/lastDay"])
      fields[`/holidays/${n}${part}`] = at;
  });
  lines(makeup).forEach((_, n) => {
    fields[`/makeupWorkdays/${n}`] = { id: "makeup", label: texts.line(texts.makeup, n + 1) };
  });

  const body = () => ({
    source,
    holidays: lines(holidays).map((line) => {
      const [nameZh = "", nameEn = "", firstDay = "", lastDay = ""] = line.split(/\s*[,，]\s*/);
      return { nameZh, nameEn, firstDay, lastDay };
    }),
    makeupWorkdays: lines(makeup),
  });

  return (
    <StepForm<CalendarYear>
      title={texts.propose}
      help={texts.proposeHelp}
      button={texts.proposeNow}
      quiet
      fields={fields}
      send={(key) => loadCalendarYear(token, year, key, body())}
      onDone={onDone}
    >
      {(faults) => (
        <>
          {names.map((name) => (
            <TextField
              key={name}
              id={name}
              type={asked[name].type}
              label={asked[name].label}
              fault={faults[name]}
              value={source[name]}
              onChange={(value) => setSource({ ...source, [name]: value })}
            />
          ))}
          <AreaField
            id="holidays"
            label={texts.holidays}
            hint={texts.holidaysHint}
            fault={faults["holidays"]}
            value={holidays}
            onChange={setHolidays}
            rows={8}
          />
          <AreaField
            id="makeup"
            label={texts.makeup}
            hint={texts.makeupHint}
            fault={faults["makeup"]}
            value={makeup}
            onChange={setMakeup}
            rows={6}
          />
        </>
      )}
    </StepForm>
  );
}
