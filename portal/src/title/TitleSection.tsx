import { Route, Routes } from "react-router";
import { SignedIn } from "../account/SessionContext";
import { NotFoundPage } from "../page/NotFoundPage";
import "../styles/case.css";
import { JoinPage } from "./JoinPage";
import { NewTitlePage } from "./NewTitlePage";
import { TitleApplicationPage } from "./TitleApplicationPage";
import { TitleListPage } from "./TitleListPage";

/** Title applications, for employers, their applicants and who else may read one. */
export default function TitleSection() {
  return (
    <SignedIn>
      <Routes>
        <Route index element={<TitleListPage />} />
        <Route path="new" element={<NewTitlePage />} />
        <Route path=":id" element={<TitleApplicationPage />} />
        <Route path=":id/join" element={<JoinPage />} />
        <Route path="*" element={<NotFoundPage />} />
      </Routes>
    </SignedIn>
  );
}
