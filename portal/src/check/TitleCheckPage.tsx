import { type FormEvent, useState } from "react";
import { Link, useSearchParams } from "react-router";
import type { Problem } from "../api/problem";
import { checkTitle, type TitleCheck } from "../api/results";
import { EntryName } from "../entry/EntryName";
import { TextField, useFaults } from "../form/fields";
import { formatInstant } from "../language/language";
import { useLanguage } from "../language/LanguageContext";
import { PageHeading } from "../page/arrival";
import { ProblemNotice } from "../page/ProblemNotice";
import "../styles/case.css";
import { useTitleTexts } from "../title/texts";
import { useTitleCheckTexts } from "./texts";
import { useCheckWords } from "./words";

/** The public check of a title certificate: by its code and the name it prints, of which neither alone tells anything. */
export default function TitleCheckPage() {
  const { messages } = useLanguage();
  const checkWords = useCheckWords();
  const texts = useTitleCheckTexts();
  const [parameters] = useSearchParams();
  const [code, setCode] = useState(parameters.get("code") ?? "");
  const [name, setName] = useState("");
  const [checking, setChecking] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const [answer, setAnswer] = useState<TitleCheck>();
  const fields = {
    "/code": { id: "code", label: checkWords.code },
    "/name": { id: "name", label: texts.name },
  };
  const faults = useFaults(problem, fields);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (checking) return;
    setChecking(true);
    const checked = await checkTitle(code.trim(), name.trim());
    setChecking(false);
    setAnswer(checked.ok ? checked.value : undefined);
    setProblem(checked.ok ? undefined : checked.problem);
  };

  return (
    <div className="width reading">
      <title>{messages.service.title(texts.title)}</title>
      <PageHeading>{texts.title}</PageHeading>
      <p className="lede">{texts.lede}</p>
      {problem && <ProblemNotice problem={problem} fields={fields} />}
      <div role="status">{answer && <TitleAnswer answer={answer} />}</div>
      <form className="form" onSubmit={submit} noValidate>
        <TextField
          id="code"
          label={checkWords.code}
          hint={checkWords.codeHint}
          fault={faults["code"]}
          value={code}
          onChange={setCode}
          maxLength={40}
          autoComplete="off"
        />
        <TextField
          id="name"
          label={texts.name}
          fault={faults["name"]}
          value={name}
          onChange={setName}
          maxLength={120}
          autoComplete="off"
        />
        <button className="button" type="submit" aria-disabled={checking}>
          {checking ? checkWords.checking : checkWords.check}
        </button>
      </form>
    </div>
  );
}

function TitleAnswer({ answer }: { answer: TitleCheck }) {
  const { language } = useLanguage();
  const texts = useTitleCheckTexts();
  const titles = useTitleTexts();
  const { found, valid, level, series, entryId, certifiedAt, revokedAt } = answer;
  return (
    <section className={`verdict verdict-${valid ? "valid" : found ? "found" : "unknown"}`}>
      <h2>{valid ? texts.stands : found ? texts.revoked : texts.unknown}</h2>
      {found && (
        <dl className="facts">
          {level && (
            <div>
              <dt>{texts.level}</dt>
              <dd>
                {titles.levels[level] ?? level} {series && (titles.seriesNames[series] ?? series)}
              </dd>
            </div>
          )}
          {entryId && (
            <div>
              <dt>{texts.entry}</dt>
              <dd>
                <Link to={`/entries/${entryId}`}>
                  <EntryName id={entryId} />
                </Link>
              </dd>
            </div>
          )}
          {certifiedAt && (
            <div>
              <dt>{texts.certified}</dt>
              <dd>{formatInstant(language, certifiedAt)}</dd>
            </div>
          )}
          {revokedAt && (
            <div>
              <dt>{texts.takenBack}</dt>
              <dd>{formatInstant(language, revokedAt)}</dd>
            </div>
          )}
        </dl>
      )}
    </section>
  );
}
