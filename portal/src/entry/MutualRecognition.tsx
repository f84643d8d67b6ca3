import type { Entry, MutualRecognition as Recognition, RecognitionRule } from "../api/catalog";
import { useLanguage } from "../language/LanguageContext";
import { formatDate, type Language } from "../language/language";
import type { Messages } from "../language/messages";
import { FirstName, nameIn, toldIn } from "../page/Names";

/** The rule, and which way it goes: readers of lists A to C expect the other one (S2-48). */
export function MutualRecognition({ entry, recognition }: { entry: Entry; recognition: Recognition }) {
  const { language, messages } = useLanguage();
  const texts = messages.entry;
  return (
    <section aria-labelledby="mutual">
      <h2 id="mutual">{texts.mutual}</h2>
      <div className="direction">
        <p>{texts.mutualFrom}</p>
        <p className="direction-arrow">{texts.mutualTo}</p>
        <p>
          <strong>
            <FirstName named={entry} language={language} />
            {entry.abbreviation && ` (${entry.abbreviation})`}
          </strong>
        </p>
      </div>
      <p>{texts.mutualHelp}</p>
      {recognition.rules.map((rule) => (
        <Rule key={JSON.stringify(rule)} rule={rule} />
      ))}
      <h3>{texts.mutualPrinted}</h3>
      {language === "en" && <p>{recognition.translationEn}</p>}
      <blockquote lang="zh-Hans">{recognition.printedZh}</blockquote>
    </section>
  );
}

function Rule({ rule }: { rule: RecognitionRule }) {
  const { language, messages } = useLanguage();
  const texts = messages.entry;
  const { onOrBefore, after } = rule.obtained ?? {};
  return (
    <dl className="rule">
      <div>
        <dt>{rule.anyOf.length > 1 ? texts.mutualHoldAny : texts.mutualHold}</dt>
        {rule.anyOf.map((qualification) => (
          <dd key={qualification.nameZh}>{nameIn(language, qualification)}</dd>
        ))}
        {rule.andSimilar && <dd>{texts.mutualSimilar}</dd>}
        {onOrBefore && <dd className="rule-when">{texts.obtainedUntil(formatDate(language, onOrBefore))}</dd>}
        {after && <dd className="rule-when">{texts.obtainedAfter(formatDate(language, after))}</dd>}
      </div>
      {rule.requires.length > 0 && (
        <div>
          <dt>{texts.mutualNeed}</dt>
          {rule.requires.map((requirement) => (
            <dd key={requirement.textZh}>{toldIn(language, requirement)}</dd>
          ))}
        </div>
      )}
      <div className="rule-get">
        <dt>{texts.mutualGet}</dt>
        {granted(rule.grants, messages, language).map((grant) => (
          <dd key={grant}>{grant}</dd>
        ))}
      </div>
    </dl>
  );
}

/** What the rule gives, a sentence each, in the order of a path: apply, be exempted, what is left. */
function granted(
  grants: RecognitionRule["grants"],
  { entry: texts, service }: Messages,
  language: Language,
): string[] {
  const names = (list: { nameZh: string; nameEn?: string }[]) =>
    list.map((one) => nameIn(language, one)).join(service.and);
  return [
    grants.directApplication && texts.directApplication,
    grants.pathway && texts.pathway(nameIn(language, grants.pathway)),
    grants.registration && texts.baseQualification,
    grants.exemptions && texts.exemptions(grants.exemptions.number, grants.exemptions.atMost),
    grants.waivedExams && texts.waivedExams(names(grants.waivedExams)),
    grants.remainingExams && texts.remainingExams(names(grants.remainingExams)),
    grants.waivableCourses && texts.waivableCourses(names(grants.waivableCourses.courses)),
  ].filter((grant) => typeof grant === "string");
}
