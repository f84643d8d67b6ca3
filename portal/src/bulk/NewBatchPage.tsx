import { useState } from "react";
import { useNavigate } from "react-router";
import { AccountCard } from "../account/AccountCard";
import { useSession } from "../account/SessionContext";
import { batchTemplate, openBatch, tryBatch, type VerificationBatch } from "../api/batches";
import { useLanguage } from "../language/LanguageContext";
import { PageHeading } from "../page/arrival";
import { StepForm } from "../step/StepForm";
import { BatchRows } from "./BatchRows";
import { TableField } from "./TableField";
import { useBatchTexts } from "./texts";

/** Takes a table, says first what would become of each row, and then opens a draft for each row without faults. */
export function NewBatchPage() {
  const { token } = useSession();
  const navigate = useNavigate();
  const { messages } = useLanguage();
  const texts = useBatchTexts();
  const [file, setFile] = useState<File>();
  const [fault, setFault] = useState<string>();
  const [tried, setTried] = useState<VerificationBatch>();

  const choose = (chosen: File | undefined, unfit: string | undefined) => {
    setTried(undefined);
    setFault(unfit);
    setFile(chosen);
  };

  return (
    <div className="width reading">
      <title>{messages.service.title(texts.title)}</title>
      <PageHeading>{texts.title}</PageHeading>
      <p className="lede">{texts.lede}</p>
      <AccountCard />
      <p>
        <a href={batchTemplate} download="verifications.csv">
          {texts.template}
        </a>
      </p>
      <StepForm<VerificationBatch | undefined>
        title={texts.choose}
        help={texts.chooseHelp}
        button={texts.dryRun}
        quiet={tried !== undefined}
        send={async () => {
          if (file) return tryBatch(token, file);
          setFault(fault ?? texts.noFile);
          return { ok: true, value: undefined };
        }}
        onDone={setTried}
      >
        <TableField fault={fault} onChoose={choose} />
      </StepForm>
      {tried && file && (
        <>
          <BatchRows batch={tried} />
          {tried.progress.waiting > 0 && (
            <StepForm
              title={texts.openTitle}
              help={texts.openHelp(tried.progress.waiting, tried.progress.refused)}
              button={texts.open(tried.progress.waiting)}
              send={(key) => openBatch(token, key, file)}
              onDone={({ id }) => navigate(`/batches/${id}`)}
            />
          )}
        </>
      )}
    </div>
  );
}
