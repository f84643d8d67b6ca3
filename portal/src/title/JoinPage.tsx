import { useState } from "react";
import { useLocation, useNavigate, useParams } from "react-router";
import { useSession } from "../account/SessionContext";
import { stepTitleApplication } from "../api/titles";
import { TextField } from "../form/fields";
import { useLanguage } from "../language/LanguageContext";
import { PageHeading } from "../page/arrival";
import { StepForm } from "../step/StepForm";
import { useTitleTexts } from "./texts";

/** Where an applicant comes with the employer's invitation. The secret stands after the #, which no server is told. */
export function JoinPage() {
  const { id = "" } = useParams();
  const { token } = useSession();
  const navigate = useNavigate();
  const { hash } = useLocation();
  const { messages } = useLanguage();
  const texts = useTitleTexts();
  const [secret, setSecret] = useState(decodeURIComponent(hash.slice(1)));
  return (
    <div className="width reading">
      <title>{messages.service.title(texts.joinTitle)}</title>
      <PageHeading>{texts.joinTitle}</PageHeading>
      <StepForm
        title={texts.joinHelp}
        button={texts.join}
        fields={{ "/invitation": { id: "invitation", label: texts.invitation } }}
        send={() => stepTitleApplication(token, { id }, "applicant", { invitation: secret.trim() })}
        onDone={() => navigate(`/title-applications/${id}`, { replace: true })}
      >
        {(faults) => (
          <TextField
            id="invitation"
            label={texts.invitation}
            fault={faults["invitation"]}
            value={secret}
            onChange={setSecret}
            maxLength={100}
            autoComplete="off"
          />
        )}
      </StepForm>
    </div>
  );
}
