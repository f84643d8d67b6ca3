import { type FormEvent, type ReactNode, useState } from "react";
import { PrivateProblem } from "../account/SessionContext";
import type { Answer } from "../api/http";
import { type FormFields, useFaults } from "../form/fields";
import { ProblemNotice } from "../page/ProblemNotice";
import { useStep } from "./useStep";

interface Props<T> {
  /** The heading; its words also name the part of the page. */
  title: string;
  help?: ReactNode;
  button: string;
  /** Whether the step is one of several, or the one to take. */
  quiet?: boolean;
  fields?: FormFields;
  /** The key is the same for each try of the same form, so that a repetition changes nothing more. */
  send: (idempotencyKey: string) => Promise<Answer<T>>;
  onDone: (value: T) => void;
  children?: ReactNode | ((faults: Record<string, string>) => ReactNode);
}

/** One step of a case: what it asks for, its button, and beside the fields why it was refused. */
export function StepForm<T>({ title, help, button, quiet, fields = {}, send, onDone, children }: Props<T>) {
  const [key] = useState(() => crypto.randomUUID());
  const { problem, working, take } = useStep<T>(onDone);
  const faults = useFaults(problem, fields);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    take(() => send(key));
  };
  return (
    <section className="step" aria-label={title}>
      <h2>{title}</h2>
      {help && <div className="second">{help}</div>}
      {problem &&
        (problem.faults.length > 0 ? (
          <ProblemNotice problem={problem} fields={fields} />
        ) : (
          <PrivateProblem problem={problem} retry={() => take(() => send(key))} />
        ))}
      <form className="form" onSubmit={submit} noValidate>
        {typeof children === "function" ? children(faults) : children}
        <button className={quiet ? "button button-quiet" : "button"} type="submit" disabled={working}>
          {button}
        </button>
      </form>
    </section>
  );
}
