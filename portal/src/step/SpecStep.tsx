import { type ReactNode, useState } from "react";
import type { Answer } from "../api/http";
import type { CaseDocumentKind } from "../api/verifications";
import { AreaField, type FormFields, RadioField, SelectField, TextField } from "../form/fields";
import { DocumentField } from "./DocumentField";
import { StepForm } from "./StepForm";

/** One question of a step. Its answer is a member of the body, named by `name`; "" is not sent. */
export type Asked = {
  name: string;
  label: string;
  hint?: string;
  /** Whether it is asked, as what was answered so far has it. */
  when?: (answers: Record<string, string>) => boolean;
} & (
  | { is: "text" | "area" | "date" | "number" | "email" | "url" }
  | { is: "choice" | "select"; options: readonly (readonly [string, string])[] }
  | { is: "document"; kind: CaseDocumentKind }
);

interface Props<T> {
  id: string;
  title: string;
  help?: ReactNode;
  button: string;
  quiet?: boolean;
  asks: Asked[];
  /** What stands in the fields at first. */
  first?: Record<string, string>;
  send: (answers: Record<string, string>, idempotencyKey: string) => Promise<Answer<T>>;
  onDone: (value: T) => void;
  children?: ReactNode;
}

/** A step that asks a few plain questions; what is not one has a form of its own. */
export function SpecStep<T>({ id, asks, first = {}, send, children, ...step }: Props<T>) {
  const [filled, setFilled] = useState(first);
  const shown = asks.filter(({ when }) => !when || when(filled));
  const fields: FormFields = {};
  for (const { name, label } of shown) fields[`/${name}`] = { id: `${id}-${name}`, label };
  const answers = Object.fromEntries(
    shown.map(({ name }) => [name, filled[name]?.trim() ?? ""]).filter(([, answer]) => answer !== ""),
  );
  return (
    <StepForm {...step} fields={fields} send={(key) => send(answers, key)}>
      {(faults) => (
        <>
          {shown.map((asked) => (
            <Field
              key={asked.name}
              id={`${id}-${asked.name}`}
              asked={asked}
              fault={faults[`${id}-${asked.name}`]}
              value={filled[asked.name] ?? ""}
              onChange={(value) => setFilled({ ...filled, [asked.name]: value })}
            />
          ))}
          {children}
        </>
      )}
    </StepForm>
  );
}

interface FieldProps {
  id: string;
  asked: Asked;
  fault: string | undefined;
  value: string;
  onChange: (value: string) => void;
}

function Field({ id, asked, fault, value, onChange }: FieldProps) {
  const { label, hint } = asked;
  const question = { id, label, fault, value, onChange };
  switch (asked.is) {
    case "area":
      return <AreaField {...question} hint={hint} maxLength={5000} />;
    case "choice":
      return (
        <RadioField
          {...question}
          hint={hint}
          options={asked.options.map(([value, label]) => ({ value, label }))}
        />
      );
    case "select":
      return <SelectField {...question} hint={hint} options={asked.options} />;
    case "document":
      return <DocumentField {...question} {...(hint && { hint })} kind={asked.kind} />;
    default:
      return <TextField {...question} hint={hint} type={asked.is} />;
  }
}
