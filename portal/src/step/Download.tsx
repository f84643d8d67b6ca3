import { useState } from "react";
import { useSession } from "../account/SessionContext";
import type { Problem } from "../api/problem";
import { fetchFile } from "../api/results";
import { saveFile } from "../form/saveFile";
import { ProblemNotice } from "../page/ProblemNotice";

/** A file that only those get who are signed in: fetched as they are, then handed to the browser to keep. */
export function Download({ path, name, children }: { path: string; name: string; children: string }) {
  const { token } = useSession();
  const [problem, setProblem] = useState<Problem>();
  const fetchIt = async () => {
    const fetched = await fetchFile("GET", path, token, mediaTypes[name.split(".").at(-1) ?? ""] ?? "*/*");
    setProblem(fetched.ok ? undefined : fetched.problem);
    if (fetched.ok) saveFile(fetched.value, name);
  };
  return (
    <>
      {problem && <ProblemNotice problem={problem} />}
      <button className="button button-quiet" type="button" onClick={fetchIt}>
        {children}
      </button>
    </>
  );
}

const mediaTypes: Record<string, string> = {
  pdf: "application/pdf",
  ics: "text/calendar",
  jwt: "application/vc+jwt",
};
