import type { ReactNode } from "react";
import type { Education, Job } from "../api/titles";
import { CheckField, SelectField, TextField } from "../form/fields";
import { DocumentField } from "../step/DocumentField";
import { useTitleTexts } from "./texts";

export type EducationRow = Education;
export type JobRow = Omit<Job, "to" | "percent"> & { to: string; percent: string };

interface RowsProps<T> {
  rows: T[];
  faults: Record<string, string>;
  onChange: (rows: T[]) => void;
}

export function EducationRows({ rows, faults, onChange }: RowsProps<EducationRow>) {
  const texts = useTitleTexts();
  const empty = { degree: "BACHELOR", scienceOrEngineering: false, school: "", proof: "" };
  return (
    <Rows
      id="education"
      title={texts.education}
      rows={rows}
      empty={empty}
      faults={faults}
      onChange={onChange}
    >
      {(row, i, set) => (
        <>
          <SelectField
            id={`degree-${i}`}
            label={texts.degree}
            fault={faults[`degree-${i}`]}
            value={row.degree}
            options={Object.entries(texts.degrees)}
            onChange={(degree) => set({ degree })}
          />
          <CheckField
            id={`science-${i}`}
            label={texts.scienceOrEngineering}
            value={row.scienceOrEngineering}
            onChange={(scienceOrEngineering) => set({ scienceOrEngineering })}
          />
          <TextField
            id={`school-${i}`}
            label={texts.school}
            fault={faults[`school-${i}`]}
            value={row.school}
            onChange={(school) => set({ school })}
            maxLength={200}
          />
          <DocumentField
            id={`degree-proof-${i}`}
            kind="DEGREE"
            label={texts.degreeProof}
            fault={faults[`degree-proof-${i}`]}
            value={row.proof}
            onChange={(proof) => set({ proof })}
          />
        </>
      )}
    </Rows>
  );
}

export function JobRows({ rows, faults, onChange }: RowsProps<JobRow>) {
  const texts = useTitleTexts();
  const empty = { from: "", to: "", percent: "100", place: "IN_CITY", employer: "", post: "", proof: "" };
  return (
    <Rows id="work" title={texts.work} rows={rows} empty={empty} faults={faults} onChange={onChange}>
      {(row, i, set) => (
        <>
          <TextField
            id={`from-${i}`}
            type="date"
            label={texts.from}
            fault={faults[`from-${i}`]}
            value={row.from}
            onChange={(from) => set({ from })}
          />
          <TextField
            id={`to-${i}`}
            type="date"
            label={texts.to}
            fault={faults[`to-${i}`]}
            value={row.to}
            onChange={(to) => set({ to })}
          />
          <SelectField
            id={`place-${i}`}
            label={texts.place}
            fault={faults[`place-${i}`]}
            value={row.place}
            options={Object.entries(texts.places)}
            onChange={(place) => set({ place })}
          />
          <TextField
            id={`job-employer-${i}`}
            label={texts.employerOfJob}
            fault={faults[`job-employer-${i}`]}
            value={row.employer}
            onChange={(employer) => set({ employer })}
            maxLength={200}
          />
          <TextField
            id={`post-${i}`}
            label={texts.post}
            fault={faults[`post-${i}`]}
            value={row.post}
            onChange={(post) => set({ post })}
            maxLength={200}
          />
          <TextField
            id={`percent-${i}`}
            type="number"
            label={texts.percent}
            fault={faults[`percent-${i}`]}
            value={row.percent}
            onChange={(percent) => set({ percent })}
            min="1"
            max="100"
          />
          <DocumentField
            id={`work-proof-${i}`}
            kind="EMPLOYMENT_PROOF"
            label={texts.workProof}
            fault={faults[`work-proof-${i}`]}
            value={row.proof}
            onChange={(proof) => set({ proof })}
          />
        </>
      )}
    </Rows>
  );
}

interface Props<T> extends RowsProps<T> {
  id: string;
  title: string;
  empty: T;
  children: (row: T, place: number, set: (changed: Partial<T>) => void) => ReactNode;
}

/** Any number of rows alike, each with its fields and a way to take it out. */
function Rows<T>({ id, title, rows, empty, faults, onChange, children }: Props<T>) {
  const texts = useTitleTexts();
  return (
    <fieldset className="rows" id={id} tabIndex={-1}>
      <legend>{title}</legend>
      {faults[id] && <p className="fault">{faults[id]}</p>}
      {rows.map((row, place) => (
        <div key={place} className="row">
          {children(row, place, (changed) =>
            onChange(rows.map((other, i) => (i === place ? { ...row, ...changed } : other))),
          )}
          <button
            className="plain"
            type="button"
            onClick={() => onChange(rows.filter((_, i) => i !== place))}
          >
            {texts.remove(place + 1)}
          </button>
        </div>
      ))}
      <button className="button button-quiet" type="button" onClick={() => onChange([...rows, empty])}>
        {texts.add}
      </button>
    </fieldset>
  );
}
