import { useLanguage } from "../language/LanguageContext";

const en = {
  evidence: "Further evidence",
  evidenceHelp: "You can add documents until the result is given.",
  silent:
    "The issuing body has not answered so far. Other evidence, such as a letter, a transcript or an entry in a register, can lead to a conditional result, which its answer makes whole.",
  evidenceNow: "Add to the request",
  recheck: "Ask for a recheck",
  recheckHelp: "Once only, and on at least one new document: the issuing body is then asked again.",
  recheckNow: "Ask for it",
  handOver: "Hand the result over to an employer",
  handOverHelp: "The employer can then use it, for a title for example, without a second verification.",
  unit: "Employer’s unified social credit code",
  unitHint: "18 characters.",
  handOverNow: "Hand it over",
};

const zh: typeof en = {
  evidence: "补充证据",
  evidenceHelp: "在作出结果之前可以继续补充材料。",
  silent:
    "发证机构至今未答复。您可提供其他证据，如信函、成绩单或注册记录，据此可作出附条件的结果，待发证机构答复后转为正式结果。",
  evidenceNow: "补充到申请中",
  recheck: "申请复核",
  recheckHelp: "仅有一次，须至少提供一份新的证明材料；将再次函询发证机构。",
  recheckNow: "申请复核",
  handOver: "将结果移交给用人单位",
  handOverHelp: "单位可直接使用该结果（如申报职称），无需再次查验。",
  unit: "用人单位统一社会信用代码",
  unitHint: "18位。",
  handOverNow: "移交",
};

export function useLaterTexts(): typeof en {
  const { language } = useLanguage();
  return language === "zh" ? zh : en;
}
