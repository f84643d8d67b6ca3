import { useState } from "react";
import { useSession } from "../account/SessionContext";
import { inviteApplicant, stepTitleApplication } from "../api/titles";
import { AreaField, RadioField } from "../form/fields";
import { formatInstant } from "../language/language";
import { useLanguage } from "../language/LanguageContext";
import { DocumentField } from "../step/DocumentField";
import { SpecStep } from "../step/SpecStep";
import { StepForm } from "../step/StepForm";
import type { StepProps } from "./Steps";
import { useTitleTexts } from "./texts";

/** @param supports false where the route has no committee: the application can only be returned */
export function EmployerReviewStep({ application, onChange, supports }: StepProps & { supports: boolean }) {
  const { token } = useSession();
  const texts = useTitleTexts();
  const [outcome, setOutcome] = useState<"SUPPORTED" | "RETURNED" | undefined>(
    supports ? undefined : "RETURNED",
  );
  const [opinion, setOpinion] = useState("");
  const [sealed, setSealed] = useState("");
  const outcomes = supports ? (["SUPPORTED", "RETURNED"] as const) : (["RETURNED"] as const);
  return (
    <StepForm
      title={texts.reviewTitle}
      button={texts.sendReview}
      fields={{
        "/outcome": { id: "outcome", label: texts.outcome },
        "/opinion": { id: "opinion", label: texts.opinion },
        "/sealed": { id: "sealed", label: texts.sealed },
      }}
      send={() =>
        stepTitleApplication(token, application, "employer-review", {
          outcome,
          opinion,
          ...(sealed && outcome === "SUPPORTED" && { sealed }),
        })
      }
      onDone={onChange}
    >
      {(faults) => (
        <>
          <RadioField
            id="outcome"
            label={texts.outcome}
            fault={faults["outcome"]}
            options={outcomes.map((value) => ({ value, label: texts.outcomes[value] }))}
            value={outcome}
            onChange={setOutcome}
          />
          <AreaField
            id="opinion"
            label={outcome === "RETURNED" ? texts.opinionReturned : texts.opinion}
            fault={faults["opinion"]}
            value={opinion}
            onChange={setOpinion}
            maxLength={5000}
          />
          {outcome === "SUPPORTED" && (
            <DocumentField
              id="sealed"
              kind="EMPLOYER_OPINION"
              label={texts.sealed}
              fault={faults["sealed"]}
              value={sealed}
              onChange={setSealed}
            />
          )}
        </>
      )}
    </StepForm>
  );
}

export function AppointmentStep({ application, onChange }: StepProps) {
  const { token } = useSession();
  const texts = useTitleTexts();
  return (
    <SpecStep
      id="appointed"
      title={texts.appoint}
      help={texts.appointHelp}
      button={texts.appoint}
      asks={[
        { is: "text", name: "post", label: texts.post },
        { is: "date", name: "from", label: texts.appointFrom },
        { is: "area", name: "opinion", label: texts.opinion },
        { is: "document", name: "form", label: texts.appointForm, kind: "APPOINTMENT_FORM" },
      ]}
      send={(body) => stepTitleApplication(token, application, "appointment", body)}
      onDone={onChange}
    />
  );
}

export function NoticeStep({ application, onChange, days }: StepProps & { days: number }) {
  const { token } = useSession();
  const texts = useTitleTexts();
  return (
    <SpecStep
      id="notice"
      title={texts.postNotice}
      help={texts.postNoticeHelp(days)}
      button={texts.noticePost}
      asks={[{ is: "document", name: "proof", label: texts.noticeProof, kind: "NOTICE_PROOF" }]}
      send={(body) => stepTitleApplication(token, application, "notice", body)}
      onDone={onChange}
    />
  );
}

export function SubmissionStep({ application, onChange }: StepProps) {
  const { token } = useSession();
  const texts = useTitleTexts();
  return (
    <SpecStep
      id="submission"
      title={texts.submit}
      help={texts.submitHelp}
      button={texts.submitNow}
      asks={[{ is: "text", name: "department", label: texts.department, hint: texts.departmentHint }]}
      send={(body) => stepTitleApplication(token, application, "submission", body)}
      onDone={onChange}
    />
  );
}

export function InvitationStep({ application, onChange }: StepProps) {
  const { token } = useSession();
  const { language } = useLanguage();
  const texts = useTitleTexts();
  const [invitation, setInvitation] = useState<{ secret: string; expiresAt: string }>();
  return (
    <>
      <StepForm
        title={texts.invite}
        help={texts.inviteHelp}
        button={texts.inviteNow}
        quiet
        send={() => inviteApplicant(token, application)}
        onDone={(now) => {
          setInvitation(now.invitation);
          onChange(now);
        }}
      />
      {invitation && (
        <div className="card" role="status">
          <p>{texts.invited(formatInstant(language, invitation.expiresAt))}</p>
          <p>
            <code>{`${location.origin}/title-applications/${application.id}/join#${encodeURIComponent(invitation.secret)}`}</code>
          </p>
        </div>
      )}
    </>
  );
}
