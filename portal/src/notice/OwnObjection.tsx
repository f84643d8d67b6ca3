import { type ReactNode, useState } from "react";
import type { Answer } from "../api/http";
import { followObjection, type Objection, withdrawObjection } from "../api/notices";
import { TextField } from "../form/fields";
import { formatDate } from "../language/language";
import { useLanguage } from "../language/LanguageContext";
import { StepForm } from "../step/StepForm";
import { useNoticeTexts } from "./texts";

/** What objectors can do about their objection, by its number and its receipt: see where it stands, take it back. */
export function OwnObjection() {
  const { language } = useLanguage();
  const texts = useNoticeTexts();
  return (
    <>
      <ByReceipt id="follow" title={texts.follow} button={texts.lookUp} send={followObjection}>
        {({ stage, decideBy, outcome, reason }) => (
          <>
            <p>
              <strong>{texts.objectionStage[stage] ?? stage}</strong>
            </p>
            {decideBy && !outcome && <p>{texts.decideBy(formatDate(language, decideBy))}</p>}
            {reason && <blockquote>{reason}</blockquote>}
          </>
        )}
      </ByReceipt>
      <ByReceipt id="withdraw" title={texts.back} button={texts.withdraw} send={withdrawObjection}>
        {() => <p>{texts.withdrawn}</p>}
      </ByReceipt>
    </>
  );
}

interface Props {
  id: string;
  title: string;
  button: string;
  send: (number: string, receipt: string) => Promise<Answer<Objection>>;
  children: (objection: Objection) => ReactNode;
}

function ByReceipt({ id, title, button, send, children }: Props) {
  const texts = useNoticeTexts();
  const [number, setNumber] = useState("");
  const [receipt, setReceipt] = useState("");
  const [objection, setObjection] = useState<Objection>();
  const receiptId = `${id}-receipt`;
  return (
    <details className="printed">
      <summary>{title}</summary>
      {objection ? (
        <div role="status">{children(objection)}</div>
      ) : (
        <StepForm
          title={title}
          help={texts.backHelp}
          button={button}
          quiet
          fields={{ "/receipt": { id: receiptId, label: texts.receipt } }}
          send={() => send(number.trim(), receipt.trim())}
          onDone={setObjection}
        >
          {(faults) => (
            <>
              <TextField id={`${id}-number`} label={texts.number} value={number} onChange={setNumber} />
              <TextField
                id={receiptId}
                label={texts.receipt}
                fault={faults[receiptId]}
                value={receipt}
                onChange={setReceipt}
                maxLength={100}
              />
            </>
          )}
        </StepForm>
      )}
    </details>
  );
}
