import { Link } from "react-router";
import { categories, type ResultPage } from "../api/catalog";
import { useLanguage } from "../language/LanguageContext";
import { CategoryStamp } from "../page/marks";

export function Examples() {
  const { messages } = useLanguage();
  return (
    <p className="examples">
      {messages.search.examples}
      {messages.search.exampleList.map((example) => (
        <Link key={example} to={`/?${new URLSearchParams({ q: example })}`}>
          {example}
        </Link>
      ))}
    </p>
  );
}

/** The four lists, for a visitor who does not know yet what is to be found here. */
export function FourLists({ counts }: { counts: ResultPage | undefined }) {
  const { messages } = useLanguage();
  return (
    <nav className="width lists" aria-label={messages.search.fourLists}>
      {categories.map((category) => {
        const count = counts?.facets.category?.find(({ value }) => value === category)?.count;
        const { name, short } = messages.category[category];
        return (
          <Link key={category} to={`/?category=${category}`}>
            <CategoryStamp category={category} />
            <strong>{name}</strong>
            <span>{short}</span>
            <small>{count === undefined ? "\u00a0" : messages.search.count(count)}</small>
          </Link>
        );
      })}
    </nav>
  );
}
