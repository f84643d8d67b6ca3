import { type ChangeEvent, type DragEvent, useEffect, useRef, useState } from "react";
import { useSession } from "../account/SessionContext";
import type { Problem } from "../api/problem";
import {
  type DocumentKind,
  documentKinds,
  eraseDocument,
  openDocument,
  readDocument,
  type StoredDocument,
} from "../api/verifications";
import { useLanguage } from "../language/LanguageContext";
import { ProblemNotice } from "../page/ProblemNotice";
import { Certain } from "../step/Certain";
import { picture, Thumbnail } from "./Thumbnail";
import { isInterrupted, largestBytes, type Progress, type Sent, takenTypes, upload } from "./uploads";
import { useVerificationTexts } from "./texts";

interface Props {
  /** The documents that the request rests on so far. */
  ids: string[];
  fault?: string | undefined;
  onArrived: (id: string) => void;
  /** Those that can still be taken out. */
  removable?: string[];
  /** Whether the request no longer rests on it. */
  onRemove?: (id: string) => Promise<boolean>;
}

/** What was sent so far, and a place to send more to for each kind of document. */
export function Uploads({ ids, fault, onArrived, removable = [], onRemove }: Props) {
  const { token } = useSession();
  const texts = useVerificationTexts();
  const stored = useStored(ids);
  // What is still used elsewhere stays; the service knows, and keeps it.
  const remove = async (id: string) => {
    if (await onRemove?.(id)) await eraseDocument(token, id);
  };
  const originals = stored.filter(({ kind, stage }) => kind !== "TRANSLATION" && stage === "CLEAN");
  return (
    <div className={fault ? "field field-fault" : "field"}>
      <p className="hint">{texts.uploadHint}</p>
      <details className="checks">
        <summary>{texts.checksTitle}</summary>
        <ul>
          {texts.checks.map((check) => (
            <li key={check}>{check}</li>
          ))}
        </ul>
      </details>
      {fault && <p className="fault">{fault}</p>}
      {stored.length > 0 && (
        <ul className="documents">
          {stored.map((document) => (
            <Stored
              key={document.id}
              document={document}
              all={stored}
              {...(removable.includes(document.id) && { onRemove: () => remove(document.id) })}
            />
          ))}
        </ul>
      )}
      {documentKinds.map((kind) => (
        <Upload key={kind} kind={kind} originals={originals} onArrived={onArrived} />
      ))}
    </div>
  );
}

/** What is known of the documents, in their order; each is read once. */
function useStored(ids: string[]): StoredDocument[] {
  const { token } = useSession();
  const [known, setKnown] = useState<Record<string, StoredDocument>>({});
  const missing = ids.filter((id) => !known[id]).join(" ");
  useEffect(() => {
    const abort = new AbortController();
    for (const id of missing.split(" ").filter(Boolean)) {
      readDocument(token, id, abort.signal).then(
        (read) => read.ok && setKnown((before) => ({ ...before, [id]: read.value })),
        () => undefined,
      );
    }
    return () => abort.abort();
  }, [token, missing]);
  return ids.flatMap((id) => known[id] ?? []);
}

interface StoredProps {
  document: StoredDocument;
  all: StoredDocument[];
  onRemove?: () => void;
}

function Stored({ document, all, onRemove }: StoredProps) {
  const { token } = useSession();
  const texts = useVerificationTexts();
  const [problem, setProblem] = useState<Problem>();
  const { id, kind, fileName, size, contentType, stage } = document;
  const original = all.find((one) => one.id === document.translationOf);

  const open = async () => {
    const opened = await openDocument(token, id);
    setProblem(opened.ok ? undefined : opened.problem);
    if (opened.ok) window.location.assign(opened.value.url);
  };

  return (
    <li>
      <Thumbnail id={id} contentType={contentType} />
      <span>
        <strong>{texts.documentKind[kind] ?? kind}</strong> {fileName}{" "}
        <small>{texts.kilobytes(Math.ceil(size / 1000))}</small>
        {original && <small className="pair">{texts.translationOf(original.fileName)}</small>}
        <small className="checked">
          {stage === "CLEAN" ? texts.clean : (texts.documentStage[stage] ?? stage)}
        </small>
        {problem && <ProblemNotice problem={problem} />}
      </span>
      {stage === "CLEAN" && (
        <button
          className="button button-quiet"
          type="button"
          aria-label={`${texts.download} ${fileName}`}
          onClick={open}
        >
          {texts.download}
        </button>
      )}
      {onRemove && (
        <Certain
          button={texts.remove}
          label={`${texts.remove} ${fileName}`}
          question={texts.removeQuestion(fileName)}
          keep={texts.keepDocument}
          onCertain={onRemove}
        />
      )}
    </li>
  );
}

interface UploadProps {
  kind: DocumentKind;
  /** What a translation can belong to. */
  originals: StoredDocument[];
  onArrived: (id: string) => void;
}

function Upload({ kind, originals, onArrived }: UploadProps) {
  const { token } = useSession();
  const { language } = useLanguage();
  const texts = useVerificationTexts();
  const [progress, setProgress] = useState<Progress>();
  const [fault, setFault] = useState<string>();
  const [problem, setProblem] = useState<Problem>();
  const [broken, setBroken] = useState<Sent>();
  const [isOver, setOver] = useState(false);
  const [chosen, setChosen] = useState<string>();
  const id = `document-${kind}`;
  const isTranslation = kind === "TRANSLATION";
  const original = originals.find((one) => one.id === chosen) ?? originals[0];
  const isClosed = progress !== undefined || (isTranslation && !original);

  // The request changes while a file travels; what arrives belongs to it as it is then.
  const arrived = useRef(onArrived);
  useEffect(() => {
    arrived.current = onArrived;
  }, [onArrived]);

  const send = async (sent: Sent) => {
    setBroken(undefined);
    setProblem(undefined);
    const unfitness = unfit(sent.file, texts);
    setFault(unfitness);
    if (unfitness) return;
    const uploaded = await upload(token, sent, setProgress);
    setProgress(undefined);
    if (!uploaded.ok) {
      if (isInterrupted(uploaded.problem)) setBroken(sent);
      else setProblem(uploaded.problem);
      return;
    }
    const { stage, id, reason, reasons } = uploaded.value;
    if (stage === "CLEAN") {
      await picture(id, sent.file);
      arrived.current(id);
    } else if (stage === "REJECTED") setFault(reasons?.[language] ?? reason);
    else setBroken(sent);
  };

  const sendFile = (file: File | undefined) => {
    if (file && !isClosed)
      send({ kind, file, ...(isTranslation && original && { translationOf: original.id }) });
  };

  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    event.target.value = "";
    sendFile(file);
  };

  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    sendFile(event.dataTransfer.files[0]);
  };

  return (
    <div
      className={isOver && !isClosed ? "upload upload-over" : "upload"}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <label htmlFor={id}>{texts.documentKind[kind]}</label>
      {isTranslation && originals.length > 1 && (
        <label className="original">
          {texts.originalOfTranslation}{" "}
          <select value={original?.id} onChange={(event) => setChosen(event.target.value)}>
            {originals.map((one) => (
              <option key={one.id} value={one.id}>
                {texts.documentKind[one.kind] ?? one.kind} · {one.fileName}
              </option>
            ))}
          </select>
        </label>
      )}
      <input
        id={id}
        type="file"
        accept={takenTypes.join(",")}
        disabled={isClosed}
        aria-describedby={`${id}-told`}
        onChange={choose}
      />
      <p className="hint">{isTranslation && !original ? texts.originalFirst : texts.dropHint}</p>
      <div id={`${id}-told`} role="status">
        {progress && <p>{progressText(progress, texts)}</p>}
        {progress?.step === "sending" && (
          <progress value={progress.part} aria-label={texts.documentKind[kind]} />
        )}
        {fault && <p className="fault">{fault}</p>}
        {broken && <p className="fault">{texts.interrupted}</p>}
      </div>
      {broken && (
        <button className="button button-quiet" type="button" onClick={() => send(broken)}>
          {texts.goOn}
        </button>
      )}
      {problem && <ProblemNotice problem={problem} />}
    </div>
  );
}

type Texts = ReturnType<typeof useVerificationTexts>;

function unfit(file: File, texts: Texts): string | undefined {
  if (!takenTypes.includes(file.type)) return texts.notTaken;
  if (file.size > largestBytes) return texts.tooLarge;
  return file.size === 0 ? texts.empty : undefined;
}

function progressText(progress: Progress, texts: Texts): string {
  switch (progress.step) {
    case "reading":
      return texts.reading;
    case "sending":
      return texts.sendingFile(Math.round(progress.part * 100));
    case "waiting":
      return texts.lineBroken;
    case "checking":
      return texts.checkingFile;
  }
}
