import { type ChangeEvent, useCallback, useEffect, useRef, useState } from "react";
import { useSession } from "../account/SessionContext";
import type { Problem } from "../api/problem";
import { useAnswer } from "../api/useAnswer";
import { type DocumentKind, documentKinds, readDocument } from "../api/verifications";
import { useLanguage } from "../language/LanguageContext";
import { ProblemNotice } from "../page/ProblemNotice";
import { largestBytes, type Progress, takenTypes, upload } from "./uploads";

interface Props {
  /** The documents that the request rests on so far. */
  ids: string[];
  fault?: string | undefined;
  onArrived: (id: string) => void;
}

export function Uploads({ ids, fault, onArrived }: Props) {
  const { messages } = useLanguage();
  const texts = messages.verification;
  return (
    <div className={fault ? "field field-fault" : "field"}>
      <p className="hint">{texts.uploadHint}</p>
      {fault && <p className="fault">{fault}</p>}
      {ids.length > 0 && (
        <ul className="documents">
          {ids.map((id) => (
            <Stored key={id} id={id} />
          ))}
        </ul>
      )}
      {documentKinds.map((kind) => (
        <Upload key={kind} kind={kind} onArrived={onArrived} />
      ))}
    </div>
  );
}

function Stored({ id }: { id: string }) {
  const { token } = useSession();
  const { messages } = useLanguage();
  const ask = useCallback((id: string, signal: AbortSignal) => readDocument(token, id, signal), [token]);
  const asked = useAnswer(id, ask);
  if (asked.stage !== "ready") return <li>{id}</li>;
  const { kind, fileName, size } = asked.value;
  return (
    <li>
      <strong>{messages.verification.documentKind[kind] ?? kind}</strong> {fileName}{" "}
      <small>{messages.verification.kilobytes(Math.ceil(size / 1000))}</small>
    </li>
  );
}

function Upload({ kind, onArrived }: { kind: DocumentKind; onArrived: (id: string) => void }) {
  const { token } = useSession();
  const { messages } = useLanguage();
  const texts = messages.verification;
  const [progress, setProgress] = useState<Progress>();
  const [fault, setFault] = useState<string>();
  const [problem, setProblem] = useState<Problem>();
  const id = `document-${kind}`;

  // The request changes while a file travels; what arrives belongs to it as it is then.
  const arrived = useRef(onArrived);
  useEffect(() => {
    arrived.current = onArrived;
  }, [onArrived]);

  const send = async (file: File) => {
    setProblem(undefined);
    setFault(unfit(file, texts));
    if (unfit(file, texts)) return;
    const uploaded = await upload(token, kind, file, setProgress);
    setProgress(undefined);
    if (!uploaded.ok) setProblem(uploaded.problem);
    else if (uploaded.value.stage === "ARRIVED") arrived.current(uploaded.value.id);
    else setFault(texts.rejection[uploaded.value.reason ?? ""] ?? texts.notArrived);
  };

  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    event.target.value = "";
    if (file) send(file);
  };

  return (
    <div className="upload">
      <label htmlFor={id}>{texts.documentKind[kind]}</label>
      <input
        id={id}
        type="file"
        accept={takenTypes.join(",")}
        disabled={progress !== undefined}
        aria-describedby={`${id}-told`}
        onChange={choose}
      />
      <div id={`${id}-told`} role="status">
        {progress && <p>{progressText(progress, texts)}</p>}
        {progress?.step === "sending" && (
          <progress value={progress.part} aria-label={texts.documentKind[kind]} />
        )}
        {fault && <p className="fault">{fault}</p>}
      </div>
      {problem && <ProblemNotice problem={problem} />}
    </div>
  );
}

type Texts = ReturnType<typeof useLanguage>["messages"]["verification"];

function unfit(file: File, texts: Texts): string | undefined {
  if (!takenTypes.includes(file.type)) return texts.rejection["CONTENT_IS_NOT_ITS_TYPE"];
  if (file.size > largestBytes) return texts.tooLarge;
  return file.size === 0 ? texts.rejection["SIZE_DIFFERS"] : undefined;
}

function progressText(progress: Progress, texts: Texts): string {
  switch (progress.step) {
    case "reading":
      return texts.reading;
    case "sending":
      return texts.sendingFile(Math.round(progress.part * 100));
    case "checking":
      return texts.checkingFile;
  }
}
