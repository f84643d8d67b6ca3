import { useEffect, useRef } from "react";
import type { Entry } from "../api/catalog";
import { useLanguage } from "../language/LanguageContext";
import { toldIn } from "../page/Names";

/** The words of the paper beside every field that was repaired or inferred, so that a reader can judge the repair. */
export function AsPrinted({ entry }: { entry: Entry }) {
  const { language, messages } = useLanguage();
  const details = useRef<HTMLDetailsElement>(null);
  const printed = Object.entries(entry.asPrinted ?? {});
  const notes = entry.notes ?? [];

  // Paper cannot be clicked.
  useEffect(() => {
    const open = () => details.current?.setAttribute("open", "");
    addEventListener("beforeprint", open);
    return () => removeEventListener("beforeprint", open);
  }, []);

  return (
    <details className="printed" ref={details}>
      <summary>{messages.entry.printed}</summary>
      {printed.length > 0 && (
        <dl className="facts">
          {printed.map(([field, text]) => (
            <div key={field}>
              <dt>{messages.printedField[field] ?? field}</dt>
              <dd lang="zh-Hans">{text}</dd>
            </div>
          ))}
        </dl>
      )}
      {notes.length > 0 ? (
        <>
          <h3>{messages.entry.notes}</h3>
          <ul>
            {notes.map((note) => (
              <li key={`${note.field} ${note.textEn}`}>
                {messages.noteKind[note.kind] && <strong>{messages.noteKind[note.kind]}</strong>}{" "}
                {toldIn(language, note)}
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>{messages.entry.noNotes}</p>
      )}
    </details>
  );
}
