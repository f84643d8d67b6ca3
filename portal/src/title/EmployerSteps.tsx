import { useState } from "react";
import { useSession } from "../account/SessionContext";
import { inviteApplicant, stepTitleApplication } from "../api/titles";
import { AreaField, RadioField, TextField } from "../form/fields";
import { formatInstant } from "../language/language";
import { useLanguage } from "../language/LanguageContext";
import { DocumentField } from "../step/DocumentField";
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
  const [post, setPost] = useState("");
  const [from, setFrom] = useState("");
  const [opinion, setOpinion] = useState("");
  const [form, setForm] = useState("");
  return (
    <StepForm
      title={texts.appoint}
      help={texts.appointHelp}
      button={texts.appoint}
      fields={{
        "/post": { id: "appointed-post", label: texts.post },
        "/from": { id: "appointed-from", label: texts.appointFrom },
        "/opinion": { id: "appointed-opinion", label: texts.opinion },
        "/form": { id: "appointed-form", label: texts.appointForm },
      }}
      send={() => stepTitleApplication(token, application, "appointment", { post, from, opinion, form })}
      onDone={onChange}
    >
      {(faults) => (
        <>
          <TextField
            id="appointed-post"
            label={texts.post}
            fault={faults["appointed-post"]}
            value={post}
            onChange={setPost}
            maxLength={200}
          />
          <TextField
            id="appointed-from"
            type="date"
            label={texts.appointFrom}
            fault={faults["appointed-from"]}
            value={from}
            onChange={setFrom}
          />
          <AreaField
            id="appointed-opinion"
            label={texts.opinion}
            fault={faults["appointed-opinion"]}
            value={opinion}
            onChange={setOpinion}
            maxLength={5000}
          />
          <DocumentField
            id="appointed-form"
            kind="APPOINTMENT_FORM"
            label={texts.appointForm}
            fault={faults["appointed-form"]}
            value={form}
            onChange={setForm}
          />
        </>
      )}
    </StepForm>
  );
}

export function NoticeStep({ application, onChange, days }: StepProps & { days: number }) {
  const { token } = useSession();
  const texts = useTitleTexts();
  const [proof, setProof] = useState("");
  return (
    <StepForm
      title={texts.postNotice}
      help={texts.postNoticeHelp(days)}
      button={texts.noticePost}
      fields={{ "/proof": { id: "notice-proof", label: texts.noticeProof } }}
      send={() => stepTitleApplication(token, application, "notice", { proof })}
      onDone={onChange}
    >
      {(faults) => (
        <DocumentField
          id="notice-proof"
          kind="NOTICE_PROOF"
          label={texts.noticeProof}
          fault={faults["notice-proof"]}
          value={proof}
          onChange={setProof}
        />
      )}
    </StepForm>
  );
}

export function SubmissionStep({ application, onChange }: StepProps) {
  const { token } = useSession();
  const texts = useTitleTexts();
  const [department, setDepartment] = useState("");
  return (
    <StepForm
      title={texts.submit}
      help={texts.submitHelp}
      button={texts.submitNow}
      fields={{ "/department": { id: "department", label: texts.department } }}
      send={() =>
        stepTitleApplication(
          token,
          application,
          "submission",
          department.trim() ? { department: department.trim() } : {},
        )
      }
      onDone={onChange}
    >
      {(faults) => (
        <TextField
          id="department"
          label={texts.department}
          hint={texts.departmentHint}
          fault={faults["department"]}
          value={department}
          onChange={setDepartment}
          maxLength={18}
        />
      )}
    </StepForm>
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
