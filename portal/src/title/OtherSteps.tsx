import { useState } from "react";
import { useSession } from "../account/SessionContext";
import { stepTitleApplication } from "../api/titles";
import { AreaField, type FormFields } from "../form/fields";
import { DocumentField } from "../step/DocumentField";
import { SpecStep } from "../step/SpecStep";
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
  return (
    <SpecStep
      id="consent"
      title={texts.consentTitle}
      button={texts.consentSend}
      asks={[
        {
          is: "choice",
          name: "consents",
          label: texts.consents,
          options: [
            ["yes", texts.yes],
            ["no", texts.no],
          ],
        },
        { is: "area", name: "words", label: texts.words },
      ]}
      send={({ consents, ...body }) =>
        stepTitleApplication(token, application, "consent", {
          ...body,
          ...(consents && { consents: consents === "yes" }),
        })
      }
      onDone={onChange}
    />
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
  return (
    <details className="printed">
      <summary>{texts.withdraw}</summary>
      <SpecStep
        id="withdrawal"
        title={texts.withdraw}
        help={texts.withdrawHelp}
        button={texts.withdrawNow}
        quiet
        asks={[]}
        send={() => stepTitleApplication(token, application, "withdrawal")}
        onDone={onChange}
      />
    </details>
  );
}
