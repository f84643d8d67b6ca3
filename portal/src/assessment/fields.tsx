import type { ReactNode } from "react";
import { RadioField } from "../form/fields";
import { useTexts } from "./texts";

interface SelectProps {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  fault?: string | undefined;
  value: string;
  options: readonly (readonly [string, string])[];
  onChange: (value: string) => void;
}

/** One of several, with "not stated" first where its value is "". */
export function SelectField({ id, label, hint, fault, value, options, onChange }: SelectProps) {
  const described = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(" ") || undefined;
  return (
    <div className={fault ? "field field-fault" : "field"}>
      <label htmlFor={id}>{label}</label>
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
      <select
        id={id}
        value={value}
        aria-describedby={described}
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

/** Yes, no, or not stated. */
export type Stated = "" | "yes" | "no";

export function statedOf(stated: Stated): boolean | undefined {
  return stated === "" ? undefined : stated === "yes";
}

export function YesNoField(props: {
  id: string;
  label: ReactNode;
  fault?: string | undefined;
  value: Stated;
  onChange: (value: Stated) => void;
}) {
  const texts = useTexts();
  return (
    <RadioField
      {...props}
      options={[
        { value: "" as const, label: texts.notStated },
        { value: "yes" as const, label: texts.yes },
        { value: "no" as const, label: texts.no },
      ]}
    />
  );
}

/** Leaves out what was not filled in: an absent member is one that is not stated. */
export function stated(members: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(members).filter(
      ([, value]) => value !== "" && value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
