import { useState } from "react";

interface Props {
  /** What the button says before and after it was asked. */
  button: string;
  /** For screen readers, where several such buttons stand on a page. */
  label?: string;
  question: string;
  keep: string;
  disabled?: boolean;
  onCertain: () => void;
}

/** A button that asks once more before it does what cannot be undone. */
export function Certain({ button, label, question, keep, disabled, onCertain }: Props) {
  const [asking, setAsking] = useState(false);
  if (!asking)
    return (
      <button className="plain" type="button" aria-label={label} onClick={() => setAsking(true)}>
        {button}
      </button>
    );
  return (
    <div className="certain" role="group" aria-label={question}>
      <p>{question}</p>
      <div className="side-by-side">
        <button className="button" type="button" disabled={disabled} autoFocus onClick={onCertain}>
          {button}
        </button>
        <button className="button button-quiet" type="button" onClick={() => setAsking(false)}>
          {keep}
        </button>
      </div>
    </div>
  );
}
