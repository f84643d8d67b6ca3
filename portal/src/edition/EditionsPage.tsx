import { useCallback, useState } from "react";
import { Link } from "react-router";
import {
  type ChangedEntry,
  type DatedEdition,
  type EditionChanges,
  listEditions,
  readChanges,
} from "../api/editions";
import { useAnswer } from "../api/useAnswer";
import { formatDate } from "../language/language";
import { useLanguage } from "../language/LanguageContext";
import { FirstName, nameIn, toldIn } from "../page/Names";
import { PageHeading } from "../page/arrival";
import { ProblemNotice } from "../page/ProblemNotice";
import "../styles/case.css";
import { useEditionTexts } from "./texts";

/** Every edition, and what changed from one to the next. */
export default function EditionsPage() {
  const { messages } = useLanguage();
  const texts = useEditionTexts();
  const asked = useAnswer("editions", listEditions);
  return (
    <div className="width reading">
      <title>{messages.service.title(texts.title)}</title>
      <PageHeading>{texts.title}</PageHeading>
      <p className="lede">{texts.lede}</p>
      {asked.stage === "waiting" && <p role="status">{messages.service.wait}</p>}
      {asked.stage === "refused" && <ProblemNotice problem={asked.problem} retry={asked.retry} />}
      {asked.stage === "ready" &&
        asked.value.items.map((edition) => (
          <EditionCard
            key={edition.id}
            edition={edition}
            before={asked.value.items.find(({ id }) => id === edition.replaces)}
          />
        ))}
    </div>
  );
}

function EditionCard({ edition, before }: { edition: DatedEdition; before: DatedEdition | undefined }) {
  const { language } = useLanguage();
  const texts = useEditionTexts();
  const [open, setOpen] = useState(false);
  const { documentNumber, effectiveFrom, effectiveWithin, publishedOn, supersededOn, notes } = edition;
  const facts = [
    documentNumber,
    publishedOn && texts.published(formatDate(language, publishedOn)),
    effectiveFrom && texts.from(formatDate(language, effectiveFrom)),
    effectiveWithin &&
      texts.within(formatDate(language, effectiveWithin.from), formatDate(language, effectiveWithin.to)),
    supersededOn && texts.until(formatDate(language, supersededOn)),
  ].filter(Boolean);
  return (
    <article className="card round">
      <h2>
        <FirstName named={edition} language={language} />
      </h2>
      <p className="second">{facts.join(" · ")}</p>
      {edition.entriesPublished === false && <p>{texts.notPrinted}</p>}
      {notes && notes.length > 0 && (
        <details>
          <summary>{texts.notes}</summary>
          <ul>
            {notes.map((note) => (
              <li key={note.textEn}>{toldIn(language, note)}</li>
            ))}
          </ul>
        </details>
      )}
      {before && (
        <details onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{texts.changes(nameIn(language, before))}</summary>
          {open && <Changes edition={edition} />}
        </details>
      )}
    </article>
  );
}

function Changes({ edition }: { edition: DatedEdition }) {
  const { messages } = useLanguage();
  const ask = useCallback((_: string, signal: AbortSignal) => readChanges(edition, signal), [edition]);
  const asked = useAnswer(edition.id, ask);
  switch (asked.stage) {
    case "waiting":
      return <p role="status">{messages.service.wait}</p>;
    case "refused":
      return <ProblemNotice problem={asked.problem} retry={asked.retry} />;
    case "ready":
      return <Compared changes={asked.value} />;
  }
}

function Compared({ changes }: { changes: EditionChanges }) {
  const texts = useEditionTexts();
  const { added = [], removed = [], changed = [] } = changes;
  return (
    <>
      <table className="rights">
        <caption>{texts.counts}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.list}</th>
            <th scope="col">{texts.before}</th>
            <th scope="col">{texts.after}</th>
          </tr>
        </thead>
        <tbody>
          {changes.counts.map(({ list, before, after }) => (
            <tr key={list}>
              <th scope="row">{list === "ALL" ? texts.all : list}</th>
              <td>{before ?? "–"}</td>
              <td>{after ?? "–"}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {!changes.entriesCompared && <p>{texts.notCompared}</p>}
      <Entries title={texts.added(added.length)} entries={added} />
      <Entries title={texts.changed(changed.length)} entries={changed} />
      <Entries title={texts.removed(removed.length)} entries={removed} />
    </>
  );
}

function Entries({ title, entries }: { title: string; entries: ChangedEntry[] }) {
  const { language } = useLanguage();
  const texts = useEditionTexts();
  if (entries.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {entries.map((entry) => (
          <li key={entry.id}>
            <Link to={`/entries/${entry.id}`}>{nameIn(language, entry)}</Link>
            {entry.in && <small> {entry.in.map((part) => texts.part[part] ?? part).join(" · ")}</small>}
          </li>
        ))}
      </ul>
    </section>
  );
}
