import { useState } from "react";
import { useSession } from "../account/SessionContext";
import { type StaffVerification, stepVerification } from "../api/office";
import { CheckField, TextField } from "../form/fields";
import { useLanguage } from "../language/LanguageContext";
import { SpecStep } from "../step/SpecStep";
import { StepForm } from "../step/StepForm";
import { useOfficeTexts } from "./texts";

interface Props {
  verification: StaffVerification;
  onChange: (verification: StaffVerification) => void;
}

const returnable = [
  "CERTIFICATE_NUMBER",
  "CERTIFICATE_ISSUED_ON",
  "HOLDER_NAME",
  "HOLDER_BIRTH_DATE",
  "HOLDER_IDENTITY",
  "HOLDER_EMAIL",
  "EMPLOYMENT",
  "DOCUMENTS",
];

/** The officer's steps that are possible now. */
export function VerificationSteps({ verification, onChange }: Props) {
  const { token } = useSession();
  const { messages } = useLanguage();
  const texts = useOfficeTexts();
  const can = (step: string) => verification.possibleSteps.includes(step);
  const outcomes = Object.entries(messages.outcome);
  return (
    <>
      {can("SCREEN") && (
        <>
          <SpecStep
            id="screening"
            title={texts.screening}
            button={texts.record}
            asks={[
              {
                is: "choice",
                name: "outcome",
                label: texts.outcome,
                options: [
                  ["ACCEPT", texts.accept],
                  ["NOT_ACCEPT", texts.notAccept],
                ],
              },
              {
                is: "area",
                name: "reason",
                label: texts.reason,
                when: (so) => so["outcome"] === "NOT_ACCEPT",
              },
            ]}
            send={(body) => stepVerification(token, verification, "screening", body)}
            onDone={onChange}
          />
          <ReturnStep verification={verification} onChange={onChange} />
        </>
      )}
      {can("INQUIRE") && (
        <SpecStep
          id="inquiry"
          title={texts.inquiry}
          help={texts.inquiryHelp}
          button={texts.ask}
          first={{ channel: "LINK" }}
          asks={[
            { is: "select", name: "channel", label: texts.channel, options: Object.entries(texts.channels) },
            {
              is: "email",
              name: "contact",
              label: texts.contact,
              hint: texts.contactHint,
              when: (so) => so["channel"] === "LINK",
            },
            { is: "area", name: "note", label: texts.note, when: (so) => so["channel"] !== "LINK" },
            {
              is: "select",
              name: "answer",
              label: texts.answerIfAny,
              options: [["", texts.noAnswer], ...Object.entries(texts.answers)],
              when: (so) => so["channel"] !== "LINK",
            },
            {
              is: "text",
              name: "respondent",
              label: texts.respondent,
              when: (so) => so["channel"] !== "LINK" && Boolean(so["answer"]),
            },
          ]}
          send={({ respondent, ...body }) =>
            stepVerification(token, verification, "inquiries", {
              ...body,
              ...(respondent && { respondent: { name: respondent } }),
            })
          }
          onDone={onChange}
        />
      )}
      {can("DECIDE") && (
        <SpecStep
          id="decision"
          title={texts.decision}
          button={texts.decide}
          asks={[
            { is: "choice", name: "outcome", label: texts.outcome, options: outcomes },
            {
              is: "choice",
              name: "conditional",
              label: texts.conditional,
              options: [
                ["no", texts.no],
                ["yes", texts.yes],
              ],
            },
            {
              is: "area",
              name: "cause",
              label: texts.cause,
              when: (so) => so["outcome"] === "UNABLE_TO_VERIFY" || so["conditional"] === "yes",
            },
          ]}
          first={{ conditional: "no" }}
          send={({ conditional, ...body }) =>
            stepVerification(token, verification, "decision", {
              ...body,
              ...(conditional === "yes" && { conditional: true }),
            })
          }
          onDone={onChange}
        />
      )}
      {can("REFUSE") && <RefusalStep verification={verification} onChange={onChange} />}
      {can("REVOKE") && (
        <SpecStep
          id="revocation"
          title={texts.revocation}
          button={texts.record}
          quiet
          asks={[
            {
              is: "choice",
              name: "status",
              label: texts.status,
              options: (["ACTIVE", "SUSPENDED", "REVOKED"] as const).map((status) => [
                status,
                texts.statuses[status],
              ]),
            },
            { is: "area", name: "reason", label: texts.reason },
          ]}
          send={(body) => stepVerification(token, verification, "revocation", body)}
          onDone={onChange}
        />
      )}
    </>
  );
}

/** One officer doubts; another confirms, or does not share the doubt. */
function RefusalStep({ verification, onChange }: Props) {
  const { token } = useSession();
  const texts = useOfficeTexts();
  const moves = verification.suspicion
    ? ([
        ["CONFIRM", texts.refuseConfirm],
        ["DROP", texts.refuseDrop],
      ] as const)
    : ([["PROPOSE", texts.refusePropose]] as const);
  return (
    <SpecStep
      id="refusal"
      title={texts.refusal}
      help={texts.refusalHelp}
      button={texts.record}
      quiet
      asks={[
        { is: "choice", name: "step", label: texts.outcome, options: moves },
        { is: "area", name: "reason", label: texts.reason, when: (so) => so["step"] === "PROPOSE" },
      ]}
      send={(body) => stepVerification(token, verification, "refusal", body)}
      onDone={onChange}
    />
  );
}

/** Everything that is to be completed, each with its reason; a request is returned once. */
function ReturnStep({ verification, onChange }: Props) {
  const { token } = useSession();
  const texts = useOfficeTexts();
  const [reasons, setReasons] = useState<Record<string, string>>({});
  const chosen = returnable.filter((item) => reasons[item] !== undefined);
  return (
    <StepForm
      title={texts.returnTitle}
      help={texts.returnHelp}
      button={texts.returnNow}
      quiet
      fields={{ "/items": { id: "item-CERTIFICATE_NUMBER", label: texts.returnTitle } }}
      send={() =>
        stepVerification(token, verification, "screening", {
          outcome: "RETURN",
          items: chosen.map((item) => ({ item, reason: reasons[item] })),
        })
      }
      onDone={onChange}
    >
      {returnable.map((item) => (
        <div key={item}>
          <CheckField
            id={`item-${item}`}
            label={texts.item[item]}
            value={reasons[item] !== undefined}
            onChange={(wanted) => {
              const { [item]: _, ...others } = reasons;
              setReasons(wanted ? { ...others, [item]: "" } : others);
            }}
          />
          {reasons[item] !== undefined && (
            <TextField
              id={`reason-${item}`}
              label={`${texts.reason}: ${texts.item[item]}`}
              value={reasons[item]}
              onChange={(reason) => setReasons({ ...reasons, [item]: reason })}
              maxLength={500}
            />
          )}
        </div>
      ))}
    </StepForm>
  );
}
