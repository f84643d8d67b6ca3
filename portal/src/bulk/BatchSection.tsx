import { Route, Routes } from "react-router";
import { SignedIn } from "../account/SessionContext";
import { NotFoundPage } from "../page/NotFoundPage";
import "../styles/case.css";
import { BatchPage } from "./BatchPage";
import { CheckBatchPage } from "./CheckBatchPage";
import { NewBatchPage } from "./NewBatchPage";

/** Tables of requests, for employers, and of checks, for relying parties. */
export default function BatchSection() {
  return (
    <SignedIn>
      <Routes>
        <Route index element={<NewBatchPage />} />
        <Route path="checks" element={<CheckBatchPage />} />
        <Route path=":id" element={<BatchPage />} />
        <Route path="*" element={<NotFoundPage />} />
      </Routes>
    </SignedIn>
  );
}
