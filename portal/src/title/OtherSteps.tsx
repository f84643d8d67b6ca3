import { useState } from "react";
import { useSession } from "../account/SessionContext";
import { stepTitleApplication } from "../api/titles";
import { AreaField, RadioField, type FormFields } from "../form/fields";
import { DocumentField } from "../step/DocumentField";
import { StepForm } from "../step/StepForm";
import type { StepProps } from "./Steps";
import { useTitleTexts } from "./texts";

export function HandInStep({ application, onChange }: StepProps) {
  const { token } = useSession();
  const texts = useTitleTexts();
  return (
    <StepForm
      title={texts.handIn}
      help={texts.handInHelp}
      button={texts.handIn}
      fields={{
        "/summary": { id: "summary", label: texts.summary },
        "/commitment": { id: "commitment", label: texts.commitment },
      }}
      send={() => stepTitleApplication(token, application, "hand-in")}
      onDone={onChange}
    />
  );
}

export function ConsentStep({ application, onChange }: StepProps) {
  const { token } = useSession();
  const texts = useTitleTexts();
  const [consents, setConsents] = useState<"yes" | "no">();
  const [words, setWords] = useState("");
  return (
    <StepForm
      title={texts.consentTitle}
      button={texts.consentSend}
      fields={{
        "/consents": { id: "consents", label: texts.consents },
        "/words": { id: "consent-words", label: texts.words },
      }}
      send={() =>
        stepTitleApplication(token, application, "consent", {
          ...(consents && { consents: consents === "yes" }),
          words,
        })
      }
      onDone={onChange}
    >
      {(faults) => (
        <>
          <RadioField
            id="consents"
            label={texts.consents}
            fault={faults["consents"]}
            options={[
              { value: "yes", label: texts.yes },
              { value: "no", label: texts.no },
            ]}
            value={consents}
            onChange={setConsents}
          />
          <AreaField
            id="consent-words"
            label={texts.words}
            fault={faults["consent-words"]}
            value={words}
            onChange={setWords}
            maxLength={5000}
          />
        </>
      )}
    </StepForm>
  );
}

/** One answer for each item, all at once: there is no second correction (S3-23). */
export function CorrectionStep({ application, onChange }: StepProps) {
  const { token } = useSession();
  const texts = useTitleTexts();
  const items = application.correction?.items ?? [];
  const [replies, setReplies] = useState(() => items.map(() => ({ words: "", document: "" })));
  const fields: FormFields = {};
  items.forEach(({ what }, i) => {
    fields[`/replies/${i}/words`] = { id: `reply-${i}`, label: texts.reply(what) };
    fields[`/replies/${i}/document`] = { id: `reply-document-${i}`, label: texts.replyDocument };
  });
  const set = (place: number, changed: Partial<(typeof replies)[number]>) =>
    setReplies(replies.map((reply, i) => (i === place ? { ...reply, ...changed } : reply)));
  return (
    <StepForm
      title={texts.correction}
      button={texts.answerNow}
      fields={fields}
      send={() =>
        stepTitleApplication(token, application, "correction-response", {
          replies: replies.map(({ words, document }) => ({ words, ...(document && { document }) })),
        })
      }
      onDone={onChange}
    >
      {(faults) =>
        items.map(({ what, why }, i) => (
          <div key={what}>
            <AreaField
              id={`reply-${i}`}
              label={texts.reply(what)}
              hint={why}
              fault={faults[`reply-${i}`]}
              value={replies[i]?.words ?? ""}
              onChange={(words) => set(i, { words })}
              maxLength={5000}
            />
            <DocumentField
              id={`reply-document-${i}`}
              kind="OPINION"
              label={texts.replyDocument}
              fault={faults[`reply-document-${i}`]}
              value={replies[i]?.document ?? ""}
              onChange={(document) => set(i, { document })}
            />
          </div>
        ))
      }
    </StepForm>
  );
}

export function WithdrawalStep({ application, onChange }: StepProps) {
  const { token } = useSession();
  const texts = useTitleTexts();
  const [reason, setReason] = useState("");
  return (
    <details className="printed">
      <summary>{texts.withdraw}</summary>
      <StepForm
        title={texts.withdraw}
        help={texts.withdrawHelp}
        button={texts.withdrawNow}
        quiet
        fields={{ "/reason": { id: "withdraw-reason", label: texts.reason } }}
        send={() => stepTitleApplication(token, application, "withdrawal", reason ? { reason } : undefined)}
        onDone={onChange}
      >
        {(faults) => (
          <AreaField
            id="withdraw-reason"
            label={texts.reason}
            fault={faults["withdraw-reason"]}
            value={reason}
            onChange={setReason}
            rows={3}
            maxLength={5000}
          />
        )}
      </StepForm>
    </details>
  );
}
