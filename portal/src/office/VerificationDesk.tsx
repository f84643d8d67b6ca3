import { Link } from "react-router";
import { readVerification } from "../api/verifications";
import type { StaffVerification } from "../api/office";
import { EntryName } from "../entry/EntryName";
import { formatDate } from "../language/language";
import { useLanguage } from "../language/LanguageContext";
import { DocumentLink } from "../step/DocumentField";
import { TimelineList } from "../step/TimelineList";
import { Desk } from "./Desk";
import { IssuerForm } from "./IssuerForm";
import { useOfficeTexts } from "./texts";
import { VerificationSteps } from "./VerificationSteps";
import { useVerificationTexts } from "../verification/texts";

export function VerificationDesk() {
  const texts = useOfficeTexts();
  return (
    <Desk<StaffVerification> title={texts.verification} read={readVerification}>
      {(verification, change) => (
        <>
          <Summary verification={verification} />
          {verification.issuerId && <IssuerForm id={verification.issuerId} />}
          <VerificationSteps
            key={`${verification.stage} ${verification.version}`}
            verification={verification}
            onChange={change}
          />
          <Past verification={verification} />
        </>
      )}
    </Desk>
  );
}

function Past({ verification }: { verification: StaffVerification }) {
  const texts = useVerificationTexts();
  return <TimelineList events={verification.timeline} kinds={texts.event} />;
}

/** What the filer says, beside what speaks against it. */
function Summary({ verification }: { verification: StaffVerification }) {
  const { language, messages } = useLanguage();
  const texts = useOfficeTexts();
  const words = useVerificationTexts();
  const { certificate, holder, flags, suspicion, inquiry } = verification;
  return (
    <>
      <p className="lede">
        <Link to={`/entries/${verification.entryId}`}>
          <EntryName id={verification.entryId} />
        </Link>
      </p>
      <section className="standing" role="status">
        <p className="stage">{words.stage[verification.stage]}</p>
        {verification.promisedOn && <p>{words.promised(formatDate(language, verification.promisedOn))}</p>}
        {suspicion && (
          <p>
            <strong>{texts.suspicion}</strong> {suspicion.reason}
          </p>
        )}
        {inquiry?.answer && (
          <p>
            <strong>{texts.answer}</strong> {texts.answers[inquiry.answer]}
          </p>
        )}
        {verification.outcome && <p>{messages.outcome[verification.outcome]}</p>}
        {verification.status && <p>{words.resultStatus[verification.status]}</p>}
      </section>
      {flags && flags.length > 0 && (
        <section className="problem">
          <h2>{texts.flags}</h2>
          <ul>
            {flags.map((flag) => (
              <li key={flag}>{texts.flag[flag] ?? flag}</li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{texts.particulars}</h2>
        <dl className="facts">
          <dt>{words.certificateNumber}</dt>
          <dd>{certificate?.number}</dd>
          <dt>{words.issuedOn}</dt>
          <dd>{certificate?.issuedOn && formatDate(language, certificate.issuedOn)}</dd>
          <dt>{words.holderName}</dt>
          <dd>{holder?.name}</dd>
          <dt>{words.birthDate}</dt>
          <dd>{holder?.birthDate && formatDate(language, holder.birthDate)}</dd>
          <dt>{words.identityNumber}</dt>
          <dd>{holder?.identity?.number}</dd>
        </dl>
        {verification.documents.map((id) => (
          <DocumentLink key={id} id={id} />
        ))}
      </section>
    </>
  );
}
