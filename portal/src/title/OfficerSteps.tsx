import { useState } from "react";
import { useSession } from "../account/SessionContext";
import { acceptApplication } from "../api/office";
import { stepTitleApplication } from "../api/titles";
import { AreaField, type FormFields, SelectField } from "../form/fields";
import { useOfficeTexts } from "../office/texts";
import { SpecStep } from "../step/SpecStep";
import { StepForm } from "../step/StepForm";
import type { StepProps } from "./Steps";
import { useTitleTexts } from "./texts";

/** What an officer does with an application before its assessment. */
export function OfficerSteps({ application, onChange }: StepProps) {
  const { token } = useSession();
  const texts = useOfficeTexts();
  const can = (step: string) => application.possibleSteps.includes(step);
  return (
    <>
      {can("ACCEPT") && <AcceptanceStep application={application} onChange={onChange} />}
      {can("REQUEST_CORRECTION") && <CorrectionRequestStep application={application} onChange={onChange} />}
      {can("RECORD") && (
        <SpecStep
          id="record"
          title={texts.recordAppointment}
          button={texts.record}
          asks={[]}
          send={() => stepTitleApplication(token, application, "record")}
          onDone={onChange}
        />
      )}
      {can("DECLINE") && (
        <SpecStep
          id="decline"
          title={texts.decline}
          button={texts.declineNow}
          quiet
          asks={[{ is: "area", name: "reason", label: texts.reason }]}
          send={(body) => stepTitleApplication(token, application, "non-acceptance", body)}
          onDone={onChange}
        />
      )}
    </>
  );
}

/** The checklist in the order of the regulation: accepted only when each item is met, or does not apply. */
function AcceptanceStep({ application, onChange }: StepProps) {
  const { token } = useSession();
  const texts = useOfficeTexts();
  const [marks, setMarks] = useState<Record<string, string>>({});
  const items = Object.entries(texts.checklistItem);
  const fields: FormFields = {};
  for (const [item, label] of items) fields[`/checklist/${item}`] = { id: `check-${item}`, label };
  return (
    <StepForm
      title={texts.acceptance}
      help={texts.acceptanceHelp}
      button={texts.acceptNow}
      fields={fields}
      send={() =>
        acceptApplication(
          token,
          application,
          Object.fromEntries(Object.entries(marks).filter(([, mark]) => mark)),
        )
      }
      onDone={onChange}
    >
      {(faults) =>
        items.map(([item, label]) => (
          <SelectField
            key={item}
            id={`check-${item}`}
            label={label}
            fault={faults[`check-${item}`]}
            value={marks[item] ?? ""}
            options={[["", ""], ...Object.entries(texts.marks)]}
            onChange={(mark) => setMarks({ ...marks, [item]: mark })}
          />
        ))
      }
    </StepForm>
  );
}

/** Everything that is to be corrected, at once: there is no second request (S3-23). */
function CorrectionRequestStep({ application, onChange }: StepProps) {
  const { token } = useSession();
  const texts = useOfficeTexts();
  const titles = useTitleTexts();
  const [items, setItems] = useState([{ what: "", why: "" }]);
  const fields: FormFields = { "/items": { id: "what-0", label: texts.what } };
  items.forEach((_, i) => {
    fields[`/items/${i}/what`] = { id: `what-${i}`, label: texts.what };
    fields[`/items/${i}/why`] = { id: `why-${i}`, label: texts.why };
  });
  const set = (place: number, changed: Partial<(typeof items)[number]>) =>
    setItems(items.map((item, i) => (i === place ? { ...item, ...changed } : item)));
  return (
    <StepForm
      title={texts.correctionRequest}
      help={texts.correctionHelp}
      button={texts.correctionNow}
      quiet
      fields={fields}
      send={() => stepTitleApplication(token, application, "correction-request", { items })}
      onDone={onChange}
    >
      {(faults) => (
        <>
          {items.map(({ what, why }, i) => (
            <div key={i} className="row">
              <AreaField
                id={`what-${i}`}
                label={texts.what}
                fault={faults[`what-${i}`]}
                value={what}
                onChange={(text) => set(i, { what: text })}
                rows={2}
                maxLength={200}
              />
              <AreaField
                id={`why-${i}`}
                label={texts.why}
                fault={faults[`why-${i}`]}
                value={why}
                onChange={(text) => set(i, { why: text })}
                rows={3}
                maxLength={1000}
              />
            </div>
          ))}
          <p>
            <button
              className="plain"
              type="button"
              onClick={() => setItems([...items, { what: "", why: "" }])}
            >
              {titles.add}
            </button>
          </p>
        </>
      )}
    </StepForm>
  );
}
