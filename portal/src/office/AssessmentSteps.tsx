import { useSession } from "../account/SessionContext";
import { type Assessment, stepAssessment } from "../api/office";
import { type Asked, SpecStep } from "../step/SpecStep";
import { BallotStep, InterviewStep, SlotStep } from "./PanelSteps";
import { useOfficeTexts } from "./texts";

export interface StepProps {
  assessment: Assessment;
  onChange: (assessment: Assessment) => void;
}

/** The steps that are possible now, for who looks. */
export function AssessmentSteps({ assessment, onChange }: StepProps) {
  const { token, roles } = useSession();
  const texts = useOfficeTexts();
  const can = (step: string, ...takers: string[]) =>
    assessment.possibleSteps.includes(step) && takers.some((role) => roles.includes(role));
  const props = { assessment, onChange };
  const step = { onDone: onChange };
  const grounds: Asked = {
    is: "select",
    name: "ground",
    label: texts.groundLabel,
    options: Object.entries(texts.ground),
  };
  return (
    <>
      {can("RECEIVE_PAPER", "OFFICER", "WINDOW_CLERK") && (
        <SpecStep
          id="papers"
          title={texts.papers}
          button={texts.record}
          asks={[
            { is: "text", name: "referenceNumber", label: texts.referenceOnPapers },
            { is: "number", name: "copies", label: texts.copies },
          ]}
          send={({ copies, ...body }) =>
            stepAssessment(token, assessment, "paper-receipt", { ...body, copies: Number(copies) })
          }
          {...step}
        />
      )}
      {can("REVIEW", "OFFICER", "INDUSTRY_AUTHORITY") && (
        <SpecStep
          id="review"
          title={texts.review}
          help={texts.reviewHelp}
          button={texts.record}
          asks={[
            {
              is: "choice",
              name: "favorable",
              label: texts.outcome,
              options: [
                ["yes", texts.favorable],
                ["no", texts.unfavorable],
              ],
            },
            { is: "area", name: "opinion", label: texts.opinion },
          ]}
          send={({ favorable, ...body }) =>
            stepAssessment(token, assessment, "review", {
              ...body,
              ...(favorable && { favorable: favorable === "yes" }),
            })
          }
          {...step}
        />
      )}
      {can("ASSIGN_PANEL", "OFFICER") && (
        <SpecStep
          id="assign"
          title={texts.assign}
          help={texts.assignHelp}
          button={texts.assignNow}
          first={{ panelId: assessment.panelId ?? lastPanel() }}
          asks={[{ is: "text", name: "panelId", label: texts.panelNumber }]}
          send={(body) => stepAssessment(token, assessment, "panel", body)}
          {...step}
        />
      )}
      {can("BOOK", "EMPLOYER", "APPLICANT", "OFFICER") && <SlotStep {...props} />}
      {can("INTERVIEW", "EXPERT") && <InterviewStep {...props} />}
      {can("VOTE", "EXPERT") && <BallotStep {...props} />}
      {can("TALLY", "EXPERT") && (
        <SpecStep
          id="tally"
          title={texts.tallyStep}
          help={texts.tallyHelp}
          button={texts.tallyNow}
          asks={[]}
          send={() => stepAssessment(token, assessment, "result")}
          {...step}
        />
      )}
      {can("RECUSE", "EXPERT", "OFFICER") && (
        <SpecStep
          id="recusal"
          title={texts.recusal}
          help={texts.recusalHelp}
          button={texts.record}
          quiet
          first={{ ground: "EMPLOYER" }}
          asks={
            roles.includes("EXPERT")
              ? [grounds]
              : [
                  {
                    is: "select",
                    name: "member",
                    label: texts.member,
                    options: [
                      ["", ""],
                      ...(assessment.members ?? []).map(({ member, name }) => [member, name] as const),
                    ],
                  },
                  grounds,
                ]
          }
          send={(body) => stepAssessment(token, assessment, "recusal", body)}
          {...step}
        />
      )}
      {(can("CERTIFY", "OFFICER") || can("SET_ASIDE", "OFFICER")) && (
        <SpecStep
          id="certificate"
          title={texts.certify}
          help={texts.certifyHelp}
          button={texts.record}
          asks={[
            {
              is: "choice",
              name: "decision",
              label: texts.outcome,
              options: [
                ["ISSUE", texts.issue],
                ["SET_ASIDE", texts.setAside],
              ],
            },
          ]}
          send={(body) => stepAssessment(token, assessment, "certificate", body)}
          {...step}
        />
      )}
      {can("REVOKE", "OFFICER") && (
        <SpecStep
          id="revoke"
          title={texts.revokeTitle}
          help={texts.refusalHelp}
          button={texts.record}
          quiet
          asks={[
            {
              is: "choice",
              name: "move",
              label: texts.outcome,
              options: assessment.revocationProposed
                ? [
                    ["CONFIRM", texts.move["CONFIRM"] ?? ""],
                    ["TURN_DOWN", texts.move["TURN_DOWN"] ?? ""],
                  ]
                : [["PROPOSE", texts.revokePropose]],
            },
            { is: "area", name: "reason", label: texts.reason, when: (so) => so["move"] === "PROPOSE" },
          ]}
          send={(body) => stepAssessment(token, assessment, "revocation", body)}
          {...step}
        />
      )}
    </>
  );
}

const panelKey = "last-panel";

/** The panel this officer appointed last, for the application that comes next. */
function lastPanel(): string {
  return sessionStorage.getItem(panelKey) ?? "";
}

export function rememberPanel(id: string) {
  sessionStorage.setItem(panelKey, id);
}
