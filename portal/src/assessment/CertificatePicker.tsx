import { type KeyboardEvent, useRef, useState } from "react";
import { type Entry, type Hit, searchEntries } from "../api/catalog";
import type { Problem } from "../api/problem";
import { useLanguage } from "../language/LanguageContext";
import { FirstName, IssuerName, nameIn } from "../page/Names";
import { ProblemNotice } from "../page/ProblemNotice";
import { useTexts } from "./texts";

type Choice = Pick<Hit, "id" | "category" | "nameZh" | "nameEn" | "abbreviation" | "issuer"> & {
  alsoIn?: string[];
};

/** A certificate as it was chosen, whichever page it came from. */
export function choiceOf(entry: Entry | Hit): Choice {
  return entry;
}

export type { Choice };

interface Props {
  id: string;
  fault?: string | undefined;
  /** Only rows of this list. */
  only?: "C";
  taken: readonly string[];
  onChoose: (choice: Choice) => void;
}

/** Finds a certificate by what people type. Rows of one certificate are one choice: the service adds the others. */
export function CertificatePicker({ id, fault, only, taken, onChoose }: Props) {
  const { language } = useLanguage();
  const texts = useTexts();
  const [typed, setTyped] = useState("");
  const [asked, setAsked] = useState("");
  const [hits, setHits] = useState<Hit[]>();
  const [working, setWorking] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const latest = useRef(0);

  const find = async () => {
    if (!typed.trim()) return;
    const turn = ++latest.current;
    setWorking(true);
    const query = new URLSearchParams({ q: typed.trim(), limit: "12", ...(only && { category: only }) });
    const answer = await searchEntries(query.toString(), undefined, new AbortController().signal);
    if (turn !== latest.current) return;
    setWorking(false);
    setAsked(typed.trim());
    setProblem(answer.ok ? undefined : answer.problem);
    setHits(answer.ok ? distinct(answer.value.items, taken) : undefined);
  };
  // Enter in this field searches; it must not send the form round it.
  const searchOnEnter = (event: KeyboardEvent) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    void find();
  };

  return (
    <div className={fault ? "field field-fault" : "field"}>
      <label htmlFor={id}>{texts.certificate}</label>
      <p className="hint" id={`${id}-hint`}>
        {texts.certificateHint}
      </p>
      {fault && (
        <p className="fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
      <div className="picker">
        <input
          id={id}
          value={typed}
          maxLength={200}
          autoComplete="off"
          aria-describedby={fault ? `${id}-hint ${id}-fault` : `${id}-hint`}
          aria-invalid={fault ? true : undefined}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={searchOnEnter}
        />
        <button className="plain" type="button" onClick={() => void find()}>
          {working ? texts.finding : texts.find}
        </button>
      </div>
      <div role="status">
        {problem && <ProblemNotice problem={problem} retry={() => void find()} />}
        {hits?.length === 0 && <p className="small">{texts.nothing(asked)}</p>}
      </div>
      {hits && hits.length > 0 && (
        <ul className="picked">
          {hits.slice(0, 6).map((hit) => (
            <li key={hit.id}>
              <ChoiceName choice={hit} />
              <button
                className="plain"
                type="button"
                aria-label={texts.choose(`${nameIn(language, hit)}, ${nameIn(language, hit.issuer)}`)}
                onClick={() => {
                  onChoose(choiceOf(hit));
                  setHits(undefined);
                  setTyped("");
                }}
              >
                {texts.chooseShort}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Rows that list the same certificate once, by the first of them. */
function distinct(hits: readonly Hit[], taken: readonly string[]): Hit[] {
  const seen = new Set(taken);
  return hits.filter((hit) => {
    const known = seen.has(hit.id);
    [hit.id, ...(hit.alsoIn ?? [])].forEach((id) => seen.add(id));
    return !known;
  });
}

export function ChoiceName({ choice }: { choice: Choice }) {
  const { language } = useLanguage();
  const lists = [choice.id, ...(choice.alsoIn ?? [])].map((id) => id.split("-").slice(-2).join(""));
  return (
    <span>
      <strong>
        <FirstName named={choice} language={language} />
        {choice.abbreviation && ` ${choice.abbreviation}`}
      </strong>{" "}
      <span className="second-line">
        <IssuerName issuer={choice.issuer} language={language} /> · {lists.join(", ")}
      </span>
    </span>
  );
}
