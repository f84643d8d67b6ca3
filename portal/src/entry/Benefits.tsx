import { type Benefit, categories, type Edition } from "../api/catalog";
import { useLanguage } from "../language/LanguageContext";
import { htmlLang, other } from "../language/language";
import { toldIn } from "../page/Names";

export function Benefits({ benefits, edition }: { benefits: Benefit[]; edition: Edition }) {
  const { messages } = useLanguage();
  if (benefits.length === 0) return null;
  const groups = categories
    .map((group) => ({ group, articles: benefits.filter((benefit) => benefit.group === group) }))
    .filter(({ articles }) => articles.length > 0)
    .reverse();
  return (
    <section aria-labelledby="benefits">
      <h2 id="benefits">{messages.entry.benefits}</h2>
      <p className="lede">{messages.entry.benefitsLede}</p>
      {groups.map(({ group, articles }) => (
        <div key={group}>
          {groups.length > 1 && <h3>{messages.entry.benefitsGroup(group)}</h3>}
          <ol className="benefits">
            {articles.map((article) => (
              <Article key={article.id} article={article} documentNumber={edition.documentNumber} />
            ))}
          </ol>
        </div>
      ))}
    </section>
  );
}

function Article({ article, documentNumber }: { article: Benefit; documentNumber: string | undefined }) {
  const { language, messages } = useLanguage();
  const audience = language === "zh" ? article.audienceZh : article.audienceEn;
  return (
    <li className={`benefit list-${article.group}`}>
      <span className="benefit-id">{article.id}</span>
      <div>
        {audience && <p className="benefit-audience">{audience}</p>}
        <p>{toldIn(language, article)}</p>
        <p className="second" lang={htmlLang[other[language]]}>
          {toldIn(other[language], article)}
        </p>
        <p className="source">
          {messages.entry.source} {documentNumber && <span lang="zh-Hans">{documentNumber}</span>}{" "}
          {article.article && <span lang="zh-Hans">{article.article}</span>}
        </p>
      </div>
    </li>
  );
}
