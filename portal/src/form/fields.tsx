import type { ReactNode } from "react";
import type { Problem } from "../api/problem";
import { useLanguage } from "../language/LanguageContext";

export interface Question {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  /** Why the answer was not taken. */
  fault?: string | undefined;
}

interface TextProps extends Question {
  value: string;
  onChange: (value: string) => void;
  type?: "text" | "date" | "email" | "number" | "datetime-local" | "url";
  maxLength?: number;
  autoComplete?: string;
  min?: string;
  max?: string;
}

export function TextField({ id, label, hint, fault, value, onChange, ...input }: TextProps) {
  return (
    <div className={fault ? "field field-fault" : "field"}>
      <label htmlFor={id}>{label}</label>
      <Beside id={id} hint={hint} fault={fault} />
      <input
        id={id}
        {...input}
        className={input.type === "date" ? "short" : ""}
        value={value}
        aria-describedby={described(id, hint, fault)}
        aria-invalid={fault ? true : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}

interface AreaProps extends Question {
  value: string;
  onChange: (value: string) => void;
  rows?: number;
  maxLength?: number;
}

/** A text of several lines. */
export function AreaField({ id, label, hint, fault, value, onChange, rows = 5, maxLength }: AreaProps) {
  return (
    <div className={fault ? "field field-fault" : "field"}>
      <label htmlFor={id}>{label}</label>
      <Beside id={id} hint={hint} fault={fault} />
      <textarea
        id={id}
        rows={rows}
        maxLength={maxLength}
        value={value}
        aria-describedby={described(id, hint, fault)}
        aria-invalid={fault ? true : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}

interface SelectProps extends Question {
  value: string;
  options: readonly (readonly [string, string])[];
  onChange: (value: string) => void;
}

/** One of several, with "not stated" first where its value is "". */
export function SelectField({ id, label, hint, fault, value, options, onChange }: SelectProps) {
  return (
    <div className={fault ? "field field-fault" : "field"}>
      <label htmlFor={id}>{label}</label>
      <Beside id={id} hint={hint} fault={fault} />
      <select
        id={id}
        value={value}
        aria-describedby={described(id, hint, fault)}
        aria-invalid={fault ? true : undefined}
        onChange={(event) => onChange(event.target.value)}
      >
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

interface CheckProps extends Omit<Question, "hint"> {
  value: boolean;
  onChange: (value: boolean) => void;
}

export function CheckField({ id, label, fault, value, onChange }: CheckProps) {
  return (
    <div className={fault ? "field field-fault" : "field"}>
      {fault && (
        <p className="fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
      <label className="option" htmlFor={id}>
        <input
          id={id}
          type="checkbox"
          checked={value}
          aria-describedby={described(id, undefined, fault)}
          onChange={(event) => onChange(event.target.checked)}
        />
        <span>{label}</span>
      </label>
    </div>
  );
}

interface ChecksProps<T> extends Pick<Question, "id" | "label" | "hint"> {
  options: readonly (readonly [T, string])[];
  chosen: readonly T[];
  onChange: (chosen: readonly T[]) => void;
}

/** Any number of several. */
export function ChecksField<T extends string | number>({
  id,
  label,
  hint,
  options,
  chosen,
  onChange,
}: ChecksProps<T>) {
  return (
    <fieldset className="field" aria-describedby={described(id, hint, undefined)}>
      <legend>{label}</legend>
      <Beside id={id} hint={hint} fault={undefined} />
      {options.map(([value, name]) => (
        <label key={value} className="option">
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={(event) =>
              onChange(event.target.checked ? [...chosen, value] : chosen.filter((one) => one !== value))
            }
          />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface ChoiceProps<T extends string> extends Question {
  options: readonly { value: T; label: ReactNode; hint?: ReactNode }[];
  value: T | undefined;
  onChange: (value: T) => void;
}

export function RadioField<T extends string>({
  id,
  label,
  hint,
  fault,
  options,
  value,
  onChange,
}: ChoiceProps<T>) {
  return (
    <fieldset className={fault ? "field field-fault" : "field"} aria-describedby={described(id, hint, fault)}>
      <legend>{label}</legend>
      <Beside id={id} hint={hint} fault={fault} />
      {options.map((option, place) => (
        <label key={option.value} className="option">
          <input
            // The fault's link leads to the first option.
            id={place === 0 ? id : undefined}
            type="radio"
            name={id}
            checked={value === option.value}
            onChange={() => onChange(option.value)}
          />
          <span>
            {option.label}
            {option.hint && <small>{option.hint}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function Beside({ id, hint, fault }: Pick<Question, "id" | "hint" | "fault">) {
  return (
    <>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {fault && (
        <p className="fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
    </>
  );
}

function described(id: string, hint: ReactNode, fault: string | undefined): string | undefined {
  return [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(" ") || undefined;
}

/** The fields of a form by the JSON pointer that a fault of the request names them with. */
export type FormFields = Record<string, { id: string; label: string }>;

/** Why the service did not take an answer, by the id of its field. */
export function useFaults(problem: Problem | undefined, fields: FormFields): Record<string, string> {
  const { language } = useLanguage();
  const byField: Record<string, string> = {};
  for (const { at, details } of problem?.faults ?? []) {
    const field = fields[at];
    if (field) byField[field.id] = details[language];
  }
  return byField;
}
