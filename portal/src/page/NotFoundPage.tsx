import { Link } from "react-router";
import { useLanguage } from "../language/LanguageContext";
import { PageHeading } from "./arrival";

export function NotFoundPage() {
  const { messages } = useLanguage();
  return (
    <div className="width reading">
      <title>{messages.service.title(messages.problem.notFound)}</title>
      <PageHeading>{messages.problem.notFound}</PageHeading>
      <p>{messages.problem.notFoundHelp}</p>
      <p>
        <Link className="button" to="/">
          {messages.problem.home}
        </Link>
      </p>
    </div>
  );
}
