import { useCallback, useState } from "react";
import { useNavigate } from "react-router";
import { useSession } from "../account/SessionContext";
import { listRounds, listTitleApplications, openTitleApplication } from "../api/titles";
import { useAnswer } from "../api/useAnswer";
import { CertificatePicker, type Choice } from "../assessment/CertificatePicker";
import { SelectField, TextField } from "../form/fields";
import { useLanguage } from "../language/LanguageContext";
import { PageHeading } from "../page/arrival";
import { nameIn } from "../page/Names";
import { StepForm } from "../step/StepForm";
import "../styles/assessment.css";
import { useTitleTexts } from "./texts";

/** Opens an application on a verified certificate of list C, or as a copy of an earlier one. */
export function NewTitlePage() {
  const { token } = useSession();
  const navigate = useNavigate();
  const { language, messages } = useLanguage();
  const texts = useTitleTexts();
  const asked = useAnswer("rounds", listRounds);
  const earlier = useAnswer(
    "earlier",
    useCallback((_: string, signal: AbortSignal) => listTitleApplications(token, undefined, signal), [token]),
  );
  const [round, setRound] = useState("");
  const [choice, setChoice] = useState<Choice>();
  const [level, setLevel] = useState("");
  const [series, setSeries] = useState("");
  const [resultCode, setResultCode] = useState("");
  const [birthDate, setBirthDate] = useState("");
  const [copyOf, setCopyOf] = useState("");

  const open = asked.stage === "ready" ? asked.value.items.filter(({ stage }) => isOpen(stage)) : [];
  const chosen = round || open[0]?.id || "";
  const fields = {
    "/roundId": { id: "round", label: texts.round },
    "/entryId": { id: "certificate", label: texts.certificate },
    "/level": { id: "level", label: texts.level },
    "/series": { id: "series", label: texts.series },
    "/resultCode": { id: "result-code", label: texts.resultCode },
    "/birthDate": { id: "birth-date", label: texts.birthDate },
    "/copyOf": { id: "copy-of", label: texts.copyOf },
  };
  return (
    <div className="width reading">
      <title>{messages.service.title(texts.newTitle)}</title>
      <PageHeading>{texts.newTitle}</PageHeading>
      <div className="field">
        <label htmlFor="certificate">{texts.certificate}</label>
        {choice ? (
          <p>
            <strong>{nameIn(language, choice)}</strong> <span className="aside">{choice.id}</span>
          </p>
        ) : null}
        <CertificatePicker id="certificate" only="C" taken={choice ? [choice.id] : []} onChoose={setChoice} />
      </div>
      <StepForm
        title={texts.start}
        button={texts.begin}
        fields={fields}
        send={(key) =>
          openTitleApplication(token, key, {
            roundId: chosen,
            entryId: choice?.id ?? "",
            resultCode: resultCode.trim(),
            birthDate,
            ...(level && { level }),
            ...(series && { series }),
            ...(copyOf && { copyOf }),
          })
        }
        onDone={({ id }) => navigate(`/title-applications/${id}`, { replace: true })}
      >
        {(faults) => (
          <>
            {faults["certificate"] && <p className="fault">{faults["certificate"]}</p>}
            <SelectField
              id="round"
              label={texts.round}
              fault={faults["round"]}
              value={chosen}
              options={open.map((one) => [one.id, nameIn(language, one)] as const)}
              onChange={setRound}
            />
            <TextField
              id="result-code"
              label={texts.resultCode}
              hint={texts.resultCodeHint}
              fault={faults["result-code"]}
              value={resultCode}
              onChange={setResultCode}
              maxLength={40}
            />
            <TextField
              id="birth-date"
              type="date"
              label={texts.birthDate}
              fault={faults["birth-date"]}
              value={birthDate}
              onChange={setBirthDate}
            />
            <SelectField
              id="level"
              label={texts.level}
              fault={faults["level"]}
              value={level}
              options={[["", texts.ownLevel], ...Object.entries(texts.levels)]}
              onChange={setLevel}
            />
            <SelectField
              id="series"
              label={texts.series}
              fault={faults["series"]}
              value={series}
              options={[["", texts.ownSeries], ...Object.entries(texts.seriesNames)]}
              onChange={setSeries}
            />
            {earlier.stage === "ready" && earlier.value.items.length > 0 && (
              <SelectField
                id="copy-of"
                label={texts.copyOf}
                fault={faults["copy-of"]}
                value={copyOf}
                options={[
                  ["", texts.copyNone],
                  ...earlier.value.items.map(
                    (one) => [one.id, `${one.applicantName} · ${texts.stage[one.stage] ?? ""}`] as const,
                  ),
                ]}
                onChange={setCopyOf}
              />
            )}
          </>
        )}
      </StepForm>
    </div>
  );
}

function isOpen(stage: string): boolean {
  return stage === "PLANNED" || stage === "WINDOW_OPEN";
}
