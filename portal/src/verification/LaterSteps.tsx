import { useState } from "react";
import { useSession } from "../account/SessionContext";
import { stepVerification } from "../api/office";
import { amendVerification, type Verification } from "../api/verifications";
import { SpecStep } from "../step/SpecStep";
import { StepForm } from "../step/StepForm";
import { useLaterTexts } from "./laterTexts";
import { Uploads } from "./Uploads";

interface Props {
  verification: Verification;
  onChange: (verification: Verification) => void;
}

/** What a filer can do after handing in: give other evidence, ask for a recheck, hand the result over. */
export function LaterSteps({ verification, onChange }: Props) {
  const { token, roles } = useSession();
  const texts = useLaterTexts();
  const can = (step: string) => verification.possibleSteps.includes(step);
  return (
    <>
      {can("AMEND") && !isFiled(verification) && (
        <EvidenceStep verification={verification} onChange={onChange} />
      )}
      {can("RECHECK") && <RecheckStep verification={verification} onChange={onChange} />}
      {can("HAND_OVER") && roles.includes("HOLDER") && (
        <details className="printed">
          <summary>{texts.handOver}</summary>
          <SpecStep
            id="handover"
            title={texts.handOver}
            help={texts.handOverHelp}
            button={texts.handOverNow}
            quiet
            asks={[{ is: "text", name: "unit", label: texts.unit, hint: texts.unitHint }]}
            send={(body) => stepVerification(token, verification, "handover", body)}
            onDone={onChange}
          />
        </details>
      )}
    </>
  );
}

/** Whether the particulars themselves can still be changed. */
export function isFiled({ stage }: Verification): boolean {
  return stage === "DRAFT" || stage === "RETURNED";
}

/** Each document belongs to the request as soon as it has arrived. */
function EvidenceStep({ verification, onChange }: Props) {
  const { token } = useSession();
  const texts = useLaterTexts();
  const [added, setAdded] = useState<string[]>([]);
  const ids = [...verification.documents, ...added.filter((id) => !verification.documents.includes(id))];
  return (
    <StepForm
      title={texts.evidence}
      help={verification.inquiry?.reminders ? texts.silent : texts.evidenceHelp}
      button={texts.evidenceNow}
      quiet
      fields={{ "/documents": { id: "document-CERTIFICATE", label: texts.evidence } }}
      send={() => amendVerification(token, verification, { documents: ids })}
      onDone={(now) => {
        setAdded([]);
        onChange(now);
      }}
    >
      {(faults) => (
        <Uploads
          ids={ids}
          fault={faults["document-CERTIFICATE"]}
          onArrived={(id) => setAdded((before) => [...before, id])}
          removable={added}
          onRemove={async (id) => {
            setAdded((before) => before.filter((one) => one !== id));
            return true;
          }}
        />
      )}
    </StepForm>
  );
}

/** Once, on something new: the issuing body is then asked again. */
function RecheckStep({ verification, onChange }: Props) {
  const { token } = useSession();
  const texts = useLaterTexts();
  const [documents, setDocuments] = useState<string[]>([]);
  return (
    <details className="printed">
      <summary>{texts.recheck}</summary>
      <StepForm
        title={texts.recheck}
        help={texts.recheckHelp}
        button={texts.recheckNow}
        quiet
        fields={{ "/documents": { id: "document-CERTIFICATE", label: texts.evidence } }}
        send={() => stepVerification(token, verification, "recheck", { documents })}
        onDone={onChange}
      >
        {(faults) => (
          <Uploads
            ids={documents}
            fault={faults["document-CERTIFICATE"]}
            onArrived={(id) => setDocuments((before) => [...before, id])}
            removable={documents}
            onRemove={async (id) => {
              setDocuments((before) => before.filter((one) => one !== id));
              return true;
            }}
          />
        )}
      </StepForm>
    </details>
  );
}
