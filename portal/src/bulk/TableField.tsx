import type { ChangeEvent } from "react";
import { useBatchTexts } from "./texts";

const largestBytes = 1024 * 1024;

interface Props {
  fault: string | undefined;
  /** What was chosen, or why it cannot be taken. */
  onChoose: (file: File | undefined, unfit: string | undefined) => void;
}

/** The place for a table. */
export function TableField({ fault, onChoose }: Props) {
  const texts = useBatchTexts();
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    if (file?.size === 0) onChoose(undefined, texts.empty);
    else if (file && file.size > largestBytes) onChoose(undefined, texts.tooLarge);
    else onChoose(file, undefined);
  };
  return (
    <div className={fault ? "field field-fault" : "field"}>
      <label htmlFor="table">{texts.table}</label>
      {fault && (
        <p className="fault" id="table-fault" role="alert">
          {fault}
        </p>
      )}
      <input
        id="table"
        type="file"
        accept=".csv,text/csv"
        aria-describedby={fault && "table-fault"}
        aria-invalid={fault ? true : undefined}
        onChange={choose}
      />
    </div>
  );
}
