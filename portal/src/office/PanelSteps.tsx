import { useCallback, useState } from "react";
import { useSession } from "../account/SessionContext";
import { readPanel, stepAssessment } from "../api/office";
import { useAnswer } from "../api/useAnswer";
import { AreaField, CheckField, type FormFields, RadioField, SelectField } from "../form/fields";
import { formatInstant } from "../language/language";
import { useLanguage } from "../language/LanguageContext";
import { SpecStep } from "../step/SpecStep";
import { StepForm } from "../step/StepForm";
import type { StepProps } from "./AssessmentSteps";
import { useOfficeTexts } from "./texts";

/** One of the times the panel offers. Who may not look at the panel writes the time they were told. */
export function SlotStep({ assessment, onChange }: StepProps) {
  const { token } = useSession();
  const { language } = useLanguage();
  const texts = useOfficeTexts();
  const ask = useCallback((id: string, signal: AbortSignal) => readPanel(token, id, signal), [token]);
  const panel = useAnswer(assessment.panelId ?? "", ask);
  const slots = panel.stage === "ready" ? (panel.value.slots ?? []) : [];
  if (panel.stage === "waiting") return null;
  return (
    <SpecStep
      key={slots.length}
      id="slot"
      title={texts.slot}
      help={texts.slotHelp}
      button={texts.book}
      asks={[
        slots.length > 0
          ? {
              is: "select",
              name: "starts",
              label: texts.starts,
              options: [
                ["", ""],
                ...slots.map(
                  ({ starts, place }) => [starts, `${formatInstant(language, starts)} · ${place}`] as const,
                ),
              ],
            }
          : { is: "text", name: "starts", label: texts.starts, hint: texts.startsHint },
      ]}
      send={({ starts }) => stepAssessment(token, assessment, "interview-slot", { starts })}
      onDone={onChange}
    />
  );
}

/** Who took part, and the secretary's minutes. */
export function InterviewStep({ assessment, onChange }: StepProps) {
  const { token } = useSession();
  const texts = useOfficeTexts();
  const members = (assessment.members ?? []).filter(({ recused }) => !recused);
  const [present, setPresent] = useState<string[]>([]);
  const [notes, setNotes] = useState("");
  return (
    <StepForm
      title={texts.interview}
      help={texts.interviewHelp}
      button={texts.record}
      fields={{
        "/present": { id: `present-${members[0]?.member ?? ""}`, label: texts.present },
        "/notes": { id: "minutes", label: texts.minutes },
      }}
      send={() => stepAssessment(token, assessment, "interview", { present, notes })}
      onDone={onChange}
    >
      {(faults) => (
        <>
          <fieldset className="rows">
            <legend>{texts.present}</legend>
            {members.map(({ member, name }) => (
              <CheckField
                key={member}
                id={`present-${member}`}
                label={name}
                value={present.includes(member)}
                onChange={(is) =>
                  setPresent(is ? [...present, member] : present.filter((one) => one !== member))
                }
              />
            ))}
          </fieldset>
          <AreaField
            id="minutes"
            label={texts.minutes}
            fault={faults["minutes"]}
            value={notes}
            onChange={setNotes}
            maxLength={5000}
          />
        </>
      )}
    </StepForm>
  );
}

/** A sealed ballot: the choice, and a score for each criterion of the level. */
export function BallotStep({ assessment, onChange }: StepProps) {
  const { token } = useSession();
  const texts = useOfficeTexts();
  const criteria = texts.rubric[assessment.level] ?? [];
  const [choice, setChoice] = useState<"IN_FAVOR" | "AGAINST" | "ABSTAINED">();
  const [scores, setScores] = useState<Record<string, string>>({});
  const fields: FormFields = {
    "/choice": { id: "choice", label: texts.choice },
    "/scores": { id: `score-${criteria[0]?.[0] ?? ""}`, label: texts.scores },
  };
  return (
    <StepForm
      title={texts.ballot}
      help={texts.ballotHelp}
      button={texts.cast}
      fields={fields}
      send={() =>
        stepAssessment(token, assessment, "ballots", {
          ...(choice && { choice }),
          scores: criteria
            .filter(([criterion]) => scores[criterion])
            .map(([criterion]) => ({ criterion, score: Number(scores[criterion]) })),
        })
      }
      onDone={onChange}
    >
      {(faults) => (
        <>
          <RadioField
            id="choice"
            label={texts.choice}
            fault={faults["choice"]}
            options={(["IN_FAVOR", "AGAINST", "ABSTAINED"] as const).map((value) => ({
              value,
              label: texts.choices[value],
            }))}
            value={choice}
            onChange={setChoice}
          />
          {criteria.map(([criterion, label]) => (
            <SelectField
              key={criterion}
              id={`score-${criterion}`}
              label={label}
              fault={faults[`score-${criterion}`]}
              value={scores[criterion] ?? ""}
              options={["", "1", "2", "3", "4", "5"].map((score) => [score, score] as const)}
              onChange={(score) => setScores({ ...scores, [criterion]: score })}
            />
          ))}
        </>
      )}
    </StepForm>
  );
}
