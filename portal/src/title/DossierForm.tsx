import { useState } from "react";
import { useSession } from "../account/SessionContext";
import { amendTitleApplication, type Dossier, type TitleApplication } from "../api/titles";
import { AreaField, CheckField, type FormFields, TextField } from "../form/fields";
import { DocumentField } from "../step/DocumentField";
import { StepForm } from "../step/StepForm";
import { EducationRows, type EducationRow, type JobRow, JobRows } from "./DossierRows";
import { summaryLength } from "./summaryLength";
import { useTitleTexts } from "./texts";

interface Props {
  application: TitleApplication;
  /** How long the summary must be; 0 while that is not known. */
  needed: number;
  onChange: (application: TitleApplication) => void;
}

/** What the application rests on. Employer and applicant save it as often as they like until it is submitted. */
export function DossierForm({ application, needed, onChange }: Props) {
  const { token, roles } = useSession();
  const texts = useTitleTexts();
  const [education, setEducation] = useState<EducationRow[]>(() => application.education ?? []);
  const [work, setWork] = useState<JobRow[]>(() =>
    (application.work ?? []).map(({ to = "", percent = 100, ...job }) => ({
      ...job,
      to,
      percent: String(percent),
    })),
  );
  const [overseas, setOverseas] = useState(application.overseasBusiness ?? false);
  const [rounds, setRounds] = useState((application.roundsTakenPart ?? []).join(", "));
  const [summary, setSummary] = useState(application.summary ?? "");
  const [commitment, setCommitment] = useState(application.commitment ?? "");
  const [saved, setSaved] = useState<Dossier>();

  // Once the applicant takes part, summary and commitment are theirs alone (S3-17).
  const declares = !application.applicantCame || roles.includes("APPLICANT");
  const dossier: Dossier = {
    education,
    work: work.map(({ to, percent, ...job }) => ({
      ...job,
      ...(to && { to }),
      percent: Number(percent) || 0,
    })),
    overseasBusiness: overseas,
    roundsTakenPart: rounds
      .split(/[,，、\s]+/)
      .filter(Boolean)
      .map(Number),
    ...(declares && summary && { summary }),
    ...(declares && commitment && { commitment }),
  };
  const isSaved = saved !== undefined && JSON.stringify(saved) === JSON.stringify(dossier);

  return (
    <StepForm
      title={texts.file}
      button={texts.save}
      quiet
      fields={fieldsOf(education.length, work.length, texts)}
      send={() => amendTitleApplication(token, application, dossier)}
      onDone={(now) => {
        setSaved(dossier);
        onChange(now);
      }}
    >
      {(faults) => (
        <>
          <EducationRows rows={education} faults={faults} onChange={setEducation} />
          <JobRows rows={work} faults={faults} onChange={setWork} />
          <CheckField id="overseas" label={texts.overseasBusiness} value={overseas} onChange={setOverseas} />
          <TextField
            id="rounds"
            label={texts.roundsTakenPart}
            hint={texts.roundsHint}
            fault={faults["rounds"]}
            value={rounds}
            onChange={setRounds}
          />
          {declares ? (
            <>
              <AreaField
                id="summary"
                label={texts.summary}
                hint={texts.summaryHint}
                fault={faults["summary"]}
                value={summary}
                onChange={setSummary}
                rows={12}
                maxLength={60000}
              />
              <SummaryMeter length={summaryLength(summary)} needed={needed} />
              <DocumentField
                id="commitment"
                kind="COMMITMENT"
                label={texts.commitment}
                hint={texts.commitmentHint}
                fault={faults["commitment"]}
                value={commitment}
                onChange={setCommitment}
              />
            </>
          ) : (
            <p>{texts.onlyApplicant}</p>
          )}
          <p role="status" className="second">
            {isSaved ? texts.saved : texts.unsaved}
          </p>
        </>
      )}
    </StepForm>
  );
}

function SummaryMeter({ length, needed }: { length: number; needed: number }) {
  const texts = useTitleTexts();
  if (needed === 0) return null;
  return (
    <div className="field">
      <meter aria-label={texts.summary} min={0} max={needed} value={Math.min(length, needed)} />{" "}
      <span className={length < needed ? "second" : "checked"}>
        {length < needed ? texts.summaryEnough(length, needed) : texts.summaryCount(length, needed)}
      </span>
    </div>
  );
}

/** The fields by the pointers that a refusal names them with. */
function fieldsOf(degrees: number, jobs: number, texts: ReturnType<typeof useTitleTexts>): FormFields {
  const fields: FormFields = {
    "/education": { id: "education", label: texts.education },
    "/work": { id: "work", label: texts.work },
    "/roundsTakenPart": { id: "rounds", label: texts.roundsTakenPart },
    "/summary": { id: "summary", label: texts.summary },
    "/commitment": { id: "commitment", label: texts.commitment },
  };
  for (let i = 0; i < degrees; i++) {
    fields[`/education/${i}/degree`] = { id: `degree-${i}`, label: texts.degree };
    fields[`/education/${i}/school`] = { id: `school-${i}`, label: texts.school };
    fields[`/education/${i}/proof`] = { id: `degree-proof-${i}`, label: texts.degreeProof };
  }
  for (let i = 0; i < jobs; i++) {
    fields[`/work/${i}/from`] = { id: `from-${i}`, label: texts.from };
    fields[`/work/${i}/to`] = { id: `to-${i}`, label: texts.to };
    fields[`/work/${i}/percent`] = { id: `percent-${i}`, label: texts.percent };
    fields[`/work/${i}/place`] = { id: `place-${i}`, label: texts.place };
    fields[`/work/${i}/employer`] = { id: `job-employer-${i}`, label: texts.employerOfJob };
    fields[`/work/${i}/post`] = { id: `post-${i}`, label: texts.post };
    fields[`/work/${i}/proof`] = { id: `work-proof-${i}`, label: texts.workProof };
  }
  return fields;
}
