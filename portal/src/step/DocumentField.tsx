import { type ChangeEvent, useCallback, useState } from "react";
import { useSession } from "../account/SessionContext";
import type { Problem } from "../api/problem";
import { useAnswer } from "../api/useAnswer";
import { type CaseDocumentKind, openDocument, readDocument } from "../api/verifications";
import { useLanguage } from "../language/LanguageContext";
import { ProblemNotice } from "../page/ProblemNotice";
import { isInterrupted, largestBytes, takenTypes, upload } from "../verification/uploads";
import { useVerificationTexts } from "../verification/texts";

interface Props {
  id: string;
  label: string;
  hint?: string;
  fault?: string | undefined;
  kind: CaseDocumentKind;
  /** The document's id; "" while there is none. */
  value: string;
  onChange: (id: string) => void;
}

/** One document of one kind: what is there, and a place to send another. */
export function DocumentField({ id, label, hint, fault, kind, value, onChange }: Props) {
  const { token } = useSession();
  const { language } = useLanguage();
  const texts = useVerificationTexts();
  const [told, setTold] = useState<string>();
  const [refused, setRefused] = useState<string>();
  const [problem, setProblem] = useState<Problem>();
  const wrong = refused ?? fault;

  const send = async (file: File) => {
    const uploaded = await upload(token, { kind, file }, (progress) =>
      setTold(
        progress.step === "sending"
          ? texts.sendingFile(Math.round(progress.part * 100))
          : progress.step === "checking"
            ? texts.checkingFile
            : texts.reading,
      ),
    );
    setTold(undefined);
    if (!uploaded.ok) {
      if (isInterrupted(uploaded.problem)) setRefused(texts.interrupted);
      else setProblem(uploaded.problem);
    } else if (uploaded.value.stage === "CLEAN") onChange(uploaded.value.id);
    else setRefused(uploaded.value.reasons?.[language] ?? uploaded.value.reason ?? texts.interrupted);
  };

  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    event.target.value = "";
    if (!file) return;
    setProblem(undefined);
    const unfit = !takenTypes.includes(file.type)
      ? texts.notTaken
      : file.size > largestBytes
        ? texts.tooLarge
        : file.size === 0
          ? texts.empty
          : undefined;
    setRefused(unfit);
    if (!unfit) send(file);
  };

  return (
    <div className={wrong ? "field field-fault" : "field"}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div className="upload">
        {value && <DocumentLink id={value} />}
        <input
          id={id}
          type="file"
          accept={takenTypes.join(",")}
          disabled={told !== undefined}
          aria-describedby={[hint && `${id}-hint`, `${id}-told`].filter(Boolean).join(" ")}
          onChange={choose}
        />
        <div id={`${id}-told`} role="status">
          {told && <p>{told}</p>}
          {wrong && <p className="fault">{wrong}</p>}
        </div>
        {problem && <ProblemNotice problem={problem} />}
      </div>
    </div>
  );
}

/** A document by its file name; it opens for a minute, and the opening is noted. */
export function DocumentLink({ id }: { id: string }) {
  const { token } = useSession();
  const { messages } = useLanguage();
  const texts = useVerificationTexts();
  const ask = useCallback((id: string, signal: AbortSignal) => readDocument(token, id, signal), [token]);
  const asked = useAnswer(id, ask);
  const [problem, setProblem] = useState<Problem>();

  const open = async () => {
    const opened = await openDocument(token, id);
    setProblem(opened.ok ? undefined : opened.problem);
    if (opened.ok) window.location.assign(opened.value.url);
  };

  if (asked.stage === "waiting") return <p className="document-link">{messages.service.wait}</p>;
  if (asked.stage === "refused") return <ProblemNotice problem={asked.problem} retry={asked.retry} />;
  const { fileName, stage } = asked.value;
  return (
    <p className="document-link">
      <span className="checked">{fileName}</span>{" "}
      {stage === "CLEAN" && (
        <button className="plain" type="button" aria-label={`${texts.download} ${fileName}`} onClick={open}>
          {texts.download}
        </button>
      )}
      {problem && <ProblemNotice problem={problem} />}
    </p>
  );
}
