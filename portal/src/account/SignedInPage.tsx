import { useEffect, useState } from "react";
import { Link, useNavigate } from "react-router";
import { useLanguage } from "../language/LanguageContext";
import { PageHeading } from "../page/arrival";
import { completeSignIn } from "./signIn";

/** Where the issuer sends people back to. */
export default function SignedInPage() {
  const { messages } = useLanguage();
  const navigate = useNavigate();
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    completeSignIn().then(
      (returnTo) => navigate(returnTo, { replace: true }),
      () => setFailed(true),
    );
  }, [navigate]);

  if (!failed)
    return (
      <p className="width reading" role="status">
        {messages.service.wait}
      </p>
    );
  return (
    <div className="width reading">
      <PageHeading>{messages.account.failed}</PageHeading>
      <p>{messages.account.failedHelp}</p>
      <Link className="button" to="/verifications">
        {messages.nav.verifications}
      </Link>
    </div>
  );
}
