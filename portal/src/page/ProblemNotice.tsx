import type { MouseEvent } from "react";
import { isWorthRetrying, type Problem } from "../api/problem";
import { dictionaries, useLanguage } from "../language/LanguageContext";
import type { FormFields } from "../form/fields";
import { htmlLang, type Language, other } from "../language/language";

interface Props {
  problem: Problem;
  retry?: () => void;
  /** The form that was refused: its faults lead to their fields. */
  fields?: FormFields;
}

/** A problem in both languages, the reader's first: it may have to be shown to somebody who reads the other. */
export function ProblemNotice({ problem, retry, fields = {} }: Props) {
  const { language, messages } = useLanguage();
  return (
    <section className="problem" role="alert">
      <h2>{titleOf(problem, language)}</h2>
      <p className="second" lang={htmlLang[other[language]]}>
        {titleOf(problem, other[language])}
      </p>
      {problem.status === 0 && <p>{messages.problem.unreachableDetail}</p>}
      {problem.detail && problem.faults.length === 0 && <p>{problem.detail}</p>}
      {problem.faults.length > 0 && (
        <ul>
          {problem.faults.map((fault) => (
            <li key={`${fault.at} ${fault.details.en}`}>
              <Place at={fault.at} fields={fields} /> {fault.details[language]}
              {fault.details.zh !== fault.details.en && (
                <span className="second" lang={htmlLang[other[language]]}>
                  {fault.details[other[language]]}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      {problem.instance && (
        <p>
          {messages.problem.reference} <code>{problem.instance}</code>
        </p>
      )}
      {retry && isWorthRetrying(problem) && (
        <button className="button" type="button" onClick={retry}>
          {messages.problem.retry}
        </button>
      )}
    </section>
  );
}

function Place({ at, fields }: { at: string; fields: FormFields }) {
  const field = fields[at];
  if (!field) return at && <code>{at}</code>;
  const goThere = (event: MouseEvent) => {
    event.preventDefault();
    document.getElementById(field.id)?.focus();
  };
  return (
    <a href={`#${field.id}`} onClick={goThere}>
      {field.label}
    </a>
  );
}

function titleOf(problem: Problem, language: Language): string {
  const { problem: messages } = dictionaries[language];
  return problem.titles[language] ?? (problem.status === 0 ? messages.unreachable : messages.unexpected);
}
