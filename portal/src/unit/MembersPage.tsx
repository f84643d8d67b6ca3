import { useState } from "react";
import { AccountCard } from "../account/AccountCard";
import { PrivateProblem, useSession } from "../account/SessionContext";
import { inviteMember, type Members, removeMember } from "../api/units";
import { formatDate, formatInstant } from "../language/language";
import { useLanguage } from "../language/LanguageContext";
import { SpecStep } from "../step/SpecStep";
import { TimelineList } from "../step/TimelineList";
import { useStep } from "../step/useStep";
import { Certain } from "../step/Certain";
import { useUnitTexts } from "./texts";
import { UnitFrame, useUnit } from "./UnitSection";

/** Who acts for the unit, who is invited, and who may do what. */
export function MembersPage() {
  const texts = useUnitTexts();
  const { members, manages } = useUnit();
  return (
    <UnitFrame title={texts.title}>
      <AccountCard />
      <Acting />
      {members.invitations.length > 0 && <Invited />}
      {manages ? <Invite /> : <p className="second">{texts.onlyManagers}</p>}
      <Rights />
      <TimelineList events={members.timeline} kinds={texts.event} />
    </UnitFrame>
  );
}

function Acting() {
  const { language } = useLanguage();
  const texts = useUnitTexts();
  const { members, manages, change } = useUnit();
  const [told, setTold] = useState<string>();
  return (
    <section>
      <h2>{texts.who}</h2>
      {told && <p role="status">{told}</p>}
      <ul className="cases">
        <li>
          <strong>{texts.ownSignIn}</strong>
          <span className="stage">{texts.capacity["MANAGER"]}</span>
          <small>{texts.ownSignInHelp}</small>
        </li>
        {members.members.map(({ id, name, capacity, since, self }) => (
          <li key={id}>
            <strong>
              {name}
              {self && <span className="aside">{texts.you}</span>}
            </strong>
            <span className="stage">{texts.capacity[capacity]}</span>
            <small>{texts.since(formatDate(language, since.slice(0, 10)))}</small>
            {(manages || self) && (
              <Removal
                id={id}
                button={self ? texts.leave : texts.remove}
                question={texts.certain(name)}
                onDone={(now) => {
                  if (self) return location.reload();
                  setTold(texts.removed);
                  change(now);
                }}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Invited() {
  const { language } = useLanguage();
  const texts = useUnitTexts();
  const { members, manages, change } = useUnit();
  return (
    <section>
      <h2>{texts.invited}</h2>
      <ul className="cases">
        {members.invitations.map(({ id, name, capacity, expiresAt }) => (
          <li key={id}>
            <strong>{name}</strong>
            <span className="stage">{texts.capacity[capacity]}</span>
            <small>{texts.until(formatInstant(language, expiresAt))}</small>
            {manages && (
              <Removal
                id={id}
                button={texts.takeBack}
                question={texts.certainOfInvitation(name)}
                onDone={change}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface RemovalProps {
  id: string;
  button: string;
  question: string;
  onDone: (now: Members) => void;
}

function Removal({ id, button, question, onDone }: RemovalProps) {
  const { token } = useSession();
  const texts = useUnitTexts();
  const { unit } = useUnit().members;
  const { problem, working, take } = useStep<Members>(onDone);
  const remove = () => take(() => removeMember(token, unit, id));
  return (
    <div className="across">
      {problem && <PrivateProblem problem={problem} retry={remove} />}
      <Certain button={button} question={question} keep={texts.keep} disabled={working} onCertain={remove} />
    </div>
  );
}

function Invite() {
  const { token } = useSession();
  const texts = useUnitTexts();
  const { members, change } = useUnit();
  const [made, setMade] = useState<NonNullable<Members["invitation"]>>();
  return (
    <>
      <SpecStep<Members>
        // Another invitation is another wish, with a key of its own.
        key={made?.id ?? ""}
        id="invite"
        title={texts.invite}
        help={texts.inviteHelp}
        button={texts.makeInvitation}
        asks={[
          { is: "text", name: "name", label: texts.name, hint: texts.nameHint },
          {
            is: "choice",
            name: "capacity",
            label: texts.may,
            options: Object.entries(texts.capacityHint),
          },
        ]}
        send={(body, key) => inviteMember(token, members.unit, key, body)}
        onDone={({ invitation, ...now }) => {
          setMade(invitation);
          change(now);
        }}
      />
      {made && <Secret key={made.id} unit={members.unit} made={made} />}
    </>
  );
}

/** The secret stands after the #, which no server is told. */
function Secret({ unit, made }: { unit: string; made: NonNullable<Members["invitation"]> }) {
  const { language } = useLanguage();
  const texts = useUnitTexts();
  const [copied, setCopied] = useState(false);
  const link = `${location.origin}/unit/join#${unit}.${made.secret}`;
  const copy = () => navigator.clipboard.writeText(link).then(() => setCopied(true));
  return (
    <section className="card card-call" aria-labelledby="made">
      <h2 id="made">{texts.told}</h2>
      <p>{texts.toldHelp(formatInstant(language, made.expiresAt))}</p>
      <p role="status">
        <code>{link}</code>
      </p>
      <button className="button" type="button" onClick={copy}>
        {texts.copy}
      </button>
      {copied && (
        <span className="second" role="status">
          {" "}
          {texts.copied}
        </span>
      )}
    </section>
  );
}

/** As the service holds it: a filer may what is said of all, a manager everything. */
function Rights() {
  const texts = useUnitTexts();
  return (
    <section>
      <h2 id="rights">{texts.rights}</h2>
      <table className="rights" aria-labelledby="rights">
        <thead>
          <tr>
            <th scope="col">{texts.task}</th>
            <th scope="col">{texts.capacity["FILER"]}</th>
            <th scope="col">{texts.capacity["MANAGER"]}</th>
          </tr>
        </thead>
        <tbody>
          {texts.rightsRows.map(([task, filer]) => (
            <tr key={task}>
              <th scope="row">{task}</th>
              <td>{filer ? texts.yes : texts.no}</td>
              <td>{texts.yes}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
