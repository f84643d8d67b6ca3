import type { ReactNode } from "react";
import { RadioField } from "../form/fields";
import { useTexts } from "./texts";

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
