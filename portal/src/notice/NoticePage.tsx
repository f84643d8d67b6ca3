import { useState } from "react";
import { Link, useParams } from "react-router";
import { type DisplayedNotice, lodgeObjection, type Objection, readNotice } from "../api/notices";
import { useAnswer } from "../api/useAnswer";
import { AreaField, TextField } from "../form/fields";
import { formatDate, formatInstant } from "../language/language";
import { useLanguage } from "../language/LanguageContext";
import { PageHeading } from "../page/arrival";
import { ProblemNotice } from "../page/ProblemNotice";
import { StepForm } from "../step/StepForm";
import "../styles/case.css";
import { useNoticeTexts } from "./texts";
import { OwnObjection } from "./OwnObjection";

/** One notice, for whoever has its link, and the way to object to it. */
export default function NoticePage() {
  const { id = "" } = useParams();
  const { messages } = useLanguage();
  const texts = useNoticeTexts();
  const asked = useAnswer(id, readNotice);
  return (
    <div className="width reading">
      <title>{messages.service.title(texts.title)}</title>
      <p>
        <Link className="back" to="/notices">
          {texts.listTitle}
        </Link>
      </p>
      <PageHeading>{texts.title}</PageHeading>
      {asked.stage === "waiting" && <p role="status">{messages.service.wait}</p>}
      {asked.stage === "refused" && <ProblemNotice problem={asked.problem} retry={asked.retry} />}
      {asked.stage === "ready" && <Notice key={id} notice={asked.value} />}
    </div>
  );
}

function Notice({ notice }: { notice: DisplayedNotice }) {
  const { language } = useLanguage();
  const texts = useNoticeTexts();
  return (
    <>
      <section className="standing">
        <p className="stage">{texts.stage[notice.stage] ?? notice.stage}</p>
        <p>
          <strong>{texts.kind[notice.kind] ?? notice.kind}</strong>
        </p>
        {notice.postedAt && <p>{texts.from(formatInstant(language, notice.postedAt))}</p>}
        {notice.lastDay && (
          <p>
            {texts.until(formatDate(language, notice.lastDay))} {notice.provisional && texts.provisional}
          </p>
        )}
        {notice.reason && <blockquote>{notice.reason}</blockquote>}
        <p className="small">
          {texts.article} {notice.article}
        </p>
      </section>
      <section>
        <h2>{texts.who}</h2>
        {notice.lines ? <Lines lines={notice.lines} /> : <p className="empty">{texts.hidden}</p>}
      </section>
      {(notice.stage === "POSTED" || notice.stage === "RUNNING") && <Protest id={notice.id} />}
      <OwnObjection />
    </>
  );
}

function Lines({ lines }: { lines: NonNullable<DisplayedNotice["lines"]> }) {
  const { language } = useLanguage();
  const texts = useNoticeTexts();
  return (
    <div className="table-frame">
      <table>
        <thead>
          <tr>
            <th scope="col">{texts.name}</th>
            <th scope="col">{texts.unit}</th>
            <th scope="col">{texts.what}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line, place) => (
            <tr key={place}>
              <td>{line.name}</td>
              <td>{line.unit}</td>
              <td>{language === "zh" ? line.titleZh : line.titleEn}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Protest({ id }: { id: string }) {
  const { language } = useLanguage();
  const texts = useNoticeTexts();
  const [text, setText] = useState("");
  const [name, setName] = useState("");
  const [contact, setContact] = useState("");
  const [lodged, setLodged] = useState<Objection & { receipt: string }>();

  if (lodged) {
    return (
      <section className="verdict verdict-valid" role="status">
        <h2>{texts.lodged}</h2>
        <p>{texts.lodgedHelp}</p>
        <dl className="facts">
          <dt>{texts.number}</dt>
          <dd>
            <code>{lodged.id}</code>
          </dd>
          <dt>{texts.receipt}</dt>
          <dd>
            <code>{lodged.receipt}</code>
          </dd>
        </dl>
        {lodged.decideBy && <p>{texts.decideBy(formatDate(language, lodged.decideBy))}</p>}
      </section>
    );
  }
  return (
    <StepForm
      title={texts.object}
      help={texts.objectHelp}
      button={texts.lodge}
      fields={{
        "/text": { id: "objection-text", label: texts.text },
        "/name": { id: "objector-name", label: texts.yourName },
        "/contact": { id: "objector-contact", label: texts.contact },
      }}
      send={(key) => lodgeObjection(id, key, { text, name, contact })}
      onDone={setLodged}
    >
      {(faults) => (
        <>
          <AreaField
            id="objection-text"
            label={texts.text}
            hint={texts.textHint}
            fault={faults["objection-text"]}
            value={text}
            onChange={setText}
            rows={8}
            maxLength={5000}
          />
          <TextField
            id="objector-name"
            label={texts.yourName}
            fault={faults["objector-name"]}
            value={name}
            onChange={setName}
            maxLength={100}
            autoComplete="name"
          />
          <TextField
            id="objector-contact"
            label={texts.contact}
            fault={faults["objector-contact"]}
            value={contact}
            onChange={setContact}
            maxLength={200}
          />
        </>
      )}
    </StepForm>
  );
}
