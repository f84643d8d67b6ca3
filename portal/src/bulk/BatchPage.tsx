import { useCallback, useEffect, useState } from "react";
import { Link, useParams } from "react-router";
import { PrivateProblem, useSession } from "../account/SessionContext";
import { readBatch, type VerificationBatch } from "../api/batches";
import { useAnswer } from "../api/useAnswer";
import { useLanguage } from "../language/LanguageContext";
import { PageHeading } from "../page/arrival";
import { BatchRows } from "./BatchRows";
import { useBatchTexts } from "./texts";

const pollMillis = 1500;

/** How far a table is, row by row; read again while drafts are still being opened. */
export function BatchPage() {
  const { id = "" } = useParams();
  const { token } = useSession();
  const { messages } = useLanguage();
  const texts = useBatchTexts();
  const ask = useCallback((id: string, signal: AbortSignal) => readBatch(token, id, signal), [token]);
  const asked = useAnswer(id, ask);
  return (
    <div className="width reading">
      <title>{messages.service.title(texts.oneTitle)}</title>
      <p>
        <Link className="back" to="/batches">
          {texts.title}
        </Link>
      </p>
      <PageHeading>{texts.oneTitle}</PageHeading>
      {asked.stage === "waiting" && <p role="status">{messages.service.wait}</p>}
      {asked.stage === "refused" && <PrivateProblem problem={asked.problem} retry={asked.retry} />}
      {asked.stage === "ready" && <Batch key={id} id={id} read={asked.value} />}
    </div>
  );
}

function Batch({ id, read }: { id: string; read: VerificationBatch }) {
  const { token } = useSession();
  const [batch, setBatch] = useState(read);
  useEffect(() => {
    if (batch.stage === "FILLED") return;
    const again = setTimeout(() => {
      // A new object each time, also where the reading failed, so that it is tried again.
      readBatch(token, id).then((answer) => setBatch(answer.ok ? answer.value : { ...batch }));
    }, pollMillis);
    return () => clearTimeout(again);
  }, [token, id, batch]);
  return <BatchRows batch={batch} />;
}
