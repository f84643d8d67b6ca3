import { Route, Routes } from "react-router";
import { SignedIn } from "../account/SessionContext";
import { NotFoundPage } from "../page/NotFoundPage";
import "../styles/case.css";
import { BatchPage } from "./BatchPage";
import { NewBatchPage } from "./NewBatchPage";

/** Tables of requests, for employers. */
export default function BatchSection() {
  return (
    <SignedIn>
      <Routes>
        <Route index element={<NewBatchPage />} />
        <Route path=":id" element={<BatchPage />} />
        <Route path="*" element={<NotFoundPage />} />
      </Routes>
    </SignedIn>
  );
}
