import { useSession } from "../account/SessionContext";
import type { Round, TitleApplication } from "../api/titles";
import {
  AppointmentStep,
  EmployerReviewStep,
  InvitationStep,
  NoticeStep,
  SubmissionStep,
} from "./EmployerSteps";
import { OfficerSteps } from "./OfficerSteps";
import { ConsentStep, CorrectionStep, HandInStep, WithdrawalStep } from "./OtherSteps";

export interface StepProps {
  application: TitleApplication;
  onChange: (application: TitleApplication) => void;
}

/** The steps that are possible now, for who looks: the service decides both, the page only leaves out what it would refuse. */
export function Steps({ application, round, onChange }: StepProps & { round: Round | undefined }) {
  const { roles } = useSession();
  const can = (step: string, ...takers: string[]) =>
    application.possibleSteps.includes(step) && takers.some((role) => roles.includes(role));
  const props = { application, onChange };
  const key = `${application.stage} ${application.version}`;
  return (
    <>
      {can("HAND_IN", "EMPLOYER", "APPLICANT") && <HandInStep {...props} />}
      {(can("REVIEW", "EMPLOYER") || can("RETURN", "EMPLOYER")) && (
        <EmployerReviewStep key={key} {...props} supports={can("REVIEW", "EMPLOYER")} />
      )}
      {can("APPOINT", "EMPLOYER") && <AppointmentStep {...props} />}
      {can("POST_NOTICE", "EMPLOYER") && <NoticeStep {...props} days={round?.noticeWorkingDays ?? 5} />}
      {can("SUBMIT", "EMPLOYER") && <SubmissionStep {...props} />}
      {can("CONSENT", "SUPERVISOR") && <ConsentStep {...props} />}
      {roles.includes("OFFICER") && <OfficerSteps key={key} {...props} />}
      {can("ANSWER_CORRECTION", "EMPLOYER", "APPLICANT") && <CorrectionStep {...props} />}
      {can("INVITE", "EMPLOYER") && !application.applicantCame && <InvitationStep {...props} />}
      {can("WITHDRAW", "EMPLOYER") && <WithdrawalStep {...props} />}
    </>
  );
}
