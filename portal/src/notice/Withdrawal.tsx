import { useState } from "react";
import { withdrawObjection } from "../api/notices";
import { TextField } from "../form/fields";
import { StepForm } from "../step/StepForm";
import { useNoticeTexts } from "./texts";

/** Takes an objection back, by its number and its receipt. */
export function Withdrawal() {
  const texts = useNoticeTexts();
  const [number, setNumber] = useState("");
  const [receipt, setReceipt] = useState("");
  const [done, setDone] = useState(false);
  return (
    <details className="printed">
      <summary>{texts.back}</summary>
      {done ? (
        <p role="status">{texts.withdrawn}</p>
      ) : (
        <StepForm
          title={texts.back}
          help={texts.backHelp}
          button={texts.withdraw}
          quiet
          fields={{ "/receipt": { id: "receipt", label: texts.receipt } }}
          send={() => withdrawObjection(number.trim(), receipt.trim())}
          onDone={() => setDone(true)}
        >
          {(faults) => (
            <>
              <TextField id="objection-number" label={texts.number} value={number} onChange={setNumber} />
              <TextField
                id="receipt"
                label={texts.receipt}
                fault={faults["receipt"]}
                value={receipt}
                onChange={setReceipt}
                maxLength={100}
              />
            </>
          )}
        </StepForm>
      )}
    </details>
  );
}
